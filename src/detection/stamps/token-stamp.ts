import type { FieldIndex } from '../../mail/headers/fields-by-name.ts';
import { fieldsNamed } from '../../mail/headers/fields-by-name.ts';

/** A stamp that is one word; `value` is null where that is none of the words that are known. */
export interface TokenStamp<T extends string> {
  readonly at: number;
  readonly value: T | null;
}

/** Every field of a name whose whole value is one of a few words, in the letter case in which they are known. */
export function readTokens<const T extends string>(index: FieldIndex, field: string, known: readonly T[]): TokenStamp<T>[] {
  const stamps: TokenStamp<T>[] = [];
  for (const { at, value } of fieldsNamed(index, field)) stamps.push({ at, value: knownWord(known, value) });
  return stamps;
}

/** The text as one of the known words, null where it is none of them. */
export function knownWord<const T extends string>(known: readonly T[], text: string | undefined): T | null {
  for (const word of known) if (word === text) return word;
  return null;
}
