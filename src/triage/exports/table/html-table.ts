import type { ByteSource } from '../../bytes/byte-source.ts';
import { sourceOfChunks } from '../../bytes/byte-source.ts';
import type { ReadContext, RecordBatches } from '../../read-context.ts';
import { textOfSource } from '../../bytes/text-of-bytes.ts';
import { cellsOf, isProperty, longestRow, rowEnd, rowStart } from './html-rows.ts';
import { readPropertyList } from '../printed/property-list.ts';
import { readTable } from './table.ts';

/** Characters of a tag that are read. */
const longestTag = 1024;

/** Reads the tables of a page in HTML as one table, whose headings may stand in it again. */
export function readHtmlTable(source: ByteSource, context: ReadContext): RecordBatches {
  return readTable(sourceOfChunks(source.name, linesOfRows(textOfSource(source), lineOf)), context);
}

/** Reads a page in HTML that lists one property a row, as what PowerShell prints with `Format-List`. */
export function readHtmlList(source: ByteSource, context: ReadContext): RecordBatches {
  return readPropertyList(sourceOfChunks(source.name, linesOfRows(textOfSource(source), propertyOf)), context);
}

/**
 * The rows as lines. What stands above the first row is none, and the last one may go on in the next piece. A line that does
 * not end is of a row that does not, where others do: the end tags may be left out.
 */
async function* linesOfRows(
  pieces: AsyncIterable<string>,
  lineOf: (row: string) => string,
): AsyncGenerator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  let rest = '';
  let areEnded = false;
  for await (const piece of pieces) {
    const [above = '', ...rows]: readonly string[] = `${rest}${piece}`.split(rowStart);
    const open: string | undefined = rows.at(-1);
    rest = open === undefined ? above.slice(-longestTag) : `<tr>${open.slice(0, longestRow)}`;
    const whole = rows.slice(0, -1);
    areEnded ||= whole.some((row) => rowEnd.test(row));
    yield encoder.encode(whole.map(lineOf).join(''));
  }
  const [, row]: readonly (string | undefined)[] = rest.split(rowStart);
  if (row === undefined) return;
  yield encoder.encode(areEnded && !rowEnd.test(row) ? lineOf(ended(row)).trimEnd() : lineOf(row));
}

/** A row up to the end of its last cell that ends: of the next one a part may be missing. */
function ended(row: string): string {
  return row.slice(0, row.toLowerCase().lastIndexOf('</t') + '</td'.length);
}

/** A row as a line of CSV. */
function lineOf(row: string): string {
  const cells = cellsOf(row);
  return cells.length === 0 ? '' : `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`;
}

/** A property in the columns of a list; the rule between two objects is the empty line there. */
function propertyOf(row: string): string {
  const cells = cellsOf(row);
  const [name = '', value = ''] = cells;
  return isProperty(cells) ? `${name.slice(0, -1).slice(0, nameWidth).padEnd(nameWidth)} : ${value}\n` : '\n';
}

const nameWidth = 60;
