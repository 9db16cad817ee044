import { changedLines } from './changed-lines.ts';
import { asciiOr } from './invisible-characters.ts';
import { opensTrueField } from '../mail-names.ts';
import type { Repair } from '../repair.ts';

/**
 * Gives lines of ASCII their ASCII back where a word processor or a web page put non-breaking blanks, curly quotes, other
 * hyphens, or a wide colon after a name, or left a fold as HTML writes it. Lines with any other letter are left alone: there the
 * character may be meant.
 */
export const specialCharacters: Repair = {
  id: 'special-characters',
  repair: (lines) => {
    const given = lines.some(isDashed) && !lines.some(isHyphened) ? changedLines(lines, hyphened) : lines;
    return changedLines(given, (line) => (special.test(line) ? asciiOr(line, plain(line)) : line));
  },
};

/**
 * A dash, a minus sign or a wide hyphen. It may be meant in a text, but not in the name of a field: where such names have it and
 * none has its hyphen, a program put it in place of every hyphen. A sender cannot do that to the names that others write.
 */
const dash = /[\u2013-\u2015\u2212\ufe58\ufe63\uff0d]/g;

/** The name of a field in which either stands, behind the marks of a quote or a list perhaps. */
const named = /^[>|*\s]{0,20}[a-z]{1,20}(?:[^\w\s:][a-z\d]{1,40}){1,12}:/i;

function isDashed(line: string): boolean {
  return line.search(dash) > 0 && isHyphened(hyphened(line)) && !isHyphened(line);
}

function isHyphened(line: string): boolean {
  const name = named.exec(line)?.[0] ?? '';
  return opensTrueField(name.replace(/^[^a-z]+/i, ''));
}

function hyphened(line: string): string {
  return line.replace(dash, '-');
}

const special = /^&nbsp;|[\u00a0\u2000-\u200a\u2010-\u2012\u2018-\u201f\u202f\u205f\u3000\uff1a]/;

function plain(line: string): string {
  return line
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/^(?:&nbsp;){1,20}/, ' ')
    .replace(/[\u201c-\u201f]/g, '"')
    .replace(/[\u2018-\u201b]/g, "'")
    .replace(/[\u2010-\u2012]/g, '-')
    .replace(/^([a-z][\w-]{0,60})\uff1a ?/i, '$1: ');
}
