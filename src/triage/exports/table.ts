import type { ByteSource } from '../byte-source.ts';
import type { Shortfall } from '../container-report.ts';
import { sniffed } from '../limits.ts';
import type { ReadContext, RecordBatches } from '../read-context.ts';
import { encodingOf, textOf, textPieces } from '../text-of-bytes.ts';
import { takeCsvRows } from './csv-rows.ts';
import { groupRows } from './group-rows.ts';
import type { RowGroups } from './group-rows.ts';
import { areCounts, areKnown } from './headings.ts';
import { addressBook, recordOfDelivery } from './record-of-delivery.ts';
import { readStatistics } from './statistics.ts';
import { tableRow } from './table-row.ts';
import { findTable } from './table-start.ts';

/** Reads a table of any export: its headings say what it is. */
export async function* readTable(source: ByteSource, context: ReadContext): RecordBatches {
  const head = await source.slice(0, sniffed);
  const text = textOf(head).replace(/^\ufeff/, '');
  const table = findTable(text);
  if (table === null || !areKnown(table.headings)) {
    yield* readOtherTable(source, context, text);
    return;
  }
  const { row, show, isRead, fewest } = tableRow(table.headings);
  const groups = groupRows();
  const pieces = textPieces(source.stream(), encodingOf(head));
  let read = -1;
  let unfit = 0;
  const { isTooLong, isOpen } = await takeCsvRows(pieces, { ...table, isRead }, (cells) => {
    if (cells.length === 1 && (cells[0] ?? '').trim() === '') return;
    read += 1;
    if (read === 0) return;
    if (cells.length < fewest) {
      unfit += 1;
      return;
    }
    show(cells);
    groups.add(row);
  });
  yield* recordBatches(groups, source.name);
  const shortfalls = [...shortfallsOf(groups)];
  if (unfit > 0) shortfalls.push({ reason: 'unfit-rows', count: unfit, detail: null });
  if (isOpen) shortfalls.push({ reason: 'damaged', count: null, detail: null });
  if (isTooLong) shortfalls.push({ reason: 'too-large', count: null, detail: null });
  context.report({ source: source.name, kind: 'table', declared: null, read: Math.max(0, read), shortfalls });
}

/** Deliveries that are handed on together. */
const together = 500;

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

/** What rows lacked, counted. */
export function shortfallsOf(groups: RowGroups): readonly Shortfall[] {
  const cut = groups.cutValues();
  const several = groups.severalRecipients();
  return [
    ...(cut === 0 ? [] : [{ reason: 'value-cut' as const, count: cut, detail: null }]),
    ...(several === 0 ? [] : [{ reason: 'several-recipients' as const, count: several, detail: null }]),
  ];
}

/** A report of Microsoft's own that counts mail by pool; else a table whose headings nobody knows, which is named. */
async function* readOtherTable(source: ByteSource, context: ReadContext, text: string): RecordBatches {
  const table = findTable(text);
  const records = table === null ? [] : await readStatistics(source, table);
  if (records.length > 0) yield records;
  const headings = table?.headings ?? [];
  const detail = headings.slice(0, 40).join(', ').slice(0, 500);
  const reason = areCounts(headings) ? ('counted-rows' as const) : ('unknown-headings' as const);
  const shortfalls = records.length > 0 ? [] : [{ reason, count: null, detail }];
  context.report({ source: source.name, kind: 'table', declared: null, read: records.length, shortfalls });
}
