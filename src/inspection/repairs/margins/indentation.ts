import { fieldNameOf, isBlankLine } from '../../../mail/lines.ts';

/**
 * Moves lines to the left that are indented from `start` on (a code block of a ticket), so that fields and folds can be told
 * apart; up to a line that is not indented, which must stand below a blank one. Gives the very same list where nothing is to be
 * moved.
 */
export function withoutIndentation(lines: readonly string[], start: number): readonly string[] {
  const opening = lines[start] ?? '';
  const indent = opening.slice(0, opening.length - opening.trimStart().length);
  if (indent === '') return lines;
  const next = lines.findIndex((line, at) => at > start && !isBlankLine(line) && !line.startsWith(indent));
  const stop = next === -1 ? lines.length : next;
  if (stop < lines.length && !isBlankLine(lines[stop - 1] ?? '')) return lines;
  const moved = lines.slice(start, stop).map((line) => (isBlankLine(line) ? '' : line.slice(indent.length)));
  // otherwise it may be the rest of one long field
  if (fieldNameOf(moved[0] ?? '') === null || moved.filter((line) => fieldNameOf(line) !== null).length < 2) return lines;
  return [...lines.slice(0, start), ...moved, ...lines.slice(stop)];
}
