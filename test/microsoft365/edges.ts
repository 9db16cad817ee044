import ipaddr from 'ipaddr.js';

/** The first and last address of a block and the addresses just outside, for the words of a test that names a missing row. */
export function edgesOf(range: string): string {
  const [base, bits] = ipaddr.parseCIDR(range);
  const width = base.toByteArray().length * 8;
  const first = base.toByteArray().reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const last = first + (1n << BigInt(width - bits)) - 1n;
  const [before, start, end, after] = [first - 1n, first, last, last + 1n].map((number) => addressAt(number, width));
  return `'${range}', first '${start ?? ''}', last '${end ?? ''}', before '${before ?? ''}', after '${after ?? ''}'`;
}

function addressAt(number: bigint, width: number): string {
  const bytes = Array.from({ length: width / 8 }, (_, i) => Number((number >> BigInt(width - 8 * (i + 1))) & 255n));
  return ipaddr.fromByteArray(bytes).toString();
}
