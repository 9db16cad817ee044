import type { ReadFailure } from '../../locales/catalog/command-line-words.ts';

const REFUSALS_OF_THE_SYSTEM: Readonly<Record<string, ReadFailure>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EACCES: 'no-access',
  EPERM: 'no-access',
};

/** Why the operating system does not give a file or a folder; `code` is its own word for it. */
export function failureOf(error: unknown): { readonly failure: ReadFailure; readonly code: string } {
  const code =
    typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
  const known = Object.hasOwn(REFUSALS_OF_THE_SYSTEM, code) ? REFUSALS_OF_THE_SYSTEM[code] : undefined;
  return { failure: known ?? 'unreadable', code };
}
