import { isBlankLine, opensReceived } from '../lines.ts';
import type { Repair } from './repair.ts';

/** Fewer lines than this may stand apart on purpose. */
const fewest = 4;

/**
 * Closes the gaps of a text in which every two lines stand apart, as some web pages copy it. No message looks like that by itself: its
 * header section would be a single field. A wider gap than the usual one stays as the empty line above the body.
 */
export const emptyLines: Repair = {
  id: 'empty-lines',
  repair: (lines) => {
    const filled = lines.filter((line) => !isBlankLine(line));
    if (filled.length < fewest || !filled.some((line) => opensReceived(line.trimStart()))) return lines;
    const gaps = gapsBetween(lines);
    const usual = gaps.reduce((least, gap) => Math.min(least, gap), Number.POSITIVE_INFINITY);
    if (usual === 0) return lines;
    return filled.flatMap((line, at) => ((gaps[at - 1] ?? usual) > usual ? ['', line] : [line]));
  },
};

/** How many blank lines stand between each filled line and the next. */
function gapsBetween(lines: readonly string[]): number[] {
  const gaps: number[] = [];
  let last = -1;
  lines.forEach((line, at) => {
    if (isBlankLine(line)) return;
    if (last !== -1) gaps.push(at - last - 1);
    last = at;
  });
  return gaps;
}
