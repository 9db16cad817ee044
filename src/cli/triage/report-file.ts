import { open, readFile, writeFile } from 'node:fs/promises';
import { loadCatalog } from '../../locales/load-catalog.ts';
import { loadTriageViewWords } from '../../locales/load-triage-view.ts';
import { loadTriageWords } from '../../locales/load-triage.ts';
import { languages } from '../../locales/language.ts';
import type { Language } from '../../locales/language.ts';
import type { TriageProblem } from '../../locales/catalog/triage-words.ts';
import type { Picture } from '../../triage/index.ts';
import { reportPieces, reportStart } from '../../triage-report/report-data.ts';
import type { ReportLanguage } from '../../triage-report/report-data.ts';
import type { Examples } from '../../triage-view/fixes/examples.ts';
import { fixWordsOf } from '../../triage-view/fixes/fix-words.ts';
import type { Period } from '../../triage-view/period.ts';
import type { MessageRow } from '../../triage-view/messages/message-row.ts';
import type { CommandIo } from '../command-io.ts';
import { maskedPicture } from '../../triage-view/messages/masked-record.ts';

/** What is known at the end of a run. */
export interface ReportContent {
  readonly picture: Picture;
  /** masked, unless names were asked for */
  readonly rows: readonly MessageRow[];
  readonly left: number;
  readonly examples: Examples;
  readonly unmasked: boolean;
  readonly isStopped: boolean;
  readonly period: Period;
  readonly language: Language;
}

/** A report that will be written to a file. */
export interface ReportFile {
  /** false where it could not be written */
  readonly write: (content: ReportContent) => Promise<boolean>;
}

/**
 * Looks before anything is read whether the report can be written: the file must be new, empty or a report of before. What else
 * lies there is left as it is: it may be the very mailbox that is to be read.
 */
export async function reportFileFor(
  path: string,
  { reportFile }: Pick<CommandIo, 'reportFile'>,
): Promise<ReportFile | TriageProblem> {
  const template = reportFile === undefined ? null : await readFile(reportFile, 'utf8').catch(() => null);
  if (template === null) return 'no-report';
  const problem = await problemWith(path);
  return problem ?? { write: (content) => writeReport(path, template, content) };
}

async function problemWith(path: string): Promise<TriageProblem | null> {
  const file = await open(path, 'a+').catch(() => null);
  if (file === null) return 'cannot-write';
  try {
    if (!(await file.stat()).isFile()) return 'other-file';
    const { bytesRead, buffer } = await file.read(new Uint8Array(reportStart.length), 0, reportStart.length, 0);
    const start = new TextDecoder().decode(buffer.subarray(0, bytesRead));
    return start === '' || start === reportStart ? null : 'other-file';
  } catch {
    return 'cannot-write';
  } finally {
    await file.close();
  }
}

async function writeReport(path: string, template: string, content: ReportContent): Promise<boolean> {
  const { picture, rows, left, examples, unmasked, isStopped, period, language } = content;
  const wordsIn = async (one: Language): Promise<ReportLanguage> => {
    const [catalog, words, view] = await Promise.all([loadCatalog(one), loadTriageWords(one), loadTriageViewWords(one)]);
    const fixes = picture.fixes.map((fix) => fixWordsOf(fix, examples.exampleFor(fix), catalog, !unmasked));
    return { words, view, locale: catalog.locale, fixes };
  };
  const spoken = await Promise.all(languages.map(async (one) => [one, await wordsIn(one)] as const));
  const html = reportPieces(template, {
    language,
    made: new Date().toISOString(),
    isMasked: !unmasked,
    isStopped,
    period,
    picture: unmasked ? picture : maskedPicture(picture),
    rows,
    left,
    languages: Object.fromEntries(spoken),
  });
  if (html === null) return false;
  return writeFile(path, html).then(
    () => true,
    () => false,
  );
}
