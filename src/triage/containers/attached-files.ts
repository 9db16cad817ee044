import type { ReadBytes } from '../../inspection/files/read-bytes.ts';
import { deepestAttached } from '../../inspection/limits.ts';
import { isMessageType } from '../../inspection/reports/attached-message.ts';
import { halvesOf, linesOf, valueOf } from '../../mail/lines.ts';
import { decodeTransfer } from '../../mail/mime/decode-transfer.ts';
import type { MimePart } from '../../mail/mime/mime-parts.ts';
import { partsOf } from '../../mail/mime/mime-parts.ts';
import { sourceOfBytes } from '../bytes/byte-source.ts';
import { isArchive } from '../kinds/archive-kind.ts';
import { lookAt } from '../kinds/plain-source.ts';
import type { ReadContext } from '../read-context.ts';
import type { TriageRecord } from '../record/record.ts';
import { namesFile } from './carried.ts';
import type { AttachedFile } from './item-files.ts';
import { filesOfItem } from './item-files.ts';
import type { Attachment } from './archives/mail-in-archive.ts';
import { holdsMail } from './archives/mail-in-archive.ts';

/**
 * What a file gave that is attached to a message; `carrier`: the header text of that one where it is attached in turn, null where
 * it is the message which was given.
 */
export interface CarriedRecords {
  readonly carrier: string | null;
  readonly records: readonly TriageRecord[];
}

/**
 * The records of what is attached as a file to a message, or to a message that it carries: an aggregate report as it is mailed,
 * packed or not, a mailbox or messages in an archive, an item of Outlook. Any other file is passed over without a word.
 */
export function recordsOfFiles(bytes: Uint8Array, source: string, context: ReadContext): Promise<readonly CarriedRecords[]> {
  return recordsInFiles(bytes, { source, context, levels: deepestAttached, isAttached: false });
}

/** Where a message stands. `levels`: messages attached to it that may still be opened; `isAttached`: it is attached itself. */
interface Holder {
  readonly source: string;
  readonly context: ReadContext;
  readonly levels: number;
  readonly isAttached: boolean;
}

async function recordsInFiles(bytes: Uint8Array, holder: Holder): Promise<readonly CarriedRecords[]> {
  const { source, context, levels, isAttached } = holder;
  const lines = linesOf(new TextDecoder('latin1').decode(bytes));
  const { head, below } = halvesOf(lines);
  const isReport = isReportSubject(valueOf(head, 'subject'));
  const carrier = isAttached ? head.join('\n') : null;
  const found: CarriedRecords[] = [];
  for (const part of partsOf(head, below)) {
    if (isMessageType(part.type) || /\.eml$/i.test(part.fileName)) {
      if (levels > 0) found.push(...(await recordsInFiles(bytesOf(part), { ...holder, levels: levels - 1, isAttached: true })));
      continue;
    }
    if (!namesFile(`${part.type} ${part.fileName}`)) continue;
    const records = await recordsOfFile({ name: part.fileName, bytes: bytesOf(part) }, source, { isReport, context });
    if (records.length > 0) found.push({ carrier, records });
  }
  return found;
}

/** The same of the files that are attached to an item of Outlook, and to items in it; `isCut`: not all of them were read. */
export async function recordsOfItem(
  read: ReadBytes,
  source: string,
  context: ReadContext,
): Promise<{ readonly inFiles: readonly CarriedRecords[]; readonly isCut: boolean }> {
  const { files, subject, isCut } = await filesOfItem(read);
  const isReport = isReportSubject(subject);
  const holder = { source, context, levels: deepestAttached, isAttached: true };
  const inFiles: CarriedRecords[] = [];
  for (const file of files) {
    // a message attached as a file is read with the item itself, but for the files that it carries in turn
    if (file.isMessage) inFiles.push(...(await recordsInFiles(file.bytes, holder)));
    else inFiles.push({ carrier: file.carrier, records: await recordsOfFile(file, source, { isReport, context }) });
  }
  return { inFiles, isCut };
}

function isReportSubject(subject: string): boolean {
  return /report[- ]domain/i.test(subject);
}

async function recordsOfFile(
  { name: written, bytes }: Pick<AttachedFile, 'name' | 'bytes'>,
  source: string,
  attachment: Attachment,
): Promise<readonly TriageRecord[]> {
  const { context } = attachment;
  const name = written.replace(/[\\/]/g, '_') || 'attachment';
  if (!(await isMeant(bytes, name, attachment))) return [];
  const records: TriageRecord[] = [];
  const inner = sourceOfBytes(`${source}/${name}`, bytes);
  const within = { ...context, depth: context.depth + 1, isNamed: false, isCarried: true, span: null };
  for await (const batch of context.open(inner, within)) records.push(...batch.map(doubted));
  return records;
}

/** Header text is judged as that of an attached original; rows of an export say no more than that it was attached. */
function doubted(record: TriageRecord): TriageRecord {
  const told = record.kind === 'delivery' ? { ...record, placed: null, junk: null } : record;
  return told.certainty === 'certain' ? { ...told, certainty: 'likely' } : told;
}

function bytesOf({ encoding, lines }: MimePart): Uint8Array {
  return decodeTransfer({ encoding, lines }) ?? Uint8Array.from(lines.join('\n'), (letter) => letter.charCodeAt(0));
}

/** Whether a file holds messages or a report: mail has archives of any other things attached too. */
async function isMeant(file: Uint8Array, name: string, { isReport, context }: Attachment): Promise<boolean> {
  const { kind, plain } = await lookAt(sourceOfBytes(name, file));
  if (isArchive(kind)) return holdsMail(plain, kind, { isReport: isReport || name.includes('!'), context });
  if (kind === 'outlook-item' || kind === 'emlx') return /\.(?:msg|emlx)$/i.test(name);
  return kind === 'dmarc' || kind === 'mbox';
}
