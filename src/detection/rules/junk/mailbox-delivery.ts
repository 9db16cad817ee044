import type { ClaimsOf } from '../evidence.ts';
import { isMicrosoftMailbox } from '../microsoft-mailbox.ts';
import type { Rule } from '../rule.ts';
import { findingsIn } from '../rule.ts';

const claims: Readonly<Record<'J' | 'I' | 'C' | 'D', ClaimsOf['mailbox-delivery']>> = {
  J: 'junk',
  I: 'inbox',
  C: 'folder',
  D: 'deleted',
};

/**
 * X-Microsoft-Antispam-Mailbox-Delivery: where the mailbox put the message as it came in, and what decided that.
 * Undocumented. The mailbox writes one such field among its own stamps; no page says that a stranger's is removed. So one
 * above those stamps came with the message, of several none is vouched for, and neither is one without stamps around it.
 */
export const mailboxDelivery: Rule<'mailbox-delivery'> = {
  id: 'mailbox-delivery',
  speak(trace) {
    if (!isMicrosoftMailbox(trace)) return [];
    const notes = trace.stamps.mailbox;
    const start = trace.stampsStart;
    return findingsIn(notes, ({ at, dest, reason, auth, rule, other }) => {
      if (dest === null || (start !== null && at < start)) return null;
      const values = { dest, reason, auth, rule, other };
      return { claim: claims[dest], cites: [at], values, vouched: start !== null && notes.length === 1 };
    });
  },
};
