import { decodeMessage, wideEncoding } from '../intake/decode-message.ts';
import { halvesOf, valueOf } from '../intake/head.ts';
import { seekHeaderEnd, type HeaderEnd } from '../intake/header-end.ts';
import { linesOf } from '../intake/lines.ts';
import { mediaTypeOf } from '../intake/mime-parts.ts';
import { refusalOf } from '../intake/refusal.ts';

/** The longest header section that is read, in bytes. Real ones have up to about 60 KB. */
export const HEADER_LIMIT = 16 * 1024 * 1024;

/** How much of a non-delivery report is read, in bytes: the message that it gives back stands in its body. */
const REPORT_LIMIT = 4 * 1024 * 1024;

/** As many bytes as are needed to tell a format or an encoding. */
const START_LENGTH = 8;

/**
 * Reads a message up to the end of its header section and leaves the rest unread, so that the size of the message does not matter.
 * A file of another format is left after its first bytes. A non-delivery report is read with its body. Null when the header section passes the limit. An error of the chunks
 * goes through to the caller.
 */
export async function readHeaderBytes(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const taken: Uint8Array[] = [];
  let size = 0;
  let seek: HeaderEnd | null = null;
  let isReport = false;

  for await (const chunk of chunks) {
    taken.push(chunk);
    size += chunk.length;
    if (isReport && size < REPORT_LIMIT) continue;
    if (isReport) break;
    if (seek === null && size < START_LENGTH) continue;
    let unseen = chunk;
    if (seek === null) {
      unseen = joined(taken);
      if (refusalOf(unseen) !== null) return unseen;
      seek = seekHeaderEnd(wideEncoding(unseen));
    }
    const end = seek(unseen);
    if (end === null && size > HEADER_LIMIT) return null;
    if (end === null) continue;
    const head = joined(taken).subarray(0, end);
    if (!opensReport(head)) return head;
    isReport = true;
  }
  return joined(taken);
}

function opensReport(head: Uint8Array): boolean {
  const decoded = decodeMessage(head);
  if (decoded.kind === 'refused') return false;
  return mediaTypeOf(valueOf(halvesOf(linesOf(decoded.text)).head, 'content-type')) === 'multipart/report';
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
