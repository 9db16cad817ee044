import { kindOfSource } from '../../triage/kinds/plain-source.ts';
import type { OpenFile } from './given-file.ts';
import { sourceOfFile } from './given-file.ts';

/** A part of a file that is read by itself; `end` is infinite for the last one. Null: the file is read as a whole. */
export type Stretch = { readonly start: number; readonly end: number } | null;

/** Bytes of a stretch: so much is read again at most when one of its messages is opened. */
const stretchSize = 32 * 1024 * 1024;

/** A large mailbox file in stretches; any other file as a whole. */
export async function stretchesOf(given: OpenFile): Promise<readonly Stretch[]> {
  const { size } = given.file;
  if (size <= 2 * stretchSize) return [null];
  const isMbox = (await kindOfSource(sourceOfFile(given, 0, () => undefined))) === 'mbox';
  if (!isMbox) return [null];
  return Array.from({ length: Math.ceil(size / stretchSize) }, (_, at) => ({
    start: at * stretchSize,
    end: (at + 1) * stretchSize >= size ? Number.POSITIVE_INFINITY : (at + 1) * stretchSize,
  }));
}
