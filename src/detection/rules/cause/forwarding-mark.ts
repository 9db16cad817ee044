import type { ClaimsOf } from '../evidence.ts';
import type { Finding, Rule } from '../rule.ts';

type Claim = ClaimsOf['forwarding-mark'];

/**
 * Fields that forwarding leaves behind. ForwardingLoop names mailbox and tenant (two public samples); Inbox-Rules-Loop stands in Microsoft's
 * pages on mail-flow rules. The others are found on mail to groups, moderated mail, automatic answers and resends (RFC 5322, section 3.6.6)
 * as well, and were on none of 92 relay messages (own count, 2026-11-22). Auto-Submitted is no mark: every newsletter may carry it.
 */
const marks: readonly (readonly [field: string, claim: Claim])[] = [
  ['X-MS-Exchange-ForwardingLoop', 'forwarded'],
  ['X-MS-Exchange-Inbox-Rules-Loop', 'forwarded'],
  ['X-LD-Processed', 'hinted'],
  ['X-Moderation-Data', 'hinted'],
  ['X-MS-Exchange-Generated-Message-Source', 'hinted'],
  ['X-MS-Exchange-Parent-Message-Id', 'hinted'],
  ['Resent-From', 'hinted'],
];

/** `X-MS-Exchange-ForwardingLoop: <mailbox>;<tenant>` and its kin: somebody forwarded the message on its way. */
export const forwardingMark: Rule<'forwarding-mark'> = {
  id: 'forwarding-mark',
  speak({ named }) {
    const findings: Finding<'forwarding-mark'>[] = [];
    for (const [mark, claim] of marks) {
      for (const { at, name, value } of named(mark)) {
        const values = { field: name, ...(claim === 'forwarded' ? forwarderIn(value) : {}) };
        findings.push({ claim, cites: [at], values, vouched: false });
      }
    }
    return findings;
  },
};

function forwarderIn(value: string): Readonly<Record<string, string>> {
  const [first = '', second = ''] = value.slice(0, 400).split(';', 2);
  const mailbox = first.trim();
  const tenant = second.trim();
  return {
    ...(/^[^\s@<>"]{1,64}@[a-z\d.-]{1,255}$/i.test(mailbox) ? { mailbox } : {}),
    ...(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(tenant) ? { tenant } : {}),
  };
}
