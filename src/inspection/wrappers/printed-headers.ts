import { linesOf } from '../../mail/lines.ts';
import { fieldLine } from './field-line.ts';
import { headersInValue } from './json-headers.ts';
import type { JsonHeaders } from './json-headers.ts';
import { printedValue } from './printed-value.ts';

/** A bracket, or the name of a variable or a kind in front of one: `headers = [`, `Map(20) {`, `$VAR1 = {`, `array (`. */
const start = /^\s*(?:[$@]?[\w.]{1,60}(?: Object)?(?:\(\d{1,9}\))?\s{0,9}=?\s{0,9})?[[{(]/;

/** A header line by itself, without a quote or a blank in front. */
const opensLine = /^received:/im;

/**
 * The header lines of each message in a value that a program printed: Python, Node, Ruby, Perl or PHP. None of any other text.
 * Not in order: what was printed may have been put together, or be cut off.
 */
export function printedHeaders(text: string): readonly JsonHeaders[] {
  // header lines as they are, below words that somebody put into brackets
  if (!start.test(text) || opensLine.test(text)) return [];
  if (opensPrintR.test(text)) return [{ lines: linesOfPrintR(text), inOrder: false }];
  return headersInValue(printedValue(text)).map((found) => ({ ...found, inOrder: false }));
}

/** What `print_r` of PHP begins with. */
const opensPrintR = /^\s*(?:Array|\w{1,60} Object)\s{0,20}\(\s{0,20}\[/;

/** A key and its value, which go on until the next key, without quotes. */
const keyLine = /^\s{0,200}\[([!-9;-Z^-~\\]{1,80})\] => ?(.*)$/;

/** A value of several. */
const container = /^(?:Array|\w{1,60} Object)\s{0,20}$/;

/** The header lines in a map or a list of names and values that `print_r` of PHP printed. */
function linesOfPrintR(text: string): string[] {
  const found: { key: string; parts: string[] }[] = [];
  let list = '';
  for (const line of linesOf(text)) {
    const [, key, value = ''] = keyLine.exec(line) ?? [];
    if (key !== undefined) {
      const isItem = /^\d+$/.test(key);
      if (!container.test(value)) found.push({ key: isItem ? list : key, parts: [value] });
      else if (!isItem) list = key;
    } else if (!/^\s*[()]?\s*$/.test(line)) found.at(-1)?.parts.push(line.trim());
  }
  const lines: string[] = [];
  let name: string | null = null;
  for (const { key, parts } of found) {
    const value = parts.join(' ');
    if (key === 'name') name = value.trim();
    else lines.push(fieldLine(key === 'value' && name !== null ? name : key, value));
  }
  return lines;
}
