/**
 * One field of the header section, as the message carries it (RFC 5322, section 2.2).
 * `at` counts from the top, 0 is the newest. `value` is unfolded (RFC 5322, section 2.2.3), trimmed, and otherwise untouched.
 */
export interface HeaderField {
  readonly at: number;
  readonly name: string;
  readonly value: string;
}

const mboxSeparator = 'From ';

/**
 * Reads the header section of a message: fields from the top, unfolded, nothing dropped. Total and linear in the text.
 *
 * Takes CRLF, LF, CR CR LF and (where there is no LF at all) lone CR; a byte order mark; blank lines and an mbox `From ` line before the
 * first field; stops at the empty line before the body (RFC 5322, section 2.1). A line that is neither a field nor a folded
 * continuation joins the field above it: that is how pastes look that lost their folds. A lone CR among LF lines ends nothing,
 * or a stranger could open a field of their own inside another.
 */
export function readFields(headerText: string): HeaderField[] {
  const newline = headerText.includes('\n') ? '\n' : '\r';
  const fields: HeaderField[] = [];
  let name = '';
  let pieces: string[] = [];
  const close = (): void => {
    if (name !== '') fields.push({ at: fields.length, name, value: pieces.join('').trim() });
  };
  for (let start = headerText.charCodeAt(0) === 0xfeff ? 1 : 0; start < headerText.length;) {
    let end = headerText.indexOf(newline, start);
    if (end === -1) end = headerText.length;
    let lineEnd = end;
    while (lineEnd > start && headerText[lineEnd - 1] === '\r') lineEnd -= 1;
    const line = headerText.slice(start, lineEnd);
    start = end + 1;
    if (line === '') {
      if (name !== '') break;
      continue;
    }
    const first = line.charCodeAt(0);
    if (first !== 0x20 && first !== 0x09) {
      if (name === '' && line.startsWith(mboxSeparator)) continue;
      const colon = fieldNameEnd(line);
      if (colon !== -1) {
        close();
        name = line.slice(0, colon).trimEnd();
        pieces = [line.slice(line.indexOf(':', colon) + 1)];
        continue;
      }
      if (name !== '') pieces.push(' ');
    }
    if (name !== '') pieces.push(line);
  }
  close();
  return fields;
}

/** The fields of one name, in any letter case, newest first. */
export function fieldsNamed(fields: readonly HeaderField[], name: string): HeaderField[] {
  const wanted = name.toLowerCase();
  return fields.filter((field) => field.name.length === wanted.length && field.name.toLowerCase() === wanted);
}

/**
 * Where the field name ends: printable ASCII without colon (RFC 5322, section 3.6.8), then a colon; blanks before the colon are
 * the obsolete form (section 4.5). -1 if the line opens no field.
 */
function fieldNameEnd(line: string): number {
  let end = 0;
  while (end < line.length && isNameCharacter(line.charCodeAt(end))) end += 1;
  if (end === 0) return -1;
  let next = end;
  while (line[next] === ' ' || line[next] === '\t') next += 1;
  return line[next] === ':' ? end : -1;
}

function isNameCharacter(code: number): boolean {
  return code > 0x20 && code < 0x7f && code !== 0x3a;
}
