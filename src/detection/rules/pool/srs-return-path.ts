import type { Rule } from '../rule.ts';
import { findingsIn } from '../rule.ts';

/**
 * The return path was rewritten by the Sender Rewriting Scheme. Microsoft says that relay-pool mail skips it (Sender
 * Rewriting Scheme, MC266466); two relay messages in public collections had it all the same, so it neither proves nor
 * excludes the pool.
 */
export const srsReturnPath: Rule<'srs-return-path'> = {
  id: 'srs-return-path',
  speak: ({ stamps }) =>
    findingsIn(stamps.rewrittenReturnPaths, ({ at, domain }) => ({
      claim: 'rewritten',
      cites: [at],
      values: { domain },
      vouched: false,
    })),
};
