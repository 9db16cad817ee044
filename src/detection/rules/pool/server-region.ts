import type { Rule } from '../rule.ts';
import { findingsIn } from '../rule.ts';

/**
 * The region where the server that handed over stands, by Microsoft's service tags or by its looked-up name: `Japan East`. Where
 * the two name different regions, one of them is wrong or out of date; that proves nothing.
 */
export const serverRegion: Rule<'server-region'> = {
  id: 'server-region',
  speak: ({ handovers }) =>
    findingsIn(handovers, ({ hop, region, regionConflict, vouched }) => {
      if (region === null) return null;
      const claim = regionConflict ? 'contradicted' : 'placed';
      return { claim, cites: [hop.at], values: { region: region.name }, vouched };
    }),
};
