import type { Language } from '../locales/language.ts';
import type { FixWords } from '../triage-view/fixes/fix-words.ts';
import type { Period } from '../triage-view/period.ts';
import type { MessageRow } from '../triage-view/messages/message-row.ts';
import type { Speech } from '../triage-view/speech.ts';
import type { Picture } from '../triage/index.ts';

/** What stands in a report: plain data, and what depends on the language in each of them. */
export interface ReportData {
  readonly language: Language;
  /** when it was written, ISO 8601 */
  readonly made: string;
  readonly isMasked: boolean;
  readonly isStopped: boolean;
  readonly period: Period;
  readonly picture: Picture;
  readonly rows: readonly MessageRow[];
  readonly left: number;
  /** of every language of the register */
  readonly languages: Readonly<Partial<Record<Language, ReportLanguage>>>;
}

/** The words are data like the rest: a report fetches nothing. */
export interface ReportLanguage extends Omit<Speech, 'language'> {
  readonly fixes: readonly FixWords[];
}

/** The element that holds the data. */
export const dataId = 'report-data';

/** The first characters of every report: what tells one from a file that must not be overwritten. */
export const reportStart = '<!doctype html><!-- Relay Pool Inspector: report -->';

const placeholder = '"the data"';

/**
 * The report, piece by piece, so that a long one is never held as a whole: the file of the build with the data in its place. Null
 * where that file is none of ours.
 */
export function reportPieces(template: string, data: ReportData): Iterable<string> | null {
  const [before, after, ...more] = template.split(placeholder);
  return before === undefined || after === undefined || more.length > 0 ? null : piecesOf(before, data, after);
}

function* piecesOf(before: string, { rows, ...data }: ReportData, after: string): Generator<string, void, undefined> {
  yield `${before}${scriptJson(data).slice(0, -1)},"rows":[`;
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    yield `${at === 0 ? '' : ','}${scriptJson(rows.slice(at, at + rowsAtOnce)).slice(1, -1)}`;
  }
  yield `]}${after}`;
}

/** Rows in one piece of the report. */
const rowsAtOnce = 500;

/** JSON that an HTML parser takes for text: no tag and no comment can begin in it, and no line of a script can end. */
function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
