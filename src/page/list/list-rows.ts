import type { AnswerGroup, ListColumn } from '../../locales/catalog/page-more-words.ts';
import type { MessageRow } from './message-rows.ts';

/** What the list is narrowed to; null and an empty text narrow nothing. */
export interface ListFilters {
  readonly text: string;
  readonly group: AnswerGroup | null;
}

export interface ListOrder {
  readonly column: ListColumn;
  readonly isDown: boolean;
}

/** The groups in the order of the bars. */
export const answerGroups: readonly AnswerGroup[] = ['relay', 'other', 'unknown', 'unread'];

/** The rows that fit, in the order that was asked for; in that of the input where none was. What is not known goes last. */
export function listRows(
  rows: readonly MessageRow[],
  { text, group }: ListFilters,
  order: ListOrder | null,
  locale: string,
): readonly MessageRow[] {
  const sought = text.trim().toLowerCase();
  const fitting = rows.filter((row) => (group === null || row.group === group) && (sought === '' || holds(row, sought)));
  if (order === null) return fitting;
  const keyed = fitting.map((row) => ({ row, key: keyOf(row, order.column) }));
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const by = order.isDown ? -1 : 1;
  keyed.sort((one, other) => {
    if (one.key === '' || other.key === '') return one.key === other.key ? 0 : one.key === '' ? 1 : -1;
    return by * compare(one.key, other.key);
  });
  return keyed.map(({ row }) => row);
}

/** How many rows each group has. */
export function countGroups(rows: readonly MessageRow[]): Readonly<Record<AnswerGroup, number>> {
  const counts = { relay: 0, other: 0, unknown: 0, unread: 0 };
  for (const { group } of rows) counts[group] += 1;
  return counts;
}

function holds({ subject, sender, file }: MessageRow, sought: string): boolean {
  return [subject, sender, file].some((text) => text?.toLowerCase().includes(sought) === true);
}

function keyOf(row: MessageRow, column: ListColumn): string {
  switch (column) {
    case 'answer':
      return `${String(answerGroups.indexOf(row.group))} ${row.label} ${row.answer}`;
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
