import type { Outcome } from '../../detection/index.ts';
import { sortedRows } from '../../ui/list/sorted-rows.ts';
import type { MessageColumn } from '../../locales/catalog/triage-view-words.ts';
import { worstThreatFirst } from '../../triage/record/threat-order.ts';
import type { Threat } from '../../triage/record/record.ts';
import type { MessageRow } from './message-row.ts';
import type { Speech } from '../speech.ts';

/** What the list is narrowed to; null and an empty text narrow nothing. */
export interface MessageFilters {
  readonly text: string;
  readonly outcome: Outcome | null;
  readonly danger: Threat | null;
  readonly cause: CauseKey | null;
  readonly placed: PlaceKey | null;
}

export type CauseKey = NonNullable<MessageRow['cause']> | 'to-stop' | 'unknown';
export type PlaceKey = NonNullable<MessageRow['placed']> | 'unknown';

export interface MessageOrder {
  readonly column: MessageColumn;
  readonly isDown: boolean;
}

export const noFilters: MessageFilters = { text: '', outcome: null, danger: null, cause: null, placed: null };

/** The rows that fit, in the order that was asked for; where none was, the most dangerous first, then those of the relay pool. */
export function listRows(
  rows: readonly MessageRow[],
  filters: MessageFilters,
  order: MessageOrder | null,
  speech: Speech,
): readonly MessageRow[] {
  const sought = filters.text.trim().toLowerCase();
  const fitting = rows.filter(
    (row) =>
      (filters.outcome === null || row.outcome === filters.outcome) &&
      (filters.danger === null || row.threat === filters.danger) &&
      (filters.cause === null || causeKeyOf(row) === filters.cause) &&
      (filters.placed === null || (row.placed ?? 'unknown') === filters.placed) &&
      (sought === '' || holds(row, sought)),
  );
  if (order === null) return fitting.sort((one, other) => rankOf(one) - rankOf(other));
  return sortedRows(fitting, (row) => sortText(row, order.column, speech), order, speech.locale);
}

/** What should be looked at first has the lowest; of equal ones the order of the input stays. */
function rankOf({ threat, outcome }: MessageRow): number {
  if (threat !== null) return worstThreatFirst.indexOf(threat);
  return worstThreatFirst.length + (outcome === 'relay-pool' ? 0 : 1);
}

function holds({ sender, organisation, source }: MessageRow, sought: string): boolean {
  return [sender, organisation, source].some((text) => text?.toLowerCase().includes(sought) === true);
}

/** What a message counts for; null where it counts for no cause: another pool delivered it. */
export function causeKeyOf({ outcome, threat, cause }: MessageRow): CauseKey | null {
  if (outcome !== 'relay-pool') return null;
  return threat === null ? (cause ?? 'unknown') : 'to-stop';
}

/** The name of what a message counts for. */
export function causeName(key: CauseKey, { words }: Speech): string {
  if (key === 'to-stop') return words.headings.toStop;
  return key === 'unknown' ? words.headings.unknownCause : words.causes[key];
}

function sortText(row: MessageRow, column: MessageColumn, speech: Speech): string {
  const { words } = speech;
  const cause = causeKeyOf(row);
  switch (column) {
    case 'sender':
      return row.sender ?? '';
    case 'time':
      return row.time ?? '';
    case 'organisation':
      return row.organisation ?? '';
    case 'pool':
      return words.pools[row.outcome];
    case 'danger':
      return row.threat === null ? '' : String(worstThreatFirst.indexOf(row.threat));
    case 'cause':
      return cause === null ? '' : causeName(cause, speech);
    case 'placed':
      return row.placed === null ? '' : words.placed[row.placed];
    case 'source':
      return `${row.source} ${String(row.item).padStart(10, '0')}`;
  }
}
