import { detect } from '../detection/index.ts';
import { inspectFile } from '../inspection/inspect-file.ts';
import type { Inspected, Inspection } from '../inspection/inspection.ts';
import { inputLimit } from '../inspection/limits.ts';
import type { PlainMessage } from '../inspection/text/plain-message.ts';
import { mayCarry, readPlainMessage } from '../inspection/text/plain-message.ts';
import type { ReadBytes } from '../inspection/files/read-bytes.ts';
import type { Refusal } from '../inspection/files/refusal.ts';
import { refusalOf } from '../inspection/files/refusal.ts';
import type { Shortfall, ShortfallReason } from './container-report.ts';
import { fieldsNamedIn } from '../mail/headers/fields-by-name.ts';
import { readFields } from '../mail/headers/header-fields.ts';
import { recordsOfFiles, recordsOfItem } from './containers/attached-files.ts';
import { holdsCarried, namesFile } from './containers/carried.ts';
import type { JudgedMessage, ReadContext } from './read-context.ts';
import { identityOf, messageIdOf } from './record/identity-of-fields.ts';
import { recordOfDetection } from './record/record-of-detection.ts';
import type { TriageRecord } from './record/record.ts';

/** What came of one message file or one message of a mailbox; `next` is the number of the next item of the source. */
export interface MessageReading {
  readonly records: readonly TriageRecord[];
  readonly next: number;
  /** what of it was not read, and why */
  readonly lost: readonly Shortfall[];
}

/** Where the message stands: its source, and the number that its first record gets. */
export interface MessagePlace {
  readonly source: string;
  readonly item: number;
}

/** Reads a message whose bytes are at hand and that needs no more than a look; null where it has to be read as a whole. */
export function readSimpleMessage(bytes: Uint8Array, place: MessagePlace, context: ReadContext): TriageRecord | null {
  const plain = readPlainMessage(bytes);
  if (plain === null || (mayCarry(plain) && holdsCarried(bytes, plain.bodyStart)) || isFile(plain)) return null;
  const judged = judgedIn(plain, context);
  const record = recordOfDetection(judged.detection, { ...place, within: null, carries: 0 });
  context.onMessage(record, judged);
  return record;
}

/** The same message, judged as an attached original where its file came attached to another. */
function judgedIn<T extends JudgedMessage>(message: T, { isCarried: isAttached }: ReadContext): T {
  const isOwn = isAttached && !['returned', 'attached'].includes(message.detection.trace.source);
  return isOwn ? { ...message, detection: detect(message.headerText, { source: 'attached' }) } : message;
}

/** Whether the whole body is a file that may hold a report. */
function isFile({ detection: { fields } }: PlainMessage): boolean {
  return fieldsNamedIn(fields, 'content-type').some(({ value }) => namesFile(value));
}

/** Reads a message whose bytes are at hand. */
export async function readBytes(bytes: Uint8Array, place: MessagePlace, context: ReadContext): Promise<MessageReading> {
  const simple = readSimpleMessage(bytes, place, context);
  if (simple !== null) return { records: [simple], next: place.item + 1, lost: [] };
  return readMessage((from, to) => Promise.resolve(bytes.slice(from, to)), place, context);
}

/** Reads a message of any kind through the one door: itself, what is attached to it, what it returns, and files it carries. */
export async function readMessage(read: ReadBytes, place: MessagePlace, context: ReadContext): Promise<MessageReading> {
  const told = recordsOf(await inspectFile(read, null), place, context);
  const bytes = await read(0, inputLimit);
  const start = Math.max(
    0,
    bytes.findIndex((byte) => byte > 0x20),
  );
  const isItem = refusalOf(bytes) === 'outlook-msg';
  if (bytes[start] === undefined || (!isItem && !holdsCarried(bytes, start))) return told;
  const name = `${place.source}/${String(place.item)}`;
  const { inFiles, isCut } = isItem
    ? await recordsOfItem(read, name, context)
    : { inFiles: await recordsOfFiles(bytes, name, context), isCut: false };
  const isTold = told.lost.some(({ reason }) => reason === 'more-attached');
  const reading = isCut && !isTold ? { ...told, lost: [...told.lost, cutMessage] } : told;
  const own = [...reading.records];
  for (const { carrier, records } of inFiles) {
    const at = placeOfCarrier(carrier, own);
    const holder = own[at];
    const originals = records.filter(({ kind, carries }) => kind === 'message' && carries === 0).length;
    if (holder !== undefined) own[at] = { ...holder, carries: holder.carries + originals };
  }
  return { ...reading, records: [...own, ...inFiles.flatMap(({ records }) => records)] };
}

/**
 * Where among the records of a message that stands which carries a file: the original attached to it with this header text, else
 * the message itself. What a report returns is no carrier of its own.
 */
function placeOfCarrier(headerText: string | null, records: readonly TriageRecord[]): number {
  const own = records.findIndex(({ within }) => within === null);
  if (headerText === null) return own;
  const fields = readFields(headerText);
  const messageId = messageIdOf(fields);
  const [identity] = identityOf(fields, messageId);
  const attached = [...records.entries()].filter(([, { within }]) => within !== null);
  const alike = attached.filter(([, record]) => record.identity[0] === identity);
  // one of which a line was repaired has other marks; and the same original may be attached twice, each with what it carries
  const found = alike.length > 0 ? alike : attached.filter(([, one]) => messageId !== null && one.messageId === messageId);
  return (found.find(([, { carries }]) => carries === 0) ?? found[0])?.[0] ?? own;
}

/** The records of the messages that one input held. The number of the carrier is taken even where it has no record. */
export function recordsOf(
  inspections: readonly Inspection[],
  { source, item }: MessagePlace,
  context: ReadContext,
): MessageReading {
  const inspected = inspections.filter((inspection): inspection is Inspected => 'detection' in inspection);
  const [carrier] = inspected.filter(({ read }) => !isCarried(read.origin));
  const carried = inspected.filter(({ read }) => isCarried(read.origin));
  const records: TriageRecord[] = [];
  const add = (given: Inspected, number: number, within: number | null, carries: number): void => {
    const message = judgedIn(given, context);
    const record = recordOfDetection(message.detection, { source, item: number, within, carries });
    context.onMessage(record, message);
    records.push(record);
  };
  const reasons = [
    ...inspections.flatMap((one) => (one.state === 'refused' ? [reasonOf[one.refusal]] : [])),
    ...doubted.flatMap(([doubt, reason]) => (inspected.some(({ doubts }) => doubts.includes(doubt)) ? [reason] : [])),
  ];
  const carriedBy = ({ read }: Inspected): number => carried.filter((one) => one.read.within === read.ordinal).length;
  const itemOf = (ordinal: number | undefined): number => item + 1 + carried.findIndex(({ read }) => read.ordinal === ordinal);
  if (carrier !== undefined) add(carrier, item, null, carriedBy(carrier));
  carried.forEach((message, at) => add(message, item + 1 + at, itemOf(message.read.within), carriedBy(message)));
  return {
    records,
    next: item + 1 + carried.length,
    lost: [...new Set(reasons)].map((reason) => ({ reason, count: 1, detail: null })),
  };
}

/** Of one message not all that may be attached to it was read. */
export const cutMessage: Shortfall = { reason: 'cut-message', count: 1, detail: null };

/** What is said of a text of which not every message was read. */
const doubted = [
  ['more-attached', 'more-attached'],
  ['more-parts', 'cut-message'],
  ['first-of-several', 'several-in-one'],
  ['several-messages', 'several-in-one'],
  ['more-below', 'several-in-one'],
] as const;

const reasonOf: Readonly<Record<Refusal, ShortfallReason>> = {
  'outlook-msg': 'no-message',
  'msg-without-headers': 'no-headers',
  'msg-report': 'no-headers',
  'outlook-pst': 'command-only',
  archive: 'unknown-packing',
  binary: 'no-message',
  'empty-file': 'empty-file',
  unreadable: 'unreadable',
};

function isCarried(origin: Inspected['read']['origin']): boolean {
  return origin === 'attached-original' || origin === 'returned-message';
}
