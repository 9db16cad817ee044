import type { ClaimsOf } from '../evidence.ts';
import type { Rule } from '../rule.ts';
import { findingsIn } from '../rule.ts';

const claims: Readonly<Record<'0' | '1' | '2', ClaimsOf['sender-domain-check']>> = {
  0: 'rewritten',
  1: 'accepted',
  2: 'not-accepted',
};

/**
 * X-MS-Exchange-SenderADCheck (undocumented): 1 a sender of the tenant's own domain, 2 a relayed sender that is not, 0
 * forwarded or rewritten. A hint only: 1 was seen with the relay pool and 2 with the ordinary one (own count, 2026-11-22).
 */
export const senderDomainCheck: Rule<'sender-domain-check'> = {
  id: 'sender-domain-check',
  speak: ({ stamps }) =>
    findingsIn(stamps.senderDomain, ({ at, value }) => {
      return value === null ? null : { claim: claims[value], cites: [at], values: { value }, vouched: false };
    }),
};
