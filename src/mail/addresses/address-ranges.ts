import ipaddr from 'ipaddr.js';
import { groupsOf } from './ip-address.ts';
import type { AddressGroups } from './ip-address.ts';

/** An address range: the first `bits` bits of `groups`. `text` is the CIDR notation it was made from. */
export interface AddressRange {
  readonly text: string;
  readonly groups: AddressGroups;
  readonly bits: number;
}

/** Range from CIDR notation. Throws on a malformed one: ranges are our own data. */
export function addressRange(text: string): AddressRange {
  const [base, bits] = ipaddr.parseCIDR(text);
  const bytes = base.toByteArray();
  const groups = bytes.flatMap((byte, i) => (i % 2 === 0 ? [byte * 256 + (bytes[i + 1] ?? 0)] : []));
  return { text, groups, bits };
}

/**
 * The first of the ranges that holds a canonical address (as `readAddress` gives it), or null. Whoever looks for an address in
 * several lists of ranges gives its groups, so that it is parsed once.
 */
export function findRange(address: string | AddressGroups, ranges: readonly AddressRange[]): AddressRange | null {
  const groups = typeof address === 'string' ? groupsOf(address) : address;
  if (groups === null) return null;
  for (const range of ranges) if (holds(range, groups)) return range;
  return null;
}

/** Whether a canonical address (as `readAddress` gives it) lies in the range. False for anything else. */
export function isInRange(address: string | AddressGroups, range: AddressRange): boolean {
  return findRange(address, [range]) !== null;
}

function holds({ groups, bits }: AddressRange, address: AddressGroups): boolean {
  if (groups.length !== address.length) return false;
  const whole = bits >> 4;
  for (let i = 0; i < whole; i += 1) if (groups[i] !== address[i]) return false;
  const rest = bits & 15;
  return rest === 0 || ((groups[whole] ?? 0) ^ (address[whole] ?? 0)) >> (16 - rest) === 0;
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
export function isInsideAddress(address: string | AddressGroups): boolean {
  return findRange(address, insideRanges) !== null;
}

/** Addresses that no server connects from, and public resolvers that people write in place of one they hide. */
const placeholderRanges = [
  '0.0.0.0/8',
  '255.255.255.255/32',
  '1.1.1.1/32',
  '1.0.0.1/32',
  '8.8.8.8/32',
  '8.8.4.4/32',
  '9.9.9.9/32',
  '1.2.3.4/32',
  '::/128',
].map(addressRange);

/** Whether somebody wrote this address in place of a real one, to hide it. */
export function isPlaceholderAddress(address: string): boolean {
  return findRange(address, placeholderRanges) !== null;
}
