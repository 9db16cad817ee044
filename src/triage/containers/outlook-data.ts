import type { ByteSource } from '../byte-source.ts';
import { unread } from '../container-report.ts';
import type { Shortfall } from '../container-report.ts';
import { emptyRecord } from '../empty-record.ts';
import { mark } from '../identity.ts';
import { placeOfPath, withPlace } from '../place-of-path.ts';
import type { ReadContext, RecordBatches } from '../read-context.ts';
import { readMessage, readSimpleMessage } from '../read-message.ts';
import type { TriageRecord } from '../record.ts';

/**
 * Reads an Outlook data file (.pst, .ost) by what the program around this module brings along for it; where it brings nothing (in
 * a page), that is told.
 */
export async function* readOutlookData(source: ByteSource, context: ReadContext): RecordBatches {
  const { name } = source;
  if (context.outlookData === null) {
    context.report(unread(name, 'outlook-data', 'command-only'));
    return;
  }
  let read = 0;
  let item = 1;
  let withoutSource = 0;
  let declared: number | null = null;
  const shortfalls: Shortfall[] = [];
  for await (const piece of context.outlookData(source)) {
    if (piece.kind === 'end') {
      declared = piece.declared;
      const missing = Math.max(piece.failed, (declared ?? read) - read);
      if (missing > 0 || piece.failure !== null)
        shortfalls.push({
          reason: piece.failure === 'timed-out' ? 'timed-out' : 'items-missing',
          count: missing > 0 ? missing : null,
          detail: piece.failure,
        });
      break;
    }
    read += 1;
    const place = { source: `${name}/${piece.folder}`, item };
    const junk = placeOfPath(piece.folder);
    if (piece.headerText === null || piece.headerText.trim() === '') {
      withoutSource += 1;
      item += 1;
      yield [
        {
          ...emptyRecord(place),
          identity: [mark('o', `${place.source}\n${String(place.item)}`)],
          missing: 'no-source',
          placed: junk,
        },
      ];
      continue;
    }
    const bytes = new TextEncoder().encode(`${piece.headerText.trim()}\n\n`);
    const simple = readSimpleMessage(bytes, place, context);
    let records: readonly TriageRecord[] = simple === null ? [] : [simple];
    if (simple === null) {
      const reading = await readMessage((from, to) => Promise.resolve(bytes.slice(from, to)), place, context);
      ({ records } = reading);
      item = reading.next;
    } else item += 1;
    yield records.map((record) => withPlace(record, junk));
  }
  if (withoutSource > 0) shortfalls.push({ reason: 'no-source', count: withoutSource, detail: null });
  context.report({ source: name, kind: 'outlook-data', declared, read, shortfalls });
}
