import { readFile } from './read-input.ts';
import type { Input } from './read-input.ts';

/** Reads a file that the user chose, dropped or pasted; only the parts of it that are needed. Never rejects. */
export function readMessageFile(file: Blob): Promise<Input> {
  return readFile(async (start, end) => new Uint8Array(await file.slice(start, end).arrayBuffer()));
}
