import type { ByteSource } from '../../bytes/byte-source.ts';
import { mostHeld } from '../../bytes/byte-source.ts';
import { unread } from '../../container-report.ts';
import type { ArchiveKind } from '../../kinds/archive-kind.ts';
import type { ReadContext, RecordBatches } from '../../read-context.ts';
import { readGzip } from './gzip.ts';
import { readTar } from './tar.ts';
import { readZip } from './zip.ts';

/** Reads an archive and what lies in it. */
export function readArchive(kind: ArchiveKind, source: ByteSource, context: ReadContext): RecordBatches {
  switch (kind) {
    case 'zip':
      return readWholeZip(source, context);
    case 'gzip':
      return readGzip(source, context);
    case 'tar':
      return readTar(source, context);
  }
}

/** The directory of a zip archive stands at its end: one that comes in order has to fit what is held. */
async function* readWholeZip(source: ByteSource, context: ReadContext): RecordBatches {
  const held = await source.slice(0, source.size ?? mostHeld);
  const size = source.size ?? held.length;
  if (held.length < Math.min(size, mostHeld) || (source.size === null && held.length >= mostHeld)) {
    context.report(unread(source.name, 'zip', 'too-large'));
    return;
  }
  yield* readZip(source, size, context);
}
