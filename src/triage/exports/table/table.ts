import type { ByteSource } from '../../bytes/byte-source.ts';
import type { Losses } from '../../container-report.ts';
import { noLosses, reportOf } from '../../container-report.ts';
import { sniffed } from '../../limits.ts';
import type { ReadContext, RecordBatches } from '../../read-context.ts';
import { textOf, textOfSource } from '../../bytes/text-of-bytes.ts';
import { takeCsvRows } from './csv-rows.ts';
import { areOfReports, countMessages } from '../dmarc/dmarc-headings.ts';
import { readDmarcTable } from '../dmarc/dmarc-table.ts';
import { groupRows } from '../delivery/group-rows.ts';
import type { RowGroups } from '../delivery/group-rows.ts';
import { plainName } from '../headings.ts';
import { areKnown, unreadAddress } from '../heading-sets.ts';
import { addressBook, recordOfDelivery } from '../delivery/record-of-delivery.ts';
import { isCount, namesMessage } from '../row.ts';
import { readStatistics } from './statistics.ts';
import { saysNothing } from './totals.ts';
import { tableRow } from './table-row.ts';
import { above, findTable } from './table-start.ts';

/** Reads a table of any export: its headings say what it is. */
export async function* readTable(source: ByteSource, context: ReadContext): RecordBatches {
  const head = await source.slice(0, sniffed);
  const text = textOf(head).replace(/^\ufeff/, '');
  const table = findTable(text);
  if (table !== null && areOfReports(table.headings)) {
    yield* readDmarcTable(source, table, context);
    return;
  }
  if (table === null || !areKnown(table.headings)) {
    yield* readOtherTable(source, context, text);
    return;
  }
  const { row, show, isRead, fits: fit } = tableRow(table.headings);
  const groups = groupRows();
  const pieces = textOfSource(source);
  // the first column that is read: of others the cells are not there
  const lead = Math.max(
    0,
    table.headings.findIndex((_, column) => isRead(column)),
  );
  const isWanted = (column: number): boolean => column === 0 || isRead(column);
  let read = -1;
  let unfit = 0;
  let counted = 0;
  let fits = true;
  let width = table.headings.length;
  // a row with fewer cells than the one above waits: at the end of a file that was cut, what it lacks may be the verdict
  let short: readonly string[] | null = null;
  let isAboveWhole = false;
  const passOver = (cells: readonly string[]): void => {
    if (saysNothing(cells)) read -= 1;
    else unfit += 1;
  };
  const takeRow = (cells: readonly string[]): void => {
    const first = cells[lead] ?? '';
    if (isNote(first, cells)) return;
    if (isLetter(first) && areKnown(cells)) {
      // the headings stand once more where several files were put into one; those of another table say nothing of its rows
      fits = read === -1 || cells.every((cell, at) => cell === '' || plainName(cell) === plainName(table.headings[at] ?? ''));
      // a row of headings may be longer than what is looked at of it
      if (read === -1) width = cells.length;
      read = Math.max(0, read);
      return;
    }
    read += 1;
    if (read === 0) return;
    // a quote that never ends took cells into one, and those behind it have moved
    const isMoved = cells.length < width && cells.some((cell) => cell.includes(table.delimiter + table.quote));
    if (!fits || isMoved || !fit(cells, width)) {
      passOver(cells);
      return;
    }
    show(cells);
    // a sum below a column of ids looks like one
    const isSum = !row.valueOf('recipient').includes('@') && saysNothing(cells);
    if (isSum || !namesMessage(row)) passOver(cells);
    else if (isCount(row)) counted += 1;
    else groups.add(row);
  };
  const { isTooLong, isOpen, isInRow } = await takeCsvRows(
    pieces,
    { ...table, isRead: isWanted, isStopped: context.isStopped },
    (cells) => {
      if (short) takeRow(short);
      const isWhole = cells.length >= width;
      short = !isWhole && isAboveWhole && read > 0 ? [...cells] : null;
      if (!short) takeRow(cells);
      isAboveWhole = isWhole;
    },
  );
  if (short && isInRow) unfit += 1;
  else if (short) takeRow(short);
  yield* recordBatches(groups, source.name);
  const { lose, list } = noLosses();
  loseOf(groups, lose);
  if (unfit > 0) lose('unfit-rows', unfit);
  if (counted > 0) lose('counted-rows', counted);
  const unread = unreadAddress(table.headings);
  if (unread !== null) lose('unknown-headings', null, unread);
  if (isOpen) lose('damaged');
  if (isTooLong) lose('too-large');
  context.report(reportOf(source.name, 'table', Math.max(0, read), list()));
}

/** A blank line, a note of the program that wrote the table, or what Markdown draws below its headings. */
function isNote(first: string, cells: readonly string[]): boolean {
  const [alone = ''] = cells;
  return cells.length === 1 ? alone.trim() === '' || above.test(alone) : /^\s*:?---/.test(first);
}

/** A heading opens with a letter, the cells of most rows with a digit: only a few of them have to be looked up. */
function isLetter(text: string): boolean {
  const code = text.charCodeAt(0) | 0x20;
  // or with the byte order mark of a file that was put behind another
  return (code >= 0x61 && code <= 0x7a) || code === 0xfeff;
}

/**
 * Deliveries that are handed on together. Of more the machine may take it that all are kept, and clears them away late: 500 took
 * a third more memory.
 */
const together = 100;

/** The records of the deliveries, in order. */
export function* recordBatches(
  groups: RowGroups,
  source: string,
): Generator<ReturnType<typeof recordOfDelivery>[], void, undefined> {
  const lookUp = addressBook();
  let item = 1;
  let batch: ReturnType<typeof recordOfDelivery>[] = [];
  for (const delivery of groups.deliveries()) {
    batch.push(recordOfDelivery(delivery, { source, item }, lookUp));
    item += 1;
    if (batch.length < together) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Tells what rows lacked, counted. */
export function loseOf({ cutValues, severalRecipients }: RowGroups, lose: Losses['lose']): void {
  if (cutValues() > 0) lose('value-cut', cutValues());
  if (severalRecipients() > 0) lose('several-recipients', severalRecipients());
}

/** A report of Microsoft's own that counts mail by pool; else a table whose headings nobody knows, which is named. */
async function* readOtherTable(source: ByteSource, context: ReadContext, text: string): RecordBatches {
  const table = findTable(text);
  const records = table === null ? [] : await readStatistics(source, table);
  if (records.length > 0) yield records;
  const headings = table?.headings ?? [];
  const detail = headings.slice(0, 40).join(', ').slice(0, 500);
  const { lose, list } = noLosses();
  if (records.length === 0) lose(countMessages(headings) ? 'counted-rows' : 'unknown-headings', null, detail);
  context.report(reportOf(source.name, 'table', records.length, list()));
}
