import { unread } from '../../triage/container-report.ts';
import type { ContainerReport } from '../../triage/container-report.ts';
import type { JudgedMessage } from '../../triage/read-context.ts';
import type { TriageRecord } from '../../triage/record/record.ts';
import { triageBatches } from '../../triage/triage.ts';
import type { Span } from '../../triage/containers/mbox/spans.ts';
import { bytesFrom, joinedReports, placedInFile, spansOf } from '../../triage/containers/mbox/spans.ts';
import { kindOfSource } from '../../triage/kinds/plain-source.ts';
import type { GivenFile, OpenFile, Pieces } from './given-file.ts';
import { piecesOf, sourceOfFile } from './given-file.ts';

/** Where a record was read, so that its message can be read again: `before` records of the file stand before the span. */
export interface Origin {
  readonly given: OpenFile;
  readonly span: Span | null;
  readonly before: number;
}

/** What reading tells as it goes. */
export interface GivenReading {
  readonly onRecords: (records: readonly TriageRecord[], origin: Origin) => void;
  readonly onMessage: (record: TriageRecord, message: JudgedMessage) => void;
  readonly onContainer: (container: ContainerReport) => void;
  readonly onBytes: (count: number) => void;
  /** whether it was stopped: what was gathered of an export is given all the same */
  readonly isStopped: () => boolean;
  /** lets others have their turn, and answers whether to go on */
  readonly goesOn: () => Promise<boolean>;
}

/** Reads the files one after another; answers false where it was stopped. */
export async function readGiven(files: readonly GivenFile[], reading: GivenReading): Promise<boolean> {
  let ahead = begun(files[0]);
  for (const [at, { path, file }] of files.entries()) {
    if (!(await reading.goesOn())) return false;
    const pieces = ahead;
    // fetched while this one is read: of small files the waiting takes most of the time
    ahead = begun(files[at + 1]);
    // what the browser would not open is no all-clear
    if (file === null || pieces === null) reading.onContainer(unread(path, 'other', 'no-access'));
    else if (!(await readFile({ path, file }, pieces, reading))) return false;
  }
  return true;
}

/** The pieces of a file, of which the first is asked for. */
function begun(given: GivenFile | undefined): Pieces | null {
  if (given === undefined || given.file === null) return null;
  const pieces = piecesOf({ path: given.path, file: given.file });
  void pieces(0);
  return pieces;
}

async function readFile(given: OpenFile, pieces: Pieces, reading: GivenReading): Promise<boolean> {
  let before = 0;
  const parts: ContainerReport[] = [];
  let isStopped = false;
  let told = 0;
  const onBytes = (count: number): void => {
    told += count;
    reading.onBytes(count);
  };
  for (const span of (await spansOf(given.file.size, () => isMbox(given)).catch(() => null)) ?? [null]) {
    const first = before;
    const origin = { given, span, before: first };
    const options = {
      onContainer: span === null ? reading.onContainer : (part: ContainerReport) => void parts.push(part),
      onMessage: reading.onMessage,
      named: !given.path.includes('/'),
      span,
      isStopped: reading.isStopped,
    };
    const source = sourceOfFile(given, bytesFrom(span), onBytes, pieces);
    for await (const batch of triageBatches([source], options)) {
      const records = span === null ? batch : batch.map((record) => placedInFile(record, first));
      before = Math.max(before, records.at(-1)?.item ?? 0);
      reading.onRecords(records, origin);
      await reading.goesOn();
    }
    isStopped = reading.isStopped();
    if (isStopped) break;
  }
  if (parts.length > 0) reading.onContainer(joinedReports(given.path, parts));
  // what was looked at in places was read, too
  reading.onBytes(Math.max(0, given.file.size - told));
  return !isStopped;
}

async function isMbox(given: OpenFile): Promise<boolean> {
  return (await kindOfSource(sourceOfFile(given, 0, () => undefined))) === 'mbox';
}

/** Finds a message again that was read before; null where the file is no longer as it was. */
export async function readAgain(origin: Origin, source: string, item: number): Promise<JudgedMessage | null> {
  const { given, span, before } = origin;
  const found: JudgedMessage[] = [];
  const options = {
    onMessage: (record: TriageRecord, message: JudgedMessage) => {
      if (record.source === source && record.item === item - before)
        found.push({ detection: message.detection, headerText: message.headerText });
    },
    named: !given.path.includes('/'),
    span,
  };
  const bytes = sourceOfFile(given, bytesFrom(span), () => undefined);
  const batches = triageBatches([bytes], options);
  while (found.length === 0 && (await batches.next()).done !== true);
  await batches.return();
  return found[0] ?? null;
}
