import type { ByteSource } from '../../bytes/byte-source.ts';
import { crc32 } from '../../containers/archives/crc32.ts';
import { noLosses, reportOf } from '../../container-report.ts';
import type { ReadContext, RecordBatches } from '../../read-context.ts';
import type { TriageRecord } from '../../record/record.ts';
import { textOfSource } from '../../bytes/text-of-bytes.ts';
import { takeCsvRows } from '../table/csv-rows.ts';
import { reportColumn } from './dmarc-headings.ts';
import type { DmarcReport, DmarcRow } from './dmarc-row.ts';
import { dmarcRecords, isOddRow, take } from './dmarc-row.ts';
import { plainName } from '../headings.ts';
import { numberIn } from '../table/statistics.ts';
import type { TableStart } from '../table/table-start.ts';

/** Reads the rows of aggregate reports from a table: they are counted apart, as those of the reports themselves. */
export async function* readDmarcTable(
  source: ByteSource,
  { delimiter, quote, start, headings }: TableStart,
  context: ReadContext,
): RecordBatches {
  const read = headings.flatMap((heading, at) => {
    const element = reportColumn(heading);
    return element === null ? [] : [{ at, heading: plainName(heading), element }];
  });
  const columns = new Set(read.map(({ at }) => at));
  const isRead = (column: number): boolean => column >= headings.length || columns.has(column);
  // only what is read is kept: such a table may have a million rows
  const kept: string[][] = [];
  let unfit = 0;
  const { summed, content } = withSum(source);
  const form = { delimiter, quote, start, isRead, isStopped: context.isStopped };
  const { isTooLong, isOpen } = await takeCsvRows(textOfSource(summed), form, (cells) => {
    const values = read.map(({ at }) => (cells[at] ?? '').trim());
    // the headings stand once more where several files were put into one
    const areHeadings = read.every(({ heading }, at) => plainName(values[at] ?? '') === heading);
    if (areHeadings || cells.every((cell) => cell.trim() === '')) return;
    const isUnfit = cells.length < headings.length || cells.slice(headings.length).some((cell) => cell.trim() !== '');
    if (isUnfit) unfit += 1;
    else kept.push(values);
  });
  const { lose, list } = noLosses();
  const recordOf = dmarcRecords(source.name, content());
  let item = 0;
  for (let at = 0; at < kept.length; at += together) {
    const batch: TriageRecord[] = [];
    for (const cells of kept.slice(at, at + together)) {
      const { row, report } = dmarcRowOf(read.map(({ element }, column) => [element, cells[column] ?? '']));
      const record = recordOf(row, item + 1, report);
      // a line of sums has no address
      if (isOddRow(row, record)) unfit += 1;
      if (record.server.address === null) continue;
      item += 1;
      batch.push(record);
    }
    yield batch;
  }
  if (unfit > 0) lose('unfit-rows', unfit);
  if (isOpen) lose('damaged');
  if (isTooLong) lose('too-large');
  context.report(reportOf(source.name, 'dmarc', item, list()));
}

/** A source, and once it was read, the length and the sum of its bytes: the same file, given twice, has the same. */
function withSum(source: ByteSource): { readonly summed: ByteSource; readonly content: () => string } {
  let sum = 0;
  let length = 0;
  const stream = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const chunk of source.stream()) {
      sum = crc32(chunk, sum);
      length += chunk.length;
      yield chunk;
    }
  };
  return { summed: { ...source, stream }, content: () => `${String(length)}|${String(sum)}` };
}

/** Rows that are handed on together. */
const together = 100;

/** What the named cells of one row say, and the report that it is of. */
export function dmarcRowOf(cells: readonly (readonly [element: readonly [name: string, parent: string], text: string])[]): {
  readonly row: DmarcRow;
  readonly report: DmarcReport;
} {
  const row: DmarcRow = new Map();
  for (const [[name, parent], text] of cells) {
    if (text === '') continue;
    if (name === 'count') take(row, name, parent, String(numberIn(text) ?? text));
    else if (parent === 'policy_evaluated') take(row, name, parent, aligned(text));
    // several results of one row follow one another
    else if (name === 'result') for (const one of text.split(',')) take(row, name, parent, one.trim());
    else take(row, name, parent, text);
  }
  const valueOf = (name: string): string => row.get(name) ?? '';
  return { row, report: { organisation: valueOf('org_name'), id: valueOf('report_id'), begin: valueOf('begin') } };
}

/** Programs say `True`, `aligned` or `pass`; what else they say is no pass. */
function aligned(text: string): string {
  return /^(?:true|yes|1|pass|passed|aligned)$/i.test(text) ? 'pass' : 'fail';
}
