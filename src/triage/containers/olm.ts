import type { ByteSource } from '../byte-source.ts';
import type { ShortfallReason } from '../container-report.ts';
import { mark } from '../identity.ts';
import { placeOfPath, withPlace } from '../place-of-path.ts';
import type { ReadContext, RecordBatches } from '../read-context.ts';
import { readMessage, readSimpleMessage } from '../read-message.ts';
import { emptyRecord } from '../empty-record.ts';
import { encodingOf, textPieces } from '../text-of-bytes.ts';
import { xmlReader } from '../xml-text.ts';

/** Whether a member of an archive is a message of a mailbox of Outlook for Mac. */
export function isOlmMember(name: string): boolean {
  return /(?:^|\/)com\.microsoft\.__Messages\/.*\.xml$/i.test(name);
}

const sourceElement = 'OPFMessageCopySource';

/**
 * Reads a message of a mailbox of Outlook for Mac: an XML document that holds, for most mail that was received, its source. One
 * without it (what was sent, mostly) can say nothing of its route, and is told as such.
 */
export async function* readOlmMember(
  source: ByteSource,
  context: ReadContext,
  lose: (reason: ShortfallReason) => void,
): RecordBatches {
  let text: string | null = null;
  const reader = xmlReader({
    open: () => undefined,
    close: (name, content) => {
      if (name === sourceElement) text = content;
    },
  });
  const head = await source.slice(0, 512);
  for await (const piece of textPieces(source.stream(), encodingOf(head))) {
    reader.write(piece);
    if (reader.isTooDeep()) {
      lose('damaged');
      break;
    }
  }
  if (!reader.isTooDeep()) reader.write(null);
  const own = { source: source.name, item: 1 };
  const junk = placeOfPath(source.name);
  const found: string = text ?? '';
  if (found.trim() === '') {
    lose('no-source');
    yield [{ ...emptyRecord(own), identity: [mark('o', source.name)], missing: 'no-source', placed: junk }];
    return;
  }
  const bytes = new TextEncoder().encode(found.replace(/^\s+/, ''));
  const simple = readSimpleMessage(bytes, own, context);
  const records =
    simple === null ? (await readMessage((from, to) => Promise.resolve(bytes.slice(from, to)), own, context)).records : [simple];
  if (records.length === 0) lose('damaged');
  yield records.map((record) => withPlace(record, junk));
}
