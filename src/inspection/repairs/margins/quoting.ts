import { fieldNameOf, isBlankLine, opensReceived } from '../../../mail/lines.ts';
import { opensMailField, opensTrueField } from '../mail-names.ts';
import { withoutBlank, withoutDepths } from './quoting-depths.ts';
import type { Repair } from '../repair.ts';

/** Deeper quoting than this is no reply any more. */
const deepest = 20;

/**
 * Takes `> ` or `| ` away where every line that is not blank carries one of them, and header fields follow it: at the top, or a
 * `Received` below what somebody wrote. A text that has fields without the mark stays as it is: a message whose body quotes
 * another one must not turn into that other one. In any other text the quotation with the first `Received`, or with a delivery
 * status, is taken out of what somebody wrote around it. Below a line with the mark, one without it may be the rest of a line
 * that was wrapped after it was quoted; it opens no field.
 */
export const quoting: Repair = {
  id: 'quoting',
  repair: (lines) => {
    const bare = unquoted(lines);
    if (bare !== lines && holdsFields(bare)) return bare;
    const at = bare.findIndex((line) => isMarked(line) && opensQuoted(line.replace(marks, '')));
    if (at === -1 || bare.some(opensTrueField)) return lines;
    let start = at;
    while (start > 0 && isMarked(bare[start - 1] ?? '')) start -= 1;
    const end = endOfQuotation(bare, at);
    return [...bare.slice(0, start), '', ...unquoted(bare.slice(start, end)), '', ...bare.slice(end)];
  },
};

const marks = /^[ \t>|]{1,40}/;

/** A line of the route, or the delivery status of a bounce. */
function opensQuoted(line: string): boolean {
  return opensReceived(line) || /^(?:reporting-mta|final-recipient|diagnostic-code):/i.test(line);
}

/** Lines without the mark that may follow each other where a long one was wrapped. */
const mostWrapped = 12;

/** Behind the last line with the mark; a few lines without one in between were wrapped, and so was a blank one. */
function endOfQuotation(lines: readonly string[], from: number): number {
  let end = from + 1;
  for (let at = end; at < Math.min(lines.length, end + mostWrapped); at += 1) {
    const line = lines[at] ?? '';
    if (isMarked(line)) end = at + 1;
    else if (at > end && isBlankLine(line)) break;
  }
  return end;
}

/** The lines without their marks, of every depth; the very same where they do not all have one. */
function unquoted(lines: readonly string[]): readonly string[] {
  const whole = withMarksJoined(lines);
  let inner = whole;
  for (let depth = 0; depth < deepest; depth += 1) {
    const bare = withoutMark(inner);
    if (bare === null) break;
    inner = bare;
  }
  return inner === whole ? lines : withoutDepths(inner);
}

const markAlone = /^[ \t]*[>|][ \t>|]*$/;

/** The mark of a long line stands alone where the line was wrapped right after it: it is a fold, and no empty line. */
function withMarksJoined(lines: readonly string[]): readonly string[] {
  const isWrapped = (at: number): boolean => {
    const next = lines[at + 1] ?? '';
    return markAlone.test(lines[at] ?? '') && !isBlankLine(next) && !isMarked(next) && !opensMailField(next);
  };
  if (!lines.some((_, at) => isWrapped(at))) return lines;
  const joined = lines.map((line, at) => (isWrapped(at - 1) ? `${(lines[at - 1] ?? '').trimEnd()}  ${line.trimStart()}` : line));
  return joined.filter((_, at) => !isWrapped(at));
}

function holdsFields(lines: readonly string[]): boolean {
  const opening = lines.find((line) => !isBlankLine(line)) ?? '';
  return fieldNameOf(opening.trimStart()) !== null || lines.some((line) => opensReceived(line.trimStart()));
}

/** The two marks may be mixed: programs that answer each other write different ones. */
function withoutMark(lines: readonly string[]): string[] | null {
  let marked = false;
  for (const line of lines) {
    if (isBlankLine(line)) continue;
    if (isMarked(line)) marked = true;
    else if (!marked || opensMailField(line)) return null;
  }
  if (!marked) return null;
  const behind = lines.map((line) => (isBlankLine(line) ? '' : isMarked(line) ? line.trimStart().slice(1) : line));
  // the blank after the mark belongs to the mark where a field follows it; else it is a fold
  const belongs = behind.some((line) => line.startsWith(' ') && opensMailField(line.slice(1)));
  const blank = belongs ? !behind.some(opensMailField) : behind.every((line) => line === '' || line.startsWith(' '));
  if (blank) return behind.map((line, at) => (line.startsWith(' ') && isMarked(lines[at] ?? '') ? line.slice(1) : line));
  return belongs ? behind.map(withoutBlank) : behind;
}

function isMarked(line: string): boolean {
  return /^[>|]/.test(line.trimStart());
}
