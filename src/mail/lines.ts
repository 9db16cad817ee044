import { colonBehind, isBlank, lineBreakOf, lineEnd, nameEnd } from './headers/header-lines.ts';

/** The lines of a text without their line ends, no more than `most`; `lineBreakOf` says what ends a line. Linear. */
export function linesOf(text: string, lineBreak = lineBreakOf(text), most = Number.POSITIVE_INFINITY): string[] {
  const lines: string[] = [];
  for (let start = 0; ;) {
    const feed = text.indexOf(lineBreak, start);
    const next = feed === -1 ? text.length : feed;
    lines.push(text.slice(start, lineEnd(text, start, next)));
    if (feed === -1 || lines.length === most) return lines;
    start = next + 1;
  }
}

/** Whether a line holds nothing but blanks. */
export function isBlankLine(line: string): boolean {
  return line.trim() === '';
}

/**
 * The name of the field that a line opens: a name, perhaps blanks, and a colon. Null for anything else, folded lines among them.
 */
export function fieldNameOf(line: string): string | null {
  const end = nameEnd(line, 0);
  return end > 0 && colonBehind(line, end, line.length) !== -1 ? line.slice(0, end) : null;
}

/** The same name in lower case. */
export function lowerNameOf(line: string): string | null {
  return fieldNameOf(line)?.toLowerCase() ?? null;
}

/** Whether a line goes on with the field above it (RFC 5322, section 2.2.3). */
export function isFold(line: string): boolean {
  return isBlank(line.charCodeAt(0));
}

/** Whether a line opens a `Received` field that may show a hop of a route. */
export function opensReceived(line: string): boolean {
  return namesReceived(line) && !printedTime.test(line.slice(line.indexOf(':') + 1));
}

/** Whether a line has the name `Received`, even where no route follows it. */
export function namesReceived(line: string): boolean {
  return lowerNameOf(line) === 'received';
}

/**
 * A time right after the name `Received`, which no server writes there: mail programs print it above a message, exports in a
 * column. `11/29/2026 1:00:00 PM`, `"2026-11-29T13:00:00Z"`, `29.11.2026`, `Sunday, 29 November 2026`, `/Date(1795957200000)/`,
 * or the next heading of a table; the colon of a list may come first. No address looks like one of them.
 */
const printedTime =
  /^[\s:]{0,9}["']?(?:\d{1,4}[-/]\d{1,2}[-/]\d|\d{4}\. ?\d|\d\d?\. ?\d\d?\. ?\d{4}|\\?\/date\(|sender[ _]?address|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]?[ \t]|(?:to|yester)day\b|(?:\d\d?\.? )?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6}\b[.,]? \d)/i;

/** The lines of a message: its header section, and what stands below the empty line (RFC 5322, section 2.1). */
export interface Halves {
  readonly head: readonly string[];
  readonly below: readonly string[];
}

/** Cuts at the first empty line below a field: a paste may begin with empty lines or with prose. */
export function halvesOf(lines: readonly string[]): Halves {
  let fieldSeen = false;
  const end = lines.findIndex((line) => {
    if (line === '') return fieldSeen;
    fieldSeen ||= fieldNameOf(line) !== null;
    return false;
  });
  return end === -1 ? { head: lines, below: [] } : { head: lines.slice(0, end), below: lines.slice(end + 1) };
}

/** The unfolded value of the first field of a name, given in lower case; an empty text if there is none. */
export function valueOf(head: readonly string[], name: string): string {
  const start = head.findIndex((line) => lowerNameOf(line) === name);
  const first = head[start];
  if (first === undefined) return '';
  const parts = [first.slice(first.indexOf(':') + 1)];
  for (let at = start + 1; at < head.length; at += 1) {
    const line = head[at] ?? '';
    if (!isFold(line)) break;
    parts.push(line);
  }
  return parts.join('').trim();
}

/** Index of the first line that is not blank, from `from` on; the number of lines if there is none. */
export function startOfBlock(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && isBlankLine(lines[at] ?? '')) at += 1;
  return at;
}

/** Index of the first blank line, from `from` on; the number of lines if there is none. */
export function endOfBlock(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && !isBlankLine(lines[at] ?? '')) at += 1;
  return at;
}
