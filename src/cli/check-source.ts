import type { Detection } from '../detection/detection.ts';
import { explain } from '../explanation/explain.ts';
import { reportText } from '../explanation/plain-text.ts';
import { judge } from '../intake/judge.ts';
import type { Catalog } from '../locales/catalog.ts';
import type { CommandLineWords } from '../locales/command-line-words.ts';
import type { CommandIo } from './command-io.ts';
import { complaint } from './complaint.ts';
import type { InputEnd } from './exit-code.ts';
import { HEADER_LIMIT } from './header-bytes.ts';
import { notesOn } from './notes.ts';
import { forTerminal, jsonForTerminal } from './safe-text.ts';
import { readSource, STANDARD_INPUT } from './source-reading.ts';

/** How an answer is given: as JSON or as a report, and with the name of the input above it when there are several. */
export interface AnswerForm {
  readonly json: boolean;
  readonly titled: boolean;
  readonly catalog: Catalog;
}

const MEGABYTE = 1024 * 1024;

/** Checks one input and writes its answer. Never rejects: one bad input does not keep the others from being checked. */
export async function checkSource(source: string, form: AnswerForm, io: CommandIo): Promise<InputEnd> {
  const words = form.catalog.commandLine;
  const shownName = shownNameOf(source, words);
  try {
    if (source === STANDARD_INPUT && io.inputIsTerminal) await io.writeError(`${words.pasteHere}\n`);
    const reading = await readSource(source, io);
    if (reading.state === 'failed') {
      const values = { source: shownName, code: reading.code, limit: `${String(HEADER_LIMIT / MEGABYTE)} MB` };
      await io.writeError(complaint(words.failures[reading.failure], values, form.catalog));
      return 'could-not-read';
    }
    const judged = judge(reading.message);
    for (const note of notesOn(reading.message, judged, form.catalog)) {
      await io.writeError(`${complaint('{source}:', { source: shownName }, form.catalog).trimEnd()} ${note}\n`);
    }
    return await answer(source, shownName, judged.detection, form, io);
  } catch {
    await io.writeError(complaint(words.fault, { source: shownName }, form.catalog));
    return 'could-not-tell';
  }
}

function shownNameOf(source: string, words: CommandLineWords): string {
  if (source === STANDARD_INPUT) return words.standardInput;
  return source === '' ? '""' : source;
}

async function answer(
  source: string,
  shownName: string,
  detection: Detection,
  { json, titled, catalog }: AnswerForm,
  io: CommandIo,
): Promise<InputEnd> {
  const explanation = explain(detection, catalog);
  await io.writeOut(
    json ? jsonAnswer(source, detection) : reportAnswer(reportText(explanation, catalog), titled ? shownName : null),
  );
  const { outcome } = detection.verdict;
  if (outcome === 'relay-pool') return 'relay-pool';
  if (outcome !== 'undetermined') return 'no-relay-pool';
  await io.writeError(
    complaint(catalog.commandLine.couldNotTell, { source: shownName, headline: explanation.headline }, catalog),
  );
  return 'could-not-tell';
}

/** One object a line (JSON Lines); the input is named right after the version of the schema. */
function jsonAnswer(source: string, { schemaVersion, verdict, junk, evidence, trace, codes, advice, fields }: Detection): string {
  return `${jsonForTerminal({ schemaVersion, source, verdict, junk, evidence, trace, codes, advice, fields })}\n`;
}

function reportAnswer(report: string, title: string | null): string {
  const safe = forTerminal(report).trimEnd();
  return title === null ? `${safe}\n` : `=== ${forTerminal(title).replaceAll('\n', ' ')} ===\n\n${safe}\n\n`;
}
