import { lastingRecord } from '../record/lasting-record.ts';
import type { TriageRecord } from '../record/record.ts';
import type { Marks } from './met-marks.ts';

/**
 * Records that are kept so that a copy can add to them, as far as there is room; of all others the marks alone are known. One
 * waits for what may say more of its delivery: header text for the row of an export, a row for header text or another row. Beside
 * that, header text is held as judged, for another with the same lines that the reader's filter found worse.
 */
export interface KeptRecords {
  /** the first that waits under one of these marks */
  readonly waiting: (marks: readonly number[]) => TriageRecord | undefined;
  /** the header text under its own mark, as far as it was joined with others */
  readonly judged: (own: readonly number[]) => TriageRecord | undefined;
  /** keeps new header text where there is room; gives the record to go on with */
  readonly keepText: (record: TriageRecord, marks: Marks) => TriageRecord;
  /** the same of the row of an export */
  readonly keepRow: (record: TriageRecord, marks: Marks) => TriageRecord;
  /** puts a record in the place of those that it joins, under all its marks; `text`: the own mark of a header text among them */
  readonly join: (together: TriageRecord, text: readonly number[]) => void;
  /** puts header text in the place of the text that it is a copy of */
  readonly joinText: (together: TriageRecord, own: readonly number[]) => void;
}

/** Marks under which anything waits, most of them of rows. */
const mostWaiting = 20_000;

/**
 * Marks that may be taken when header text comes to wait: it does not say where it was put, or may be forged, and the row of an
 * export may say more yet. Each has up to four.
 */
const mostWaitingTexts = 2000;

/** Header texts of which a copy may say worse: those that the relay pool carried, and others. */
const mostRelays = 2000;
const mostOthers = 2000;

/** Nothing kept so far. */
export function keptRecords(): KeptRecords {
  const waiting = new Map<number, TriageRecord>();
  const judged = new Map<number, TriageRecord>();
  let others = 0;

  return {
    waiting: (marks) => firstUnder(marks, waiting),
    judged: (own) => firstUnder(own, judged),
    keepText,
    keepRow,
    join,
    joinText,
  };

  function keepText(record: TriageRecord, { own, ids, ofDelivery }: Marks): TriageRecord {
    const isWaiting = waiting.size < mostWaitingTexts && !isSettled(record);
    const isJudged = hasRoom(record);
    if (!isWaiting && !isJudged) return record;
    const lasting = lastingRecord(record);
    if (isWaiting) wait(lasting, [...ofDelivery, ...ids]);
    if (isJudged) judge(lasting, own);
    return lasting;
  }

  function keepRow(record: TriageRecord, { ids, ofDelivery }: Marks): TriageRecord {
    if (waiting.size >= mostWaiting) return record;
    const copy = copyOf(record);
    wait(copy, [...ofDelivery, ...ids]);
    return copy;
  }

  function join(together: TriageRecord, text: readonly number[]): void {
    const { identity } = together;
    // header text with its place says all that there is to say; else a row may be added to again
    if (together.kind === 'message' && isSettled(together)) for (const one of identity) waiting.delete(one);
    else wait(together, identity);
    for (const one of identity) if (judged.has(one)) judged.set(one, together);
    if (text.length > 0 && hasRoom(together)) judge(together, text);
  }

  function joinText(together: TriageRecord, own: readonly number[]): void {
    for (const one of own) judged.set(one, together);
    // the former may wait for a row of an export, which may still say where it was put
    for (const one of together.identity) {
      if (isSettled(together)) waiting.delete(one);
      else if (waiting.has(one)) waiting.set(one, together);
    }
  }

  function wait(record: TriageRecord, marks: readonly number[]): void {
    for (const one of marks) if (waiting.has(one) || waiting.size < mostWaiting) waiting.set(one, record);
  }

  function hasRoom({ outcome }: TriageRecord): boolean {
    return outcome === 'relay-pool' ? judged.size - others < mostRelays : others < mostOthers;
  }

  function judge(record: TriageRecord, own: readonly number[]): void {
    for (const one of own) {
      if (record.outcome !== 'relay-pool' && !judged.has(one)) others += 1;
      judged.set(one, record);
    }
  }
}

function firstUnder(marks: readonly number[], records: ReadonlyMap<number, TriageRecord>): TriageRecord | undefined {
  for (const one of marks) {
    const record = records.get(one);
    if (record !== undefined) return record;
  }
  return undefined;
}

/** Whether the row of an export adds nothing to header text: neither where it was put, nor that the pool was no claim. */
function isSettled({ placed, mayBeForged }: TriageRecord): boolean {
  return placed !== null && !mayBeForged;
}

/**
 * A copy of a record, to keep. If all of the first records made at one place in the code are kept, the engine expects the same of
 * the others and frees them late. With hundreds of thousands of rows that cost a third of the memory and a fifth of the time.
 */
function copyOf(record: TriageRecord): TriageRecord {
  return { ...record, identity: [...record.identity], server: { ...record.server }, recipient: { ...record.recipient } };
}
