import { bodyStart } from '../../bytes/body-start.ts';
import { findBytes, needleOf } from '../../bytes/find-bytes.ts';
import { isSeparator, opensSeparator } from './mbox-separator.ts';

const field = needleOf('\ncontent-length:', { anyCase: true });
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Bytes of a message in which the field is looked for, and characters of its value. */
const mostHeader = 128 * 1024;
const longestValue = 24;

/**
 * Where a message that begins at `start` says that its body ends (mboxcl, mboxcl2: `Content-Length`), if that is behind the
 * separator at `separator`: its body would hold a whole message that nobody quoted then.
 */
export function claimedEnd(bytes: Uint8Array, start: number, separator: number): number | null {
  const body = bodyStart(bytes, start, Math.min(separator, start + mostHeader));
  const at = findBytes(bytes, field, start, body);
  if (at === -1) return null;
  const value = new TextDecoder('latin1').decode(bytes.subarray(at + field.bytes.length, at + field.bytes.length + longestValue));
  const length = /^[ \t]{0,8}(\d{1,12})[ \t]{0,8}\r?\n/.exec(value)?.[1];
  if (length === undefined) return null;
  const end = body + Number(length);
  return end > separator ? end : null;
}

/** Line ends that a program puts behind a body without counting them. */
const mostLineEnds = 4;

/** Whether a separator stands at the place where a body is said to end, or nothing does: else the number is of something else. */
export function isBehindBody(bytes: Uint8Array, place: number, end: number): boolean {
  let at = place;
  while (at < Math.min(end, place + mostLineEnds) && (bytes[at] === lineFeed || bytes[at] === carriageReturn)) at += 1;
  if (place > end) return false;
  return at === end || (bytes[at - 1] === lineFeed && opensSeparator(bytes, at) && isSeparator(bytes, at, end) === true);
}
