/**
 * The sum that zip and gzip keep of what they packed (CRC-32, ISO 3309). Gives the sum of what was taken before with these
 * bytes behind it; `before` is 0 at the start.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let sum = ~before;
  let at = 0;
  // four bytes at a time: one alone takes more than twice as long
  for (const end = bytes.length - 3; at < end; at += 4) {
    sum ^= (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    sum =
      (table[768 + (sum & 0xff)] ?? 0) ^
      (table[512 + ((sum >>> 8) & 0xff)] ?? 0) ^
      (table[256 + ((sum >>> 16) & 0xff)] ?? 0) ^
      (table[sum >>> 24] ?? 0);
  }
  for (; at < bytes.length; at += 1) sum = (sum >>> 8) ^ (table[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return ~sum >>> 0;
}

/** Four tables of 256: the sum of one byte, and of one with one, two and three bytes behind it. */
const table = new Int32Array(1024);
for (let at = 0; at < 1024; at += 1) {
  if (at < 256) {
    let sum = at;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum & 1) === 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    table[at] = sum;
  } else {
    const shorter = table[at - 256] ?? 0;
    table[at] = (shorter >>> 8) ^ (table[shorter & 0xff] ?? 0);
  }
}
