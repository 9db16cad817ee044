import { emptyRecord } from '../record/empty-record.ts';
import { mark } from '../record/identity.ts';
import { placeOfPath, withPlace } from '../record/place-of-path.ts';
import type { ReadContext } from '../read-context.ts';
import type { MessagePlace, MessageReading } from '../read-message.ts';
import { readBytes } from '../read-message.ts';

/**
 * Reads what a mailbox of Outlook keeps of a message in a folder: its source, for most mail that was received. A message without
 * it (what was sent, mostly) can say nothing of its route, and is told as such.
 */
export async function readKeptSource(
  text: string,
  place: MessagePlace,
  folder: string,
  context: ReadContext,
): Promise<MessageReading> {
  const { source, item } = place;
  const junk = placeOfPath(folder);
  if (text.trim() !== '') {
    const reading = await readBytes(new TextEncoder().encode(text.trimStart()), place, context);
    return { ...reading, records: reading.records.map((record) => withPlace(record, junk, context)) };
  }
  const identity = [mark('place', `${source}\n${String(item)}`)];
  const empty = { ...emptyRecord({ source, item }), identity, missing: 'no-source' as const };
  return {
    records: [withPlace(empty, junk, context)],
    next: item + 1,
    lost: [{ reason: 'no-source', count: 1, detail: null }],
  };
}
