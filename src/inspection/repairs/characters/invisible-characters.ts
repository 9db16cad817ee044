import { changedLines } from './changed-lines.ts';
import type { Repair } from '../repair.ts';

/**
 * Soft hyphens, zero-width characters, direction marks, byte order marks in the middle: what a web page or a chat puts into host
 * names.
 */
const invisible = /\u034f|[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** What colours a text on a terminal, also as `cat -v`, `less` and programs show it: `ESC[1;31m`, `\u001b[38:5:1m`. */
export const colours = /(?:(?!\t)\p{Cc}|\^\[|ESC|\\(?:u001b|x1b|033|e))\[[\d:;]{0,20}[mK]/giu;

/**
 * Takes codes for colours out behind the name of a field, and out of names where the first `Received` has them, which no sender
 * writes; and invisible characters out of lines that are plain ASCII otherwise: in a name or a subject they may be meant (an
 * emoji, Arabic).
 */
export const invisibleCharacters: Repair = {
  id: 'invisible-characters',
  repair: (lines) => {
    const isColoured = (lines.find((line) => /received/i.test(line)) ?? '').search(colours) !== -1;
    const plain = changedLines(lines, (line) => {
      if (!line.includes('[')) return line;
      const name = isColoured ? 0 : line.search(/[:\s]|$/);
      return line.slice(0, name) + line.slice(name).replace(colours, '');
    });
    return changedLines(plain, (line) => asciiOr(line, line.replace(invisible, '')));
  },
};

/** The changed line if all of it is ASCII now, else the line as it was. */
export function asciiOr(line: string, changed: string): string {
  if (line === changed) return line;
  for (let at = 0; at < changed.length; at += 1) if (changed.charCodeAt(at) > 0x7f) return line;
  return changed;
}
