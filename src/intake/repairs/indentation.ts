import { fieldNameOf, isBlankLine } from '../lines.ts';
import type { Repair } from './repair.ts';

/** Moves a text to the left whose every line is indented (a code block of a ticket), so that fields and folds can be told apart. */
export const indentation: Repair = {
  id: 'indentation',
  repair: (lines) => {
    const filled = lines.filter((line) => !isBlankLine(line));
    const depth = commonDepth(filled);
    if (depth === 0) return lines;
    const moved = filled.map((line) => line.slice(depth));
    const fields = moved.filter((line) => fieldNameOf(line) !== null).length;
    // otherwise it may be the rest of one long field
    if (fields < 2 || fieldNameOf(moved[0] ?? '') === null) return lines;
    return lines.map((line) => (isBlankLine(line) ? '' : line.slice(depth)));
  },
};

function commonDepth(lines: readonly string[]): number {
  const [first] = lines;
  if (first === undefined) return 0;
  let depth = first.length - first.trimStart().length;
  for (const line of lines) while (depth > 0 && !line.startsWith(first.slice(0, depth))) depth -= 1;
  return depth;
}
