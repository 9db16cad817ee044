import { fieldNameOf, isBlankLine } from '../lines.ts';
import type { Repair } from './repair.ts';

/** Deeper quoting than this is no reply any more. */
const deepest = 20;

/**
 * Takes `> ` or `| ` away where every line that is not blank carries it, and header fields stand behind it. A single line without the
 * mark leaves the text as it is: a message whose body quotes another one must not turn into that other one.
 */
export const quoting: Repair = {
  id: 'quoting',
  repair: (lines) => {
    let inner: readonly string[] = lines;
    for (let depth = 0; depth < deepest; depth += 1) {
      const unquoted = withoutMark(inner, '>') ?? withoutMark(inner, '|');
      if (unquoted === null) break;
      inner = unquoted;
    }
    const opening = inner.find((line) => !isBlankLine(line));
    return inner !== lines && opening !== undefined && fieldNameOf(opening.trimStart()) !== null ? inner : lines;
  },
};

function withoutMark(lines: readonly string[], mark: string): string[] | null {
  const marked = lines.filter((line) => !isBlankLine(line));
  if (marked.length === 0 || !marked.every((line) => line.trimStart().startsWith(mark))) return null;
  const behind = marked.map((line) => line.slice(line.indexOf(mark) + 1));
  // the blank behind the mark belongs to the mark only if it stands behind all of them; else it may be a fold
  const blank = behind.every((line) => line === '' || line.startsWith(' ')) ? 1 : 0;
  let next = 0;
  return lines.map((line) => {
    if (isBlankLine(line)) return '';
    const text = (behind[next] ?? '').slice(blank);
    next += 1;
    return text;
  });
}
