import { changedLines } from './changed-lines.ts';
import { asciiOr } from './invisible-characters.ts';
import type { Repair } from '../repair.ts';

/**
 * Gives lines of ASCII their ASCII back where a word processor or a web page put non-breaking blanks, curly quotes, other
 * hyphens, or a wide colon after a name, or left a fold as HTML writes it. Lines with any other letter are left alone: there the
 * character may be meant.
 */
export const specialCharacters: Repair = {
  id: 'special-characters',
  repair: (lines) => changedLines(withHyphens(lines), (line) => (special.test(line) ? asciiOr(line, plain(line)) : line)),
};

/**
 * The lines with their hyphens, where a program put a dash in place of every one. No sender can do that to a text, so that it is
 * as written only then.
 */
export function withHyphens(lines: readonly string[]): readonly string[] {
  return isDashed(lines) ? changedLines(lines, (line) => line.replace(dash, '-')) : lines;
}

/** A hyphen of another kind, a dash or a minus sign. */
const dash = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;

/**
 * A name that every message has, with its hyphen or another sign in its place, and a colon or a wide one; behind the marks of a
 * quote or a list perhaps.
 */
const named = /^[>|*\s]{0,20}(?:x|arc|content|message|authentication)(?:(-)|[^ -~])\S{1,80}[:\uff1a]/i;

/**
 * Whether a program put a dash in place of every hyphen. It may be meant in a text, but not in the name of a field; a sender
 * cannot do that to the names that others write, so none may have its hyphen: a field that a server did not know by such a name,
 * and so did not take away, must not become one of the reader's own.
 */
function isDashed(lines: readonly string[]): boolean {
  let found = false;
  for (const line of lines) {
    const name = named.exec(line);
    if (name?.[1] !== undefined) return false;
    found ||= name !== null && line.search(dash) > 0;
  }
  return found;
}

const special = /^&nbsp;|[\u00a0\u2000-\u200a\u2018-\u201f\u202f\u205f\u3000\uff1a]/;

function plain(line: string): string {
  return line
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/^(?:&nbsp;){1,20}/, ' ')
    .replace(/[\u201c-\u201f]/g, '"')
    .replace(/[\u2018-\u201b]/g, "'")
    .replace(/^([^a-z]{0,20}[a-z][\w-]{0,80})\uff1a ?/i, '$1: ');
}
