import { lastingRecord } from '../record/lasting-record.ts';
import type { TriageRecord } from '../record/record.ts';

/**
 * Records that are kept so that a copy can add to them, as far as there is room; of all others the marks alone are known. One
 * waits for what may say more of its delivery: header text for the row of an export, a row for header text or another row. Beside
 * that, header text is held as judged, for another with the same lines that the reader's filter found worse, and for the row of
 * an export that says what it leaves open.
 */
export interface KeptRecords {
  /** the first that waits under one of these marks */
  readonly waiting: (marks: readonly number[]) => TriageRecord | undefined;
  /** the header text under its own mark, as far as it was joined with others */
  readonly judged: (own: readonly number[]) => TriageRecord | undefined;
  /** what a row of an export may add to: a row or header text */
  readonly held: (marks: readonly number[]) => TriageRecord | undefined;
  /** keeps new header text where there is room; gives the record to go on with */
  readonly keepText: (record: TriageRecord) => TriageRecord;
  /** the same of the row of an export */
  readonly keepRow: (record: TriageRecord) => TriageRecord;
  /** puts a record in the place of those that it joins, under all its marks */
  readonly join: (together: TriageRecord, formers: readonly TriageRecord[]) => void;
  /** puts header text in the place of the text that it is a copy of */
  readonly joinText: (together: TriageRecord, former: TriageRecord) => void;
}

/** Marks under which anything waits, most of them of rows. */
const mostWaiting = 30_000;

/** Marks of header texts of which a copy or a row may say worse: of those that the relay pool carried, and of others. */
const mostRelays = 10_000;
const mostOthers = 10_000;

/** Nothing kept so far. */
export function keptRecords(): KeptRecords {
  const waiting = new Map<number, TriageRecord>();
  const judged = new Map<number, TriageRecord>();
  let others = 0;

  return {
    waiting: (marks) => firstUnder(marks, waiting),
    judged: (own) => firstUnder(own, judged),
    held: (marks) => firstUnder(marks, waiting) ?? firstUnder(marks, judged),
    keepText,
    keepRow,
    join,
    joinText,
  };

  function keepText(record: TriageRecord): TriageRecord {
    if (!hasRoom(record)) return record;
    const lasting = lastingRecord(record);
    judge(lasting);
    return lasting;
  }

  function keepRow(record: TriageRecord): TriageRecord {
    if (waiting.size >= mostWaiting) return record;
    const copy = copyOf(record);
    wait(copy);
    return copy;
  }

  function join(together: TriageRecord, formers: readonly TriageRecord[]): void {
    if (together.kind === 'message' && hasRoom(together)) {
      for (const one of standing(waiting, formers, together)) waiting.delete(one);
      judge(together);
      return;
    }
    wait(together);
    for (const one of standing(judged, formers, together)) judged.set(one, together);
  }

  function joinText(together: TriageRecord, former: TriageRecord): void {
    for (const records of [judged, waiting]) for (const one of standing(records, [former], together)) records.set(one, together);
  }

  function wait(record: TriageRecord): void {
    for (const one of record.identity) if (waiting.has(one) || waiting.size < mostWaiting) waiting.set(one, record);
  }

  function hasRoom({ outcome }: TriageRecord): boolean {
    return outcome === 'relay-pool' ? judged.size - others < mostRelays : others < mostOthers;
  }

  function judge(record: TriageRecord): void {
    for (const one of record.identity) {
      if (record.outcome !== 'relay-pool' && !judged.has(one)) others += 1;
      judged.set(one, record);
    }
  }
}

/** The marks under which one of the former records stands: under that of a delivery another may, about another message. */
function standing(
  records: ReadonlyMap<number, TriageRecord>,
  formers: readonly TriageRecord[],
  { identity }: TriageRecord,
): number[] {
  return identity.filter((one) => formers.some((former) => records.get(one) === former));
}

function firstUnder(marks: readonly number[], records: ReadonlyMap<number, TriageRecord>): TriageRecord | undefined {
  for (const one of marks) {
    const record = records.get(one);
    if (record !== undefined) return record;
  }
  return undefined;
}

/**
 * A copy of a record, to keep. If all of the first records made at one place in the code are kept, the engine expects the same of
 * the others and frees them late. With hundreds of thousands of rows that cost a third of the memory and a fifth of the time.
 */
function copyOf(record: TriageRecord): TriageRecord {
  return { ...record, identity: [...record.identity], server: { ...record.server }, recipient: { ...record.recipient } };
}
