import { behindBlanks, colonBehind, isBlank, lineBreakOf, lineEnd, nameEnd } from './header-lines.ts';

/**
 * One field of the header section, as the message carries it (RFC 5322, section 2.2). `at` counts from the top, 0 is the newest.
 * `value` is unfolded (RFC 5322, section 2.2.3), trimmed, and otherwise untouched.
 */
export interface HeaderField {
  readonly at: number;
  readonly name: string;
  readonly value: string;
}

/** Lines above a header section that are no part of it: an mbox separator, and what old versions of Outlook copy. */
const titles = ['From ', '>From ', 'Microsoft Mail Internet Headers Version'] as const;

/** Not written in the loop of `readFields`: a closure there would be made for each line, which costs a fifth of the time. */
function isTitle(text: string, start: number): boolean {
  return titles.some((title) => text.startsWith(title, start));
}

/**
 * Reads the header section of a message: fields from the top, unfolded, nothing dropped. Total and linear in the text.
 *
 * Takes every line end of `lineBreakOf`; a byte order mark; blank lines and an mbox `From ` line before the first field; stops at
 * the empty line before the body (RFC 5322, section 2.1). A line that is neither a field nor a folded continuation joins the
 * field above it, since pastes may have lost their folds. Text above the first field is kept under the name `cutField`, or
 * `textBefore` where an empty line comes between: the reader's own lines may have been cut off there. A text without any field
 * gives none.
 */
export function readFields(headerText: string): HeaderField[] {
  const lineBreak = lineBreakOf(headerText);
  const fields: HeaderField[] = [];
  let name = '';
  let value = '';
  let first = 0;
  let lastAt = 0;
  let beforeFirst = true;
  for (let start = headerText.charCodeAt(0) === 0xfeff ? 1 : 0; start < headerText.length;) {
    const feed = headerText.indexOf(lineBreak, start);
    const next = feed === -1 ? headerText.length : feed;
    const end = lineEnd(headerText, start, next);
    const folded = isBlank(headerText.charCodeAt(start));
    if (end === start) {
      if (name === cutField) name = textBefore;
      else if (!beforeFirst) break;
    } else if (folded) {
      // this costs little: engines join the pieces only when the value is read, and most values are not
      if (value !== '') value += headerText.slice(start, end);
      else if (name !== '') ({ first, value } = opened(headerText, start, end));
      else if (headerText.slice(start, end).trim() !== '') {
        ({ name, value } = openIndented(headerText.slice(start, end)));
        beforeFirst = name === cutField;
      }
    } else {
      const nameStop = nameEnd(headerText, start);
      const colon = colonBehind(headerText, nameStop, end);
      if (beforeFirst && (colon === -1 || nameStop === start || !opensSection(headerText, start, nameStop))) {
        if (name === '' && isTitle(headerText, start)) {
          start = next + 1;
          continue;
        }
        value += name === '' ? headerText.slice(start, end) : ` ${headerText.slice(start, end)}`;
        name = cutField;
      } else if (nameStop > start && colon !== -1) {
        if (name !== '') fields.push({ at: fields.length, name, value: closed(value, first, headerText.charCodeAt(lastAt)) });
        name = headerText.slice(start, nameStop);
        ({ first, value } = opened(headerText, colon + 1, end));
        beforeFirst = false;
      } else if (name !== '') {
        value += ` ${headerText.slice(start, end)}`;
      }
    }
    lastAt = end - 1;
    start = next + 1;
  }
  if (name === '' || (fields.length === 0 && (name === cutField || name === textBefore))) return fields;
  fields.push({ at: fields.length, name, value: closed(value, first, headerText.charCodeAt(lastAt)) });
  return fields;
}

/** Short field names that look like the start of an address or a word, and are fields all the same. */
const addressFields: ReadonlySet<string> = new Set(['from', 'to', 'cc', 'bcc', 'date']);

/**
 * Whether the first line that looks like a field can be one. A text that was cut in the middle of a line may begin with a time
 * (`05:23:24 +0000`), a group of an IPv6 address (`cafe::d8) by …`), a part of an antispam report (`CIP:192.0.2.1;…`) or the rest
 * of the name of a field. Someone may have pasted a link or a path.
 */
function opensSection(text: string, start: number, nameStop: number): boolean {
  const name = text.slice(start, nameStop);
  const lower = name.toLowerCase();
  if (addressFields.has(lower)) return true;
  if (lower === 'ipv6' || !/^[a-z_][\w.-]*$/.test(lower)) return false;
  const behind = text.charAt(nameStop + 1);
  // an address of the web (`https://…`), a path (`C:\…`)
  if (behind === '\\' || text.startsWith('//', nameStop + 1)) return false;
  if (/^[0-9a-f]{1,4}$/.test(lower) && /^[0-9a-f:]$/i.test(behind)) return false;
  if (/^[A-Z]{1,5}$/.test(name) && /^[\w.-]$/.test(behind)) return false;
  // names begin with a capital letter, or have none: `eceived-SPF`, `ered-To`
  if (/^[a-z]{2,}-[A-Z]/.test(name)) return false;
  return lower === 'received' || !(lower.length > 2 && 'received'.endsWith(lower));
}

/** The part of a value that is in the first line, without the blanks before it, and its first character. */
function opened(text: string, start: number, end: number): { first: number; value: string } {
  const begin = behindBlanks(text, start, end);
  return { first: begin === end ? 0x20 : text.charCodeAt(begin), value: text.slice(begin, end) };
}

/**
 * The trimmed value. It is only looked at where its first or last character may need trimming, since most values are never read.
 */
function closed(value: string, first: number, last: number): string {
  return first > 0x20 && first < 0x7f && last > 0x20 && last < 0x7f ? value : value.trim();
}

/**
 * An indented line before any field: a whole field of an indented paste, or the rest of a field whose beginning was cut off. Such
 * a rest is kept under a name that no field can have, so that the text does not count as a whole header section.
 */
function openIndented(line: string): { name: string; value: string } {
  const text = line.trimStart();
  const colon = colonBehind(text, nameEnd(text, 0), text.length);
  return colon > 0 && opensSection(text, 0, nameEnd(text, 0))
    ? { name: text.slice(0, nameEnd(text, 0)), value: text.slice(colon + 1) }
    : { name: cutField, value: text };
}

/** The name of a field whose beginning is missing: the text right above the first whole field. */
export const cutField = '(cut)';

/** The name of the text above the first field where an empty line comes between. */
export const textBefore = '(before)';
