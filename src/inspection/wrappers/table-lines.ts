import { isBlankLine, linesOf, opensReceived } from '../../mail/lines.ts';
import { lineBreakOf } from '../../mail/headers/header-lines.ts';
import { opensMailField } from '../repairs/mail-names.ts';
import { fieldLine } from './field-line.ts';

/**
 * The header lines in a table that was copied as text: a row of bars (Markdown), or a name that two blanks or a tab set off from
 * its value, with a number in front perhaps, or that stands above its value. Rows above the first field that mail systems write
 * are headings. Ends at the first empty line below a field. Nothing where a `Received` stands with its colon: such a text has its
 * own header lines. Nor where one stands further down and the table has no route: an analyser printed words of its own. Linear.
 */
export function linesOfTable(text: string): string[] {
  const found: string[] = [];
  const lines = linesOf(text, lineBreakOf(text), mostLines);
  for (const [at, line] of lines.entries()) {
    if (opensReceived(line)) return [];
    if (found.length > 0 && isBlankLine(line)) {
      const isRoute = found.some((field) => /\sby\s/i.test(field));
      return isRoute || !lines.slice(at).some((below) => opensReceived(below.replace(/^[>|\s]{1,9}/, ''))) ? found : [];
    }
    const [before = '', name = ''] = opening.exec(line) ?? (isNameAlone(line) ? [line, line] : []);
    if (found.length > 0 ? name !== '' : opensMailField(`${name}:`)) found.push(fieldLine(name, valueOf(line, before)));
    else if (found.length > 0) found.push(line);
  }
  return found;
}

/** Lines that are searched for a table: more than any header section has. */
const mostLines = 5000;

/** In front of a value: a bar and a number perhaps, the name, plain or marked as bold or code, and what sets it off. */
const opening =
  /^(?:\|[ \t]{0,9})?(?:\d{1,4}[ \t]{0,9}[|\t][ \t]{0,9})?[*`]{0,3}([!-9;-_a-{}~]{2,76}?)[*`]{0,3}(?:[ \t]{0,80}\||\t| {2})/;

/** Some browsers copy each cell onto a line of its own: the value is below its name. */
function isNameAlone(line: string): boolean {
  return /^[A-Za-z][\w-]{1,75}$/.test(line) && opensMailField(`${line}:`);
}

/** A cell ends with its bar; a bar in it may be escaped, and a break is written as HTML. */
function valueOf(line: string, before: string): string {
  const cell = line.slice(before.length).trim();
  const value = before.startsWith('|') && cell.endsWith('|') ? cell.slice(0, -1).trimEnd() : cell;
  return value
    .replace(/^`(.*)`$/, '$1')
    .replaceAll('\\|', '|')
    .replaceAll('<br>', ' ');
}
