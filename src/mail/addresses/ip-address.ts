/** An address as numbers: 2 groups of 16 bits for IPv4, 8 for IPv6. */
export type AddressGroups = readonly number[];

/** Longest text that can be an address literal: `IPv6:` and 45 characters, with room for a zone (RFC 4291, RFC 4007). */
const longest = 64;

/**
 * The canonical text of an IPv4 or IPv6 address as it stands in a `Received` field, or null. Takes the brackets and `IPv6:` tag
 * of an address literal (RFC 5321, section 4.1.3) and a zone (`%8`), gives IPv4 where the IPv6 address carries one (mapped,
 * translated), and refuses everything but four decimal parts for IPv4: `040.95.1` or hex would read differently elsewhere.
 */
export function readAddress(text: string): string | null {
  const length = text.length;
  if (length < 2 || length > longest) return null;
  const bracketed = text.charCodeAt(0) === 0x5b;
  if (bracketed && text.charCodeAt(length - 1) !== 0x5d) return null;
  if (!bracketed && !startsAddress(text.charCodeAt(0))) return null;
  let address = bracketed ? text.slice(1, -1) : text;
  if (!address.includes(':')) return readDottedQuad(address, 0) === null ? null : address;
  if (address.slice(0, 5).toLowerCase() === 'ipv6:') address = address.slice(5);
  const zone = address.indexOf('%');
  const groups = readIPv6(zone > 0 ? address.slice(0, zone) : address);
  return groups === null ? null : carriesIPv4(groups) ? dottedQuad(groups[6] ?? 0, groups[7] ?? 0) : canonicalIPv6(groups);
}

/**
 * A hex digit, the colon of `::1`, or the first letter of the IPv6 tag: nothing else opens an address, and most words are none.
 */
function startsAddress(code: number): boolean {
  const lower = code | 0x20;
  return (code >= 0x30 && code <= 0x3a) || (lower >= 0x61 && lower <= 0x66) || lower === 0x69;
}

/** The groups of a canonical address (as `readAddress` gives it); null for anything else. */
export function groupsOf(address: string): AddressGroups | null {
  return address.includes(':') ? readIPv6(address) : readDottedQuad(address, 0);
}

/** A dotted quad without leading zeros from `start` to the end of the text, as two groups of 16 bits, or null. */
function readDottedQuad(text: string, start: number): number[] | null {
  let parts = 0;
  let high = 0;
  let low = 0;
  let byte = -1;
  for (let i = start; i <= text.length; i += 1) {
    const code = i === text.length ? dot : text.charCodeAt(i);
    if (code === dot) {
      if (byte === -1 || parts === 4) return null;
      if (parts < 2) high = high * 256 + byte;
      else low = low * 256 + byte;
      parts += 1;
      byte = -1;
    } else {
      if (code < 0x30 || code > 0x39 || byte === 0) return null;
      byte = (byte === -1 ? 0 : byte * 10) + code - 0x30;
      if (byte > 255) return null;
    }
  }
  return parts === 4 ? [high, low] : null;
}

const dot = 0x2e;
const colon = 0x3a;

/**
 * The eight groups of an IPv6 address (RFC 4291, section 2.2: at most four hex digits a group, one `::`, the last two groups
 * maybe as a dotted quad), or null. Our own, since ipaddr.js takes eight times as long, which nearly doubles the time of
 * `detect`; the tests compare the two.
 */
function readIPv6(text: string): number[] | null {
  const groups = [0, 0, 0, 0, 0, 0, 0, 0];
  let count = 0;
  let gap = -1;
  let i = 0;
  if (text.charCodeAt(0) === colon) {
    if (text.charCodeAt(1) !== colon) return null;
    gap = 0;
    i = 2;
  }
  while (i < text.length) {
    const start = i;
    let group = 0;
    for (let digit = hexDigit(text.charCodeAt(i)); digit !== -1; digit = hexDigit(text.charCodeAt(i))) {
      if (i - start === 4) return null;
      group = group * 16 + digit;
      i += 1;
    }
    const next = text.charCodeAt(i);
    if (next === dot) {
      const quad = readDottedQuad(text, start);
      if (quad === null || count > 6) return null;
      groups[count] = quad[0] ?? 0;
      groups[count + 1] = quad[1] ?? 0;
      count += 2;
      break;
    }
    if (i === start || count === 8) return null;
    groups[count] = group;
    count += 1;
    if (i === text.length) break;
    if (next !== colon) return null;
    i += 1;
    if (text.charCodeAt(i) === colon) {
      if (gap !== -1) return null;
      gap = count;
      i += 1;
    } else if (i === text.length) return null;
  }
  return gap === -1 ? (count === 8 ? groups : null) : spread(groups, count, gap);
}

/** Moves what follows `::` to the end; the gap stands for at least one group of zeros. */
function spread(groups: number[], count: number, gap: number): number[] | null {
  if (count > 7) return null;
  for (let from = count - 1, to = 7; from >= gap; from -= 1, to -= 1) {
    groups[to] = groups[from] ?? 0;
    groups[from] = 0;
  }
  return groups;
}

/** The value of a hex digit, -1 for any other character. */
function hexDigit(code: number): number {
  return code < 128 ? (hexDigits[code] ?? -1) : -1;
}

const hexDigits = new Int8Array(128).fill(-1);
for (const digit of '0123456789abcdefABCDEF') hexDigits[digit.charCodeAt(0)] = Number.parseInt(digit, 16);

/**
 * Whether the last two groups are an IPv4 address that the IPv6 address stands for: `::ffff:192.0.2.1` and the older
 * `::192.0.2.1` (RFC 4291, section 2.5.5), `::ffff:0:192.0.2.1` (RFC 7915), `64:ff9b::192.0.2.1` (RFC 6052, section 2.1) and, of
 * the prefix for local use, `64:ff9b:1::192.0.2.1` (RFC 8215). The lowest addresses (`::`, `::1`) are not meant.
 */
function carriesIPv4(groups: readonly number[]): boolean {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = groups;
  if (a === 0x64 && b === 0xff9b) return (c === 0 || c === 1) && d === 0 && e === 0 && f === 0;
  if (a !== 0 || b !== 0 || c !== 0 || d !== 0) return false;
  if (e === 0) return f === 0xffff || (f === 0 && g !== 0);
  return e === 0xffff && f === 0;
}

function dottedQuad(high: number, low: number): string {
  return `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`;
}

/** RFC 5952: lower case, no leading zeros, `::` for the first of the longest runs of at least two zero groups. */
function canonicalIPv6(groups: readonly number[]): string {
  let from = -1;
  let length = 1;
  for (let i = 0, run = 0; i < 8; i += 1) {
    run = groups[i] === 0 ? run + 1 : 0;
    if (run > length) {
      length = run;
      from = i - run + 1;
    }
  }
  if (from === -1) return hexOf(groups, 0, 8);
  return `${hexOf(groups, 0, from)}::${hexOf(groups, from + length, 8)}`;
}

function hexOf(groups: readonly number[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i += 1) text += `${i === from ? '' : ':'}${(groups[i] ?? 0).toString(16)}`;
  return text;
}
