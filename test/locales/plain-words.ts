import type { Language } from '../support/locales.ts';
import { houseWordsFor } from './house-words/house-words.ts';

/** What is wrong with a text: where it stands, what it is, and the words. */
export type Fault = readonly [path: string, fault: string, text: string];

/** Longest sentence, in words. */
const longestSentence = 28;

/** Every text below a value, with the path to it. */
export function textsIn(value: unknown, path = ''): (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}/${key}`));
}

/** All faults in some words of a language: those that every language can have, and those of its house words. */
export function faultsIn(words: unknown, language: Language): Fault[] {
  return textsIn(words).flatMap(([path, text]) =>
    text
      .split(/(?<=[.!?])(?:\s+|(?=\[ ))/)
      .flatMap((sentence): Fault[] => [
        ...houseWordsFor(language).faults.flatMap(([fault, pattern]): Fault[] =>
          pattern.test(sentence) ? [[path, fault, text]] : [],
        ),
        ...(sentence.split(/\s+/).length > longestSentence ? [[path, 'long sentence', text] as const] : []),
        ...(sentence.split(/:(?=\s|$)/).length > 2 ? [[path, 'two colons', text] as const] : []),
      ]),
  );
}
