import type { ByteSource } from './byte-source.ts';
import { sourceOfChunks } from './byte-source.ts';
import type { ContainerReport } from './container-report.ts';
import { reportOf, unread } from './container-report.ts';
import { readItemFile } from './containers/compound-file.ts';
import { readEmlx } from './containers/emlx.ts';
import { failureOf, readMbox, whole } from './containers/mbox.ts';
import { readMessageFile } from './containers/message-file.ts';
import { readArchive } from './containers/read-archive.ts';
import { readOutlookData } from './containers/outlook-data.ts';
import { quotedOnce, quotedTwice } from './exports/quoted-twice.ts';
import { readExport } from './exports/read-export.ts';
import { looksLikeTable } from './exports/table-start.ts';
import { deepest, sniffed } from './limits.ts';
import { linesOfPieces } from './lines-of-pieces.ts';
import { placeOfPath, withPlace } from './place-of-path.ts';
import type { ReadContext, RecordBatches } from './read-context.ts';
import type { Placement, TriageRecord } from './record.ts';
import type { InputKind } from './sniff.ts';
import { kindOf } from './sniff.ts';
import { logNamesRelay } from './server-log.ts';
import { encodingOf, textOf, textOfSource, textPieces } from './text-of-bytes.ts';

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
    const { kind, plain } = context.stretch === null ? await lookAt(source) : { kind: 'mbox' as const, plain: source };
    for await (const batch of readAs(kind, plain, context))
      yield place === null ? batch : batch.map((record) => placed(record, place));
  } catch (error) {
    context.report(reportOf(source.name, 'other', 0, [failureOf(error)]));
  }
}

/**
 * What a source is, by its first bytes, and its bytes as the reader of that kind needs them: Windows PowerShell writes mailbox
 * files as UTF-16, and old programs end lines with CR alone. Any other source is left as it is.
 */
async function lookAt(source: ByteSource): Promise<{ readonly kind: InputKind; readonly plain: ByteSource }> {
  const head = await source.slice(0, sniffed);
  const encoding = encodingOf(head.subarray(0, separatorBytes));
  const isMailbox = textOf(head.subarray(0, separatorBytes)).trimStart().startsWith('From ');
  const ofCr = !head.includes(0x0a) && (isMailbox || isTableOfCr(head));
  if (!ofCr && !(isMailbox && encoding.startsWith('utf-16'))) return unquoted(source, head);
  const chunks = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
    const encoder = new TextEncoder();
    for await (const piece of textPieces(source.stream(), encodingOf(head)))
      yield encoder.encode(ofCr ? piece.replaceAll('\r', '\n') : piece);
  };
  const plain = sourceOfChunks(source.name, chunks());
  return { kind: await kindOfSource(plain), plain };
}

/** The same of a table that was quoted twice, which is read as it was before the second time. */
function unquoted(source: ByteSource, head: Uint8Array): { readonly kind: InputKind; readonly plain: ByteSource } {
  const kind = kindOf(head);
  const quoted = kind === 'table' || kind === 'other' ? quotedTwice(textOf(head)) : null;
  if (quoted === null) return { kind, plain: source };
  const chunks = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
    const encoder = new TextEncoder();
    for await (const piece of quotedOnce(linesOfPieces(textOfSource(source)), quoted)) yield encoder.encode(piece);
  };
  return { kind: 'table', plain: sourceOfChunks(source.name, chunks()) };
}

/** Whether the lines of a table end with CR alone, as Excel for Mac saves them on request. */
function isTableOfCr(head: Uint8Array): boolean {
  return head.includes(0x0d) && kindOf(head) === 'table' && looksLikeTable(textOf(head).replaceAll('\r', '\n'));
}

/** Bytes in which the first words of a mailbox file, and its encoding, show. */
const separatorBytes = 512;

/** What a source is, by its first bytes. */
export async function kindOfSource(source: ByteSource): Promise<InputKind> {
  return kindOf(await source.slice(0, sniffed));
}

function readAs(kind: InputKind, source: ByteSource, context: ReadContext): RecordBatches {
  switch (kind) {
    case 'message':
      return readMessageFile(source, context);
    case 'outlook-item':
      return readItemFile(source, context);
    case 'mbox':
      return context.stretch === null ? readMbox(source, context) : readMbox(source, context, context.stretch);
    case 'mmdf':
      return readMbox(source, context, whole, kind);
    case 'emlx':
      return readEmlx(source, context);
    case 'zip':
    case 'gzip':
    case 'tar':
      return readArchive(kind, source, context, openSource);
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
  const reason = kind === 'packed' ? 'unknown-packing' : kind === 'workbook' || kind === 'yaml' ? kind : null;
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
