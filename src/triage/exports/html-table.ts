import { linesOfHtml } from '../../mail/mime/html-text.ts';
import type { ByteSource } from '../byte-source.ts';
import { sourceOfChunks } from '../byte-source.ts';
import type { ReadContext, RecordBatches } from '../read-context.ts';
import { textOfSource } from '../text-of-bytes.ts';
import { areKnown } from './headings.ts';
import { readTable } from './table.ts';

/** Rows at the start of a page among which the headings are looked for: titles may stand above them. */
const mostAbove = 10;

/** Characters of a row, and of a tag, that are read. */
const longestRow = 1024 * 1024;
const longestTag = 1024;

/**
 * Whether a page in HTML shows a table of deliveries, with the headings above its columns: so PowerShell writes it
 * (`ConvertTo-Html`), and web pages that are called `.xls`.
 */
export function showsTable(html: string): boolean {
  const [, ...rows] = html.split(rowStart, mostAbove + 1);
  return rows.map(cellsOf).some(areKnown);
}

/** Reads the tables of a page in HTML as one table, whose headings may stand in it again. */
export function readHtmlTable(source: ByteSource, context: ReadContext): RecordBatches {
  return readTable(sourceOfChunks(source.name, linesOfCells(textOfSource(source))), context);
}

/** The end tag of a row, and of a cell, may be left out. */
const rowStart = /<tr(?:\s[^<>]{0,1000})?>/i;
const rowEnd = /<\/(?:tr|table)\b/i;
const cellStart = /<t[dh](?:\s[^<>]{0,1000})?>/i;
const cellEnd = /<\/t[dh]\b/i;

function cellsOf(row: string): string[] {
  const [shown = ''] = row.slice(0, longestRow).split(rowEnd, 1);
  const [, ...cells] = shown.split(cellStart);
  return cells.map((cell) => linesOfHtml(cell.split(cellEnd, 1)[0] ?? '').join(' '));
}

/** The rows as lines of CSV. What stands above the first row is none, and the last one may go on in the next piece. */
async function* linesOfCells(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  let rest = '';
  for await (const piece of pieces) {
    const [above = '', ...rows]: readonly string[] = `${rest}${piece}`.split(rowStart);
    const open: string | undefined = rows.at(-1);
    rest = open === undefined ? above.slice(-longestTag) : `<tr>${open.slice(0, longestRow)}`;
    yield encoder.encode(rows.slice(0, -1).map(lineOf).join(''));
  }
  yield encoder.encode(rest.split(rowStart).slice(1).map(lineOf).join(''));
}

function lineOf(row: string): string {
  const cells = cellsOf(row);
  return cells.length === 0 ? '' : `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`;
}
