import type { ByteSource } from '../byte-source.ts';
import { sourceOfChunks } from '../byte-source.ts';
import type { Shortfall } from '../container-report.ts';
import type { ReadContext, RecordBatches } from '../read-context.ts';
import { gunzipped } from './inflate.ts';
import type { OpenSource } from './zip.ts';

/** Reads what a gzip file holds: of several members, all of them as one text. */
export async function* readGzip(source: ByteSource, context: ReadContext, open: OpenSource): RecordBatches {
  const shortfalls: Shortfall[] = [];
  const chunks = gunzipped(source.stream(), context.unpacked, (problem) => {
    shortfalls.push({ reason: problem === 'ends-early' ? 'damaged' : problem, count: null, detail: null });
  });
  const name = source.name.replace(/\.t?gz(?:ip)?$/i, (ending) => (ending.toLowerCase().startsWith('.t') ? '.tar' : ''));
  yield* open(sourceOfChunks(name === '' ? source.name : name, chunks), { ...context, depth: context.depth + 1 });
  context.report({ source: source.name, kind: 'gzip', declared: null, read: shortfalls.length === 0 ? 1 : 0, shortfalls });
}
