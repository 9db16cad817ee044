import type { FilterFinding } from '../../microsoft365/filter-findings.ts';
import { categoryFindings, findingOf, verdictFindings } from '../../microsoft365/filter-findings.ts';
import type { Evidence } from '../rules/evidence.ts';
import { isTold, ofRule } from './of-rule.ts';
import type { Trace } from '../route/trace.ts';
import { harmless } from './contradictions.ts';
import type { Advice } from './remedy.ts';
import { give } from './remedy.ts';
import { isSeenFromPool } from './seen-from-pool.ts';
import type { Verdict } from './verdict.ts';

/** What the recipient's help desk can do about a message from the relay pool, in order. */
export function recipientAdvice(verdict: Verdict, trace: Trace, evidence: readonly Evidence[]): Advice[] {
  const advice = [give('help-desk', 'send-evidence'), doorAdvice(evidence)];
  if (isJudgedOnPool(verdict, evidence)) advice.push(give('help-desk', 'check-spf-setting'));
  advice.push(...filterAdvice(evidence));
  if (isBehindOwnGateway(trace)) advice.push(give('help-desk', 'repair-own-gateway', 'suggested'));
  if (isJunkedWithoutFinding(verdict, evidence)) advice.push(give('help-desk', 'trust-one-address'));
  return advice;
}

/** What lets mail of the pool past the recipient's filter is to be closed; else nobody is to open it. */
function doorAdvice(evidence: readonly Evidence[]): Advice {
  const open = ofRule(evidence, 'filtering-skipped').some((item) => item.vouched);
  return give('help-desk', open ? 'close-open-door' : 'no-allow-list');
}

/** What became of the message: where the mailbox noted where it put it, or it was released, it is in no quarantine. */
export function filterAdvice(evidence: readonly Evidence[]): Advice[] {
  const released = ofRule(evidence, 'spam-verdict').some(
    ({ values, vouched }) => vouched && findingOf(verdictFindings, values.sfv) === 'released',
  );
  const kept = released || isTold(evidence, 'mailbox-delivery');
  const submit = give('help-desk', 'submit-message');
  return kept ? [submit] : [submit, give('help-desk', 'release-from-quarantine')];
}

/** A setting of the recipient's filter looked at SPF alone, and at the server of the relay pool. */
function isJudgedOnPool(verdict: Verdict, evidence: readonly Evidence[]): boolean {
  const judged = ofRule(evidence, 'filter-setting').some((item) => item.claim === 'looks-at-spf' && item.vouched);
  return judged && isSeenFromPool(verdict, evidence);
}

/**
 * In Junk Email, and neither the recipient's filter nor Microsoft's outbound one found anything in it by itself, nor did a rule
 * of the mailbox's put it there, which no list undoes. That it is spam says no more than that the sender was not confirmed only
 * where the authentication failed, and no setting of the filter marked the content.
 */
function isJunkedWithoutFinding(verdict: Verdict, evidence: readonly Evidence[]): boolean {
  const junked = ofRule(evidence, 'mailbox-delivery').some((item) => item.vouched && isJunkedWithoutRule(item));
  const failed = ofRule(evidence, 'composite-authentication').some(({ claim }) => claim === 'failed');
  const marked = ofRule(evidence, 'filter-setting').some(({ claim }) => claim !== 'looks-at-spf');
  const spamByItself = !failed || marked;
  const suspect = ofRule(evidence, 'spam-verdict').some(({ claim, values }) =>
    [claim, findingOf(categoryFindings, values.cat) ?? claim].some((finding) => isSuspicious(finding, spamByItself)),
  );
  const unfounded = junked && !suspect && !isForbidden(evidence);
  return unfounded && verdict.senderSideFilter !== 'spam' && isSeenFromPool(verdict, evidence);
}

/**
 * An administrator forbade this pair of server and domain (compauth reason 002): no list of a mailbox's lets it past. Or the
 * visible domain is the recipient's own (010, 6xx): then a list lets everybody past who writes as a colleague.
 */
function isForbidden(evidence: readonly Evidence[]): boolean {
  return ofRule(evidence, 'composite-authentication').some(({ values }) => /^(?:002|010|6\d\d)$/.test(values.reason ?? ''));
}

function isJunkedWithoutRule({ claim, values }: Evidence<'mailbox-delivery'>): boolean {
  return claim === 'junk' && values.rule !== true && values.reason !== 'CustomRules';
}

/** Whether a finding is a reason of its own, whatever the sender's authentication. */
function isSuspicious(finding: FilterFinding, spamByItself: boolean): boolean {
  return finding === 'spam' ? spamByItself : finding !== 'spoof' && !harmless.includes(finding);
}

/** A mail filter in front of the reader's own mailbox took the message over. */
function isBehindOwnGateway({ handovers }: Trace): boolean {
  return handovers.some(({ position, hop }) => position === 'delivery' && hop.stretch === 'earlier');
}
