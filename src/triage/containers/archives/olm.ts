import type { ByteSource } from '../../bytes/byte-source.ts';
import type { ShortfallReason } from '../../container-report.ts';
import type { ReadContext, RecordBatches } from '../../read-context.ts';
import { textOfSource } from '../../bytes/text-of-bytes.ts';
import { xmlReader } from '../../bytes/xml-text.ts';
import { readKeptSource } from '../kept-source.ts';

/** Whether a member of an archive is a message of a mailbox of Outlook for Mac. */
export function isOlmMember(name: string): boolean {
  return /(?:^|\/)com\.microsoft\.__Messages\/.*\.xml$/i.test(name);
}

const sourceElement = 'OPFMessageCopySource';

/**
 * Reads a member of a mailbox of Outlook for Mac: an XML document of one message, or of several, that holds, for most mail that
 * was received, its source.
 */
export async function* readOlmMember(
  source: ByteSource,
  context: ReadContext,
  lose: (reason: ShortfallReason) => void,
): RecordBatches {
  const sources: string[] = [];
  let text = '';
  const reader = xmlReader({
    open: () => undefined,
    close: (name, content) => {
      if (name === sourceElement) text = content;
      if (name !== 'email') return;
      sources.push(text);
      text = '';
    },
  });
  for await (const piece of textOfSource(source)) {
    reader.write(piece);
    if (reader.isTooDeep()) {
      lose('damaged');
      break;
    }
  }
  if (!reader.isTooDeep()) reader.write(null);
  // the text of a document that was cut, or is of another shape
  if (sources.length === 0 || text !== '') sources.push(text);
  let item = 1;
  for (const one of sources) {
    const { records, next, lost } = await readKeptSource(one, { source: source.name, item }, source.name, context);
    item = next;
    for (const { reason } of lost) lose(reason);
    if (records.length === 0) lose('damaged');
    yield records;
  }
}
