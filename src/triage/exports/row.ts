import type { Role } from './roles.ts';
import { isOfUsers } from './heading-sets.ts';

/** One row of an export: what stands under a role, the first column of each; an empty text where there is none. */
export interface Row {
  readonly valueOf: (role: Role) => string;
  /** whether the export has such a column at all */
  readonly has: (role: Role) => boolean;
  /** minutes east of UTC in which the times stand, where the heading says so */
  readonly offset: number | null;
}

/** Whether a row counts messages and names none, as the answers of most hunting queries do, be it for one recipient. */
export function isCount(row: Row): boolean {
  return row.has('count') && naming.every((role) => row.valueOf(role) === '');
}

const naming = ['message-id', 'network-id', 'trace-id', 'event'] as const;

/**
 * Whether a row names a message, one who wrote or received it, or the server that handed it over; not what somebody did with a
 * message. Words like `from`, `event` and `data` stand in anything, so that an address of mail has to stand there, or three of
 * them.
 */
export function saysOfMessage(row: Row): boolean {
  if (isOfUsers(row.has)) return false;
  if (speaking.some(row.has)) return true;
  if (row.has('address') && ofFilters.some(row.has)) return true;
  return ofPeople.some((role) => row.valueOf(role).includes('@')) || general.filter(row.has).length > 2;
}

/** What a filter says of mail alone. */
const ofFilters = ['place', 'place-latest', 'threats', 'authentication', 'spf', 'dkim', 'dmarc', 'compauth'] as const;

/**
 * Whether the values of a row name a message, one who wrote or received it, or the server that handed it over. Below a
 * table stand rows of blanks and totals, and other tables have the same headings.
 */
export function namesMessage(row: Row): boolean {
  if (ofPeople.some((role) => row.valueOf(role).includes('@'))) return true;
  // three colons, or two side by side: an IPv6 address, and no time
  const isId = (role: Role): boolean => /[@<]|^[^\s:]{6,}$|::|(?::[\da-f]{1,4}){3}/i.test(row.valueOf(role));
  return speaking.some(isId) || isId('address') || row.valueOf('event') !== '';
}

/** What no other thing than a message has, by the names that exports give it. */
export const speaking = [
  'message-id',
  'network-id',
  'trace-id',
  'recipients-with-status',
  'from-address',
  'address-six',
  'original-client-address',
] as const;

const ofPeople = ['sender', 'recipient'] as const;

const general = [...ofPeople, 'event', 'time', 'address', 'data', 'detail', ...ofFilters] as const;
