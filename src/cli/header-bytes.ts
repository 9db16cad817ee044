import { wideEncoding } from '../intake/decode-message.ts';
import { seekHeaderEnd, type HeaderEnd } from '../intake/header-end.ts';
import { refusalOf } from '../intake/refusal.ts';

/** The longest header section that is read, in bytes. Real ones have up to about 60 KB. */
export const HEADER_LIMIT = 16 * 1024 * 1024;

/** As many bytes as are needed to tell a format or an encoding. */
const START_LENGTH = 8;

/**
 * Reads a message up to the end of its header section and leaves the rest unread, so that the size of the message does not matter.
 * A file of another format is left after its first bytes. Null when the header section passes the limit. An error of the chunks
 * goes through to the caller.
 */
export async function readHeaderBytes(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const taken: Uint8Array[] = [];
  let size = 0;
  let seek: HeaderEnd | null = null;

  for await (const chunk of chunks) {
    taken.push(chunk);
    size += chunk.length;
    if (seek === null && size < START_LENGTH) continue;
    let unseen = chunk;
    if (seek === null) {
      unseen = joined(taken);
      if (refusalOf(unseen) !== null) return unseen;
      seek = seekHeaderEnd(wideEncoding(unseen));
    }
    const end = seek(unseen);
    if (end !== null) return joined(taken).subarray(0, end);
    if (size > HEADER_LIMIT) return null;
  }
  return joined(taken);
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
