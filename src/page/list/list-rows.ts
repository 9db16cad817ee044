import type { ListColumn, ListGroup, ListWords } from '../../locales/catalog/page-more-words.ts';
import { sortedRows } from '../../ui/list/sorted-rows.ts';
import type { MessageRow } from './message-rows.ts';

/** What the list is narrowed to; null and an empty text narrow nothing. */
export interface ListFilters {
  readonly text: string;
  readonly group: ListGroup | null;
}

export interface ListOrder {
  readonly column: ListColumn;
  readonly isDown: boolean;
}

/** The columns in their order. */
export const listColumns: readonly ListColumn[] = ['answer', 'message', 'date', 'placed', 'file'];

/** The groups in the order of the bars. */
export const listGroups: readonly ListGroup[] = ['danger', 'relay', 'other', 'unknown', 'unread'];

/**
 * The rows that fit, in the order that was asked for; where none was, the most dangerous first, of equal ones in that of the
 * input. What is not known goes last.
 */
export function listRows(
  rows: readonly MessageRow[],
  { text, group }: ListFilters,
  order: ListOrder | null,
  locale: string,
): readonly MessageRow[] {
  const sought = text.trim().toLowerCase();
  const fitting = rows.filter((row) => (group === null || isIn(row, group)) && (sought === '' || holds(row, sought)));
  if (order === null) return fitting.sort((one, other) => one.rank - other.rank);
  return sortedRows(fitting, (row) => keyOf(row, order.column), order, locale);
}

/** How many rows each group has. */
export function countGroups(rows: readonly MessageRow[]): Readonly<Record<ListGroup, number>> {
  const counts = { danger: 0, relay: 0, other: 0, unknown: 0, unread: 0 };
  for (const row of rows) {
    counts[row.group] += 1;
    if (isIn(row, 'danger')) counts.danger += 1;
  }
  return counts;
}

/** The name of a group beside its number: what is dangerous is no part of the sum. */
export function countName(group: ListGroup, { groups, dangerous }: Pick<ListWords, 'groups' | 'dangerous'>): string {
  return group === 'danger' ? dangerous : groups[group];
}

/** What is dangerous counts for its pool as well. */
function isIn({ tone, group }: MessageRow, sought: ListGroup): boolean {
  return sought === 'danger' ? tone === 'danger' : group === sought;
}

function holds({ subject, sender, file }: MessageRow, sought: string): boolean {
  return [subject, sender, file].some((text) => text?.toLowerCase().includes(sought) === true);
}

function keyOf(row: MessageRow, column: ListColumn): string {
  switch (column) {
    case 'answer':
      return `${String(row.rank)} ${row.label} ${row.answer}`;
    case 'message':
      return row.subject ?? '';
    case 'date':
      return row.moment === null ? '' : new Date(row.moment).toISOString();
    case 'placed':
      return row.put ?? '';
    case 'file':
      return row.file;
  }
}
