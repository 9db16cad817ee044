import type { HandoverPool } from '../route/outbound-peer.ts';
import type { Missing, Outcome } from './verdict.ts';

/** What a hand-over by a pool other than the relay pool comes to: a known outcome, or the reason why there is none. */
export type PoolAnswer = { readonly outcome: Exclude<Outcome, 'undetermined'> } | { readonly missing: Missing };

/** The answer for a pool that is not the relay pool; the caller asks `isRelay` before. Total. */
export function answerOfPool(pool: HandoverPool): PoolAnswer {
  switch (pool) {
    case 'high-risk':
      return { outcome: 'high-risk-pool' };
    case 'ordinary':
      return { outcome: 'ordinary-pool' };
    case 'consumer':
      return { outcome: 'consumer-pool' };
    case 'communication-services':
      return { outcome: 'other-microsoft365' };
    case 'sovereign':
      return { missing: 'sovereign-cloud' };
    default:
      return { missing: 'unknown-pool' };
  }
}
