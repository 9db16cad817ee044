import Papa from 'papaparse';
import { longestLine } from '../../limits.ts';
import type { TakeCells } from './well-formed-rows.ts';
import { takeWellFormedRows } from './well-formed-rows.ts';

/** A table as it is cut: what parts its cells, the character at which it begins, and which of its columns are read. */
export interface CsvForm {
  readonly delimiter: string;
  readonly quote: '"' | "'";
  readonly start: number;
  /** whether the cells of a column are read; those of other columns may be empty */
  readonly isRead: (column: number) => boolean;
  /** whether to read no further: whole rows alone are handed on then */
  readonly isStopped?: () => boolean;
}

/**
 * How the table ended. `isTooLong`: a cell went beyond the limit, and the rest was left. `isOpen`: the last cell never ends.
 * `isInRow`: no line ends behind the last row.
 */
export interface CsvEnd {
  readonly isTooLong: boolean;
  readonly isOpen: boolean;
  readonly isInRow?: boolean;
}

/** Cuts a table into rows while it comes in. A row that is not finished waits for the next piece. */
export async function takeCsvRows(
  pieces: AsyncIterable<string>,
  { delimiter, quote, start, isRead, isStopped }: CsvForm,
  take: TakeCells,
): Promise<CsvEnd> {
  let rest = '';
  let left = start;
  let waiting: string[] = [];
  let waitingLength = 0;
  // an unfinished row is looked at again only when as much again has come, or the work would grow with the square
  let wanted = 0;
  for await (const piece of pieces) {
    if (isStopped?.() === true) return { isTooLong: false, isOpen: false };
    waiting.push(piece);
    waitingLength += piece.length;
    if (wanted > 0 && rest.length + waitingLength > longestLine) return { isTooLong: true, isOpen: false };
    if (waitingLength < wanted) continue;
    const text = (rest + waiting.join('')).slice(left);
    left = 0;
    waiting = [];
    waitingLength = 0;
    const begun = takeWellFormedRows(text, { delimiter, quote }, isRead, take);
    const { data, cursor } = parsed(text.slice(begun), { delimiter, quote }, true);
    data.forEach(take);
    rest = text.slice(begun + cursor);
    wanted = begun + cursor === 0 ? rest.length : 0;
  }
  const text = (rest + waiting.join('')).slice(left);
  if (text === '') return { isTooLong: false, isOpen: false };
  const begun = takeWellFormedRows(text, { delimiter, quote }, isRead, take);
  const last = parsed(text.slice(begun), { delimiter, quote }, false);
  last.data.forEach(take);
  return { isTooLong: false, isOpen: last.isUnclosed, isInRow: !text.endsWith('\n') };
}

interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly cursor: number;
  readonly isUnclosed: boolean;
}

function parsed(text: string, { delimiter, quote }: Pick<CsvForm, 'delimiter' | 'quote'>, isOpen: boolean): Parsed {
  // the line break is told, or it would be guessed anew in each piece; carriage returns are cut from the last cell
  const result: unknown = new Papa.Parser({ delimiter, quoteChar: quote, newline: '\n' }).parse(text, 0, isOpen);
  if (!isParsed(result)) return { data: [], cursor: 0, isUnclosed: false };
  const isUnclosed = result.errors.some(({ code }) => code === 'MissingQuotes');
  return { data: result.data, cursor: isOpen ? result.meta.cursor : text.length, isUnclosed };
}

interface PapaResult {
  readonly data: string[][];
  readonly errors: readonly { readonly code?: string }[];
  readonly meta: { readonly cursor: number };
}

function isParsed(value: unknown): value is PapaResult {
  return typeof value === 'object' && value !== null && 'data' in value && Array.isArray(value.data) && 'meta' in value;
}
