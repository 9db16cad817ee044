import { kindOfSource } from '../../triage/kinds/plain-source.ts';
import type { OpenFile } from './given-file.ts';
import { sourceOfFile } from './given-file.ts';

/** A part of a file that is read by itself; `end` is infinite for the last one. Null: the file is read as a whole. */
export type Span = { readonly start: number; readonly end: number } | null;

/** Bytes of a span: so much is read again at most when one of its messages is opened. */
const spanSize = 32 * 1024 * 1024;

/** A large mailbox file in spans; any other file as a whole. */
export async function spansOf(given: OpenFile): Promise<readonly Span[]> {
  const { size } = given.file;
  if (size <= 2 * spanSize) return [null];
  const isMbox = (await kindOfSource(sourceOfFile(given, 0, () => undefined))) === 'mbox';
  if (!isMbox) return [null];
  return Array.from({ length: Math.ceil(size / spanSize) }, (_, at) => ({
    start: at * spanSize,
    end: (at + 1) * spanSize >= size ? Number.POSITIVE_INFINITY : (at + 1) * spanSize,
  }));
}
