import ipaddr from 'ipaddr.js';

/** An address range, parsed once: the first `bits` bits of `bytes` (4 or 16 of them). `text` is the CIDR notation it was made from. */
export interface AddressRange {
  readonly text: string;
  readonly bytes: readonly number[];
  readonly bits: number;
}

/** Longest text that can be an address literal: `IPv6:` and 45 characters, with room for a zone (RFC 4291, RFC 4007). */
const longest = 64;

/**
 * The canonical text of an IPv4 or IPv6 address as it stands in a `Received` field, or null.
 * Takes the brackets and `IPv6:` tag of an address literal (RFC 5321, section 4.1.3) and a zone (`%8`), maps IPv4-in-IPv6 to IPv4,
 * and refuses everything but four decimal parts for IPv4: `040.95.1` or hex would read differently elsewhere.
 */
export function readAddress(text: string): string | null {
  const length = text.length;
  if (length < 2 || length > longest) return null;
  const bracketed = text.charCodeAt(0) === 0x5b;
  if (bracketed && text.charCodeAt(length - 1) !== 0x5d) return null;
  if (!bracketed && !startsAddress(text.charCodeAt(0))) return null;
  let address = bracketed ? text.slice(1, -1) : text;
  if (!address.includes(':')) return readDottedQuad(address) === null ? null : address;
  if (address.slice(0, 5).toLowerCase() === 'ipv6:') address = address.slice(5);
  const zone = address.indexOf('%');
  const parsed = parseIPv6(zone > 0 ? address.slice(0, zone) : address);
  if (parsed === null) return null;
  return parsed.isIPv4MappedAddress() ? parsed.toIPv4Address().toString() : parsed.toString();
}

/** A hex digit, the colon of `::1`, or the first letter of the IPv6 tag: nothing else opens an address, and most words are none. */
function startsAddress(code: number): boolean {
  const lower = code | 0x20;
  return (code >= 0x30 && code <= 0x3a) || (lower >= 0x61 && lower <= 0x66) || lower === 0x69;
}

/** Range from CIDR notation. Throws on a malformed one: ranges are our own data. */
export function addressRange(text: string): AddressRange {
  const [base, bits] = ipaddr.parseCIDR(text);
  return { text, bytes: base.toByteArray(), bits };
}

/** The first of the ranges that holds a canonical address (as `readAddress` gives it), or null. The address is parsed once. */
export function findRange(address: string, ranges: readonly AddressRange[]): AddressRange | null {
  const bytes = bytesOf(address);
  return bytes === null ? null : (ranges.find((range) => holds(range, bytes)) ?? null);
}

/** Whether a canonical address (as `readAddress` gives it) lies in the range. False for anything else. */
export function isInRange(address: string, range: AddressRange): boolean {
  return findRange(address, [range]) !== null;
}

function holds({ bytes, bits }: AddressRange, address: readonly number[]): boolean {
  if (bytes.length !== address.length) return false;
  const whole = bits >> 3;
  for (let i = 0; i < whole; i += 1) if (bytes[i] !== address[i]) return false;
  const rest = bits & 7;
  return rest === 0 || ((bytes[whole] ?? 0) ^ (address[whole] ?? 0)) >> (8 - rest) === 0;
}

function bytesOf(address: string): readonly number[] | null {
  return address.includes(':') ? (parseIPv6(address)?.toByteArray() ?? null) : readDottedQuad(address);
}

/** The library throws on what is no address, and its own check beforehand parses twice. */
function parseIPv6(text: string): ipaddr.IPv6 | null {
  if (!/^[0-9a-f:.]{2,45}$/i.test(text)) return null;
  try {
    return ipaddr.IPv6.parse(text);
  } catch {
    return null;
  }
}

const insideRanges = [
  '127.0.0.0/8',
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '169.254.0.0/16',
  '100.64.0.0/10',
  '::1/128',
  'fe80::/10',
  'fc00::/7',
].map(addressRange);

/** Loopback, private, link-local, unique-local and carrier-grade NAT addresses: not reachable from outside (RFC 6890). */
export function isInsideAddress(address: string): boolean {
  return findRange(address, insideRanges) !== null;
}

/** The four bytes of a dotted quad without leading zeros, or null. */
function readDottedQuad(text: string): number[] | null {
  const bytes: number[] = [];
  let byte = -1;
  for (let i = 0; i <= text.length; i += 1) {
    const code = i === text.length ? 0x2e : text.charCodeAt(i);
    if (code === 0x2e) {
      if (byte === -1 || bytes.length === 4) return null;
      bytes.push(byte);
      byte = -1;
    } else {
      if (code < 0x30 || code > 0x39 || byte === 0) return null;
      byte = (byte === -1 ? 0 : byte * 10) + code - 0x30;
      if (byte > 255) return null;
    }
  }
  return bytes.length === 4 ? bytes : null;
}
