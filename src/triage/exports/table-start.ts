import { linesOf } from '../../mail/lines.ts';
import { areRead } from './dmarc-headings.ts';
import { plainName, roleOf } from './headings.ts';

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

/** Lines above the headings: what PowerShell and Excel write there. */
export const above = /^(?:"?#TYPE |"?sep=)/i;

/** Characters of a heading row that are looked at. */
const longestRow = 64 * 1024;

/** Finds the headings of a table: the first line of names that are known, else the first with several cells. */
export function findTable(text: string): TableStart | null {
  let start = 0;
  let first: TableStart | null = null;
  for (let lines = 0; lines < 10; lines += 1) {
    const feed = text.indexOf('\n', start);
    const line = text.slice(start, Math.min(feed === -1 ? text.length : feed, start + longestRow)).replace(/\r$/, '');
    const table = line.trim() === '' || above.test(line) ? null : tableAt(line, start);
    if (table !== null && areRead(table.headings)) return table;
    first ??= table;
    if (feed === -1) break;
    start = feed + 1;
  }
  return first;
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

/** Cells of a heading row; headings hold no line breaks and hardly ever a quote. */
function cellsOf(line: string, delimiter: Delimiter, quote: Quote = '"'): string[] {
  const outer = quote === '"' ? /^"+|"+$/g : /^'|'$/g;
  return line.split(delimiter).map((cell) => cell.trim().replace(outer, '').trim());
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
