import type { ByteSource } from './byte-source.ts';
import { joined } from './byte-source.ts';
import { sniffed } from '../limits.ts';

/** How the characters of a text are written. */
export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Bytes in which UTF-16 shows. */
const looked = 512;

/**
 * The encoding of a table or document, by its first bytes: a byte order mark; zero bytes in every other place (reports of message
 * trace come as UTF-16 with and without a mark); UTF-8; else Windows-1252.
 */
export function encodingOf(head: Uint8Array): TextEncodingName {
  const [a, b] = head;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const start = head.subarray(0, looked - (looked % 2));
  const zeros = [0, 0];
  start.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  // Windows PowerShell adds UTF-16 to a file of another encoding: read as that, the first part would be lost without a word
  if (start.length > 64 && !start.subarray(0, 32).includes(0)) return isUtf8(head) ? 'utf-8' : 'windows-1252';
  if (odd > start.length / 8 && even < odd / 4) return 'utf-16le';
  if (even > start.length / 8 && odd < even / 4) return 'utf-16be';
  return isUtf8(head) ? 'utf-8' : 'windows-1252';
}

/** The first bytes as text, without a byte order mark. */
export function textOf(head: Uint8Array): string {
  return new TextDecoder(encodingOf(head)).decode(head, { stream: true });
}

/** A source as text, piece by piece, in the encoding that its first bytes show. */
export async function* textOfSource({ slice, stream }: ByteSource): AsyncGenerator<string, void, undefined> {
  const head = await slice(0, sniffed);
  yield* textPieces(stream(), encodingOf(head));
}

/** A text piece by piece. */
export function textPieces(
  chunks: AsyncIterable<Uint8Array>,
  encoding: TextEncodingName,
): AsyncGenerator<string, void, undefined> {
  return encoding === 'utf-8' ? utf8Pieces(chunks) : decodedPieces(chunks, new TextDecoder(encoding));
}

async function* decodedPieces(chunks: AsyncIterable<Uint8Array>, decoder: TextDecoder): AsyncGenerator<string, void, undefined> {
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

/**
 * Whole characters are decoded at a time, and what was begun is held back here: asked to do that itself, the decoder of Node
 * gives texts that take twice the memory, and all that is done with them takes longer.
 */
async function* utf8Pieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  let decoder = new TextDecoder('utf-8');
  let begun: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    const bytes = begun.length === 0 ? chunk : joined([begun, chunk]);
    const end = wholeEnd(bytes);
    begun = bytes.slice(end);
    if (end === 0) continue;
    const text = decoder.decode(bytes.subarray(0, end));
    // a byte order mark stands at the very start alone
    decoder = rest;
    if (text !== '') yield text;
  }
  if (begun.length > 0) yield decoder.decode(begun);
}

const rest = new TextDecoder('utf-8', { ignoreBOM: true });

/** Where the last character ends that is there as a whole: behind a byte that begins one of several, as many have to stand. */
function wholeEnd(bytes: Uint8Array): number {
  for (let at = bytes.length - 1; at >= 0 && at >= bytes.length - 3; at -= 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0xc0) continue;
    const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return at + length > bytes.length ? at : bytes.length;
  }
  return bytes.length;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
