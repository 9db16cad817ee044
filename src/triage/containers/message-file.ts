import type { ByteSource } from '../byte-source.ts';
import type { ShortfallReason } from '../container-report.ts';
import type { Refusal } from '../../inspection/refusal.ts';
import { firstLook } from '../../inspection/limits.ts';
import type { ReadContext, RecordBatches } from '../read-context.ts';
import { readMessage, readSimpleMessage } from '../read-message.ts';

/** Reads a file that holds one message: header text, .eml or an Outlook item. */
export async function* readMessageFile(source: ByteSource, context: ReadContext): RecordBatches {
  const place = { source: source.name, item: 1 };
  const first = await source.slice(0, firstLook);
  const simple = first.length < firstLook ? readSimpleMessage(first, place, context) : null;
  if (simple !== null) {
    yield [simple];
    context.report({ source: source.name, kind: 'message', declared: null, read: 1, shortfalls: [] });
    return;
  }
  const { records, refusal, hasMoreAttached } = await readMessage(source.slice, place, context);
  if (records.length > 0) yield records;
  const detail = null;
  const shortfalls = [
    ...(refusal === null ? [] : [{ reason: reasonOf[refusal], count: 1, detail }]),
    ...(hasMoreAttached ? [{ reason: 'more-attached' as const, count: null, detail }] : []),
  ];
  context.report({ source: source.name, kind: 'message', declared: null, read: records.length > 0 ? 1 : 0, shortfalls });
}

const reasonOf: Readonly<Record<Refusal, ShortfallReason>> = {
  'outlook-msg': 'no-message',
  'msg-without-headers': 'no-headers',
  'msg-report': 'no-headers',
  'outlook-pst': 'command-only',
  archive: 'unknown-packing',
  binary: 'no-message',
  'empty-file': 'no-message',
  unreadable: 'unreadable',
};
