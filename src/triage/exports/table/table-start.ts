import { linesOf } from '../../../mail/lines.ts';
import { areRead } from '../dmarc/dmarc-headings.ts';
import { plainName, roleOf } from '../headings.ts';

/** What parts the cells of a row. */
export type Delimiter = ',' | ';' | '\t' | '|';

/** What stands around a cell; the single one is written by scripts alone, around each. */
export type Quote = '"' | "'";

const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];

/** Where the headings of a table stand, and what parts its cells. `start` is the character at which the headings begin. */
export interface TableStart {
  readonly delimiter: Delimiter;
  /** what cells stand in that hold a delimiter or a line break */
  readonly quote: Quote;
  readonly start: number;
  readonly headings: readonly string[];
}

/** Lines above the headings: what PowerShell and Excel write there, and the mark of a block of code (Markdown). */
export const above = /^(?:"?#TYPE |"?sep=|```|~~~)/i;

/** Characters of a heading row that are looked at. */
const longestRow = 64 * 1024;

/** Finds the headings of a table: the first line of names that are known, else the first with several cells. */
export function findTable(text: string): TableStart | null {
  let start = 0;
  let first: TableStart | null = null;
  for (let lines = 0; lines < mostAbove; lines += 1) {
    const end = endOfLine(text, start);
    const line = text.slice(start, Math.min(end, start + longestRow)).replace(/\r$/, '');
    const isPassed = line.trim() === '' || above.test(line);
    const whole = isPassed ? null : brokenRow(text, start);
    const broken = whole === null ? null : tableAt(whole, start);
    if (broken !== null && areRead(broken.headings)) return broken;
    const table = isPassed ? null : tableAt(line, start);
    if (table !== null && areRead(table.headings)) return table;
    first ??= table;
    if (end === text.length) break;
    start = end + 1;
  }
  return first;
}

/** Lines in which headings are looked for: reports have their title, filters and notes above. */
const mostAbove = 60;

/** Lines over which one row of headings may go. */
const mostLines = 10;

function endOfLine(text: string, start: number): number {
  const feed = text.indexOf('\n', start);
  return feed === -1 ? text.length : feed;
}

/**
 * A row that goes on over the next lines, since a heading in quotation marks holds a line break; null where none does. Who writes
 * a quotation mark in the middle of a heading means none.
 */
function brokenRow(text: string, start: number): string | null {
  let end = start;
  for (let lines = 0; lines < mostLines && end < text.length && end - start < longestRow; lines += 1) {
    end = endOfLine(text, lines === 0 ? start : end + 1);
    const row = text.slice(start, end).replace(/\r$/, '');
    if (countOf(row, '"') % 2 === 1) continue;
    if (lines === 0) return null;
    const isQuoted = delimiters.some((delimiter) =>
      piecesOf(row, delimiter).every((cell) => !cell.includes('\n') || /^\s*"/.test(cell)),
    );
    return isQuoted ? row : null;
  }
  return null;
}

function countOf(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

/** What Exchange Server writes in front of the headings of its message tracking log, as the W3C's extended log format has it. */
const fieldsMark = /^#Fields:\s*/i;

function tableAt(line: string, start: number): TableStart | null {
  const row = line.replace(fieldsMark, '');
  const rows = delimiters.map((delimiter) => {
    const cells = row.split(delimiter).map((cell) => cell.trim());
    const isSingle = cells.every((cell) => cell.length > 1 && cell.startsWith("'") && cell.endsWith("'"));
    const quote = isSingle ? ("'" as const) : ('"' as const);
    return { delimiter, quote, start, headings: cellsOf(row, delimiter, quote) };
  });
  const best = rows.reduce((most, row) => (row.headings.length > most.headings.length ? row : most));
  return best.headings.length < 2 ? null : (rows.find(({ headings }) => areRead(headings)) ?? best);
}

/** Cells of a row of headings, without what stands around them. */
function cellsOf(line: string, delimiter: Delimiter, quote: Quote = '"'): string[] {
  const outer = quote === '"' ? /^"+|"+$/g : /^'|'$/g;
  return piecesOf(line, delimiter).map((cell) => cell.trim().replace(outer, '').trim());
}

/** What stands between the delimiters of a row. A cell in quotation marks may hold one; where its end is missing, none does. */
function piecesOf(line: string, delimiter: Delimiter): string[] {
  const pieces = line.split(delimiter);
  const cells: string[] = [];
  let open: string[] = [];
  for (const piece of pieces) {
    const isOdd = countOf(piece, '"') % 2 === 1;
    if (open.length === 0 && !(isOdd && piece.trimStart().startsWith('"'))) {
      cells.push(piece);
      continue;
    }
    open.push(piece);
    if (open.length === 1 || !isOdd) continue;
    cells.push(open.join(delimiter));
    open = [];
  }
  return open.length === 0 ? cells : pieces;
}

/** Names of pools in Microsoft's report of the mail flow of a domain. */
export const reportedPools: ReadonlyMap<string, 'passed' | 'spam'> = new Map([
  ['normalrelay', 'passed'],
  ['highriskrelay', 'spam'],
]);

/** Whether a text begins with the headings of a table that can be read, or with what surely is a table of another kind. */
export function looksLikeTable(text: string): boolean {
  const table = findTable(text);
  if (table === null) return false;
  if (areRead(table.headings)) return true;
  const lines = linesOf(text.slice(table.start, table.start + longestRow), '\n', 30);
  const cells = lines.flatMap((line) => cellsOf(line, table.delimiter));
  if (cells.some((cell) => reportedPools.has(plainName(cell)))) return true;
  const [, second = ''] = lines;
  // a field of a mail has its colon in front of everything else
  const isField = /^(?!")[!-9;-~]{1,80}:/.test(lines[0] ?? '');
  if (isField || table.headings.length < 3) return false;
  // the first row may go on over several lines, as the bodies do that Outlook puts into a table
  const known = new Set(table.headings.map((heading) => roleOf(heading)));
  return cellsOf(second, table.delimiter).length >= table.headings.length || (table.headings.length > 5 && known.size > 2);
}

/**
 * Whether a text opens with known headings and a row below them, above which no list stands: what looks like a list further down
 * then stands in a cell.
 */
export function opensTable(text: string, isList: (text: string) => boolean): boolean {
  const table = findTable(text);
  if (table === null || !areRead(table.headings) || isList(text.slice(0, table.start))) return false;
  const below = endOfLine(text, table.start + wholeRow(text, table.start).length) + 1;
  return cellsOf(wholeRow(text, below), table.delimiter, table.quote).length === table.headings.length;
}

/** The row that begins at a place, with the lines over which it goes. */
function wholeRow(text: string, start: number): string {
  return brokenRow(text, start) ?? text.slice(start, endOfLine(text, start)).replace(/\r$/, '');
}
