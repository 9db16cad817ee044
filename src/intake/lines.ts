/**
 * The lines of a text without their line ends: CRLF, LF, CR CR LF and, where there is no LF at all, lone CR. A lone CR among LF lines ends
 * nothing, or a stranger could open a line of their own with it.
 */
export function linesOf(text: string): string[] {
  if (!text.includes('\n')) return text.split('\r');
  return text.split('\n').map(withoutReturns);
}

/** Whether a line holds nothing but blanks. */
export function isBlankLine(line: string): boolean {
  return line.trim() === '';
}

/**
 * The name of the field that a line opens: printable ASCII, perhaps blanks, and a colon (RFC 5322, sections 3.6.8 and 4.5). Null for
 * anything else, folded lines among them.
 */
export function fieldNameOf(line: string): string | null {
  let end = 0;
  for (let code = line.charCodeAt(0); code > 0x20 && code < 0x7f && code !== 0x3a; code = line.charCodeAt(end)) end += 1;
  let colon = end;
  while (line.charAt(colon) === ' ' || line.charAt(colon) === '\t') colon += 1;
  return end > 0 && line.charAt(colon) === ':' ? line.slice(0, end) : null;
}

/** Whether a line opens a `Received` field. */
export function opensReceived(line: string): boolean {
  return fieldNameOf(line)?.toLowerCase() === 'received';
}

function withoutReturns(line: string): string {
  let end = line.length;
  while (end > 0 && line.charCodeAt(end - 1) === 0x0d) end -= 1;
  return line.slice(0, end);
}
