import { inspectPaste } from '../../inspection/inspect-paste.ts';
import { inspectFileOfSeveral, inspectSeveral } from '../../inspection/inspect-several.ts';
import type { Inspection } from '../../inspection/inspection.ts';
import { bytesOfFile } from '../../ui/files/bytes-of-file.ts';

/** What the page is given to inspect: a file, or text that was pasted. */
export type Given = { readonly kind: 'file'; readonly file: File } | { readonly kind: 'text'; readonly text: string };

/** Every message in a file or a text, in reading order. Never rejects. */
export async function inspectGiven(given: Given): Promise<readonly Inspection[]> {
  if (given.kind === 'file') return inspectFileOfSeveral(bytesOfFile(given.file), given.file.name);
  return inspectSeveral(given.text) ?? inspectPaste(given.text);
}
