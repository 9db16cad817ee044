import type { ByteSource } from '../../bytes/byte-source.ts';
import { sourceOfChunks } from '../../bytes/byte-source.ts';
import { noLosses, reportOf } from '../../container-report.ts';
import { inputLimit } from '../../../inspection/limits.ts';
import type { ReadContext, RecordBatches } from '../../read-context.ts';
import { gunzipped } from './inflate.ts';

/** Reads what a gzip file holds: of several members, all of them as one text. */
export async function* readGzip(source: ByteSource, context: ReadContext): RecordBatches {
  const { lose, list } = noLosses();
  const chunks = gunzipped(source.stream(), context.unpacked, lose);
  const name = source.name.replace(/\.t?gz(?:ip)?$/i, (ending) => (ending.toLowerCase().startsWith('.t') ? '.tar' : ''));
  const inner = sourceOfChunks(name === '' ? source.name : name, chunks);
  let found = 0;
  for await (const batch of context.open(inner, { ...context, depth: context.depth + 1 })) {
    found += batch.length;
    yield batch;
  }
  // the sum stands at the end: what nobody asked for is unpacked too, of what holds no mail no more than a little
  let left = context.isStopped() ? 0 : found > 0 ? Number.POSITIVE_INFINITY : inputLimit;
  for await (const chunk of chunks) {
    left -= chunk.length;
    if (left < 0) break;
  }
  context.report(reportOf(source.name, 'gzip', list().length === 0 ? 1 : 0, list()));
}
