import { roleOf } from '../headings.ts';
import { areKnown } from '../heading-sets.ts';
import { plainLine } from './plain-line.ts';

/** Whether a text holds a table in columns of blanks, with a row of dashes below its headings. */
export function looksLikeColumns(text: string): boolean {
  const columns = openColumns(() => undefined);
  return text.split('\n', mostSniffedLines).some((line) => columns.take(plainLine(line)));
}

/** Lines above the headings. */
const mostSniffedLines = 100;

export interface ColumnReader {
  /** whether the line belongs to such a table */
  readonly take: (line: string) => boolean;
  readonly end: () => void;
  /** values that the window cut */
  readonly cutValues: () => number;
}

/** Takes lines and hands on each row of the tables that they make, as an object. */
export function openColumns(onObject: (properties: Readonly<Record<string, string>>) => void): ColumnReader {
  let names: readonly string[] = [];
  let starts: readonly number[] = [];
  let above = '';
  let row: readonly string[] | null = null;
  let cut = 0;
  const end = (): void => {
    if (row !== null) onObject(Object.fromEntries(row.map((value, at) => [names[at] ?? '', whole(value, names[at] ?? '')])));
    row = null;
  };
  /** A name that was cut would be that of several messages. */
  const whole = (value: string, name: string): string => {
    if (!/(?:…|\.\.\.)$/.test(value)) return value;
    const role = roleOf(name);
    if (role !== null) cut += 1;
    return role !== null && naming.has(role) ? '' : value;
  };
  const open = (line: string): boolean => {
    const places = [...line.matchAll(/-+/g)].map(({ index }) => index);
    const headings = cellsAt(above, places);
    if (places.length < 2 || !areKnown(headings)) return false;
    [names, starts] = [headings, places];
    return true;
  };
  const take = (line: string): boolean => {
    if (line.length > longestLine) return false;
    if (line.trim() === '' || endsTable.test(line)) {
      end();
      starts = [];
    } else if (/^ *-+(?: +-+)* *$/.test(line)) {
      end();
      return open(line);
    } else if (starts.length > 0) {
      const cells = cellsAt(line, starts);
      // a value that is longer than its column goes on below its beginning
      const isRest = row !== null && cells[0] === '';
      if (!isRest) end();
      row = isRest ? (row ?? []).map((value, at) => value + (cells[at] ?? '')) : cells;
      return true;
    }
    above = line;
    return false;
  };
  return { take, end, cutValues: () => cut };
}

/** The end of the block of code that a table was copied with (Markdown), and the next prompt of PowerShell. */
const endsTable = /^[ \t]{0,8}(?:```[ \t]*$|PS [^>]{0,300}>)/;

const naming: ReadonlySet<string> = new Set(['message-id', 'network-id', 'trace-id', 'recipient']);

/** Characters of a line; a window is no wider. */
const longestLine = 20_000;

/** Cells that begin at these places, or to the left of them where a number is longer than its heading. */
function cellsAt(line: string, starts: readonly number[]): string[] {
  const places = starts.map((start) => {
    let at = Math.min(start, line.length);
    while (at > 0 && at < line.length && line.charAt(at - 1) !== ' ') at -= 1;
    return at;
  });
  return places.map((place, at) => line.slice(place, places[at + 1] ?? line.length).trim());
}
