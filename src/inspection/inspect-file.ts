import { inspectInput } from './inspect-input.ts';
import type { Inspection } from './inspection.ts';
import type { ReadBytes } from './files/read-bytes.ts';
import { readFile } from './files/read-file.ts';

/**
 * Inspects a message file of any size, or standard input: every message in it, in reading order. `fileName` is null where there
 * is none. Never rejects.
 */
export async function inspectFile(readBytes: ReadBytes, fileName: string | null): Promise<readonly Inspection[]> {
  return inspectInput(await readFile(readBytes), fileName);
}
