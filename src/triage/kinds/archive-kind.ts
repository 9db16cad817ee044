import type { InputKind } from './sniff.ts';

/** What holds other files. */
export type ArchiveKind = Extract<InputKind, 'zip' | 'gzip' | 'tar'>;

/** Whether an input is an archive, by its kind. */
export function isArchive(kind: InputKind): kind is ArchiveKind {
  return kind === 'zip' || kind === 'gzip' || kind === 'tar';
}
