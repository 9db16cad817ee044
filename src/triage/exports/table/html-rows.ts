import { linesOfHtml } from '../../../mail/mime/html-text.ts';
import { areKnown } from '../heading-sets.ts';

/** Rows at the start of a page among which the headings are looked for: titles may stand above them. */
const mostAbove = 10;

/** Rows that one object may have. */
const mostInObject = 200;

/** Characters of a row that are read. */
export const longestRow = 1024 * 1024;

/** How a row begins and ends. The end tag of a row, and of a cell, may be left out. */
export const rowStart = /<tr(?:\s[^<>]{0,1000})?>/i;
export const rowEnd = /<\/(?:tr|table)\b/i;
const cellStart = /<t[dh](?:\s[^<>]{0,1000})?>/i;
const cellEnd = /<\/t[dh]\b/i;

/** The text of each cell of a row. */
export function cellsOf(row: string): string[] {
  const [shown = ''] = row.slice(0, longestRow).split(rowEnd, 1);
  const [, ...cells] = shown.split(cellStart);
  return cells.map((cell) => linesOfHtml(cell.split(cellEnd, 1)[0] ?? '').join(' '));
}

/**
 * Whether a page in HTML shows a table of deliveries, with the headings above its columns: so PowerShell writes it
 * (`ConvertTo-Html`), and web pages that are called `.xls`.
 */
export function showsTable(html: string): boolean {
  const [, ...rows] = html.split(rowStart, mostAbove + 1);
  return rows.map(cellsOf).some(areKnown);
}

/** What a page shows beside the rows of its tables. */
export function outsideRows(html: string): string {
  const [before = '', ...rows] = html.split(rowStart);
  return [before, ...rows.flatMap((row) => row.split(rowEnd).slice(1))].join('\n');
}

/** Whether a page in HTML shows deliveries one property a row, with a colon after its name (`ConvertTo-Html -As List`). */
export function showsList(html: string): boolean {
  const [, ...rows] = html.split(rowStart, mostInObject + 1);
  const properties = rows.map(cellsOf);
  const end = properties.findIndex((cells) => !isProperty(cells));
  return areKnown((end === -1 ? properties : properties.slice(0, end)).map(([name = '']) => name));
}

/** Whether a row is a property of such an object. */
export function isProperty([name = '', ...values]: readonly string[]): boolean {
  return values.length === 1 && name.endsWith(':');
}
