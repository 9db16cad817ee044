import { fieldNameOf, isBlankLine, opensReceived } from '../../mail/lines.ts';
import { linesOfHtml } from '../../mail/mime/html-text.ts';
import { base64Message } from './base64-message.ts';
import { csvRows } from './csv-rows.ts';
import { textsOfForm } from './form-lines.ts';
import { headersInJson } from './json-headers.ts';
import type { JsonHeaders } from './json-headers.ts';
import { linesWithoutNames } from './nameless-lines.ts';
import { linesOfNamesAndValues } from './name-value-lines.ts';
import { ownHeaders } from './own-headers.ts';
import { printedHeaders } from './printed-headers.ts';
import { linesOfRtf } from './rtf-lines.ts';
import { linesOfTable } from './table-lines.ts';

/** Fewer fields than this may be anything. */
const fewest = 3;

/**
 * Header lines that stood in another form. `others`: what is to be said where those of other messages stood there too, and are
 * left; triage reads all that JSON holds, and of other forms no more than is read here.
 * `isFaithful`: the form keeps every field as it was, and no sender can write in it; the lines are as good as pasted ones.
 */
export interface Unwrapped {
  readonly text: string;
  readonly others: 'first-of-several' | 'more-below' | null;
  readonly isFaithful: boolean;
}

/**
 * The header lines in a text that holds them in another form: an answer of Microsoft Graph or a webhook (JSON), a value that a
 * program printed (Python, Node, Ruby, Perl, PHP), a list of names and values (PowerShell, YAML), a web page (HTML), cells of a
 * table (CSV, Markdown, columns), a value of a form or an address (percent-encoding), or base64; or the values of fields of
 * Microsoft 365 without their names. Null for any other text, and where no `Received` field is found in such a form. Of most of
 * them nobody can tell any more where each field began: whoever judges what is not faithful must not call anything certain.
 * Linear.
 */
export function unwrap(text: string): Unwrapped | null {
  const start = text.slice(0, longestStart).trimStart();
  const found = messagesIn(text, start);
  const messages = found.messages.filter(({ lines }) => lines.some(opensReceived));
  const [first] = messages;
  if (first === undefined || first.lines.filter((line) => fieldNameOf(line) !== null).length < fewest) return nameless(text);
  const others = messages.length === 1 ? null : found.isForTriage ? 'first-of-several' : 'more-below';
  return { text: first.lines.join('\n'), others, isFaithful: first.inOrder };
}

/** Values whose names are missing, or a message in base64: in neither a field is read by its name. */
function nameless(text: string): Unwrapped | null {
  const lines = linesWithoutNames(text);
  if (lines.length > 0) return { text: lines.join('\n'), others: null, isFaithful: false };
  const found = base64Message(text);
  return found && { text: found.text, others: found.isFirstOfSeveral ? 'more-below' : null, isFaithful: false };
}

/** Characters in which a text shows its form. */
const longestStart = 2000;

/** What stands in a text of one of these forms; `isForTriage`: triage reads every message of it. */
interface Found {
  readonly messages: readonly JsonHeaders[];
  readonly isForTriage: boolean;
}

function messagesIn(text: string, start: string): Found {
  if (start.startsWith('{\\rtf')) return { messages: [{ lines: linesOfRtf(text), inOrder: false }], isForTriage: false };
  const inJson = /^[[{"]/.test(start) ? headersInJson(text) : [];
  if (inJson.length > 0) return { messages: inJson, isForTriage: true };
  const printed = printedHeaders(text);
  if (printed.length > 0 || /^[[{]/.test(start)) return { messages: printed, isForTriage: false };
  return { messages: otherMessagesIn(text, start).map((lines) => ({ lines, inOrder: false })), isForTriage: false };
}

function otherMessagesIn(text: string, start: string): readonly (readonly string[])[] {
  if (isHtml(text, start)) {
    const lines = linesOfHtml(text.replace(namedElement, '<tr><td>$1</td><td>')).filter((line) => !isBlankLine(line));
    return [lines.some(opensReceived) ? lines : linesOfTable(lines.join('\n'))];
  }
  const above = keysAbove.exec(start)?.[0];
  if (above !== undefined) return [linesOfNamesAndValues(text.trimStart().slice(above.length))];
  if (writtenBreak.test(start) && !/[\r\n]/.test(text.trim())) return [text.split(lineEnds).map(withTabs)];
  const values = textsOfForm(text);
  return values.length > 0 ? linesInTexts(values) : messagesInCells(text, start);
}

/** The header lines in texts that stand together: in the fields of a form, or in a row below the names of its columns. */
function linesInTexts(texts: readonly (readonly [name: string, text: string])[]): (readonly string[])[] {
  const values = texts.map(([name, text]) => {
    const lines = text.split(/\r\n|\r|\n/);
    return { name, isText: true, found: lines.length > 1 && lines.some(opensReceived) ? [{ lines }] : [] };
  });
  return ownHeaders(values).map(({ lines }) => lines);
}

/** The keys of YAML above a list of names and values, and the mark of a document; often none. */
const keysAbove = /^(?:[\w-]{1,40}:?[ \t]{0,8}\r?\n\s{0,20}){0,9}(?=(?:- )?"?(?:name|key)"?[ \t]{0,40}:)/i;

/**
 * A line end as programs write it out (C, PowerShell, XML), or another sign for it than a line feed (Word, Slack, old hosts); and
 * the same with what follows it in a header section, a fold or a name.
 */
const lineEnds = /(?:\\{1,3}r)?\\{1,3}n|(?:`r)?`n|(?:&#(?:13|x0?d);)?&#(?:10|x0?a);|[\v\u0085\u2028\u2029]/i;
const writtenBreak = /(?:\\n|`n|&#(?:10|x0?a);|[\v\u0085\u2028\u2029])[ \t\\A-Z]/i;

/** A log writes a tab at the beginning of a line as it writes a break. */
function withTabs(line: string): string {
  return line.replace(/^\\{1,3}t/, '\t');
}

/** A field in XML, as Exchange Web Services and others write it: its name is an attribute. */
const namedElement = /<[\w:]{1,40} (?:header)?name="([^"<>]{1,80})"[^<>]{0,80}>/gi;

/** A piece of a web page begins with a tag of one, or is one line that `<br>` parts. */
function isHtml(text: string, start: string): boolean {
  if (/^<(?:\?xml|headers|t:internet\w{1,30}|!doctype|html|body|pre|code|p|div|span|table|dl)[\s>]/i.test(start)) return true;
  return /<br\s{0,4}\/?>/i.test(start) && !text.trim().includes('\n');
}

function messagesInCells(text: string, start: string): readonly (readonly string[])[] {
  const [first = '', second = ''] = start.split('\n', 2);
  // a value may hold either, in its quotation marks
  const separator = first.replace(/"[^"]*(?:"|$)/g, '').includes(';') ? ';' : ',';
  const names = first.split(separator);
  const hasHeadings = names.length > 1 && names.every((name) => name.trim() !== '') && second.includes('"');
  if (!start.startsWith('"')) {
    if (fieldNameOf(first) !== null) return [];
    if (!hasHeadings) return [linesOfTable(text)];
  }
  const rows = csvRows(text, separator);
  if (rows === null) return [];
  const [top = []] = rows;
  const headings = top.some((cell) => cell.includes('\n')) ? [] : top;
  const messages = rows.flatMap((cells) => linesInTexts(cells.map((cell, at) => [headings[at] ?? '', cell])));
  if (messages.length > 0) return messages;
  return [rows.map((cells) => (cells.length === 2 ? `${cells[0] ?? ''}: ${cells[1] ?? ''}` : (cells[0] ?? '')))];
}
