/** Longest separator line, and longest field name behind it, that are looked at (RFC 5322, section 2.1.1). */
export const longestSeparator = 998;

const decoder = new TextDecoder('latin1');
const lineFeed = 0x0a;

/**
 * Whether a mailbox file has a separator at `at`, where a line begins with `From `: null where the bytes end before that can be
 * told. A body may hold such a line as well, since old programs do not quote it; so the line has to have one of the shapes that
 * programs write, and a header field, or another mark of theirs, has to stand right after it. No empty line is asked for:
 * Roundcube writes none.
 */
export function isSeparator(bytes: Uint8Array, at: number, end: number): boolean | null {
  const isLine = isWholeLine(bytes, at, end);
  if (isLine !== true) return isLine;
  const feed = bytes.subarray(at, end).indexOf(lineFeed);
  if (!isMade(decoder.decode(bytes.subarray(at + separatorStart.length, at + feed)).trimEnd())) return false;
  return opensField(bytes, behindLineEnds(bytes, at + feed + 1, end), end);
}

/** Whether the line at `at` is no longer than a separator: null where the bytes end within it. */
export function isWholeLine(bytes: Uint8Array, at: number, end: number): boolean | null {
  const most = Math.min(end, at + longestSeparator);
  if (bytes.subarray(at, most).includes(lineFeed)) return true;
  return most < end ? false : null;
}

/** Line ends that may stand above the first field. */
const mostLineEnds = 8;

function behindLineEnds(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && at - start < mostLineEnds && (bytes[at] === lineFeed || bytes[at] === 0x0d)) at += 1;
  return at;
}

const weekday = /\b(?:mon|tue|wed|thu|fri|sat|sun)\b/i;
const month = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\b/i;
const time = /\b\d{1,2}:\d\d\b/;
const year = /\b(?:19|20)\d\d\b/;

/**
 * What follows `From `: nothing but a dash (Thunderbird), `<number>@xxx` without a date (Takeout), or anything with a weekday,
 * month, time and year in whatever order (RFC 4155 and its many readings), or an ISO date.
 */
function isMade(rest: string): boolean {
  if (rest === '-' || rest === '') return rest === '-';
  if (/^\d{1,30}@xxx$/.test(rest)) return true;
  if (!time.test(rest) || !year.test(rest)) return false;
  return (weekday.test(rest) && month.test(rest)) || /\s\d{4}-\d\d-\d\dT?\s?\d/.test(rest);
}

const colon = 0x3a;

/** A field name and its colon, or a quoted separator, at a place; null where the bytes end within it. */
function opensField(bytes: Uint8Array, start: number, end: number): boolean | null {
  for (let at = start; at < Math.min(end, start + longestSeparator); at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === colon) return at > start;
    if (byte === 0x20 && at > start) return startsWith(bytes, start, '>From ') || (at + 1 < end ? bytes[at + 1] === colon : null);
    if (byte <= 0x20 || byte >= 0x7f) return false;
  }
  return end - start >= longestSeparator ? false : null;
}

/** Whether the words that open a separator line stand at a place. */
export function opensSeparator(bytes: Uint8Array, at: number): boolean {
  return startsWith(bytes, at, separatorStart);
}

const separatorStart = 'From ';

function startsWith(bytes: Uint8Array, start: number, word: string): boolean {
  for (let i = 0; i < word.length; i += 1) if (bytes[start + i] !== word.charCodeAt(i)) return false;
  return true;
}
