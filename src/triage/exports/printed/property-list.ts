import { inspectPaste } from '../../../inspection/inspect-paste.ts';
import type { ByteSource } from '../../bytes/byte-source.ts';
import { noLosses, reportOf } from '../../container-report.ts';
import { linesOfPieces } from '../../bytes/lines-of-pieces.ts';
import { sniffed } from '../../limits.ts';
import type { ReadContext, RecordBatches } from '../../read-context.ts';
import { recordsOf } from '../../read-message.ts';
import type { TriageRecord } from '../../record/record.ts';
import { textOf, textOfSource } from '../../bytes/text-of-bytes.ts';
import { openColumns } from './column-lines.ts';
import { groupRows } from '../delivery/group-rows.ts';
import { rowOfObject } from '../json/json-row.ts';
import { plainLine } from './plain-line.ts';
import { headerTextIn, listFormOf, openList } from './property-lines.ts';
import { saysOfMessage } from '../row.ts';
import { loseOf, recordBatches } from '../table/table.ts';

/**
 * What PowerShell prints with `Format-List`: one property a line, the colons of an object below one another, an empty line behind
 * each object (`FromIP           : 40.95.41.12`); or with `Format-Table`, in columns below their headings and a row of dashes.
 */
export async function* readPropertyList(source: ByteSource, context: ReadContext): RecordBatches {
  const groups = groupRows();
  const losses = noLosses();
  const records: TriageRecord[] = [];
  let item = 1;
  let read = 0;
  let isTooLong = false;
  let above = '';
  // an object waits for the next: the last one of a text that was cut may lack what the filter found
  let last: Readonly<Record<string, string>> | null = null;
  const hold = (properties: Readonly<Record<string, string>>): void => {
    if (last) {
      add(last);
      above = namesIn(last);
    }
    last = properties;
  };
  const add = (properties: Readonly<Record<string, string>>): void => {
    const headerText = headerTextIn(properties);
    if (headerText !== null) {
      const reading = recordsOf(inspectPaste(headerText), { source: source.name, item }, context);
      records.push(...reading.records);
      for (const { reason, count } of reading.lost) losses.lose(reason, count);
      item = reading.next;
      read += 1;
      return;
    }
    const row = rowOfObject(properties);
    if (!saysOfMessage(row)) return;
    read += 1;
    groups.add(row);
  };
  const form = listFormOf(textOf(await source.slice(0, sniffed)).replace(/^\ufeff/, ''));
  const list = openList(hold, form ?? 'padded', true);
  const columns = openColumns(hold);
  let end = '';
  for await (const line of linesOfPieces(textOfSource(source))) {
    if (context.isStopped()) break;
    const plain = line === null ? null : plainLine(line);
    end = plain ?? '';
    // a table may be printed within a value too
    const isInTable = plain !== null && !list.isRest(plain) && columns.take(plain);
    if (plain === null || (!isInTable && !list.take(plain))) isTooLong = true;
  }
  if (context.isStopped()) end = '';
  else {
    list.end();
    columns.end();
  }
  if (last && end.trim() !== '' && above.startsWith(`${namesIn(last)},`)) losses.lose('damaged', 1);
  else if (last) add(last);
  if (records.length > 0) yield records;
  for (const batch of recordBatches(groups, source.name))
    yield batch.map((record) => ({ ...record, item: record.item + item - 1 }));
  loseOf(groups, losses.lose);
  if (columns.cutValues() > 0) losses.lose('value-cut', columns.cutValues());
  if (isTooLong) losses.lose('too-large');
  context.report(reportOf(source.name, 'table', read, losses.list()));
}

function namesIn(properties: Readonly<Record<string, string>>): string {
  return Object.keys(properties).join();
}
