import type { Rule } from '../rule.ts';
import { findingsIn } from '../rule.ts';

/**
 * A `Received` line that no dialect reads and that may mention a Microsoft 365 server: it may be the hand-over, so nothing
 * may be ruled out.
 */
export const unreadLine: Rule<'unread-line'> = {
  id: 'unread-line',
  speak: ({ hops }) =>
    findingsIn(hops, ({ at, mayBeMicrosoft365 }) => {
      if (mayBeMicrosoft365 !== true) return null;
      return { claim: 'may-be-microsoft365', cites: [at], values: {}, vouched: false };
    }),
};
