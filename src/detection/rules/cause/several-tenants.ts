import type { Rule } from '../rule.ts';

/** Microsoft 365 gave the message away more than once: it went through several organisations, or out to a gateway and back in. */
export const severalTenants: Rule<'several-tenants'> = {
  id: 'several-tenants',
  speak: ({ handovers }) =>
    handovers.length < 2
      ? []
      : [
          {
            claim: 'chain',
            cites: handovers.map(({ hop }) => hop.at),
            values: { count: handovers.length },
            vouched: false,
          },
        ],
};
