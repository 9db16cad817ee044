import type { TriageRecord } from '../../triage/record/record.ts';
import { maskedRecord } from '../../triage-view/messages/masked-record.ts';
import type { MessageRow } from '../../triage-view/messages/message-row.ts';
import { rowOf } from '../../triage-view/messages/message-row.ts';

/** Rows that came since the last time, masked, and the places of those that went: another took their message over. */
export interface RowChanges {
  readonly rows: readonly MessageRow[];
  readonly gone: readonly number[];
}

/** Tells the list bit by bit, so that the page has what was read whenever the reading ends. */
export interface RowTelling {
  readonly changes: (records: readonly TriageRecord[]) => RowChanges;
  /** the record of a row that was told */
  readonly recordAt: (place: number) => TriageRecord | undefined;
}

/** Nothing told yet. A row keeps its place for good. */
export function createRowTelling(): RowTelling {
  const places = new Map<TriageRecord, number>();
  const told: (TriageRecord | undefined)[] = [];
  return {
    recordAt: (place) => told[place],
    changes: (records) => {
      const present = new Set(records);
      const gone: number[] = [];
      for (const [record, place] of places) {
        if (present.has(record)) continue;
        gone.push(place);
        told[place] = undefined;
        places.delete(record);
      }
      const rows: MessageRow[] = [];
      for (const record of records) {
        if (places.has(record)) continue;
        places.set(record, told.length);
        rows.push(rowOf(maskedRecord(record), told.length));
        told.push(record);
      }
      return { rows, gone };
    },
  };
}
