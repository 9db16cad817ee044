import { fieldNameOf, isBlankLine, opensReceived } from '../../mail/lines.ts';
import { opensMailField } from './mail-names.ts';
import { withoutBlank, withoutDepths } from './quoting-depths.ts';
import type { Repair } from './repair.ts';

/** Deeper quoting than this is no reply any more. */
const deepest = 20;

/**
 * Takes `> ` or `| ` away where every line that is not blank carries one of them, and header fields stand behind it: at the top,
 * or a `Received` below what somebody wrote. A text that begins without the mark stays as it is: a message whose body quotes
 * another one must not turn into that other one. Below a line with the mark, one without it may be the rest of a line that was
 * wrapped after it was quoted; it opens no field.
 */
export const quoting: Repair = {
  id: 'quoting',
  repair: (lines) => {
    let inner: readonly string[] = lines;
    for (let depth = 0; depth < deepest; depth += 1) {
      const unquoted = withoutMark(inner, depth === 0);
      if (unquoted === null) break;
      inner = unquoted;
    }
    if (inner === lines) return lines;
    const bare = withoutDepths(inner);
    return holdsFields(bare) ? bare : lines;
  },
};

function holdsFields(lines: readonly string[]): boolean {
  const opening = lines.find((line) => !isBlankLine(line)) ?? '';
  return fieldNameOf(opening.trimStart()) !== null || lines.some((line) => opensReceived(line.trimStart()));
}

/** The two marks may be mixed: programs that answer each other write different ones. */
function withoutMark(lines: readonly string[], mayBeWrapped: boolean): string[] | null {
  let marked = false;
  for (const line of lines) {
    if (isBlankLine(line)) continue;
    if (isMarked(line)) marked = true;
    else if (!marked || !mayBeWrapped || opensMailField(line)) return null;
  }
  if (!marked) return null;
  const behind = lines.map((line) => (isBlankLine(line) ? '' : isMarked(line) ? line.trimStart().slice(1) : line));
  // the blank behind the mark belongs to the mark where a field stands behind it; else it is a fold
  const belongs = behind.some((line) => line.startsWith(' ') && opensMailField(line.slice(1)));
  const blank = belongs ? !behind.some(opensMailField) : behind.every((line) => line === '' || line.startsWith(' '));
  if (blank) return behind.map((line, at) => (line.startsWith(' ') && isMarked(lines[at] ?? '') ? line.slice(1) : line));
  return belongs ? behind.map(withoutBlank) : behind;
}

function isMarked(line: string): boolean {
  return /^[>|]/.test(line.trimStart());
}
