import { longestLine } from '../limits.ts';
import { areKnown } from './headings.ts';
import { plainLine } from './plain-line.ts';

/** Whether a text begins with such a list: an object of message trace, perhaps below the command that was typed. */
export function looksLikePropertyList(text: string): boolean {
  let found: boolean | null = null;
  const list = openList((properties) => {
    found ??= headerTextIn(properties) !== null || (areKnown(Object.keys(properties)) && !isHeaderSection(properties));
  });
  const lines = text.split('\n', mostSniffedLines);
  for (const line of lines) if (found === null) list.take(plainLine(line));
  if (found === null) list.end();
  return found ?? false;
}

/** Fields of mail may have blanks before their colons too (RFC 5322, section 4.5). */
function isHeaderSection(properties: Readonly<Record<string, string>>): boolean {
  return /^(?:from|by)\s/i.test(properties.Received ?? '') || 'From' in properties || 'To' in properties;
}

/** The header lines of a message that an object holds (`Get-QuarantineMessageHeader`); null for none. */
export function headerTextIn({ Header }: Readonly<Record<string, string>>): string | null {
  return Header !== undefined && /^received:/im.test(Header) ? Header : null;
}

/** Lines above the end of the first object. */
const mostSniffedLines = 200;

export interface ListReader {
  /** false where the object holds more than is kept of one: the line is passed over */
  readonly take: (line: string) => boolean;
  readonly end: () => void;
}

/** Takes lines and hands on each object that they make. */
export function openList(onObject: (properties: Readonly<Record<string, string>>) => void): ListReader {
  let names: string[] = [];
  let values: string[][] = [];
  let margin = 0;
  let colon = 0;
  let held = 0;
  const end = (): void => {
    if (names.length > 1) onObject(Object.fromEntries(names.map((name, at) => [name, joinedValue(name, values[at] ?? [])])));
    names = [];
    values = [];
    held = 0;
  };
  const take = (written: string): boolean => {
    if (written.trim() === '') {
      end();
      return true;
    }
    held += written.length;
    if (held > longestLine) return false;
    // whoever pasted it as code put blanks in front of every line
    if (names.length === 0) margin = written.length - written.trimStart().length;
    const line = written.slice(0, margin).trim() === '' ? written.slice(margin) : written;
    if (names.length === 0) colon = colonOf(line);
    const isProperty = colon > 0 && line.charAt(colon) === ':' && /^[^\s:][^:]*\s$/.test(line.slice(0, colon));
    if (isProperty) {
      names.push(line.slice(0, colon).trim());
      values.push([line.slice(colon + 2)]);
    } else if (names.length > 0 && line.slice(0, colon + 2).trim() === '') {
      // a value that is longer than the window goes on below its beginning
      values.at(-1)?.push(line.slice(colon + 2));
    } else end();
    return true;
  };
  return { take, end };
}

/** Where the colon stands in the first line of an object; 0 where none can be. */
function colonOf(line: string): number {
  const colon = line.indexOf(' : ') + 1;
  return colon > 0 && colon <= longestName ? colon : /^\S.{0,62} :$/.test(line) ? line.length - 1 : 0;
}

/** Characters of a property's name with the blanks behind it. */
const longestName = 64;

/** The window breaks a value at a blank, which is lost, or where it is full; header lines are lines of their own. */
function joinedValue(name: string, pieces: readonly string[]): string {
  if (name === 'Header') return pieces.join('\n');
  const width = pieces.reduce((most, { length }) => Math.max(most, length), 0);
  return pieces.map((piece, at) => (at === pieces.length - 1 || piece.length === width ? piece : `${piece} `)).join('');
}
