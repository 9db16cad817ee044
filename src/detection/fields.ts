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
  let value = '';
  for (let start = headerText.charCodeAt(0) === 0xfeff ? 1 : 0; start < headerText.length;) {
    const feed = headerText.indexOf(newline, start);
    const next = feed === -1 ? headerText.length : feed;
    const end = lineEnd(headerText, start, next);
    if (end === start) {
      if (name !== '') break;
    } else {
      const colon = isBlank(headerText.charCodeAt(start)) ? -1 : fieldNameEnd(headerText, start, end);
      if (colon !== -1 && !(name === '' && headerText.startsWith(mboxSeparator, start))) {
        if (name !== '') fields.push({ at: fields.length, name, value: value.trim() });
        name = headerText.slice(start, nameEnd(headerText, start));
        value = headerText.slice(colon + 1, end);
      } else if (name !== '') {
        // A rope: the engine joins the pieces once, when the value is first read.
        value += isBlank(headerText.charCodeAt(start)) ? headerText.slice(start, end) : ` ${headerText.slice(start, end)}`;
      }
    }
    start = next + 1;
  }
  if (name !== '') fields.push({ at: fields.length, name, value: value.trim() });
  return fields;
}

/** Where a line ends before its line feed: carriage returns in front of it belong to the line break. */
function lineEnd(text: string, start: number, feed: number): number {
  let end = feed;
  while (end > start && text.charCodeAt(end - 1) === 0x0d) end -= 1;
  return end;
}

/** The fields of one name, in any letter case, newest first. */
export function fieldsNamed(fields: readonly HeaderField[], name: string): HeaderField[] {
  const wanted = name.toLowerCase();
  return fields.filter((field) => field.name.length === wanted.length && field.name.toLowerCase() === wanted);
}

/**
 * The colon behind a field name: printable ASCII without colon (RFC 5322, section 3.6.8), then a colon; blanks before the colon are
 * the obsolete form (section 4.5). -1 if the line opens no field.
 */
function fieldNameEnd(text: string, start: number, end: number): number {
  let next = nameEnd(text, start);
  if (next === start) return -1;
  while (next < end && isBlank(text.charCodeAt(next))) next += 1;
  return next < end && text.charCodeAt(next) === 0x3a ? next : -1;
}

function nameEnd(text: string, start: number): number {
  let end = start;
  for (let code = text.charCodeAt(end); code > 0x20 && code < 0x7f && code !== 0x3a; code = text.charCodeAt(end)) end += 1;
  return end;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}
