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
  repair: (lines) => changedLines(lines, (line) => (special.test(line) ? asciiOr(line, plain(line)) : line)),
};

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
