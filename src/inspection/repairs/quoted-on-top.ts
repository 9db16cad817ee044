import { fieldNameOf } from '../../mail/lines.ts';
import type { RepairId } from './repair.ts';

/** Repairs that took some lines for fields and others for the rest of one. */
const ofFolds: readonly RepairId[] = ['lost-folds', 'list-marks', 'empty-lines', 'special-characters'];

/**
 * What a delivery writes above the newest `Received`, and where a sender hardly has room for a line of their own: results of
 * authentication name an address and a host of theirs, a local part in quotes at most.
 */
const atDelivery =
  /^(?:return-path|delivery-date|authentication-results|received-spf|(?:x-)?(?:apparently-to|delivered-to|envelope-to|original-(?:to|recipient))|x-(?:mozilla|uidl|account).*)$/i;

/**
 * Whether the newest `Received` of a repaired header section may be the rest of a field above it: a filter that quotes the
 * sender's words in a field on top (`X-Spam-Report`) folds them, and where the folds went astray, what was quoted looks like a
 * field.
 */
export function mayBeQuoted(head: readonly string[], repairs: readonly RepairId[]): boolean {
  if (!ofFolds.some((id) => repairs.includes(id))) return false;
  const names = head.map(fieldNameOf);
  const newest = names.findIndex((name) => name?.toLowerCase() === 'received');
  const above = Math.max(0, newest);
  if (endsInQuotes(head.slice(0, above))) return true;
  return names.slice(0, above).some((name) => name !== null && !atDelivery.test(name));
}

/** Whether a quotation that begins in these lines does not end in them. */
function endsInQuotes(lines: readonly string[]): boolean {
  return lines.reduce((quotes, line) => quotes + line.split('"').length - 1, 0) % 2 === 1;
}
