import type { ByteSource } from '../byte-source.ts';
import { sourceOfChunks } from '../byte-source.ts';
import { noLosses, reportOf } from '../container-report.ts';
import type { ReadContext, RecordBatches } from '../read-context.ts';
import { gunzipped } from './inflate.ts';
import type { OpenSource } from './zip.ts';

/** Reads what a gzip file holds: of several members, all of them as one text. */
export async function* readGzip(source: ByteSource, context: ReadContext, open: OpenSource): RecordBatches {
  const { lose, list } = noLosses();
  const chunks = gunzipped(source.stream(), context.unpacked, (problem) => {
    lose(problem === 'ends-early' ? 'damaged' : problem);
  });
  const name = source.name.replace(/\.t?gz(?:ip)?$/i, (ending) => (ending.toLowerCase().startsWith('.t') ? '.tar' : ''));
  yield* open(sourceOfChunks(name === '' ? source.name : name, chunks), { ...context, depth: context.depth + 1 });
  context.report(reportOf(source.name, 'gzip', list().length === 0 ? 1 : 0, list()));
}
