import type { Rule } from '../rule.ts';
import { findingsIn } from '../rule.ts';

/**
 * The receiving server looked the address up and found a Microsoft 365 server whose name tells the pool:
 * `mail-sgaapc01rlnn2087.outbound.protection.outlook.com` → relay pool, clean half.
 */
export const reverseName: Rule<'reverse-name'> = {
  id: 'reverse-name',
  speak: ({ trace }) =>
    findingsIn(trace.handovers, ({ hop, name, vouched }) => {
      if (name === undefined) return null;
      return { claim: name.pool, cites: [hop.at], values: { name: name.name, token: name.token, by: hop.by ?? '' }, vouched };
    }),
};
