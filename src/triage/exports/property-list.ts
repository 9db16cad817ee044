import type { ByteSource } from '../byte-source.ts';
import { sniffed } from '../limits.ts';
import { linesOfPieces } from '../lines-of-pieces.ts';
import type { ReadContext, RecordBatches } from '../read-context.ts';
import { encodingOf, textPieces } from '../text-of-bytes.ts';
import { groupRows } from './group-rows.ts';
import { rowOfObject } from './json-row.ts';
import { openList } from './property-lines.ts';
import { saysOfMessage } from './row.ts';
import { recordBatches, shortfallsOf } from './table.ts';

/**
 * What PowerShell prints with `Format-List`: one property a line, the colons of an object below one another, an empty line behind
 * each object. `FromIP           : 40.95.41.12`
 */
export async function* readPropertyList(source: ByteSource, context: ReadContext): RecordBatches {
  const head = await source.slice(0, sniffed);
  const groups = groupRows();
  let read = 0;
  let isTooLong = false;
  const list = openList((properties) => {
    const row = rowOfObject(properties);
    if (!saysOfMessage(row)) return;
    read += 1;
    groups.add(row);
  });
  for await (const line of linesOfPieces(textPieces(source.stream(), encodingOf(head)))) {
    if (line === null || !list.take(line.replace(/\r$/, ''))) isTooLong = true;
  }
  list.end();
  yield* recordBatches(groups, source.name);
  const shortfalls = [...shortfallsOf(groups)];
  if (isTooLong) shortfalls.push({ reason: 'too-large', count: null, detail: null });
  context.report({ source: source.name, kind: 'table', declared: null, read, shortfalls });
}
