import type { ByteSource } from '../../bytes/byte-source.ts';
import { mostHeld } from '../../bytes/byte-source.ts';
import { unread } from '../../container-report.ts';
import type { OpenSource, ReadContext, RecordBatches } from '../../read-context.ts';
import type { InputKind } from '../../kinds/sniff.ts';
import { readGzip } from './gzip.ts';
import { readTar } from './tar.ts';
import { readZip } from './zip.ts';

/** What holds other files. */
export type ArchiveKind = Extract<InputKind, 'zip' | 'gzip' | 'tar'>;

/** Reads an archive: `open` reads what lies in it. */
export function readArchive(kind: ArchiveKind, source: ByteSource, context: ReadContext, open: OpenSource): RecordBatches {
  switch (kind) {
    case 'zip':
      return readWholeZip(source, context, open);
    case 'gzip':
      return readGzip(source, context, open);
    case 'tar':
      return readTar(source, context, open);
  }
}

/** The directory of a zip archive stands at its end: one that comes in order has to fit what is held. */
async function* readWholeZip(source: ByteSource, context: ReadContext, open: OpenSource): RecordBatches {
  const held = await source.slice(0, source.size ?? mostHeld);
  const size = source.size ?? held.length;
  if (held.length < Math.min(size, mostHeld) || (source.size === null && held.length >= mostHeld)) {
    context.report(unread(source.name, 'zip', 'too-large'));
    return;
  }
  yield* readZip(source, size, context, open);
}
