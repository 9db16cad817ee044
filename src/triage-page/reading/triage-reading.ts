import { createTally } from '../../triage/tally/tally.ts';
import type { TriageRecord } from '../../triage/record/record.ts';
import { createExamples } from '../../triage-view/fixes/examples.ts';
import { lastingRecord } from '../../triage/record/lasting-record.ts';
import { maskedPicture } from '../../triage-view/messages/masked-record.ts';
import { createRowKeeper } from '../../triage-view/messages/row-keeper.ts';
import type { GivenFile } from './given-file.ts';
import { keepPace } from './pace.ts';
import type { Origin } from './read-given.ts';
import { readAgain, readGiven } from './read-given.ts';
import { createRowTelling } from './row-telling.ts';
import type { Asked, Told } from './told.ts';

/** Rows that are handed over at a time: more would hold up the page. */
const rowsAtOnce = 1000;

/** Reads what the page is given, in a worker or in the page itself. Answers what takes the page's wishes; it never rejects. */
export function createReading(tell: (told: Told) => void): (asked: Asked) => Promise<void> {
  let isStopped = false;
  let rowTelling = createRowTelling();
  let tellSoFar = (): void => undefined;
  const origins = new WeakMap<TriageRecord, Origin>();

  return async (asked) => {
    if (asked.kind === 'stop') {
      isStopped = true;
      // the reading may be deep in an archive, and be ended by force before it comes back
      tellSoFar();
    } else if (asked.kind === 'read') await read(asked.files);
    else await open(asked.place);
  };

  async function read(files: readonly GivenFile[]): Promise<void> {
    const tally = createTally();
    const keeper = createRowKeeper((record) => record);
    const examples = createExamples();
    const total = files.reduce((sum, { file }) => sum + (file?.size ?? 0), 0);
    const now = { done: 0, total, messages: 0 };
    rowTelling = createRowTelling();
    const told = rowTelling;
    tellSoFar = (): void => {
      const picture = tally.picture();
      const texts = picture.fixes.map((fix) => examples.exampleFor(fix));
      tell({ kind: 'picture', told: { picture: maskedPicture(picture), examples: texts } });
      const { rows, gone } = told.changes(keeper.kept().rows);
      if (gone.length > 0) tell({ kind: 'rows', rows: [], gone });
      for (let at = 0; at < rows.length; at += rowsAtOnce)
        tell({ kind: 'rows', rows: rows.slice(at, at + rowsAtOnce), gone: [] });
    };
    const add = (given: TriageRecord, origin: Origin): void => {
      const record = lastingRecord(given);
      const counted = tally.add(record);
      keeper.add(counted);
      if (counted === null) return;
      const isOfThis = counted.record.source === record.source && counted.record.item === record.item;
      const from = isOfThis || counted.instead === null ? origin : origins.get(counted.instead);
      if (from !== undefined) origins.set(counted.record, from);
    };
    const pace = keepPace({
      tellProgress: () => tell({ kind: 'progress', progress: { ...now, done: Math.min(now.done, total) } }),
      tellSoFar: () => tellSoFar(),
      isStopped: () => isStopped,
    });
    const isWhole = await readGiven(files, {
      onRecords: (batch, origin) => {
        for (const record of batch) add(record, origin);
        now.messages += batch.length;
      },
      onMessage: (record, message) => void examples.offer(record, message),
      onContainer: tally.addContainer,
      onBytes: (count) => {
        now.done += count;
        // a table or an archive may be read for long before it gives anything
        pace.tellProgress(performance.now());
      },
      isStopped: () => isStopped,
      goesOn: pace.goesOn,
    });
    if (!isWhole) {
      const shortfalls = [{ reason: 'stopped', count: null, detail: null }] as const;
      tally.addContainer({ source: files[0]?.path ?? '', kind: 'folder', declared: null, read: 0, shortfalls });
    }
    tellSoFar();
    tellSoFar = () => undefined;
    tell({ kind: 'end', left: keeper.kept().left, isStopped: !isWhole });
  }

  async function open(place: number): Promise<void> {
    const record = rowTelling.recordAt(place);
    const origin = record && origins.get(record);
    const message =
      record === undefined || origin === undefined ? null : await readAgain(origin, record.source, record.item).catch(() => null);
    tell({ kind: 'message', place, message });
  }
}
