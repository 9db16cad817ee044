import type { ByteSource } from '../../bytes/byte-source.ts';
import type { Shortfall } from '../../container-report.ts';
import { noLosses, reportOf } from '../../container-report.ts';
import { bodyStart } from '../../bytes/body-start.ts';
import type { ReadContext, RecordBatches } from '../../read-context.ts';
import { readMessage, readSimpleMessage } from '../../read-message.ts';
import type { TriageRecord } from '../../record/record.ts';
import type { MboxDialect } from './split-mbox.ts';
import type { Span } from './spans.ts';
import { whole } from './spans.ts';
import { pieceLimit, splitMbox } from './split-mbox.ts';

/** Records that are given at a time: a piece of a mailbox may hold thousands, and each keeps the header text of its message. */
const atOnce = 100;

/** Reads a mailbox file of any dialect and size; `stream` has to begin at the start of the span. Bodies are passed over. */
export async function* readMbox(
  source: ByteSource,
  context: ReadContext,
  span: Span = whole,
  dialect: MboxDialect = 'mbox',
): RecordBatches {
  const splitter = splitMbox(span, dialect, context.find);
  const { name } = source;
  let item = 1;
  let read = 0;
  let isCut = false;
  const { lose, list } = noLosses();
  const pieces = piecesOf(source.stream(), (error) => {
    const { reason, detail } = failureOf(error);
    lose(reason, null, detail);
  });
  for await (const { piece, isLast } of pieces) {
    const records: TriageRecord[] = [];
    for (const { bytes, isCut: losesMore } of splitter.take(piece, isLast)) {
      if (read === 0 && isFolderData(bytes)) continue;
      const place = { source: name, item };
      read += 1;
      // where the header section of the last message does not end, the file was cut there
      isCut = isLast && bodyStart(bytes) === -1;
      if (losesMore) lose('cut-message', 1);
      const simple = readSimpleMessage(bytes, place, context);
      if (simple !== null) {
        records.push(simple);
        item += 1;
      } else {
        const reading = await readMessage((from, to) => Promise.resolve(bytes.slice(from, to)), place, context);
        for (const record of reading.records) records.push(record);
        for (const { reason, count } of reading.lost) lose(reason, count);
        item = reading.next;
      }
      if (records.length >= atOnce) yield records.splice(0);
    }
    if (records.length > 0) yield records;
    if (splitter.isPast() || context.isStopped()) break;
  }
  if (isCut) lose('damaged', 1);
  context.report(reportOf(name, 'mbox', read, list()));
}

/**
 * Whether a message is what servers of IMAP keep about the folder itself, as its first message. A message that came from
 * somewhere has a line of a server.
 */
function isFolderData(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 2000));
  const signs = [/^Subject: .{0,40}FOLDER INTERNAL DATA\r?$/m, /^X-IMAP(?:base)?:/im];
  return signs.every((sign) => sign.test(text)) && !/^Received:/im.test(text);
}

/** An error of the system while reading, with its code. */
export function failureOf(error: unknown): Shortfall {
  const said = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : null;
  const reason = said === 'EACCES' || said === 'EPERM' ? 'no-access' : said === 'ENOENT' ? 'not-found' : 'unreadable';
  return { reason, count: null, detail: said };
}

interface Piece {
  readonly piece: Uint8Array;
  readonly isLast: boolean;
}

/** Pieces no longer than the splitter takes; an empty one at the end, or where reading fails, says that nothing follows. */
async function* piecesOf(
  chunks: AsyncIterable<Uint8Array>,
  onFailure: (error: unknown) => void,
): AsyncGenerator<Piece, void, undefined> {
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length; at += pieceLimit) yield { piece: chunk.subarray(at, at + pieceLimit), isLast: false };
    }
  } catch (error) {
    onFailure(error);
  }
  yield { piece: new Uint8Array(0), isLast: true };
}
