import type { TriageWords } from '../locales/catalog/triage-words.ts';

/**
 * The name of an input for people: that of standard input, and of what is packed in it, begins in words, and no name at all shows
 * as one. Records keep the `-`.
 */
export function shownSource(source: string, { standardInput }: Pick<TriageWords, 'standardInput'>): string {
  if (source === '') return '""';
  return source === '-' || source.startsWith('-/') ? standardInput + source.slice(1) : source;
}
