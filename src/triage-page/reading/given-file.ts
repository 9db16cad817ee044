import type { ByteSource } from '../../triage/bytes/byte-source.ts';

/** A file that the page can read. `path` begins with the folder that was chosen or dropped, where there was one. */
export interface OpenFile {
  readonly path: string;
  readonly file: File;
}

/** A file that the page was given; `file` is null where the browser would not open it, or would not list the folder. */
export interface GivenFile {
  readonly path: string;
  readonly file: File | null;
}

/** Bytes that are read at once: few calls, and little memory. */
const pieceSize = 4 * 1024 * 1024;

/** Pieces behind the newest one that are kept: where a part of a file ends and the next one begins, they are asked for again. */
const piecesKept = 2;

/** The pieces of a file by their number, each of `pieceSize` bytes. */
export type Pieces = (number: number) => Promise<Uint8Array>;

/** Reads pieces of a file and keeps the newest ones. */
export function piecesOf({ file }: OpenFile): Pieces {
  const kept = new Map<number, Promise<Uint8Array>>();
  return (number) => {
    const known = kept.get(number);
    if (known !== undefined) return known;
    const piece = bytesOf(file, number * pieceSize, (number + 1) * pieceSize);
    // told when it is asked for, which may never be
    piece.catch(() => undefined);
    for (const old of kept.keys()) if (old < number - piecesKept || old > number) kept.delete(old);
    kept.set(number, piece);
    return piece;
  };
}

async function bytesOf(file: File, from: number, to: number): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(Math.min(from, file.size), Math.min(to, file.size)).arrayBuffer());
}

/**
 * A file of the browser as a source, from `start` on: stretches of it are asked for, and never all of it. `onBytes` hears of what
 * was read in order.
 */
export function sourceOfFile(
  { path, file }: OpenFile,
  start: number,
  onBytes: (count: number) => void,
  pieceAt: Pieces = piecesOf({ path, file }),
): ByteSource {
  return {
    name: path,
    size: file.size,
    slice: async (from, to) => {
      const end = Math.max(from, to);
      // to ask the browser takes longer than to read a message: a small file is read once
      return file.size > pieceSize ? bytesOf(file, from, end) : (await pieceAt(0)).subarray(from, end);
    },
    stream: async function* () {
      const first = Math.floor(start / pieceSize);
      for (let number = first; number * pieceSize < file.size; number += 1) {
        const piece = pieceAt(number);
        // the next piece is fetched while this one is read: to wait for each takes a quarter of the time
        if ((number + 1) * pieceSize < file.size) void pieceAt(number + 1);
        const bytes = number === first ? (await piece).subarray(start - first * pieceSize) : await piece;
        onBytes(bytes.length);
        yield bytes;
      }
    },
  };
}
