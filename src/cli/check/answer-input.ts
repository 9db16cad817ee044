import { explain } from '../../explanation/explain.ts';
import { fittingCommandWords } from '../../explanation/intake/fitting-words.ts';
import { messageName, readingNotes, toldReply } from '../../explanation/intake/intake-notes.ts';
import { asPlainText } from '../../explanation/documents/render/render-text.ts';
import { reportDocument } from '../../explanation/documents/report.ts';
import { terminalAnswer } from '../../explanation/documents/short-answer.ts';
import { recordOf } from '../../inspection/inspection-record.ts';
import type { Inspected, Inspection } from '../../inspection/inspection.ts';
import { inputLimit } from '../../inspection/limits.ts';
import type { Refusal } from '../../inspection/files/refusal.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import type { ReadFailure } from '../../locales/catalog/command-line-words.ts';
import type { CheckOptions } from './check-options.ts';
import { closingLine } from './closing-line.ts';
import type { CommandIo } from '../command-io.ts';
import { complaint } from '../complaint.ts';
import type { InputEnd } from '../exit-code.ts';
import { endOfInput, endOfMessage } from '../exit-code.ts';
import type { SourceReading } from '../inputs/inspect-source.ts';
import type { Paint } from '../terminal/paint.ts';
import { paintedAnswer } from './painted-answer.ts';
import { forTerminal, jsonForTerminal } from '../terminal/safe-text.ts';
import type { Screen } from '../terminal/screen.ts';

/** How answers are given; `isAlone`: there is one input, so nothing has to say which of them is meant. */
export interface AnswerForm {
  readonly options: CheckOptions;
  readonly isAlone: boolean;
  readonly screen: Screen;
  readonly paint: Paint;
  readonly catalog: Catalog;
}

/** An input as it was typed or found, and as it is shown. */
export interface InputName {
  readonly source: string;
  readonly shownName: string;
}

const megabyte = 1024 * 1024;

/** Writes what was read of one input, message by message, and what was not. Rejects only if writing does. */
export async function answerInput(reading: SourceReading, name: InputName, form: AnswerForm, io: CommandIo): Promise<InputEnd> {
  const { catalog } = form;
  if (reading.state === 'failed') return complain(reading.failure, reading.code);
  const ends: InputEnd[] = [];
  for (const inspection of reading.inspections) ends.push(await endOf(inspection));
  return endOfInput(ends);

  async function endOf(inspection: Inspection): Promise<InputEnd> {
    if ('detection' in inspection) return answerMessage(inspection, name, form, io);
    return complain(inspection.state === 'refused' ? inspection.refusal : 'unreadable', '');
  }

  async function complain(failure: ReadFailure | Refusal, code: string): Promise<InputEnd> {
    if (failure === 'empty-file') {
      await couldNotTell(name.shownName, catalog.missing.empty.headline, catalog, io);
      return 'could-not-tell';
    }
    const limit = `${String(inputLimit / megabyte)} MB`;
    const values = { source: name.shownName, code, limit };
    await io.writeError(complaint(catalog.commandLine.failures[failure], values, catalog));
    return 'could-not-read';
  }
}

async function answerMessage(
  inspected: Inspected,
  { source, shownName }: InputName,
  { options, isAlone, screen, paint, catalog }: AnswerForm,
  io: CommandIo,
): Promise<InputEnd> {
  const { detection, read, reply } = inspected;
  const isOneOfSeveral = read.count > 1;
  const name = isOneOfSeveral ? messageName(inspected, shownName, catalog) : shownName;
  const told = reply === null ? null : toldReply(reply, catalog);
  const notes = [...readingNotes(inspected, catalog), ...(told === null ? [] : [`${told.headline} ${told.text}`])];
  for (const note of notes) {
    await io.writeError(`${complaint('{source}:', { source: name }, catalog).trimEnd()} ${note}\n`);
  }
  const end = endOfMessage(detection, options.failOn);
  const words = fittingCommandWords(inspected, catalog);
  const explanation = explain(detection, words);
  if (options.json) await io.writeOut(`${jsonForTerminal(recordOf(inspected, source))}\n`);
  else {
    const isTitled = !isAlone || isOneOfSeveral;
    const document = options.full
      ? reportDocument(detection, explanation, words, 'terminal')
      : terminalAnswer(detection, explanation, words, isTitled ? null : closingLine(detection, options.failOn, words));
    const text = paintedAnswer(asPlainText(document, screen.width), explanation.card.tone, paint);
    await io.writeOut(isTitled ? `${paint.strong(titleOf(name))}\n\n${text}\n\n` : `${text}\n`);
  }
  if (end === 'could-not-tell') await couldNotTell(name, explanation.headline, catalog, io);
  return end;
}

async function couldNotTell(name: string, headline: string, catalog: Catalog, io: CommandIo): Promise<void> {
  await io.writeError(complaint(catalog.commandLine.couldNotTell, { source: name, headline }, catalog));
}

function titleOf(name: string): string {
  return `=== ${forTerminal(name).replaceAll('\n', ' ')} ===`;
}
