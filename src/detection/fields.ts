import { isSameWord } from './same-word.ts';

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
  let first = 0;
  let lastAt = 0;
  for (let start = headerText.charCodeAt(0) === 0xfeff ? 1 : 0; start < headerText.length;) {
    const feed = headerText.indexOf(newline, start);
    const next = feed === -1 ? headerText.length : feed;
    const end = lineEnd(headerText, start, next);
    const folded = isBlank(headerText.charCodeAt(start));
    if (end === start) {
      if (name !== '') break;
    } else if (folded) {
      // A rope: the engine joins the pieces when somebody reads the value.
      if (value !== '') value += headerText.slice(start, end);
      else if (name !== '') ({ first, value } = opened(headerText, start, end));
      else if (headerText.slice(start, end).trim() !== '') ({ name, value } = openIndented(headerText.slice(start, end)));
    } else {
      const nameStop = nameEnd(headerText, start);
      const colon = colonBehind(headerText, nameStop, end);
      if (nameStop > start && colon !== -1 && !(name === '' && headerText.startsWith(mboxSeparator, start))) {
        if (name !== '') fields.push({ at: fields.length, name, value: closed(value, first, headerText.charCodeAt(lastAt)) });
        name = headerText.slice(start, nameStop);
        ({ first, value } = opened(headerText, colon + 1, end));
      } else if (name !== '') {
        value += ` ${headerText.slice(start, end)}`;
      }
    }
    lastAt = end - 1;
    start = next + 1;
  }
  if (name !== '') fields.push({ at: fields.length, name, value: closed(value, first, headerText.charCodeAt(lastAt)) });
  return fields;
}

/** The first words of a value, without the blanks before them, and their first character. */
function opened(text: string, start: number, end: number): { first: number; value: string } {
  const begin = behindBlanks(text, start, end);
  return { first: begin === end ? 0x20 : text.charCodeAt(begin), value: text.slice(begin, end) };
}

/** The trimmed value. Where its outer characters need no trimming it is not looked at: of most fields nobody reads a word. */
function closed(value: string, first: number, last: number): string {
  return first > 0x20 && first < 0x7f && last > 0x20 && last < 0x7f ? value : value.trim();
}

/**
 * An indented line before any field: a whole field of an indented paste, or the rest of a field whose beginning was cut off. The rest is
 * kept under a name that no field can have, so that nobody takes the text for a whole header section.
 */
function openIndented(line: string): { name: string; value: string } {
  const text = line.trimStart();
  const colon = colonBehind(text, nameEnd(text, 0), text.length);
  return colon > 0 ? { name: text.slice(0, nameEnd(text, 0)), value: text.slice(colon + 1) } : { name: cutField, value: text };
}

/** Name of a field whose beginning is missing. */
export const cutField = '(cut)';

/** Where a line ends before its line feed: carriage returns in front of it belong to the line break. */
function lineEnd(text: string, start: number, feed: number): number {
  let end = feed;
  while (end > start && text.charCodeAt(end - 1) === 0x0d) end -= 1;
  return end;
}

/** The fields of one name, in any letter case, newest first. */
export type FieldsNamed = (name: string) => readonly HeaderField[];

const none: readonly HeaderField[] = [];
const noFirst = new Array<number>(128).fill(-1);

/** Makes the fields ready to be asked for by name many times over. Names with the same mark are tried one after the other. */
export function indexFields(fields: readonly HeaderField[]): FieldsNamed {
  const first = noFirst.slice();
  const next = new Array<number>(fields.length).fill(-1);
  for (let i = fields.length - 1; i >= 0; i -= 1) {
    const slot = markOf(fields[i]?.name ?? '') & 127;
    next[i] = first[slot] ?? -1;
    first[slot] = i;
  }
  return (name) => {
    let found: HeaderField[] | null = null;
    for (let i = first[markOf(name) & 127] ?? -1; i !== -1; i = next[i] ?? -1) {
      const field = fields[i];
      if (field === undefined || !isSameWord(field.name, name)) continue;
      if (found === null) found = [field];
      else found.push(field);
    }
    return found ?? none;
  };
}

/**
 * A look-up of facts by the name of a field, or of a key in one, in any letter case. Of most names their length and outer letters tell that
 * they are none of the keys. Of keys that are the same the first counts.
 */
export function byName<T>(entries: Iterable<readonly [name: string, fact: T]>): (name: string) => T | undefined {
  const known = [...entries];
  const marked = new Uint8Array(2048);
  for (const [name] of known) marked[markOf(name)] = 1;
  return (name) => {
    if (marked[markOf(name)] === 0) return undefined;
    for (const [key, fact] of known) if (isSameWord(key, name)) return fact;
    return undefined;
  };
}

/** Eleven bits: six of the length, mixed with the first and the last letter, the same in both cases. */
function markOf(name: string): number {
  return (
    ((name.length & 63) << 5) ^
    ((name.charCodeAt(0) & 31) << 3) ^
    ((name.charCodeAt(name.length - 1) & 31) * 5) ^
    (name.length & 63)
  );
}

/** The colon behind a field name; blanks before it are the obsolete form (RFC 5322, section 4.5). -1 if there is none. */
function colonBehind(text: string, nameStop: number, end: number): number {
  const next = behindBlanks(text, nameStop, end);
  return next < end && text.charCodeAt(next) === 0x3a ? next : -1;
}

function behindBlanks(text: string, start: number, end: number): number {
  let next = start;
  while (next < end && isBlank(text.charCodeAt(next))) next += 1;
  return next;
}

/** Where printable ASCII without colon ends (RFC 5322, section 3.6.8). */
function nameEnd(text: string, start: number): number {
  let end = start;
  for (let code = text.charCodeAt(end); code > 0x20 && code < 0x7f && code !== 0x3a; code = text.charCodeAt(end)) end += 1;
  return end;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}
