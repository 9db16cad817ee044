import type { FilterFinding } from '../../../microsoft365/filter-findings.ts';
import type { MailAddress } from '../../../mail/addresses/addresses.ts';
import { readAddresses } from '../../../mail/addresses/addresses.ts';
import { categoryFindings, findingOf, verdictFindings } from '../../../microsoft365/filter-findings.ts';
import type { Evidence } from '../../rules/evidence.ts';
import { cutReports } from '../../route/cut-reports.ts';
import { isTold, ofRule } from '../of-rule.ts';
import type { Trace } from '../../route/trace.ts';
import { harmless } from '../contradictions.ts';
import type { AdviceWeighing } from './advice-weighing.ts';
import type { Advice } from './remedy.ts';
import { give } from './remedy.ts';
import { isSeenFromPool } from '../seen-from-pool.ts';
import type { Verdict } from '../verdict.ts';

type Weighing = Pick<AdviceWeighing, 'verdict' | 'trace' | 'evidence' | 'fields'>;

/** What the recipient's help desk can do about a message from the relay pool, in order. */
export function recipientAdvice(weighing: Weighing): Advice[] {
  const { verdict, trace, evidence } = weighing;
  const advice = [give('help-desk', 'send-evidence'), doorAdvice(trace, evidence)];
  if (isJudgedOnPool(verdict, evidence)) advice.push(give('help-desk', 'check-spf-setting'));
  advice.push(...filterAdvice(evidence));
  if (isBehindOwnGateway(trace)) advice.push(give('help-desk', 'repair-own-gateway', 'suggested'));
  if (isJunkedWithoutFinding(weighing)) advice.push(give('help-desk', 'trust-one-address'));
  return advice;
}

/** What lets mail of the pool past the recipient's filter is to be closed; else nobody is to open it. */
function doorAdvice({ reader }: Trace, evidence: readonly Evidence[]): Advice {
  if (reader === 'gmail') return give('help-desk', 'no-allow-list-elsewhere');
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
 * where the authentication failed, and no setting of the filter marked the content. What a report found whose end was cut off,
 * nobody knows.
 */
function isJunkedWithoutFinding(weighing: Weighing): boolean {
  const { verdict, evidence, trace } = weighing;
  const junked = ofRule(evidence, 'mailbox-delivery').some((item) => item.vouched && isJunkedWithoutRule(item));
  const failed = ofRule(evidence, 'composite-authentication').some(({ claim }) => claim === 'failed');
  const marked = ofRule(evidence, 'filter-setting').some(({ claim }) => claim !== 'looks-at-spf');
  const spamByItself = !failed || marked;
  const suspect = ofRule(evidence, 'spam-verdict').some(({ claim, values }) =>
    [claim, findingOf(categoryFindings, values.cat) ?? claim].some((finding) => isSuspicious(finding, spamByItself)),
  );
  // whoever sends spam can add a note that it is none, but takes none away
  const sentAsSpam =
    verdict.senderSideFilter === 'spam' || ofRule(evidence, 'outbound-verdict').some(({ claim }) => claim === 'spam');
  const unfounded = junked && !suspect && !sentAsSpam && !isForbidden(evidence) && !isColleague(weighing);
  return unfounded && cutReports(trace).length === 0 && isSeenFromPool(verdict, evidence);
}

/**
 * An administrator forbade this pair of server and domain (compauth reason 002): no list of a mailbox's lets it past. Or the
 * visible domain is the recipient's own: then a list lets everybody past who writes as a colleague. That is 010 and 601, and all
 * of 6xx by Microsoft's page of 2025-07-07; that of 2026-07-27 leaves the others open, and for those nothing is advised either.
 */
function isForbidden(evidence: readonly Evidence[]): boolean {
  return ofRule(evidence, 'composite-authentication').some(({ values }) => /^(?:002|010|6\d\d)$/.test(values.reason ?? ''));
}

/** The visible sender has the domain of a visible recipient. */
function isColleague({ trace: { from }, fields }: Weighing): boolean {
  const isOfSender = ({ domain }: MailAddress): boolean => domain.toLowerCase() === from?.domain;
  return fields.some(({ name, value }) => /^(?:to|cc)$/i.test(name) && readAddresses(value).some(isOfSender));
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
