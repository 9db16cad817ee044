import { endOfBlock, isBlankLine } from '../../../mail/lines.ts';
import { opensMailField, opensTrueField } from '../mail-names.ts';

/** Quote marks at the very start of a line, 20 at most, with or without a blank between them. A fold begins with a blank. */
const marks = /^[>|](?: ?[>|]){0,19}/;

/**
 * Takes away the marks that are left on some lines, where every line carried one and some carry more: down to the end of the
 * first paragraph that holds header fields. What is quoted deeper below that is the body's. The same list if nothing was left.
 */
export function withoutDepths(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => marks.test(line))) return lines;
  const bare = lines.map(withoutMarks);
  for (let at = 0; at < lines.length;) {
    const end = endOfBlock(bare, at);
    if (bare.slice(at, end).some(opensTrueField)) {
      const isLeft = lines.slice(0, end).some((line) => marks.test(line));
      return isLeft ? [...bare.slice(0, end), ...lines.slice(end).map(emptied)] : lines;
    }
    at = end + 1;
  }
  return lines;
}

/** A blank after the marks belongs to them where a field follows it; else it is a fold. */
function withoutMarks(line: string): string {
  return withoutBlank(line.replace(marks, ''));
}

/** A line without the blank in front of a field. */
export function withoutBlank(line: string): string {
  return line.startsWith(' ') && opensMailField(line.slice(1)) ? line.slice(1) : line;
}

function emptied(line: string): string {
  return isBlankLine(line.replace(marks, '')) ? '' : line;
}
