import { lowerNameOf } from '../../../mail/lines.ts';
import type { RepairId } from '../repair.ts';

/** Repairs that took some lines for fields and others for the rest of one. */
const ofFolds: readonly RepairId[] = ['lost-folds', 'list-marks', 'empty-lines', 'special-characters'];

/**
 * What a delivery writes above the newest `Received`, and where a sender hardly has room for a line of their own: results of
 * authentication name an address and a host of theirs, of which `isOpen` finds what it can.
 */
const atDelivery =
  /^(?:return-path|delivery-date|authentication-results|received-spf|(?:x-)?(?:apparently-to|delivered-to|envelope-to|original-(?:to|recipient))|x-(?:mozilla|uidl|account).*)$/i;

/**
 * Whether the newest `Received` of a header section may be a stranger's text: where a mail program's own lines about a message
 * stand above it, or where it may be the rest of a field above it. A filter that quotes the sender's words in a field on top
 * (`X-Spam-Report`) folds them, and where the folds went astray, what was quoted looks like a field.
 */
export function mayBeQuoted(head: readonly string[], repairs: readonly RepairId[]): boolean {
  const names = head.map(lowerNameOf);
  const newest = Math.max(0, names.indexOf('received'));
  const above = names.slice(0, newest).filter((name) => name !== null);
  if (isBlock(above, names.slice(newest))) return true;
  if (!ofFolds.some((id) => repairs.includes(id))) return false;
  if (above.some((name) => !atDelivery.test(name))) return true;
  return (
    above.length > 0 && (isOpen(head.slice(0, newest).join('\n')) || isAddressBehind(head.slice(newest), names.slice(newest)))
  );
}

/** Of these a message has one at most (RFC 5322, section 3.6). */
const once: ReadonlySet<string> = new Set(['from', 'date', 'to', 'cc', 'subject', 'message-id']);

/** What mail programs print for `From`, and for `Sent`, which is no field; in other languages these are no names of fields. */
const printedFrom: ReadonlySet<string> = new Set(['fra', 'van', 'von', 'de', 'da', 'od', 'kimden']);
const printedSent: ReadonlySet<string> = new Set(
  'sent sendt verzonden gesendet skickat inviato enviado enviada trimis poslano poslato dikirim saadetud'.split(' '),
);

/**
 * Whether a field on top, above the newest `Received`, may be one of those that a mail program prints above the message that it
 * quotes: then what follows is the text of that message, and its sender wrote it.
 */
export function mayBePrinted(name: string): boolean {
  return once.has(name) || printedSent.has(name) || printedFrom.has(name);
}

/**
 * Whether a mail program printed the fields `above` over another header section. One that shows some fields of a message above
 * the others moves them, so that none stands there twice; `Sent` stands in no header section.
 */
function isBlock(above: readonly string[], below: readonly (string | null)[]): boolean {
  const isTwice = (name: string): boolean => once.has(name) && below.includes(name);
  return above.some((name) => printedSent.has(name) || isTwice(printedFrom.has(name) ? 'from' : name));
}

/**
 * Whether one of the fields on top leaves something open, so that what looks like the next field may be the rest of a sender's
 * address in it: a quotation, a bracket, or what may be a local part without its domain. Not every server puts a `\` before a
 * quotation mark in a quotation, so both readings count.
 */
function isOpen(text: string): boolean {
  return text.split(/\n(?![ \t])/).some((field) => {
    const count = (mark: string, within = field): number => within.split(mark).length;
    const isUnquoted = [field, field.replace(/\\./gs, '')].every((reading) => count('"', reading) % 2 === 1);
    return !isUnquoted || count('(') > count(')') || count('<') > count('>') || openLocalPart.test(field);
  });
}

/** A name with dots may be a domain alone, or the beginning of a local part that holds a blank. */
const openLocalPart = /(?:mailfrom|envelope-from|smtp\.mail|header\.i)=[^\s@<>;"]{1,64}$/i;

/** Whether the first of these fields has an address after its time, where the rest of one would stand that was broken in two. */
function isAddressBehind(lines: readonly string[], names: readonly (string | null)[]): boolean {
  const next = names.findIndex((name, at) => at > 0 && name !== null);
  return /\d\d:\d\d:\d\d [^;@]{0,80}@/.test(lines.slice(0, next === -1 ? undefined : next).join(' '));
}
