import type { ByteSource } from '../../triage/byte-source.ts';

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
const pieceSize = 2 * 1024 * 1024;

/**
 * A file of the browser as a source, from `start` on: stretches of it are asked for, and never all of it. `onBytes` hears of what
 * was read in order.
 */
export function sourceOfFile({ path, file }: OpenFile, start: number, onBytes: (count: number) => void): ByteSource {
  const bytesOf = async (from: number, to: number): Promise<Uint8Array> =>
    new Uint8Array(await file.slice(from, to).arrayBuffer());
  const pieceAt = (at: number): Promise<Uint8Array> => {
    const piece = bytesOf(Math.min(at, file.size), Math.min(file.size, at + pieceSize));
    // told when it is asked for, which may never be
    piece.catch(() => undefined);
    return piece;
  };
  return {
    name: path,
    size: file.size,
    slice: (from, to) => bytesOf(from, Math.max(from, to)),
    stream: async function* () {
      // the next piece is fetched while this one is read: to wait for each takes a quarter of the time
      let next = pieceAt(start);
      for (let at = start; at < file.size; at += pieceSize) {
        const bytes = await next;
        next = pieceAt(at + pieceSize);
        onBytes(bytes.length);
        yield bytes;
      }
    },
  };
}
