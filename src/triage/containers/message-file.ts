import type { ByteSource } from '../byte-source.ts';
import { reportOf } from '../container-report.ts';
import { findBytes, needleOf } from '../find-bytes.ts';
import { firstLook, inputLimit } from '../../inspection/limits.ts';
import { refusalOf } from '../../inspection/refusal.ts';
import { messagesBelow } from './messages-below.ts';
import type { ReadContext, RecordBatches } from '../read-context.ts';
import { readBytes, readMessage } from '../read-message.ts';

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
  const isTold = lost.some(({ reason }) => reason === 'several-in-one');
  const others = records.length === 0 || isTold || !isText ? 0 : messagesBelow(bytes);
  const missing = { reason: 'several-in-one', count: others, detail: null } as const;
  context.report(reportOf(source.name, 'message', records.length > 0 ? 1 : 0, others > 0 ? [...lost, missing] : lost));
}
