import type { ByteSource } from '../byte-source.ts';
import { noLosses, reportOf } from '../container-report.ts';
import { linesOfPieces } from '../lines-of-pieces.ts';
import type { ReadContext, RecordBatches } from '../read-context.ts';
import { textOfSource } from '../text-of-bytes.ts';
import { openColumns } from './column-lines.ts';
import { groupRows } from './group-rows.ts';
import { rowOfObject } from './json-row.ts';
import { openList } from './property-lines.ts';
import { saysOfMessage } from './row.ts';
import { loseOf, recordBatches } from './table.ts';

/**
 * What PowerShell prints with `Format-List`: one property a line, the colons of an object below one another, an empty line behind
 * each object (`FromIP           : 40.95.41.12`); or with `Format-Table`, in columns below their headings and a row of dashes.
 */
export async function* readPropertyList(source: ByteSource, context: ReadContext): RecordBatches {
  const groups = groupRows();
  let read = 0;
  let isTooLong = false;
  const add = (properties: Readonly<Record<string, string>>): void => {
    const row = rowOfObject(properties);
    if (!saysOfMessage(row)) return;
    read += 1;
    groups.add(row);
  };
  const list = openList(add);
  const columns = openColumns(add);
  for await (const line of linesOfPieces(textOfSource(source))) {
    const plain = line?.replace(/\r$/, '') ?? null;
    if (plain === null || (!columns.take(plain) && !list.take(plain))) isTooLong = true;
  }
  list.end();
  columns.end();
  yield* recordBatches(groups, source.name);
  const losses = noLosses();
  loseOf(groups, losses.lose);
  if (columns.cutValues() > 0) losses.lose('value-cut', columns.cutValues());
  if (isTooLong) losses.lose('too-large');
  context.report(reportOf(source.name, 'table', read, losses.list()));
}
