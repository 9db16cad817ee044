import { fittingWords } from '../../explanation/intake/fitting-words.ts';
import { messageName } from '../../explanation/intake/intake-notes.ts';
import { forTriage } from '../../inspection/for-triage.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import type { CommandLineWords } from '../../locales/catalog/command-line-words.ts';
import type { AnswerForm, InputName } from './answer-input.ts';
import { answerInput } from './answer-input.ts';
import type { CheckOptions } from './check-options.ts';
import type { CommandIo } from '../command-io.ts';
import { complaint } from '../complaint.ts';
import { counted } from './counted.ts';
import type { ExitCode, InputEnd } from '../exit-code.ts';
import { endOfInput, endOfMessage, exitCodeOf } from '../exit-code.ts';
import type { FoundInputs, Input } from '../inputs/inputs.ts';
import { inputsOf } from '../inputs/inputs.ts';
import type { SourceReading } from '../inputs/inspect-source.ts';
import { inspectSource, STANDARD_INPUT } from '../inputs/inspect-source.ts';
import type { MessageRow } from './message-table-row.ts';
import { messageRow } from './message-table-row.ts';
import type { Unread } from './message-table.ts';
import { messageTable } from './message-table.ts';
import { paintFor } from '../terminal/paint.ts';
import { screenOf } from '../terminal/screen.ts';

/**
 * `relay-pool check`: of one message the answer, of several a table; with `--full` and `--json` an answer for each as it is read.
 * One bad input does not keep the others from being checked. Never rejects.
 */
export async function runCheck(
  sources: readonly string[],
  options: CheckOptions,
  catalog: Catalog,
  io: CommandIo,
): Promise<ExitCode> {
  const found = await inputsOf(sources);
  const { inputs } = found;
  const screen = screenOf(io, options.colour);
  const isAlone = inputs.length === 1 && found.passedOver === 0;
  const form: AnswerForm = { options, isAlone, screen, paint: paintFor(screen.hasColour), catalog };
  if (!options.json && !options.full && !isAlone) return answerAll(found, form, io);
  const ends: InputEnd[] = [];
  for (const input of inputs) ends.push(await answerOne(input, form, io));
  if (found.passedOver > 0) await tellPassedOver(found.passedOver, catalog, io);
  return exitCodeOf(ends);
}

async function tellPassedOver(count: number, catalog: Catalog, io: CommandIo): Promise<void> {
  await io.writeError(complaint(counted(catalog.commandLine.table.passedOver, count, catalog), {}, catalog));
}

async function answerOne(input: Input, form: AnswerForm, io: CommandIo): Promise<InputEnd> {
  const { options, isAlone, catalog } = form;
  const name = nameOf(input, catalog.commandLine);
  try {
    const reading = await readingOf(input, catalog, io);
    const isTable = isAlone && !options.json && !options.full && reading.state === 'read' && reading.inspections.length > 1;
    if (!isTable) return await answerInput(reading, name, form, io);
    const { end, ...summary } = summaryOf(reading, name, form);
    await io.writeOut(messageTable({ ...summary, files: 1, passedOver: 0 }, { ...form, all: options.all }));
    return end;
  } catch {
    await io.writeError(complaint(catalog.commandLine.fault, { source: name.shownName }, catalog));
    return 'could-not-tell';
  }
}

/** Of each input only its rows are kept, so their number does not matter. */
async function answerAll({ inputs, passedOver }: FoundInputs, form: AnswerForm, io: CommandIo): Promise<ExitCode> {
  const { options, catalog } = form;
  const rows: MessageRow[] = [];
  const unread: Unread[] = [];
  const triageable: string[] = [];
  const ends: InputEnd[] = [];
  for (const input of inputs) {
    const name = nameOf(input, catalog.commandLine);
    try {
      const summary = summaryOf(await readingOf(input, catalog, io), name, form);
      rows.push(...summary.rows);
      unread.push(...summary.unread);
      triageable.push(...summary.forTriage);
      ends.push(summary.end);
    } catch {
      unread.push({ name: name.shownName, reason: 'fault' });
      ends.push('could-not-tell');
    }
  }
  const files = inputs.length - unread.filter(({ reason }) => noFile.includes(reason)).length;
  try {
    await io.writeOut(messageTable({ rows, unread, forTriage: triageable, files, passedOver }, { ...form, all: options.all }));
  } catch {
    await io.writeError(complaint(catalog.commandLine.fault, { source: inputs[0]?.source ?? '' }, catalog));
    return 3;
  }
  return exitCodeOf(ends);
}

/** Reasons that speak of something else than a file that is there. */
const noFile: readonly Unread['reason'][] = ['not-found', 'name-damaged', 'web-address', 'no-match', 'empty-folder'];

/** What of one input goes into the table. */
interface InputSummary {
  readonly rows: readonly MessageRow[];
  readonly unread: readonly Unread[];
  readonly forTriage: readonly string[];
  readonly end: InputEnd;
}

function summaryOf(reading: SourceReading, { shownName }: InputName, { options, catalog }: AnswerForm): InputSummary {
  if (reading.state === 'failed')
    return { rows: [], unread: [{ name: shownName, reason: reading.failure }], forTriage: [], end: 'could-not-read' };
  const parts = reading.inspections.map((inspection): Omit<InputSummary, 'forTriage'> => {
    if (!('detection' in inspection)) {
      const reason = inspection.state === 'refused' ? inspection.refusal : 'unreadable';
      return { rows: [], unread: [{ name: shownName, reason }], end: 'could-not-read' };
    }
    const file = inspection.read.count > 1 ? messageName(inspection, shownName, catalog) : shownName;
    const row = messageRow(inspection, file, fittingWords(inspection, catalog));
    return { rows: [row], unread: [], end: endOfMessage(inspection.detection, options.failOn) };
  });
  return {
    rows: parts.flatMap((part) => part.rows),
    unread: parts.flatMap((part) => part.unread),
    forTriage: reading.inspections.some((inspection) => forTriage(inspection) !== null) ? [shownName] : [],
    end: endOfInput(parts.map(({ end }) => end)),
  };
}

async function readingOf(input: Input, { commandLine }: Catalog, io: CommandIo): Promise<SourceReading> {
  if (input.failure !== null) return { state: 'failed', failure: input.failure, code: input.code };
  if (input.source === STANDARD_INPUT && io.inputIsTerminal) await io.writeError(`${commandLine.pasteHere}\n`);
  return inspectSource(input.source, io);
}

function nameOf({ source }: Input, words: CommandLineWords): InputName {
  if (source === STANDARD_INPUT) return { source, shownName: words.standardInput };
  return { source, shownName: source === '' ? '""' : source };
}
