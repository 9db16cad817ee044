import type { Catalog } from '../../locales/catalog/catalog.ts';
import type { TriageWords } from '../../locales/catalog/triage-words.ts';
import { createExamples } from '../../triage-view/fixes/examples.ts';
import { isWithin } from '../../triage-view/period.ts';
import { lastingRecord } from '../../triage/record/lasting-record.ts';
import { rowOf } from '../../triage-view/messages/message-row.ts';
import { createRowKeeper } from '../../triage-view/messages/row-keeper.ts';
import { createTally } from '../../triage/index.ts';
import type { ContainerReport, Picture, TriageRecord } from '../../triage/index.ts';
import type { Sought } from '../check/check-options.ts';
import type { CommandIo } from '../command-io.ts';
import { complaint } from '../complaint.ts';
import type { ExitCode, InputEnd } from '../exit-code.ts';
import { exitCodeOf } from '../exit-code.ts';
import { STANDARD_INPUT } from '../inputs/inspect-source.ts';
import { paintFor } from '../terminal/paint.ts';
import { screenOf } from '../terminal/screen.ts';
import { forTerminal, jsonForTerminal } from '../terminal/safe-text.ts';
import { csvHeadings, csvLine } from '../../triage/record/csv-line.ts';
import { maskedPicture, maskedRecord } from '../../triage-view/messages/masked-record.ts';
import { shownSource } from '../../triage-view/shown-source.ts';
import { noProgress, progressBar } from './progress.ts';
import type { Progress } from './progress.ts';
import { readFiles } from './read-files.ts';
import { reportFileFor } from './report-file.ts';
import { summaryLines } from './summary.ts';
import type { TriageRequest } from './triage-arguments.ts';
import type { FoundFile } from './walk.ts';
import { filesUnder } from './walk.ts';

/** Sums up everything under the paths of the request. Never rejects; what cannot be read is named at the end. */
export async function runTriage(request: TriageRequest, words: TriageWords, catalog: Catalog, io: CommandIo): Promise<ExitCode> {
  const tally = createTally();
  const report = (container: ContainerReport): void => tally.addContainer(container);
  const html = request.html === null ? null : await reportFileFor(request.html, io);
  if (typeof html === 'string') {
    await io.writeError(complaint(words.usage[html], { value: request.html ?? '' }, catalog));
    return 2;
  }
  const { since, until, unmasked } = request;
  const keeper = createRowKeeper((record) => rowOf(lastingRecord(unmasked ? record : maskedRecord(record)), 0));
  const examples = createExamples({ since, until });
  let isDanger = false;
  let isNothing = true;
  const isPasted = io.inputIsTerminal && request.paths.includes(STANDARD_INPUT);
  // who takes the first lines of a mailbox of gigabytes need not wait for the rest; but a report is wanted whole, and the shell
  // would run what is left of a paste
  const ending = watchForEnd(io, isByLine(request) && html === null && !isPasted);
  const files: FoundFile[] = [];
  for await (const file of filesUnder(request.paths, report)) files.push(file);
  const progress = progressFor(files, words, catalog, io);
  if (isPasted) await io.writeError(`${catalog.commandLine.pasteHere}\n`);
  if (request.form === 'csv') await io.writeOut(`${csvHeadings}\n`);
  for await (const batch of readFiles(files, {
    jobs: request.jobs,
    io,
    report,
    onBytes: progress.bytes,
    isStopped: ending.isToEnd,
    examples: html === null ? null : examples,
  })) {
    isNothing &&= batch.length === 0;
    const wanted = batch.filter(({ time }) => isWithin(time, request));
    for (const record of wanted) {
      const counted = tally.add(record);
      if (html !== null) keeper.add(counted);
    }
    isDanger ||= wanted.some(({ threat }) => threat !== null);
    progress.messages(wanted.length);
    await writeRecords(wanted, request, io);
    // of an export all that was gathered comes, which nobody takes any more
    if (ending.isToEnd() && ending.isUnheard()) break;
  }
  await progress.end();
  const isStopped = ending.isStopped();
  if (isStopped) report(stoppedReport(request));
  const picture = tally.picture();
  const shown = unmasked ? picture : maskedPicture(picture);
  await writePicture(shown, { request, words, catalog, io, isStopped, isInReport: html !== null });
  const { language } = catalog;
  const { rows, left } = keeper.kept();
  const numbered = rows.map((row, place) => ({ ...row, place }));
  const content = { picture, rows: numbered, left, examples, unmasked, isStopped, period: { since, until }, language };
  const isWritten = html === null || (await html.write(content));
  if (!isWritten) await io.writeError(complaint(words.usage['cannot-write'], { value: request.html ?? '' }, catalog));
  const ends = endsOf(picture, { isDanger, isUnread: isNothing || ending.isUnheard() }, request.failOn);
  return exitCodeOf(isWritten ? ends : [...ends, 'could-not-read']);
}

/** What may end a reading early: somebody interrupts it; or, where `mayEnd`, nobody takes what is written any more. */
interface Ending {
  readonly isToEnd: () => boolean;
  /** whether it was interrupted */
  readonly isStopped: () => boolean;
  readonly isUnheard: () => boolean;
}

function watchForEnd(io: CommandIo, mayEnd: boolean): Ending {
  let stopped = false;
  let unheard = false;
  io.onInterrupt?.(() => {
    stopped = true;
  });
  const isToEnd = (): boolean => {
    unheard ||= mayEnd && io.isOutClosed?.() === true;
    return stopped || unheard;
  };
  return { isToEnd, isStopped: () => stopped, isUnheard: () => unheard };
}

/** That the reading was interrupted, so that the picture is not whole. */
function stoppedReport({ paths }: TriageRequest): ContainerReport {
  const shortfalls = [{ reason: 'stopped', count: null, detail: null }] as const;
  return { source: paths.join(' '), kind: 'folder', declared: null, read: 0, shortfalls };
}

interface Writing {
  readonly request: TriageRequest;
  readonly words: TriageWords;
  readonly catalog: Catalog;
  readonly io: CommandIo;
  readonly isStopped: boolean;
  readonly isInReport: boolean;
}

/** Writes the picture in the form that was asked for; where that is for a program, only what was not read is told. */
async function writePicture(shown: Picture, { request, words, catalog, io, isStopped, isInReport }: Writing): Promise<void> {
  if (request.form === 'json') await io.writeOut(`${jsonForTerminal(shown)}\n`);
  if (request.form !== 'summary') {
    await tellUnread(shown, words, io);
    return;
  }
  const screen = screenOf(io, 'auto');
  const summary = summaryLines(shown, {
    words,
    catalog,
    paint: paintFor(screen.hasColour),
    stopped: isStopped,
    period: request,
    width: io.outputIsTerminal === true ? screen.width : null,
    isInReport,
  });
  await io.writeOut(`${summary.join('\n')}\n`);
}

/** Whether each record is written as soon as it is known. */
function isByLine({ form }: TriageRequest): boolean {
  return form === 'ndjson' || form === 'csv';
}

async function writeRecords(records: readonly TriageRecord[], request: TriageRequest, io: CommandIo): Promise<void> {
  if (!isByLine(request)) return;
  const lineOf = request.form === 'csv' ? csvLine : jsonForTerminal;
  const lines = records
    .filter(({ outcome }) => !request.onlyRelayPool || outcome === 'relay-pool')
    .map((record) => `${lineOf(request.unmasked ? record : maskedRecord(record))}\n`);
  if (lines.length > 0) await io.writeOut(lines.join(''));
}

/** Where the answer is for a program, what was not read is told on standard error. */
async function tellUnread({ completeness }: Picture, words: TriageWords, io: CommandIo): Promise<void> {
  for (const { source, shortfalls } of completeness.shortfalls) {
    const reasons = shortfalls.map(({ reason }) => words.shortfalls[reason]).join('; ');
    await io.writeError(`relay-pool: ${forTerminal(shownSource(source, words)).replaceAll('\n', ' ')}: ${reasons}\n`);
  }
}

/** The ends that `check` tells apart, so that one table of exit codes holds for both commands. */
function endsOf(
  { relayPool, outcomes, completeness, dmarc, statistics }: Picture,
  { isDanger, isUnread }: { readonly isDanger: boolean; readonly isUnread: boolean },
  sought: readonly Sought[],
): readonly InputEnd[] {
  const found = sought.some((one) => {
    if (one === 'danger') return isDanger;
    if (one === 'relay-pool') return relayPool > 0 || dmarc.relayPool > 0 || statistics.relayPool > 0;
    return outcomes[one] > 0;
  });
  const isUnknown = outcomes.undetermined > 0 && !sought.includes('undetermined');
  return [
    ...(!completeness.isComplete || isUnread ? (['could-not-read'] as const) : []),
    ...(isUnknown ? (['could-not-tell'] as const) : []),
    found ? 'found' : 'nothing-found',
  ];
}

function progressFor(files: readonly FoundFile[], words: TriageWords, catalog: Catalog, io: CommandIo): Progress {
  if (io.errorIsTerminal !== true) return noProgress;
  const total = files.some(({ size }) => size === null) ? null : files.reduce((sum, { size }) => sum + (size ?? 0), 0);
  return progressBar({ total, write: io.writeError, now: () => performance.now(), columns: io.columns }, words, catalog);
}
