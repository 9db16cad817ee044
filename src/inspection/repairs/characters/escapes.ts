import { changedLines } from './changed-lines.ts';
import type { Repair } from '../repair.ts';

/** Signs that programs which write Markdown escape wherever they stand; no header section of a server lacks all of them. */
const bare = /(?<!\\)[[\]_]/;
const escaped = /\\(?=[[\]_*<>()#+!`~|.])/g;

/** Fewer escaped signs than this may be somebody's own. */
const fewest = 2;

/**
 * Takes the backslashes away that a program for Markdown put in front of signs: `\[192.0.2.1\]`, `AES\_256`. Only where no
 * bracket and no low line stands without one: a sender can write some, but not in front of what the reader's own server wrote.
 */
export const escapes: Repair = {
  id: 'special-characters',
  repair: (lines) => {
    const text = lines.join('\n');
    if (bare.test(text) || (text.match(escaped) ?? []).length < fewest) return lines;
    return changedLines(lines, (line) => line.replace(escaped, ''));
  },
};
