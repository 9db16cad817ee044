import { isBlankLine } from '../../../mail/lines.ts';
import { opensMailField } from '../mail-names.ts';
import type { Repair } from '../repair.ts';

/** Fewer numbered lines than this may be anything. */
const fewest = 3;

/** `12:`, `12.`, `[12]`, `12)` or `12` and a blank or bar, right-aligned perhaps, as editors and web pages count lines. */
const number = /^[ \t]{0,6}[[(]?(\d{1,5})[\])]?(?:[:.)]|[ \t]{0,4}[|│]|(?=[ \t]))/;

/** Longest words in front of a number that are looked at. */
const mostInFront = 200;

/**
 * Takes the numbers away that count the lines of a text, or its fields, with the words in front of them that every line has: the
 * name of a file as grep prints it, `L` or `#`. Each number is one more than the number above, every line of a field that mail
 * systems write has one, and no line has two: in a message as it is, no field begins with a number.
 */
export const lineNumbers: Repair = {
  id: 'line-numbers',
  repair: (lines) => {
    let last = -1;
    let count = 0;
    let fields = 0;
    const bare: string[] = [];
    const front = frontOf(lines);
    const behindFront = lines.map((line) => (line.startsWith(front) ? line.slice(front.length) : ''));
    const gap = gapOf(behindFront);
    for (const [at, line] of lines.entries()) {
      const numbered = behindFront[at] ?? '';
      const match = isBlankLine(numbered) ? null : number.exec(numbered);
      const value = Number(match?.[1] ?? -1);
      if (match === null || (last !== -1 && value !== last + 1)) {
        if (opensMailField(line)) return lines;
        bare.push(line);
        continue;
      }
      last = value;
      count += 1;
      const behind = numbered.slice(match[0].length);
      const text = behind.slice(Math.min(gap, blanksOf(behind)));
      if (opensMailField(text)) fields += 1;
      bare.push(text);
    }
    return count >= fewest && fields >= fewest ? bare : lines;
  },
};

/** What the first two lines begin with, up to their numbers; nothing where a time stands in it, since a log counts no lines. */
function frontOf(lines: readonly string[]): string {
  const [one = '', other = ''] = lines.filter((line) => !isBlankLine(line));
  let end = 0;
  while (end < Math.min(one.length, mostInFront) && one.charCodeAt(end) === other.charCodeAt(end)) end += 1;
  const front = one.slice(0, end).replace(/\d{1,5}$/, '');
  return /\d:\d\d/.test(front) ? '' : front.trimEnd();
}

/** The blanks between a number and a field. What the other lines have beyond them are folds. */
function gapOf(lines: readonly string[]): number {
  for (const line of lines) {
    const match = number.exec(line);
    const behind = match === null ? '' : line.slice(match[0].length);
    if (match !== null && opensMailField(behind.trimStart())) return blanksOf(behind);
  }
  return 0;
}

function blanksOf(text: string): number {
  return text.length - text.trimStart().length;
}
