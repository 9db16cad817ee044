import type { HeaderField } from '../../mail/headers/header-fields.ts';
import { roles } from '../facts/roles.ts';
import { namesIn } from './mailbox-names.ts';
import { masked } from './mask-names.ts';

/** Names of mailboxes of a message that are masked wherever they stand as a word. In lower case. */
export type KnownNames = ReadonlySet<string>;

/** Shorter ones stand in any line, and so do short numbers. */
const nameLength = 3;
const numberLength = 6;
/** Longer than any local part (RFC 5321, section 4.5.3.1.1). */
const longest = 64;
const commonEnds: readonly string[] = ['com', 'net', 'org', 'local'];

/** Nobody is known, as of a text without header fields. */
export const nobody: KnownNames = new Set<string>();

/**
 * The names that the fields of a message give away. Left out are words of the catalog, since a stranger chooses the names, and a
 * sentence of ours has to stay readable; and what looks like a host, since names of servers stay. Linear.
 */
export function knownNames(fields: readonly HeaderField[], catalog: object): KnownNames {
  const { written, domains } = namesIn(fields);
  const ends = new Set([...commonEnds, ...domains.map((domain) => domain.slice(domain.lastIndexOf('.') + 1))]);
  const spoken = vocabularyOf(catalog);
  const isHost = (name: string): boolean => name.includes('.') && ends.has(name.slice(name.lastIndexOf('.') + 1));
  return new Set(written.filter((name) => isTelling(name) && !spoken.has(name) && !isHost(name)));
}

/** Masks every known name that stands as a word of its own. Linear. */
export function maskKnown(text: string, known: KnownNames): string {
  if (known.size === 0) return text;
  return text.replace(/[\p{L}\p{N}_][\p{L}\p{M}\p{N}._'-]*/gu, (word) => {
    const name = word.replace(/[.'-]$/, '');
    if (name.length > longest || !known.has(name.toLowerCase())) return word;
    return `${masked(name)}${word.slice(name.length)}`;
  });
}

function isTelling(name: string): boolean {
  return /\p{L}/u.test(name) ? name.length >= nameLength : /^\d+$/.test(name) && name.length >= numberLength;
}

const vocabularies = new WeakMap<object, ReadonlySet<string>>();

/** Every word of a catalog, and of Microsoft's names for roles, read once. */
function vocabularyOf(catalog: object): ReadonlySet<string> {
  const known = vocabularies.get(catalog);
  if (known !== undefined) return known;
  const words = new Set([catalog, roles].flatMap(textsIn).flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  vocabularies.set(catalog, words);
  return words;
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
