import { longestHeading, readHeading } from './headings.ts';
import type { Role } from './roles.ts';

/** Whether headings are those of a table that counts messages and names none, as most hunting queries give. */
export function areCounts(headings: readonly string[]): boolean {
  return !areKnown(headings) && headings.some((text) => readHeading(text).role === 'count');
}

/** Whether headings are those of a table of deliveries: three roles, one of which names a message or who received it. */
export function areKnown(headings: readonly string[]): boolean {
  return areOfDeliveries(headings.map((text) => readHeading(text).role));
}

/** The same of what the headings hold. */
export function areOfDeliveries(held: readonly (Role | null)[]): boolean {
  const found = new Set(held);
  const naming = ['message-id', 'network-id', 'trace-id', 'recipient', 'recipients-with-status', 'event'] as const;
  found.delete(null);
  found.delete('count');
  if (found.has('connection') && !found.has('message-id')) return false;
  return !isOfUsers((role) => found.has(role)) && found.size > 2 && naming.some((role) => found.has(role));
}

/** Whether something is about what people did with messages, by what it holds. */
export function isOfUsers(has: (role: Role) => boolean): boolean {
  return has('user') && !has('failure-report');
}

/**
 * A heading that seems to name a server and is not known, in a table in which no other does: what it holds is not read, and the
 * table cannot be said to hold no address.
 */
export function unreadAddress(headings: readonly string[]): string | null {
  const held = headings.map((text) => readHeading(text).role);
  if (addresses.some((role) => held.includes(role))) return null;
  return headings.find((text, at) => held[at] === null && namesAddress(text)) ?? null;
}

const addresses = ['address', 'from-address', 'address-six', 'client-address', 'original-client-address'] as const;

/** The word IP, or IPv4 or IP address in one, of anything but what mail went to. */
function namesAddress(heading: string): boolean {
  const words = heading.slice(0, longestHeading).split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/);
  return (
    words.some((word) => /^ip(?:v[46]|\d{0,3})(?:addr(?:ess)?)?$/i.test(word)) &&
    !words.some((word) => /^(?:to|dest\w*|target|recipient|proxy)$/i.test(word))
  );
}
