import { readPairs } from '../../trace/pairs.ts';
import type { ClaimsOf } from '../evidence.ts';
import { isMicrosoftMailbox } from '../microsoft-mailbox.ts';
import type { Rule } from '../rule.ts';
import { findingsIn } from '../rule.ts';

const places: ReadonlyMap<string, ClaimsOf['mailbox-delivery']> = new Map([
  ['J', 'junk'],
  ['I', 'inbox'],
  ['C', 'elsewhere'],
  ['D', 'elsewhere'],
]);

/**
 * `X-Microsoft-Antispam-Mailbox-Delivery: ucf:0;auth:0;dest:J;OFR:SpamFilterAuthJ;…`: where the mailbox put the message as it came in, and
 * what decided that. Undocumented; meanings from own count over 7,729 public messages (2026-11-22). The mailbox writes one such field among its
 * own stamps; no page says that a stranger's is removed. So one above those stamps came with the message, of several none is vouched for, and
 * neither is one without stamps around it.
 */
export const mailboxDelivery: Rule<'mailbox-delivery'> = {
  id: 'mailbox-delivery',
  speak(reading) {
    if (!isMicrosoftMailbox(reading.trace)) return [];
    const notes = reading.named('X-Microsoft-Antispam-Mailbox-Delivery');
    const start = reading.trace.stampsStart;
    return findingsIn(notes, ({ at, value }) => {
      const pairs = readPairs(value, lowerCase);
      const dest = lastOf(pairs, 'dest');
      const claim = places.get(dest);
      if (claim === undefined || (start !== null && at < start)) return null;
      const other = unknownMarks.some((key) => lastOf(pairs, key) === '1') ? 'yes' : 'no';
      const values = { dest, reason: lastOf(pairs, 'ofr'), auth: lastOf(pairs, 'auth'), rule: lastOf(pairs, 'ucf'), other };
      return { claim, cites: [at], values, vouched: start !== null && notes.length === 1 };
    });
  },
};

/** Marks of the mailbox whose meaning is not known, or not for sure: where one is set, something else may have decided. */
const unknownMarks = ['jmr', 'kl', 'dkl', 'ex'] as const;

function lowerCase(key: string): string {
  return key.toLowerCase();
}

/** The last value of a key, empty if there is none. */
function lastOf(pairs: ReturnType<typeof readPairs>, key: string): string {
  let value = '';
  for (const [name, text] of pairs) if (name === key) value = text;
  return value;
}
