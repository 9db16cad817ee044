import type { Rule } from '../rule.ts';
import { findingsIn } from '../rule.ts';

/** The address that the receiving server saw lies in a known block: `40.95.53.73` → 40.95.0.0/16, relay pool. */
export const addressRange: Rule<'address-range'> = {
  id: 'address-range',
  speak: ({ handovers }) =>
    findingsIn(handovers, ({ hop, range, vouched }) => {
      if (range === undefined) return null;
      const values = { address: range.address, range: range.range, by: hop.by ?? null, mixed: range.mixed };
      return { claim: range.pool, cites: [hop.at], values, vouched };
    }),
};
