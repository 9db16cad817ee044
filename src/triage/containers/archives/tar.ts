import type { ByteSource } from '../../bytes/byte-source.ts';
import { joined, sourceOfChunks } from '../../bytes/byte-source.ts';
import { noLosses, reportOf } from '../../container-report.ts';
import type { ReadContext, RecordBatches } from '../../read-context.ts';

const blockSize = 512;
/** Longest name that an extra header may give, in bytes. */
const longestName = 64 * 1024;

/**
 * Reads the members of a tar archive (POSIX pax, GNU, old) as they come. Links and folders are passed over; files with holes,
 * whose blanks are left out, are told.
 */
export async function* readTar(source: ByteSource, context: ReadContext): RecordBatches {
  const reader = readerOf(source.stream());
  const { lose, list } = noLosses();
  let read = 0;
  let longName: string | null = null;
  let isSparse = false;
  for (let blank = 0; ;) {
    const header = await reader.take(blockSize);
    if (header.length === 0 || context.isStopped()) break;
    // two blank blocks end an archive: another one may have been put behind it, and its last block filled with anything
    if (header.every((byte) => byte === 0)) {
      blank += 1;
      continue;
    }
    const size = sizeOf(header);
    if (header.length < blockSize || size === null || !hasRightSum(header)) {
      if (blank < 2) lose('damaged');
      break;
    }
    blank = 0;
    const type = String.fromCharCode(header[156] ?? 0);
    const padded = Math.ceil(size / blockSize) * blockSize;
    if (type === 'L' || type === 'x') {
      const bytes = await reader.take(Math.min(padded, longestName));
      await reader.skip(padded - bytes.length);
      const text = new TextDecoder('utf-8').decode(bytes.subarray(0, size));
      isSparse = text.includes('GNU.sparse.');
      longName = type === 'L' ? text.replace(/\0.*$/s, '') : (paxPath(text) ?? longName);
      continue;
    }
    const name = longName ?? nameOf(header);
    longName = null;
    // with holes, or going on from another volume
    isSparse ||= type === 'S' || type === 'M';
    for (let more = type === 'S' ? header[482] : 0; more === 1;) more = (await reader.take(blockSize))[504];
    const left = { bytes: padded };
    if (isSparse) {
      lose('unknown-packing', 1, name);
      isSparse = false;
    } else if (type === '0' || type === '\0' || type === '7') {
      const member = sourceOfChunks(`${source.name}/${name}`, reader.content(size, left), size);
      yield* context.open(member, { ...context, depth: context.depth + 1, isNamed: false });
      read += 1;
    }
    const skipped = await reader.skip(left.bytes);
    if (skipped < left.bytes && skipped < padded - size) {
      lose('damaged', 1, name);
      break;
    }
  }
  context.report(reportOf(source.name, 'tar', read, list()));
}

interface Reader {
  readonly take: (bytes: number) => Promise<Uint8Array>;
  /** passes over bytes; gives how many there were */
  readonly skip: (bytes: number) => Promise<number>;
  readonly content: (bytes: number, left: { bytes: number }) => AsyncGenerator<Uint8Array, void, undefined>;
}

function readerOf(chunks: AsyncIterable<Uint8Array>): Reader {
  const iterator = chunks[Symbol.asyncIterator]();
  let rest = new Uint8Array(0);
  const some = async (most: number): Promise<Uint8Array> => {
    while (rest.length === 0) {
      const next = await iterator.next();
      if (next.done === true) return rest;
      rest = next.value.slice();
    }
    const piece = rest.subarray(0, most);
    rest = rest.subarray(piece.length);
    return piece;
  };
  return {
    take: async (bytes) => {
      const pieces: Uint8Array[] = [];
      for (let left = bytes; left > 0;) {
        const piece = await some(left);
        if (piece.length === 0) break;
        pieces.push(piece);
        left -= piece.length;
      }
      return joined(pieces);
    },
    skip: async (bytes) => {
      let skipped = 0;
      while (skipped < bytes) {
        const piece = await some(bytes - skipped);
        if (piece.length === 0) break;
        skipped += piece.length;
      }
      return skipped;
    },
    content: async function* (bytes, left) {
      for (let wanted = bytes; wanted > 0;) {
        const piece = await some(wanted);
        if (piece.length === 0) return;
        wanted -= piece.length;
        left.bytes -= piece.length;
        yield piece;
      }
    },
  };
}

/** Octal digits, or a binary number where the first bit is set (GNU). */
function sizeOf(header: Uint8Array): number | null {
  const field = header.subarray(124, 136);
  if (((field[0] ?? 0) & 0x80) !== 0) return field.subarray(4).reduce((sum, byte) => sum * 256 + byte, 0);
  const digits = latin(field).replace(/[\0 ]/g, '');
  return /^[0-7]{0,12}$/.test(digits) ? Number.parseInt(digits === '' ? '0' : digits, 8) : null;
}

/** Whether bytes begin with a header whose sum is right, its own place taken for blanks. */
export function hasRightSum(bytes: Uint8Array): boolean {
  const header = bytes.subarray(0, blockSize);
  const stated = Number.parseInt(latin(header.subarray(148, 156)).replace(/\0/g, ' ').trim(), 8);
  const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 0x20 : byte), 0);
  return stated === sum;
}

function nameOf(header: Uint8Array): string {
  const text = (from: number, to: number): string =>
    new TextDecoder('utf-8').decode(header.subarray(from, to)).replace(/\0.*$/s, '');
  const isPosix = latin(header.subarray(257, 263)) === 'ustar\0';
  const prefix = isPosix ? text(345, 500) : '';
  return prefix === '' ? text(0, 100) : `${prefix}/${text(0, 100)}`;
}

function paxPath(text: string): string | null {
  return /(?:^|\n)\d{1,10} path=([^\n]*)\n/.exec(text)?.[1] ?? null;
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
