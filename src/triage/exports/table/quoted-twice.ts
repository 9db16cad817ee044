import { areRead } from '../dmarc/dmarc-headings.ts';
import { above, findTable } from './table-start.ts';

/**
 * What of a table is quoted once more than a table is: every row, as a program does that takes each row of another table for a
 * cell of its own; or the headings alone.
 */
export type QuotedTwice = 'rows' | 'headings' | null;

/** What of a table is quoted twice, by its first lines. */
export function quotedTwice(text: string): QuotedTwice {
  const lines = text.replace(/^\ufeff/, '').split('\n', mostLines);
  const rows = lines.map((line) => line.trim()).filter((line) => line !== '' && !above.test(line));
  const [headings = '', first = ''] = rows;
  const isCell = isRowInCell(headings);
  if (!(isCell || areDoubled(headings)) || !areRead(findTable(halved(headings))?.headings ?? [])) return null;
  return isCell || first === '' || areDoubled(first) ? 'rows' : 'headings';
}

/** Lines in which the headings and the first row are looked for. */
const mostLines = 10;

/** The text of such a table with the marks once, piece by piece. A row that is too long becomes one that fits no table. */
export async function* quotedOnce(
  lines: AsyncIterable<string | null>,
  what: QuotedTwice,
): AsyncGenerator<string, void, undefined> {
  let isBefore = true;
  for await (const line of lines) {
    const text = line ?? unfitRow;
    const isHeadings = isBefore && text.trim() !== '' && !above.test(text);
    if (isHeadings) isBefore = false;
    yield `${what === 'rows' || isHeadings ? halved(text) : text}\n`;
  }
}

/** A row of one cell: a table has at least two columns, so that its reader counts this row among those that do not fit. */
const unfitRow = '?';

/** Two marks for one, and none for what stood around the whole. */
function halved(line: string): string {
  return /^""\r?$/.test(line) ? '' : line.replace(/"+/g, (marks) => '"'.repeat(marks.length >> 1));
}

/** An odd number of marks: in a text that was quoted once more none has it. */
const odd = /(?<!")"(?:"")*(?!")/;

/**
 * Whether a row stands in a cell as a whole: one mark opens it, no other one but at its end. Where that end stands in another
 * line, all rows are in one cell.
 */
function isRowInCell(row: string): boolean {
  const inside = row.slice(1);
  if (!row.startsWith('"')) return false;
  return odd.test(inside) ? inside.endsWith('"') && !odd.test(inside.slice(0, -1)) : inside.includes('""');
}

/** Whether cells stand in doubled marks: a table that is quoted once has single ones. */
function areDoubled(row: string): boolean {
  return !odd.test(row) && /(?:^|[,;\t|])""[^",;\t|\s]/.test(row);
}
