import { changedLines } from './changed-lines.ts';
import type { Repair } from '../repair.ts';

/**
 * Soft hyphens, zero-width characters, direction marks, byte order marks in the middle: what a web page or a chat puts into host
 * names.
 */
const invisible = /\u034f|[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** What colours a text on a terminal, also as `cat -v` and `less` show it: `ESC[1;31m`. */
const colours = /(?:\p{Cc}|\^\[|ESC)\[[\d;]{0,20}[mK]/gu;

/**
 * Takes codes for colours out where the first `Received` has them, which no sender writes; and invisible characters out of lines
 * that are plain ASCII otherwise: in a name or a subject they may be meant (an emoji, Arabic).
 */
export const invisibleCharacters: Repair = {
  id: 'invisible-characters',
  repair: (lines) => {
    const isColoured = (lines.find((line) => /received/i.test(line)) ?? '').search(colours) !== -1;
    const plain = isColoured ? changedLines(lines, (line) => line.replace(colours, '')) : lines;
    return changedLines(plain, (line) => asciiOr(line, line.replace(invisible, '')));
  },
};

/** The changed line if all of it is ASCII now, else the line as it was. */
export function asciiOr(line: string, changed: string): string {
  if (line === changed) return line;
  for (let at = 0; at < changed.length; at += 1) if (changed.charCodeAt(at) > 0x7f) return line;
  return changed;
}
