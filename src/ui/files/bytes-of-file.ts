import type { ReadBytes } from '../../inspection/files/read-bytes.ts';

/** Reads stretches of a file that the user chose, dropped or pasted. */
export function bytesOfFile(file: Blob): ReadBytes {
  return async (start, end) => new Uint8Array(await file.slice(start, end).arrayBuffer());
}
