import { linesOf } from '../../mail/lines.ts';
import { fieldLine } from './field-line.ts';
import { headersInValue } from './json-headers.ts';
import type { JsonHeaders } from './json-headers.ts';
import { printedValue } from './printed-value.ts';

/** A bracket, or the name of a variable or a kind in front of one: `headers = [`, `Map(20) {`, `$VAR1 = {`, `array (`. */
const start = /^\s*(?:[$@]?[\w.]{1,60}(?: Object)?(?:\(\d{1,9}\))?\s{0,9}=?\s{0,9})?[[{(]/;

/** What nobody writes above header lines: a list or a map of PHP, a variable of Perl. */
const surely = /^\s*(?:array ?\(|object\(|[$]\w{1,60} = [[{(])/i;

/** A header line by itself, without a quote or a blank in front. */
const opensLine = /^received:/im;

/** The first bracket of a list or a map, below somebody's words, a command or a label. */
const opening = /(?:^|[\s:=>])[[{](?=[\s>]{0,200}(?:["'“{[(:]|[\w-]{1,80}: ))/;

/** A header line, perhaps behind marks, but not in quotes. */
const routeLine = /^[^\w\n"'`]{0,80}received\s{0,20}:\s{0,20}(?:from|by|for|id|\()/im;

/** Characters among which a value begins. */
const longestWords = 2000;

/**
 * The header lines of each message in a value that a program printed: Python, Node, Ruby, Perl, PHP or Go, or JSON below
 * somebody's words. None of any other text. Not in order: what was printed may have been put together, or be cut off.
 */
export function printedHeaders(text: string): readonly JsonHeaders[] {
  if (opensPrintR.test(text.slice(0, longestWords))) return [{ lines: linesOfPrintR(text), inOrder: false }];
  const part = /received/i.test(text) ? printedPart(text) : '';
  // a word processor put its own quote marks
  const plain = part.includes('"') ? part : part.replace(/[“”„]/g, '"');
  return headersInValue(printedValue(plain)).map((found) => ({ ...found, inOrder: false }));
}

/** From where the value begins; empty where there is none. */
function printedPart(text: string): string {
  // header lines as they are may stand below words that somebody put into brackets
  if (surely.test(text) || (start.test(text) && !opensLine.test(text))) return text;
  const at = text.slice(0, longestWords).search(opening);
  return at === -1 || routeLine.test(text) ? '' : text.slice(at);
}

/** What `print_r` of PHP begins with. */
const opensPrintR = /(?:^|>)[ \t]{0,20}(?:Array|\w{1,60} Object)\s{0,20}\(\s{0,20}\[/m;

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
