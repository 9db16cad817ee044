import type { ByteSource } from './bytes/byte-source.ts';
import type { ContainerReport } from './container-report.ts';
import { reportOf, unread } from './container-report.ts';
import { readItemFile } from './containers/read-item-file.ts';
import { readEmlx } from './containers/emlx.ts';
import { failureOf, readMbox } from './containers/mbox/mbox.ts';
import { whole } from './containers/mbox/spans.ts';
import { readMessageFile } from './containers/message-file.ts';
import { readArchive } from './containers/archives/read-archive.ts';
import { readOutlookData } from './containers/outlook-data.ts';
import { readExport } from './exports/read-export.ts';
import { deepest } from './limits.ts';
import { placeOfPath, withPlace } from './record/place-of-path.ts';
import { lookAt } from './kinds/plain-source.ts';
import type { ReadContext, RecordBatches } from './read-context.ts';
import type { Placement, TriageRecord } from './record/record.ts';
import type { InputKind } from './kinds/sniff.ts';
import { logNamesRelay } from './kinds/server-log.ts';

/**
 * Reads an input of any kind, told by its content. Never rejects: what cannot be read is reported, and the rest goes on.
 */
export async function* openSource(source: ByteSource, context: ReadContext): RecordBatches {
  if (context.depth > deepest) {
    context.report(unread(source.name, 'other', 'too-deep'));
    return;
  }
  const place = placeOfPath(source.name);
  // what lies further inside has a path of its own, or came attached to a message here
  const placed = (record: TriageRecord, there: Placement): TriageRecord =>
    record.source === source.name ? withPlace(record, there, context) : record;
  try {
    const { kind, plain } = context.span === null ? await lookAt(source) : { kind: 'mbox' as const, plain: source };
    for await (const batch of readAs(kind, plain, context))
      yield place === null ? batch : batch.map((record) => placed(record, place));
  } catch (error) {
    context.report(reportOf(source.name, 'other', 0, [failureOf(error)]));
  }
}

function readAs(kind: InputKind, source: ByteSource, context: ReadContext): RecordBatches {
  switch (kind) {
    case 'message':
      return readMessageFile(source, context);
    case 'outlook-item':
      return readItemFile(source, context);
    case 'mbox':
      return context.span === null ? readMbox(source, context) : readMbox(source, context, context.span);
    case 'mmdf':
      return readMbox(source, context, whole, kind);
    case 'emlx':
      return readEmlx(source, context);
    case 'zip':
    case 'gzip':
    case 'tar':
      return readArchive(kind, source, context);
    case 'table':
    case 'html-table':
    case 'html-list':
    case 'property-list':
    case 'json':
    case 'dmarc':
      return readExport(kind, source, context);
    case 'outlook-data':
      return readOutlookData(source, context);
    case 'packed':
    case 'workbook':
    case 'yaml':
    case 'server-log':
    case 'empty':
    case 'other':
      return passOver(source, context, kind);
  }
}

/** What no reader takes. */
type Unreadable = Extract<InputKind, 'empty' | 'other' | 'packed' | 'workbook' | 'yaml' | 'server-log'>;

/** Names that say of a text that it was meant as a message, whatever it holds. */
const namedMessage = /\.(?:eml|emlx|msg)$/i;

/** The same of a mailbox or an archive: where its first bytes say nothing, it was lost or damaged. */
const namedContainer = /\.(?:zip|olm|mbox|[op]st|t?gz|tar)$/i;

/**
 * Folders hold many files that are no mail. One that is called a message was meant as one: what holds no header line cannot be
 * told. One that was named by hand was meant to be read, and is not passed over as if it were nothing.
 */
async function* passOver(source: ByteSource, context: ReadContext, kind: Unreadable): RecordBatches {
  if (namedMessage.test(source.name)) {
    yield* readMessageFile(source, context);
    return;
  }
  if (context.isNamed && kind === 'other') {
    yield* readIfMessage(source, context);
    return;
  }
  if (context.isNamed && kind === 'empty') {
    context.report(unread(source.name, 'other', 'empty-file'));
    return;
  }
  if (kind === 'server-log') {
    const reason = (await logNamesRelay(source)) ? 'relay-server-log' : kind;
    context.report(unread(source.name, 'other', reason));
    return;
  }
  const isLost = kind === 'other' && namedContainer.test(source.name);
  const reason = isLost
    ? 'damaged'
    : kind === 'packed'
      ? 'unknown-packing'
      : kind === 'workbook' || kind === 'yaml'
        ? kind
        : null;
  context.report(reason === null ? reportOf(source.name, 'other', 0, []) : unread(source.name, 'other', reason));
}

/** Reads what may be a message; a picture, or a text about something else, is told to be none, and does not count as one. */
async function* readIfMessage(source: ByteSource, context: ReadContext): RecordBatches {
  const told: ContainerReport[] = [];
  const records: TriageRecord[] = [];
  const held = { ...context, report: (container: ContainerReport) => void told.push(container) };
  for await (const batch of readMessageFile(source, held)) records.push(...batch);
  if (records.every(({ missing }) => missing === 'not-headers' || missing === 'empty')) {
    context.report(unread(source.name, 'other', 'no-message'));
    return;
  }
  for (const container of told) context.report(container);
  yield records;
}
