import type { FilterFinding } from '../../../microsoft365/filter-findings.ts';
import { findingOf, unsafe, verdictFindings } from '../../../microsoft365/filter-findings.ts';
import type { Trace } from '../../route/trace.ts';
import type { Evidence, RuleId } from '../../rules/evidence.ts';
import { ofRule } from '../of-rule.ts';
import type { Showing } from '../believed.ts';
import { believed, weaker } from '../believed.ts';
import type { Contradiction } from '../contradictions.ts';
import { findContradictions, harmless } from '../contradictions.ts';
import type { JunkPlacement, JunkReason } from './junk-reason.ts';
import type { Signs } from './failed-authentication.ts';
import { isByAuthentication } from './failed-authentication.ts';
import { placesInOrder } from '../places-in-order.ts';
import type { Verdict } from '../verdict.ts';

/**
 * `reason` is null unless the message was placed in Junk Email. `showing`: how well place and reason are shown, null where the
 * place is unknown. `cites`: positions of the fields behind both. `contradictions`: fields that disagree, of the filter's verdict
 * too.
 */
export interface JunkVerdict {
  readonly placed: JunkPlacement;
  readonly reason: JunkReason | null;
  readonly showing: Showing | null;
  readonly cites: readonly number[];
  readonly contradictions: readonly Contradiction[];
}

/** What the junk verdict weighs. */
export interface JunkWeighing {
  readonly verdict: Verdict;
  readonly trace: Trace;
  readonly evidence: readonly Evidence[];
}

/**
 * The one place that weighs why a message is in Junk Email. The recipient's own fields come first: what the mailbox noted, then
 * what its filter found; then what the outbound filter had said; the failed authentication only if all of its conditions hold;
 * last a plain verdict. The order of the evidence changes nothing.
 */
export function reachJunk({ verdict, trace, evidence }: JunkWeighing): JunkVerdict {
  const notes = ofRule(evidence, 'mailbox-delivery');
  const reports = ofRule(evidence, 'spam-verdict');
  const delivery = believed(notes, trace);
  const filter = believed(reports, trace);
  const found = filter?.item ?? null;
  if (delivery === null) {
    const contradictions = findContradictions({ trace, notes, reports, note: null, filter: found, reason: null });
    return { placed: 'unknown', reason: null, showing: null, cites: [], contradictions };
  }
  const note = delivery.item;
  const signs: Signs = {
    delivery: note.values,
    filter: found,
    authentication: believed(ofRule(evidence, 'composite-authentication'), trace)?.item ?? null,
    outbound: ofRule(evidence, 'outbound-verdict'),
  };
  const reason = note.claim === 'junk' ? reasonOf(signs, verdict, trace) : null;
  const behind = rulesBehind(reason);
  const cites: number[] = [];
  for (const item of evidence) if (behind.includes(item.rule)) cites.push(...citesOf(item, reason));
  return {
    placed: note.claim,
    reason,
    showing: filter === null || !behind.includes('spam-verdict') ? delivery.showing : weaker(delivery.showing, filter.showing),
    cites: placesInOrder(cites),
    contradictions: findContradictions({ trace, notes, reports, note, filter: found, reason }),
  };
}

/** Only the reason `bulk` rests on the bulk level. */
function citesOf({ rule, cites }: Evidence, reason: JunkReason | null): readonly number[] {
  return rule === 'spam-verdict' && reason !== 'bulk' ? cites.slice(0, 1) : cites;
}

function reasonOf(signs: Signs, verdict: Verdict, trace: Trace): JunkReason {
  const { delivery, filter } = signs;
  if (delivery.reason === 'ExclusiveSettings') return 'trusted-only';
  if (delivery.reason === 'CustomRules' || delivery.rule === true) return 'inbox-rule';
  // what is unsafe comes before a list that put the message there, which is why it is there all the same
  const listed = filter !== null && unsafe.includes(filter.claim) ? findingOf(verdictFindings, filter.values.sfv) : undefined;
  const specific = specificReasons.get(listed ?? 'skipped') ?? specificReasons.get(filter?.claim ?? 'skipped');
  if (specific !== undefined) return specific;
  const clean = filter?.claim === 'nothing-found';
  // where its own filter was told to let it through, that did not ask what another had said
  if (!harmless.includes(filter?.claim ?? 'spam') && isSenderSideSpam(signs, trace)) return 'sender-side-spam';
  if (isByAuthentication(signs, verdict, trace)) return 'failed-authentication';
  if (clean) return isAuthenticated(signs) ? 'mailbox-setting' : 'unknown';
  // Something of the mailbox's that nobody has explained decided.
  if (delivery.reason !== null && delivery.reason !== 'SpamFilterAuthJ') return 'unknown';
  return filter?.claim === 'spam' || filter?.claim === 'spoof' ? filter.claim : 'unknown';
}

/** Findings that are a reason by themselves. */
const specificReasons: ReadonlyMap<FilterFinding, JunkReason> = new Map<FilterFinding, JunkReason>([
  ['blocked-by-user', 'blocked-sender'],
  ['blocked-by-policy', 'policy-blocked-sender'],
  ['marked-by-rule', 'mail-flow-rule'],
  ['released', 'released-from-quarantine'],
  ['bulk', 'bulk'],
  ['high-confidence-spam', 'high-confidence-spam'],
  ['phishing', 'phishing'],
  ['high-confidence-phishing', 'high-confidence-phishing'],
  ['impersonated-user', 'imitation'],
  ['impersonated-domain', 'imitation'],
  ['impersonated-contact', 'imitation'],
  ['impersonated-brand', 'imitation'],
  ['malware', 'malware'],
  ['attachment-type', 'attachment-type'],
]);

/**
 * Anybody can write an outbound report; one is believed if Microsoft 365 handed the message to the reader and no other report
 * differs.
 */
function isSenderSideSpam({ outbound }: Signs, { handover }: Trace): boolean {
  const fromMicrosoft = handover !== null && handover.vouched && handover.position === 'delivery';
  return fromMicrosoft && outbound.length > 0 && outbound.every(({ claim }) => claim === 'spam');
}

/** Whether the sender was authenticated. If not, that may be why the mailbox put the message there. */
function isAuthenticated({ delivery, authentication }: Signs): boolean {
  const claim = authentication?.claim;
  if (claim === 'failed' || delivery.auth === false) return false;
  return claim === 'passed' || claim === 'partly-passed' || delivery.auth === true;
}

const all: readonly RuleId[] = ['mailbox-delivery', 'spam-verdict', 'composite-authentication', 'outbound-verdict'];

/** The rules whose fields show place and reason. */
function rulesBehind(reason: JunkReason | null): readonly RuleId[] {
  switch (reason) {
    case null:
    case 'inbox-rule':
    case 'trusted-only':
      return ['mailbox-delivery'];
    case 'sender-side-spam':
      return ['mailbox-delivery', 'outbound-verdict'];
    case 'failed-authentication':
    case 'unknown':
      return all;
    case 'mailbox-setting':
      return ['mailbox-delivery', 'spam-verdict', 'composite-authentication'];
    default:
      return ['mailbox-delivery', 'spam-verdict'];
  }
}
