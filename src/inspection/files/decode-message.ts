import { seekHeaderEnd } from '../../mail/headers/header-end.ts';
import type { WideEncoding } from '../../mail/headers/header-end.ts';
import { headerLimit } from '../limits.ts';
import { refusalOf } from './refusal.ts';
import type { Intake, Refusal } from './refusal.ts';

/** Where a file that is no text shows it, in bytes: the newest fields stand here, written by the reader's own system. */
const startLength = 256;

/** The text of a whole message, and whether its characters took two bytes each; or why there is none. */
export type DecodedText =
  | { readonly kind: 'text'; readonly text: string; readonly wide: boolean }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Turns the first bytes of a message file into text: UTF-16 by its byte order mark, else UTF-8, else Windows-1252 (what an
 * 8-bit header of an old system means). Only the header section decides between the last two: a body may be in anything.
 */
export function decodeMessage(bytes: Uint8Array): Intake {
  const decoded = decodeWith(bytes, (narrow) => decodeNarrow(narrow.subarray(0, headerEndOf(narrow))));
  return decoded.kind === 'text' ? { kind: 'headers', text: decoded.text } : decoded;
}

/** As `decodeMessage`, with the body. A body in another encoding than the header section is read as Windows-1252. */
export function decodeWhole(bytes: Uint8Array): DecodedText {
  return decodeWith(bytes, (narrow) => {
    const end = headerEndOf(narrow);
    return decodeNarrow(narrow.subarray(0, end)) + decodeNarrow(narrow.subarray(end));
  });
}

/** UTF-16 with a byte order mark, or without one when the first two characters are plain ASCII. */
export function wideEncoding(bytes: Uint8Array): WideEncoding | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a && c && b === 0 && d === 0) return 'utf-16le';
  if (b && d && a === 0 && c === 0) return 'utf-16be';
  return null;
}

/** UTF-8, or Windows-1252 where the bytes are no UTF-8. */
export function decodeNarrow(bytes: Uint8Array): string {
  try {
    // stream: a character cut off at the end of what was read is no reason to doubt the rest
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function decodeWith(bytes: Uint8Array, narrow: (bytes: Uint8Array) => string): DecodedText {
  const refusal = refusalOf(bytes);
  if (refusal !== null) return { kind: 'refused', refusal };
  const wide = wideEncoding(bytes);
  if (wide !== null) return { kind: 'text', text: new TextDecoder(wide).decode(bytes), wide: true };
  if (isBinary(bytes.subarray(0, startLength))) return { kind: 'refused', refusal: 'binary' };
  return { kind: 'text', text: narrow(bytes), wide: false };
}

/**
 * Whether the first bytes are no text. Behind a first line that is a header field, or further down, a stranger could place a zero
 * byte to keep the message from being read.
 */
function isBinary(start: Uint8Array): boolean {
  const zero = start.subarray(0, headerEndOf(start)).indexOf(0);
  if (zero === -1) return false;
  return !/^(?:From |[!-9;-~]{1,77}[ \t]*:)[^\r\n]*[\r\n]/.test(decodeNarrow(start.subarray(0, zero)));
}

/** Where the header section ends. One that goes on beyond what is searched for it decides by its beginning. */
function headerEndOf(bytes: Uint8Array): number {
  return seekHeaderEnd(null)(bytes.subarray(0, headerLimit)) ?? Math.min(bytes.length, headerLimit);
}
