import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { ByteSource } from '../../triage/index.ts';
import { systemPath } from '../inputs/path-bytes.ts';

/**
 * Bytes that are read at once. The system's own call into one buffer costs a tenth of a stream of Node; the loop of events gets
 * its turn between two of them.
 */
const pieceSize = 1024 * 1024;

/** A file that is open, and its size as it was then: since its folder was listed another may have taken its place. */
export interface OpenFile {
  readonly descriptor: number;
  /** null where the system tells none and bytes come all the same, as in `/proc` and in some folders of cloud storage */
  readonly size: number | null;
}

/**
 * Opens a file. Rejects as the system does, and where no file is there any more: a pipe that took its place is not waited for,
 * since nobody may ever write into it.
 */
export function openFile(path: string): OpenFile {
  const descriptor = openSync(systemPath(path), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = fstatSync(descriptor);
    if (!found.isFile()) throw new Error('no file');
    const isUnknown = found.size === 0 && readSync(descriptor, new Uint8Array(1), 0, 1, 0) > 0;
    return { descriptor, size: isUnknown ? null : found.size };
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

/** A file as a source. `size` is fixed when it is opened: what is written behind that while it is read is not looked at. */
export function fileSource(
  name: string,
  descriptor: number,
  { start, size }: { readonly start: number; readonly size: number },
  onBytes: (count: number) => void,
): ByteSource {
  const readAt = (buffer: Uint8Array, at: number): number => readSync(descriptor, buffer, 0, buffer.length, at);
  return {
    name,
    size,
    slice: (from, to) => {
      const length = Math.max(0, Math.min(to, size) - from);
      const buffer = new Uint8Array(length);
      return Promise.resolve(buffer.subarray(0, length === 0 ? 0 : readAt(buffer, from)));
    },
    stream: async function* () {
      const buffer = new Uint8Array(pieceSize);
      for (let at = start; at < size;) {
        const count = readAt(buffer.subarray(0, Math.min(pieceSize, size - at)), at);
        if (count === 0) return;
        at += count;
        onBytes(count);
        yield buffer.subarray(0, count);
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  };
}

/** Whether a file has another size than when it was opened. */
export function hasGrown(descriptor: number, size: number): boolean {
  return fstatSync(descriptor).size !== size;
}
