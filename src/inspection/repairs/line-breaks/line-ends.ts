import { isBlankLine } from '../../../mail/lines.ts';
import type { Repair } from '../repair.ts';

/** Fewer lines than this may be anything. */
const fewest = 4;

/** What programs write, or show, where a line ends: a tag, a backslash, the frame of a table, a sign for the break. */
const mark = /(?:<br ?\/?>|\\|\||│|¶|↵|⏎|\^M\$?|\$|_x000D_)$/i;

/** Characters of the longest mark. */
const longest = 7;

/**
 * Takes away the same mark at the end of every line, from the first `Received` down to the first line that is blank or nothing
 * but the mark; the last one may lack it. In a message as it is, lines end in many ways. A program that ends lines with `$`
 * writes `^I` for a tab.
 */
export const lineEnds: Repair = {
  id: 'line-ends',
  repair: (lines) => {
    const start = lines.findIndex((line) => /received:/i.test(line));
    const kind = kindOf(lines[start]);
    if (kind === null) return lines;
    let stop = start;
    while (kindOf(lines[stop]) === kind && !isBlankLine(withoutMark(lines[stop] ?? ''))) stop += 1;
    const isWhole = kindOf(lines[stop]) === kind || isBlankLine(lines[stop] ?? '') || isBlankLine(lines[stop + 1] ?? '');
    if (stop - start < fewest || !isWhole) return lines;
    const bare = lines.map((line) => (kindOf(line) === kind ? withoutMark(line) : line));
    return kind.endsWith('$') ? bare.map((line) => line.replaceAll('^I', '\t')) : bare;
  },
};

/** The mark at the end of a line; null for a line without one. */
function markOf(line: string): string | null {
  return mark.exec(line.trimEnd().slice(-longest))?.[0] ?? null;
}

/** The same for all ways to write a mark. */
function kindOf(line: string | undefined): string | null {
  const found = markOf(line ?? '');
  return found?.startsWith('<') === true ? '<br>' : found;
}

function withoutMark(line: string): string {
  const found = markOf(line);
  return found === null ? line : line.trimEnd().slice(0, -found.length).trimEnd();
}
