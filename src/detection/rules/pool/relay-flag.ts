import type { Rule } from '../rule.ts';
import { findingsIn } from '../rule.ts';

/**
 * X-MS-Exchange-AntiSpam-Relay, stamped by the sending tenant's side: 1 = crossed the relay pool somewhere, 0 = did not.
 * Undocumented; never 1 without a relay hop in 182,000 public messages (own count, 2026-11-22). It outlives later hops and
 * anybody can write it, so it is never vouched and says nothing about who delivered the message.
 */
export const relayFlag: Rule<'relay-flag'> = {
  id: 'relay-flag',
  speak: ({ stamps }) =>
    findingsIn(stamps.relay, ({ at, value }) => {
      if (value === null) return null;
      return { claim: value === '1' ? 'crossed' : 'not-crossed', cites: [at], values: { value }, vouched: false };
    }),
};
