import type { ByteSource } from '../bytes/byte-source.ts';
import { reportOf } from '../container-report.ts';
import { findBytes, needleOf } from '../bytes/find-bytes.ts';
import { firstLook, inputLimit } from '../../inspection/limits.ts';
import { refusalOf } from '../../inspection/files/refusal.ts';
import type { CarriedSearch } from './carried.ts';
import { carriedSearch, losesCarried, searchedFrom } from './carried.ts';
import { messagesBelow } from './messages-below.ts';
import type { ReadContext, RecordBatches } from '../read-context.ts';
import { cutMessage, readBytes, readMessage } from '../read-message.ts';

/** Header lines below an empty one: the next message, where somebody put several into one text. */
const below = needleOf('\n\nReceived: ');

/** Reads a file that holds one message: header text, .eml or an Outlook item. */
export async function* readMessageFile(source: ByteSource, context: ReadContext): RecordBatches {
  const place = { source: source.name, item: 1 };
  const first = await source.slice(0, firstLook);
  // an item of Outlook is no text, and what is attached to it stands in its bytes
  const isText = refusalOf(first) !== 'outlook-msg';
  const bytes = first.length < firstLook || !isText ? first : await source.slice(0, inputLimit);
  const isPlain = isText && bytes.length < inputLimit && findBytes(bytes, below, 0) === -1;
  const { records, lost } = await (isPlain ? readBytes(bytes, place, context) : readMessage(source.slice, place, context));
  if (records.length > 0) yield records;
  const others = records.length === 0 || !isText ? 0 : messagesBelow(bytes);
  const isCut =
    isText && records.length > 0 && bytes.length === inputLimit && losesCarried(bytes, await searchedBehind(source, bytes));
  const told = isCut ? [...lost, cutMessage] : lost;
  // counted here, it need not be told without a count
  const missing = { reason: 'several-in-one', count: others, detail: null } as const;
  const all = others > 0 ? [...told.filter(({ reason }) => reason !== missing.reason), missing] : told;
  context.report(reportOf(source.name, 'message', records.length > 0 ? 1 : 0, all));
}

/** Looks through what lies behind the part of a message that is read. */
async function searchedBehind(source: ByteSource, read: Uint8Array): Promise<CarriedSearch> {
  const search = carriedSearch(read);
  if (!search.isOfParts) return search;
  let at = 0;
  for await (const chunk of source.stream()) {
    search.take(chunk.subarray(Math.max(0, Math.min(chunk.length, searchedFrom - at))));
    at += chunk.length;
  }
  return search;
}
