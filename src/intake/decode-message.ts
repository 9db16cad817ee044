import { seekHeaderEnd } from './header-end.ts';
import type { WideEncoding } from './header-end.ts';
import { refusalOf } from './refusal.ts';
import type { Intake } from './refusal.ts';

/** Where a file that is no text shows it, in bytes: the newest fields stand here, written by the reader's own system. */
const startLength = 256;

/**
 * Turns the first bytes of a message file into text: UTF-16 by its byte order mark, else UTF-8, else Windows-1252 (what an
 * 8-bit header of an old system means). Only the header section decides between the last two: a body may be in anything.
 */
export function decodeMessage(bytes: Uint8Array): Intake {
  const refusal = refusalOf(bytes);
  if (refusal !== null) return { kind: 'refused', refusal };
  const wide = wideEncoding(bytes);
  if (wide !== null) return { kind: 'headers', text: new TextDecoder(wide).decode(bytes) };
  // further down a stranger could place a zero byte to keep the message from being read
  if (bytes.subarray(0, startLength).includes(0)) return { kind: 'refused', refusal: 'binary' };
  const section = bytes.subarray(0, seekHeaderEnd(null)(bytes) ?? bytes.length);
  return { kind: 'headers', text: decodeNarrow(section) };
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

function decodeNarrow(bytes: Uint8Array): string {
  try {
    // stream: a character cut off at the end of what was read is no reason to doubt the rest
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
