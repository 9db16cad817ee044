import type { ByteSource } from '../byte-source.ts';
import { noLosses, reportOf } from '../container-report.ts';
import { linesOfPieces } from '../lines-of-pieces.ts';
import type { ReadContext, RecordBatches } from '../read-context.ts';
import { textOfSource } from '../text-of-bytes.ts';
import { groupRows } from './group-rows.ts';
import { rowOfObject } from './json-row.ts';
import { openList } from './property-lines.ts';
import { saysOfMessage } from './row.ts';
import { loseOf, recordBatches } from './table.ts';

/**
 * What PowerShell prints with `Format-List`: one property a line, the colons of an object below one another, an empty line behind
 * each object. `FromIP           : 40.95.41.12`
 */
export async function* readPropertyList(source: ByteSource, context: ReadContext): RecordBatches {
  const groups = groupRows();
  let read = 0;
  let isTooLong = false;
  const list = openList((properties) => {
    const row = rowOfObject(properties);
    if (!saysOfMessage(row)) return;
    read += 1;
    groups.add(row);
  });
  for await (const line of linesOfPieces(textOfSource(source))) {
    if (line === null || !list.take(line.replace(/\r$/, ''))) isTooLong = true;
  }
  list.end();
  yield* recordBatches(groups, source.name);
  const losses = noLosses();
  loseOf(groups, losses.lose);
  if (isTooLong) losses.lose('too-large');
  context.report(reportOf(source.name, 'table', read, losses.list()));
}
