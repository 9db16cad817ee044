import { asciiOr } from './invisible-characters.ts';
import type { Repair } from './repair.ts';

/**
 * Gives lines of ASCII their ASCII back where a word processor or a web page put non-breaking blanks, curly quotes or other hyphens. Lines
 * with any other letter are left alone: there the character may be meant.
 */
export const specialCharacters: Repair = {
  id: 'special-characters',
  repair: (lines) => {
    const repaired = lines.map((line) => asciiOr(line, plain(line)));
    return repaired.some((line, at) => line !== lines[at]) ? repaired : lines;
  },
};

function plain(line: string): string {
  return line
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u201c-\u201f]/g, '"')
    .replace(/[\u2018-\u201b]/g, "'")
    .replace(/[\u2010-\u2012]/g, '-');
}
