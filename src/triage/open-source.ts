import type { ByteSource } from './byte-source.ts';
import { mostHeld } from './byte-source.ts';
import type { ContainerReport, ShortfallReason } from './container-report.ts';
import { readEmlx } from './containers/emlx.ts';
import { readGzip } from './containers/gzip.ts';
import { failureOf, readMbox } from './containers/mbox.ts';
import { readMessageFile } from './containers/message-file.ts';
import { readOutlookData } from './containers/outlook-data.ts';
import { readTar } from './containers/tar.ts';
import { readZip } from './containers/zip.ts';
import { readDmarc } from './exports/dmarc.ts';
import { readJson } from './exports/json.ts';
import { readPropertyList } from './exports/property-list.ts';
import { readTable } from './exports/table.ts';
import { deepest, sniffed } from './limits.ts';
import { placeOfPath, withPlace } from './place-of-path.ts';
import type { ReadContext, RecordBatches } from './read-context.ts';
import type { InputKind } from './sniff.ts';
import { kindOf } from './sniff.ts';

/**
 * Reads an input of any kind, told by its content. Never rejects: what cannot be read is reported, and the rest goes on.
 */
export async function* openSource(source: ByteSource, context: ReadContext): RecordBatches {
  if (context.depth > deepest) {
    context.report(unread(source, 'other', 'too-deep', null));
    return;
  }
  const place = placeOfPath(source.name);
  try {
    for await (const batch of readAs(context.stretch === null ? await kindOfSource(source) : 'mbox', source, context))
      yield place === null ? batch : batch.map((record) => withPlace(record, place));
  } catch (error) {
    const failure = failureOf(error);
    context.report(unread(source, 'other', failure.reason, failure.detail));
  }
}

/** What a source is, by its first bytes. */
export async function kindOfSource(source: ByteSource): Promise<InputKind> {
  return kindOf(await source.slice(0, sniffed));
}

function readAs(kind: InputKind, source: ByteSource, context: ReadContext): RecordBatches {
  switch (kind) {
    case 'message':
    case 'outlook-item':
      return readMessageFile(source, context);
    case 'mbox':
      return context.stretch === null ? readMbox(source, context) : readMbox(source, context, context.stretch);
    case 'emlx':
      return readEmlx(source, context);
    case 'zip':
      return readWholeZip(source, context);
    case 'gzip':
      return readGzip(source, context, openSource);
    case 'tar':
      return readTar(source, context, openSource);
    case 'table':
      return readTable(source, context);
    case 'property-list':
      return readPropertyList(source, context);
    case 'json':
      return readJson(source, context);
    case 'dmarc':
      return readDmarc(source, context);
    case 'outlook-data':
      return readOutlookData(source, context);
    case 'empty':
    case 'other':
      return passOver(source, context, kind);
  }
}

/** The directory of a zip archive stands at its end: one that comes in order has to fit what is held. */
async function* readWholeZip(source: ByteSource, context: ReadContext): RecordBatches {
  const held = await source.slice(0, source.size ?? mostHeld);
  const size = source.size ?? held.length;
  if (held.length < Math.min(size, mostHeld) || (source.size === null && held.length >= mostHeld)) {
    context.report(unread(source, 'zip', 'too-large', null));
    return;
  }
  yield* readZip(source, size, context, openSource);
}

/** Names that say of a text that it was meant as a message, whatever it holds. */
const namedMessage = /\.(?:eml|emlx|msg)$/i;

/**
 * Folders hold many files that are no mail. One that was named by hand, or is called a message, was meant to be read: what holds
 * no header line cannot be told, and is not passed over as if it were nothing.
 */
async function* passOver(source: ByteSource, context: ReadContext, kind: 'empty' | 'other'): RecordBatches {
  if (namedMessage.test(source.name) || (context.isNamed && kind === 'other')) {
    yield* readMessageFile(source, context);
    return;
  }
  context.report({ source: source.name, kind: 'other', declared: null, read: 0, shortfalls: [] });
}

function unread(
  source: ByteSource,
  kind: ContainerReport['kind'],
  reason: ShortfallReason,
  detail: string | null,
): ContainerReport {
  return { source: source.name, kind, declared: null, read: 0, shortfalls: [{ reason, count: null, detail }] };
}
