import type { Rule } from '../rule.ts';
import { findingsIn, stated } from '../rule.ts';

/**
 * The receiving server looked the address up and found a Microsoft 365 server whose name tells the pool:
 * `mail-sgaapc01rlnn2087.outbound.protection.outlook.com` → relay pool, mail that the filter let pass.
 */
export const reverseName: Rule<'reverse-name'> = {
  id: 'reverse-name',
  speak: ({ handovers }) =>
    findingsIn(handovers, ({ hop, name, vouched }) => {
      if (name === undefined) return null;
      const values = { name: name.name, token: stated(name.token), by: hop.by ?? null };
      return { claim: name.pool, cites: [hop.at], values, vouched };
    }),
};
