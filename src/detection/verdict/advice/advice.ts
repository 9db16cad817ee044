import type { Evidence } from '../../rules/evidence.ts';
import { isTold, ofRule } from '../of-rule.ts';
import type { Trace } from '../../route/trace.ts';
import { isWrittenInside } from '../../route/arrival.ts';
import { strengths } from '../causes.ts';
import type { AdviceWeighing } from './advice-weighing.ts';
import { dangerToStop } from '../danger-to-stop.ts';
import { filterAdvice, recipientAdvice } from './recipient-advice.ts';
import type { Advice, Audience, RemedyId } from './remedy.ts';
import { give } from './remedy.ts';
import { dkimOf, senderAdvice } from './sender-advice.ts';
import type { Cause, CauseFinding, Strength, Verdict } from '../verdict.ts';

export type { Advice, Audience, RemedyId } from './remedy.ts';

/** What would help, in the order in which to do it, each with the one whose job it is. */
export function advise(weighing: AdviceWeighing): Advice[] {
  const { source, reader } = weighing.trace;
  const all = adviceFor(weighing).filter(({ remedy }) => reader !== 'gmail' || !ofMicrosoftMailbox.has(remedy));
  const advice = source === 'returned' ? all.filter(isLeft) : all;
  const danger = dangerToStop(weighing);
  if (danger === null) return advice;
  const stopped = [...stopAdvice(weighing.verdict), ...advice.filter(({ remedy, audience }) => !isRepair(audience, remedy))];
  if (danger === 'imitation' || danger === 'spam') return stopped;
  // nobody asks about, looks into, or lets in or out, what their own filter found dangerous
  const first = [give('reader', 'tell-help-desk'), give('help-desk', 'remove-copies')];
  return [...first, ...stopped.filter(({ remedy }) => !ofUnproven.has(remedy))];
}

/** What would make such mail deliverable, and would name its source in somebody's SPF record or among safe senders. */
function isRepair(audience: Audience, remedy: RemedyId): boolean {
  return audience === 'sender' || (audience === 'forwarder' && remedy !== 'confirm-in-trace') || remedy === 'trust-one-address';
}

/** The organisation that passed a danger on, where the pool tells that one did. */
function stopAdvice({ outcome }: Verdict): Advice[] {
  const passedOn = outcome === 'relay-pool' || outcome === 'high-risk-pool';
  return passedOn ? [give('forwarder', 'investigate-abuse', 'suggested')] : [];
}

/**
 * What is left to advise on a returned message. The reader of the report sent it, or sent it on, and no recipient has a copy to
 * read, to report or to let in. So it is for the organisation that passed it on, for the sender, or the letter to the former.
 */
function isLeft({ remedy, audience }: Advice): boolean {
  return audience === 'forwarder' || audience === 'sender' || remedy === 'send-evidence';
}

/** What is done in Outlook or in Microsoft 365: a mailbox of Gmail's has neither these buttons nor that filter and quarantine. */
const ofMicrosoftMailbox: ReadonlySet<RemedyId> = new Set<RemedyId>([
  'report-message',
  'look-elsewhere',
  'submit-message',
  'release-from-quarantine',
  'trace-arrival',
]);

const ofUnproven: ReadonlySet<RemedyId> = new Set<RemedyId>([
  'verify-sender',
  'report-message',
  'look-elsewhere',
  // its steps lead to a list that lets the sender in
  'submit-message',
  'release-from-quarantine',
]);

function adviceFor(weighing: AdviceWeighing): Advice[] {
  const { verdict, trace, evidence } = weighing;
  switch (verdict.outcome) {
    case 'relay-pool':
      return relayAdvice(weighing);
    case 'high-risk-pool':
      // what is sent without an envelope sender leaves this way by itself: nothing to look into, and nothing to repair
      if (isAutomatic(trace)) return ordinaryAdvice;
      return [
        give('reader', 'verify-sender'),
        give('reader', 'report-message'),
        ...filterAdvice(evidence),
        give('forwarder', 'investigate-abuse', 'possible'),
        give('sender', 'leave-high-risk'),
      ];
    case 'undetermined':
      return undeterminedAdvice(verdict, trace);
    default:
      return ordinaryAdvice;
  }
}

/** An automatic reply, a delivery report or a read receipt. */
function isAutomatic({ stamps }: Trace): boolean {
  return stamps.automaticReply !== null || stamps.deliveryReport || stamps.readReceipt;
}

const ordinaryAdvice: Advice[] = [give('reader', 'look-elsewhere'), give('help-desk', 'submit-message')];

/**
 * More text does not help where the server was read and nobody knows its pool; nor does a trace where there was no message. Of a
 * returned message nobody received a copy: what is left is the trace of the organisation that sent it, and nothing where its
 * report tells who refused it.
 */
function undeterminedAdvice({ missing }: Verdict, { source }: Trace): Advice[] {
  if (missing === 'refused-inside') return [];
  if (source === 'returned') return [give('forwarder', 'read-pool-in-trace')];
  if (missing === 'unknown-pool' || missing === 'sovereign-cloud')
    return [give('reader', 'verify-sender'), give('forwarder', 'read-pool-in-trace')];
  const headersOnly = missing === 'empty' || missing === 'not-headers' || missing === 'no-received';
  return [give('reader', 'get-full-headers'), ...(headersOnly ? [] : [give('help-desk', 'trace-arrival')])];
}

function relayAdvice(weighing: AdviceWeighing): Advice[] {
  const { verdict, trace, evidence } = weighing;
  const advice: Advice[] = [give('reader', 'verify-sender'), give('reader', 'report-message')];
  if (verdict.position === 'upstream') advice.push(give('reader', 'look-elsewhere'));
  advice.push(...recipientAdvice(weighing));
  advice.push(give('forwarder', 'see-scale'), give('forwarder', 'confirm-in-trace'));
  const local = [...pathAdvice(verdict, trace, evidence), ...detourAdvice(verdict, evidence)];
  for (const strength of strengths) advice.push(...local.filter((item) => item.strength === strength));
  return [...advice, ...senderAdvice(verdict, evidence)];
}

/**
 * How the message got into the relaying tenant: forwarded there, or handed to a connector. Where no line tells, each is possible;
 * not so for what a mailbox sent by itself.
 */
function pathAdvice({ why }: Verdict, trace: Trace, evidence: readonly Evidence[]): Advice[] {
  const relayed = strengthOf(why, 'connector-relay');
  const forwarded = strengthOf(why, 'forwarding');
  const advice: Advice[] = [];
  const marked = forwarded === 'shown' || forwarded === 'suggested';
  if (!marked && relayed === null && isAutomatic(trace) && isWrittenInside(trace.hops, trace.judged?.hop.at ?? -1)) return [];
  if (marked || relayed === null) advice.push(...forwardingAdvice(evidence));
  if (marked && relayed === null) return advice;
  advice.push(give('forwarder', 'use-accepted-domain', relayed ?? strengthOf(why, 'sender-not-accepted') ?? 'possible'));
  const empty = strengthOf(why, 'null-reverse-path');
  if (empty !== null) advice.push(give('forwarder', 'name-envelope-sender', empty));
  return advice;
}

/** The way of forwarding that a mark tells of; a hint tells of none. */
const markedRemedies: Readonly<Record<Evidence<'forwarding-mark'>['values']['mark'], readonly RemedyId[]>> = {
  'mailbox-forwarding': ['change-forwarding'],
  'inbox-rule': ['change-inbox-rules'],
  hint: [],
};

const forwardingRemedies: readonly RemedyId[] = [
  'change-forwarding',
  'change-inbox-rules',
  'change-mail-flow-rules',
  'change-groups',
];

/** One way of forwarding where a field names it; else any of them may be it, and two leave no field behind. */
function forwardingAdvice(evidence: readonly Evidence[]): Advice[] {
  const marked = new Set(ofRule(evidence, 'forwarding-mark').flatMap((item) => markedRemedies[item.values.mark]));
  if (marked.size > 0) return [...marked].map((remedy) => give('forwarder', remedy, 'suggested'));
  return forwardingRemedies.map((remedy) => give('forwarder', remedy, 'possible'));
}

/** What stands in the way besides: gateways, own servers, several stations, subdomains, changed messages, abuse. */
function detourAdvice({ why, senderSideFilter }: Verdict, evidence: readonly Evidence[]): Advice[] {
  const advice = detours.flatMap(([cause, remedy]) => {
    const strength = strengthOf(why, cause);
    return strength === null ? [] : [give('forwarder', remedy, strength)];
  });
  if (senderSideFilter === 'spam') advice.push(give('forwarder', 'investigate-abuse', 'suggested'));
  else if (strengthOf(why, 'abuse') !== null) advice.push(give('forwarder', 'investigate-abuse', 'possible'));
  const subdomain = strengthOf(why, 'subdomain-not-accepted') !== null;
  if (subdomain && strengthOf(why, 'on-premises-exit') !== null) advice.push(give('forwarder', 'match-subdomains', 'possible'));
  const unproven = ofRule(evidence, 'arrival-spf').some((item) => item.claim === 'not-met');
  const gateway = strengthOf(why, 'gateway-in-front') !== null || isTold(evidence, 'enhanced-filtering');
  if (unproven && !gateway) advice.push(give('forwarder', 'enhanced-filtering', 'possible'));
  if (dkimOf(evidence)?.values.result === 'fail') advice.push(give('forwarder', 'keep-signature', 'possible'));
  return advice;
}

const detours: readonly (readonly [Cause, RemedyId])[] = [
  ['subdomain-not-accepted', 'add-subdomain'],
  ['gateway-in-front', 'enhanced-filtering'],
  ['on-premises-exit', 'repair-hybrid'],
  ['forwarded-twice', 'shorten-chain'],
];

function strengthOf(why: readonly CauseFinding[], cause: Cause): Strength | null {
  return why.find((finding) => finding.cause === cause)?.strength ?? null;
}
