import { isRelay } from '../../microsoft365/pools.ts';
import type { Evidence } from '../rules/evidence.ts';
import { ofRule } from './of-rule.ts';
import type { Verdict } from './verdict.ts';

/**
 * Whether the relay pool delivered the message, and more says so than lines of a mail filter in front: anybody can greet as a
 * server of a filtering service and write its lines. Where the reader's own side noted the pool's address, the filter is theirs.
 */
export function isSeenFromPool(verdict: Verdict, evidence: readonly Evidence[]): boolean {
  return verdict.outcome === 'relay-pool' && verdict.position === 'delivery' && !isWordOfGateway(verdict, evidence);
}

/** Whether nothing but lines of a mail filter in front shows who handed the message over: whoever greets so can write them. */
export function isWordOfGateway({ outcome, doubts }: Verdict, evidence: readonly Evidence[]): boolean {
  const isNoted = ({ vouched, claim }: Evidence<'recipient-record'>): boolean =>
    vouched && isRelay(claim) === (outcome === 'relay-pool');
  return doubts.includes('gateway') && !ofRule(evidence, 'recipient-record').some(isNoted);
}
