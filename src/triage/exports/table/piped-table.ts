import { areRead } from '../dmarc/dmarc-headings.ts';

/** How headings are set off: by a row of dashes below them (Markdown), or by two pipes around each (Jira, Confluence). */
export type Piped = 'markdown' | 'wiki' | null;

/** Lines in which the headings are looked for. */
const mostAbove = 60;

/** Cells of a row, of which no table has that many: each costs a text of its own, and a line of pipes has millions. */
const mostCells = 10_000;

/** What stands in no row of dashes, which has colons where the columns stand. */
const ofCells = /[^-:|\s]/;

/** How the table in pipes is written that a text holds, perhaps below a title; null for none whose headings are known. */
export function pipedIn(text: string): Piped {
  const lines = text.split('\n', mostAbove);
  if (lines.some((line) => headingsOfWiki(line) !== null)) return 'wiki';
  const isBelowHeadings = (line: string, at: number): boolean => at > 0 && isRuled(line) && areRead(cellsOf(lines[at - 1] ?? ''));
  return lines.some(isBelowHeadings) ? 'markdown' : null;
}

/** The text of such a table with tabs and quotation marks: no pipe within a cell parts it. Lines below it are left out. */
export async function* unpiped(lines: AsyncIterable<string | null>, piped: Piped): AsyncGenerator<string, void, undefined> {
  let isBefore = true;
  for await (const line of lines) {
    // a row that is too long or too wide fits no table
    const given = (line === null || isTooWide(line) ? fitsNone : line).trim();
    const text = isBefore ? given.replace(listMark, '') : given;
    const headings = piped === 'wiki' ? headingsOfWiki(text) : null;
    const isRule = piped === 'markdown' && isRuled(text);
    if (!isRule && text.includes('|')) yield `${(headings ?? cellsOf(text)).map(quoted).join('\t')}\n`;
    else if (isBefore && !isRule) yield `${text}\n`;
    if (isRule || headings !== null) isBefore = false;
  }
}

const fitsNone = '?|?';

function isTooWide(line: string): boolean {
  return line.split('|', mostCells + 1).length > mostCells;
}

/** What stands in front of a table that is an item of a list (CommonMark, section 5.2); rows may have such a cell. */
const listMark = /^(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}(?=\|)/;

function isRuled(line: string): boolean {
  return line.includes('|') && line.includes('-') && !ofCells.test(line);
}

function headingsOfWiki(line: string): string[] | null {
  if (!/^\s*\|\|/.test(line) || !line.trimEnd().endsWith('||')) return null;
  const cells = cellsOf(line.replaceAll('||', '|'));
  return areRead(cells) ? cells : null;
}

/** The cells of a row: a pipe behind a backslash is one of them, and those at both ends part nothing. */
function cellsOf(line: string): string[] {
  // not split by an expression that looks back over backslashes: from each of a long row of them it would begin again
  const cells = line
    .trim()
    .replace(/\\.|\|/g, (sign) => (sign === '|' ? '\n' : sign))
    .split('\n');
  const inner = cells.slice(cells[0] === '' ? 1 : 0, cells.length > 1 && cells.at(-1) === '' ? -1 : undefined);
  return inner.map((cell) => cell.trim());
}

/** A cell without the marks of code around it, or the backslashes in front of signs (CommonMark, section 2.4). */
function quoted(cell: string): string {
  const plain = /^(`+)([^`]+)\1$/.exec(cell)?.[2] ?? cell.replace(/\\([!-/:-@[-`{-~])/g, '$1');
  return `"${plain.replaceAll('"', '""')}"`;
}
