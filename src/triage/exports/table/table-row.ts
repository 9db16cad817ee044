import { mostColumns } from '../../limits.ts';
import type { Role } from '../roles.ts';
import { readHeading } from '../headings.ts';
import type { Row } from '../row.ts';

/** The rows of a table, one after another: a row of its own for each of a hundred thousand would be most of the work. */
export interface TableRow {
  /** what was shown last */
  readonly row: Row;
  readonly show: (cells: readonly string[]) => void;
  /** whether the cells of a column have to be there when its rows are shown */
  readonly isRead: (column: number) => boolean;
  /** whether cells stand below the headings that they belong to, of which there are `width`, as far as can be told */
  readonly fits: (cells: readonly string[], width: number) => boolean;
}

/** What a table with these headings says; of several columns for one thing, the first with a value counts. */
export function tableRow(headings: readonly string[]): TableRow {
  const read = headings.slice(0, mostColumns).map(readHeading);
  const places = new Map<Role, readonly number[]>();
  read.forEach(({ role }, at) => {
    if (role !== null) places.set(role, [...(places.get(role) ?? []), at]);
  });
  const named = headings.map((heading) => heading.trim() !== '').lastIndexOf(true) + 1;
  const times = places.get('time') ?? [];
  const isKnown = read.map(({ role }) => role !== null);
  let shown: readonly string[] = nothing;
  const valueOf = (role: Role): string => {
    const columns = places.get(role);
    if (columns === undefined) return '';
    for (const at of columns) {
      const value = (shown[at] ?? '').trim();
      if (value !== '') return value;
    }
    return '';
  };
  return {
    row: {
      valueOf,
      has: (role) => places.has(role),
      // of several columns each has its own zone: that of the one whose value counts
      get offset() {
        const at = times.length < 2 ? times[0] : times.find((column) => (shown[column] ?? '').trim() !== '');
        return at === undefined ? null : (read[at]?.offset ?? null);
      },
    },
    show: (cells) => {
      shown = cells;
    },
    isRead: (column) => (column < headings.length ? isKnown[column] === true : column < headings.length + mostBeyond),
    fits: (cells, width) => {
      if (cells.length === width) return true;
      // a sign that parts cells, which nobody quoted: what follows it has moved
      // below headings that end in empty ones, what moved may not be beyond the last of them
      if (cells.length > width) return cells.slice(Math.min(width, named)).every((cell) => cell.trim() === '');
      if (cells.length < 2) return false;
      // Excel leaves out empty cells at the end; a line broken in two, or cut, lacks what names the message too
      const has = (role: Role, sign: string): boolean =>
        places.get(role)?.some((at) => (cells[at] ?? '').trim() !== '' && (cells[at] ?? '').includes(sign)) ?? true;
      const isNamed = naming.some((role) => places.has(role) && has(role, ''));
      return (isNamed || naming.every((role) => !places.has(role))) && has('recipient', '@');
    },
  };
}

const naming = ['message-id', 'network-id', 'trace-id'] as const;

const nothing: readonly string[] = [];

/** Cells after the last heading that are looked at: those show that others have moved. */
const mostBeyond = 20;
