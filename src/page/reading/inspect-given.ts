import { inspectFile } from '../../inspection/inspect-file.ts';
import { inspectPaste } from '../../inspection/inspect-paste.ts';
import type { Inspection } from '../../inspection/inspection.ts';
import { bytesOfFile } from '../../ui/files/bytes-of-file.ts';

/** What the page is given to inspect: a file, or text that was pasted. */
export type Given = { readonly kind: 'file'; readonly file: File } | { readonly kind: 'text'; readonly text: string };

/** Every message in a file or a text, in reading order. Never rejects. */
export async function inspectGiven(given: Given): Promise<readonly Inspection[]> {
  return given.kind === 'file' ? inspectFile(bytesOfFile(given.file), given.file.name) : inspectPaste(given.text);
}
