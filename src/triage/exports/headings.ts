import type { Role } from './roles.ts';
import { roles } from './roles.ts';

/** A heading, what it holds, and the minutes east of UTC that its times are in, where it says so. */
export interface Heading {
  readonly role: Role | null;
  readonly offset: number | null;
}

/** Reads a heading. `Date (UTC-06:00)`, `TimeGenerated [UTC]`; the quotes may still be on. */
export function readHeading(text: string): Heading {
  const name = text.slice(0, longestHeading);
  return { role: roleOf(name), offset: offsetOf(name) };
}

/** Characters of a heading that are looked at. */
export const longestHeading = 200;

/** The minutes east of UTC that a heading, or the name of a property, states; null for none. */
export function offsetOf(name: string): number | null {
  const zone = zoneIn(name);
  const minutes = Number(zone?.[2] ?? 0) * 60 + Number(zone?.[3] ?? 0);
  return zone === null ? null : zone[1] === undefined || zone[1] === '+' ? minutes : -minutes;
}

function zoneIn(name: string): RegExpExecArray | null {
  // most names state none
  return name.length <= longestHeading && /[)\]"\s]$/.test(name) ? stated.exec(name) : null;
}

const stated = /[([]\s*(?:UTC|GMT)\s*(?:([+\u2212-])\s?(\d{1,2})(?::?(\d\d))?)?\s*[)\]]\s*"?\s*$/i;

/** What Log Analytics adds to the columns of a table of one's own, for the type of their values: `SenderIPv4_s`. */
const typed = /_[sgdtb](?="?\s*$)/i;

/** `Source IP Address` is the same as `Source IP`. */
const ofAddress = /(?<=ip(?:v[46])?)address$/;

/** What a property of this name holds, or null. A zone behind it is no part of the name, as a table that became JSON has it. */
export function roleOf(given: string): Role | null {
  const name = given.slice(0, zoneIn(given)?.index);
  return roleOfName(name) ?? (typed.test(name) ? roleOfName(name.replace(typed, '')) : null);
}

function roleOfName(name: string): Role | null {
  const plain = plainName(name);
  const known = roles.get(plain) ?? (ofAddress.test(plain) ? roles.get(plain.replace(ofAddress, '')) : undefined);
  if (known !== undefined) return known;
  if (counted.test(name)) return 'count';
  // a SIEM puts its own path in front: `data.office365.SenderIPv4`
  const last = name.lastIndexOf('.');
  return last === -1 || isOfSender(name.slice(0, last)) ? null : (roles.get(plainName(name.slice(last + 1))) ?? null);
}

/** What Kusto calls a count that was given no name: `count_`, `countif_`, `dcount_NetworkMessageId`. */
const counted = /^"?d?count(?:if)?_/;

/** Whether a property, or a path of names, holds what the sender of a message named: its header fields, and attached files. */
export function isOfSender(path: string): boolean {
  return /(?:headers?|attachments?|urls?)(?:map|list|s)?(?:\.|$)/i.test(path);
}

/** A name as it is compared: small letters and digits alone. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
