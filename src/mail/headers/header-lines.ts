/**
 * The grammar of a header section (RFC 5322, section 2.2), read with a cursor. It stands here once for whoever reads a whole text
 * (`readFields`), lines one by one (`lines.ts`) or bytes as they come in (`header-end.ts`). Character codes stand here as
 * numbers: names for them cost `readFields` a tenth of its time.
 */

/**
 * What ends the lines of a text: the line feed of CRLF, LF and CR CR LF (which some gateways write), and a lone CR where there is
 * no line feed at all. A lone CR among line feeds ends nothing, or a stranger could open a line of their own with it.
 */
export function lineBreakOf(text: string): '\n' | '\r' {
  return text.includes('\n') ? '\n' : '\r';
}

/** Where a line ends whose line break is at `lineBreak`: carriage returns in front of it belong to the line break. */
export function lineEnd(text: string, start: number, lineBreak: number): number {
  let end = lineBreak;
  while (end > start && text.charCodeAt(end - 1) === 0x0d) end -= 1;
  return end;
}

/** Whether a character folds a line that begins with it (RFC 5322, section 2.2.3), or may stand before a colon. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

/** Whether a character may stand in the name of a field: printable ASCII without the colon (RFC 5322, section 3.6.8). */
export function isNameCharacter(code: number): boolean {
  return code > 0x20 && code < 0x7f && code !== 0x3a;
}

/**
 * Where the name of a field that begins at `start` ends; `start` itself if none does. Its characters are those of
 * `isNameCharacter`.
 */
export function nameEnd(text: string, start: number): number {
  let end = start;
  // written out: a call for each character costs readFields another tenth
  for (let code = text.charCodeAt(end); code > 0x20 && code < 0x7f && code !== 0x3a; code = text.charCodeAt(end)) end += 1;
  return end;
}

/**
 * The colon after a field name; blanks before it are the obsolete form (RFC 5322, section 4.5). -1 if there is none before `end`.
 */
export function colonBehind(text: string, nameStop: number, end: number): number {
  const next = behindBlanks(text, nameStop, end);
  return next < end && text.charCodeAt(next) === 0x3a ? next : -1;
}

/** Position of the first character that is no blank, at or after `start`; `end` if there is none before it. */
export function behindBlanks(text: string, start: number, end: number): number {
  let next = start;
  while (next < end && isBlank(text.charCodeAt(next))) next += 1;
  return next;
}
