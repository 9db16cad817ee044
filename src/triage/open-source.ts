import type { ByteSource } from './byte-source.ts';
import { unread } from './container-report.ts';
import { readEmlx } from './containers/emlx.ts';
import { failureOf, readMbox } from './containers/mbox.ts';
import { readMessageFile } from './containers/message-file.ts';
import { readArchive } from './containers/read-archive.ts';
import { readOutlookData } from './containers/outlook-data.ts';
import { readExport } from './exports/read-export.ts';
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
    context.report(unread(source.name, 'other', 'too-deep'));
    return;
  }
  const place = placeOfPath(source.name);
  try {
    for await (const batch of readAs(context.stretch === null ? await kindOfSource(source) : 'mbox', source, context))
      yield place === null ? batch : batch.map((record) => withPlace(record, place));
  } catch (error) {
    const failure = failureOf(error);
    context.report(unread(source.name, 'other', failure.reason, failure.detail));
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
    case 'gzip':
    case 'tar':
      return readArchive(kind, source, context, openSource);
    case 'table':
    case 'property-list':
    case 'json':
    case 'dmarc':
      return readExport(kind, source, context);
    case 'outlook-data':
      return readOutlookData(source, context);
    case 'empty':
    case 'other':
      return passOver(source, context, kind);
  }
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
