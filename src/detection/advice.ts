import type { Evidence } from './rules/evidence.ts';
import type { Trace } from './trace/trace.ts';
import type { Cause, CauseFinding, Strength, Verdict } from './verdict.ts';

/** Whose job a remedy is: the reader, their help desk, the admin of the tenant that forwarded or relayed, the owner of the sender's domain. */
export type Audience = 'reader' | 'help-desk' | 'forwarder' | 'sender';

/** What would help. R-numbers in the comments are those of the decision table in docs/terms.md. */
export type RemedyId =
  /** reader: the sender is unconfirmed; ask them by another channel before acting */
  | 'verify-sender'
  /** reader: report it as junk/phishing or as good, whichever it is */
  | 'report-message'
  /** reader, look-alikes: this pool says nothing about why the message was filtered */
  | 'look-elsewhere'
  /** reader, undetermined: get the full headers of the delivered copy */
  | 'get-full-headers'
  /** help desk: send the evidence to the admin of the forwarding tenant */
  | 'send-evidence'
  /** help desk: do not allow-list the pool or add it to SPF, and why */
  | 'no-allow-list'
  /** help desk: submit a message that was judged wrongly to Microsoft */
  | 'submit-message'
  /** help desk: a filter of the reader's own stands in front of Microsoft 365 */
  | 'repair-own-gateway'
  /** help desk, undetermined: the own message trace names the address that the message came from */
  | 'trace-arrival'
  /** forwarder: confirm in message trace (OutboundIpPoolName) */
  | 'confirm-in-trace'
  /** forwarder, undetermined: the message trace may name the pool of a server that nobody knows */
  | 'read-pool-in-trace'
  /** forwarder: forwarding on mailboxes, contacts and mail users (R01, R05) */
  | 'change-forwarding'
  /** forwarder: inbox rules that redirect (R02) */
  | 'change-inbox-rules'
  /** forwarder: mail-flow rules that redirect or copy outside (R03) */
  | 'change-mail-flow-rules'
  /** forwarder: groups with outside members (R04) */
  | 'change-groups'
  /** forwarder: send as an accepted domain, or add the domain (R06) */
  | 'use-accepted-domain'
  /** forwarder: mail with an empty envelope sender through a connector (R06) */
  | 'name-envelope-sender'
  /** forwarder: add the subdomain (R07) */
  | 'add-subdomain'
  /** forwarder: Enhanced Filtering for Connectors when a gateway stands in front (R08) */
  | 'enhanced-filtering'
  /** forwarder: forwards that leave through an own Exchange Server (R09) */
  | 'repair-hybrid'
  /** forwarder: let nothing on the way change signed messages (R14) */
  | 'keep-signature'
  /** forwarder: fewer stations (R16) */
  | 'shorten-chain'
  /** forwarder: the outbound filter judged it spam, or the sender is forged: look for abuse (R17) */
  | 'investigate-abuse'
  /** sender: publish SPF (R10) */
  | 'publish-spf'
  /** sender: one valid SPF record, at most ten lookups (R11) */
  | 'repair-spf'
  /** sender: list the real source in SPF (R12) */
  | 'cover-source'
  /** sender: SPF was judged on a domain not known to be related to From, or on a greeting: find out whose it is (R10–R12) */
  | 'check-spf-domain'
  /** sender: the DNS could not be read for a while */
  | 'steady-dns'
  /** sender: sign with DKIM; helps acceptance, does not leave the pool (R13) */
  | 'sign-dkim'
  /** sender, high-risk pool: publish MX or A, look into outbound spam (R15) */
  | 'leave-high-risk';

/** `strength`: how well the headers show that it fits; null where it fits whatever the cause. */
export interface Advice {
  readonly remedy: RemedyId;
  readonly audience: Audience;
  readonly strength: Strength | null;
}

/** What the advice follows from. */
export interface AdviceWeighing {
  readonly verdict: Verdict;
  readonly trace: Trace;
  readonly evidence: readonly Evidence[];
}

/** What would help, in the order in which to do it, each with the one whose job it is. */
export function advise({ verdict, trace, evidence }: AdviceWeighing): Advice[] {
  switch (verdict.outcome) {
    case 'relay-pool':
      return relayAdvice(verdict, trace, evidence);
    case 'high-risk-pool':
      return [
        give('reader', 'verify-sender'),
        give('reader', 'report-message'),
        give('help-desk', 'submit-message'),
        give('forwarder', 'investigate-abuse', 'possible'),
        give('sender', 'leave-high-risk'),
      ];
    case 'undetermined':
      return undeterminedAdvice(verdict);
    default:
      return [give('reader', 'look-elsewhere'), give('help-desk', 'submit-message')];
  }
}

/** More text does not help where the server was read and nobody knows its pool; nor does a trace where there was no message. */
function undeterminedAdvice({ missing }: Verdict): Advice[] {
  if (missing === 'unknown-pool' || missing === 'sovereign-cloud')
    return [give('reader', 'verify-sender'), give('forwarder', 'read-pool-in-trace')];
  const headersOnly = missing === 'empty' || missing === 'not-headers' || missing === 'no-received';
  return [give('reader', 'get-full-headers'), ...(headersOnly ? [] : [give('help-desk', 'trace-arrival')])];
}

function relayAdvice(verdict: Verdict, trace: Trace, evidence: readonly Evidence[]): Advice[] {
  const advice: Advice[] = [give('reader', 'verify-sender'), give('reader', 'report-message')];
  if (verdict.position === 'upstream') advice.push(give('reader', 'look-elsewhere'));
  advice.push(give('help-desk', 'send-evidence'), give('help-desk', 'no-allow-list'), give('help-desk', 'submit-message'));
  if (isBehindOwnGateway(trace)) advice.push(give('help-desk', 'repair-own-gateway', 'suggested'));
  advice.push(give('forwarder', 'confirm-in-trace'));
  const local = [...pathAdvice(verdict, evidence), ...detourAdvice(verdict, evidence)];
  for (const strength of strengths) advice.push(...local.filter((item) => item.strength === strength));
  return [...advice, ...senderAdvice(verdict, evidence)];
}

const strengths: readonly Strength[] = ['shown', 'suggested', 'possible'];

/** A mail filter in front of the reader's own mailbox took the message over. */
function isBehindOwnGateway({ handovers }: Trace): boolean {
  return handovers.some(({ position, hop }) => position === 'delivery' && hop.stretch === 'earlier');
}

/** How the message got into the relaying tenant: forwarded there, or handed to a connector. Where no line tells, each is possible. */
function pathAdvice({ why }: Verdict, evidence: readonly Evidence[]): Advice[] {
  const relayed = strengthOf(why, 'connector-relay');
  const forwarded = strengthOf(why, 'forwarding');
  const advice: Advice[] = [];
  const marked = forwarded === 'shown' || forwarded === 'suggested';
  if (marked || relayed === null) advice.push(...forwardingAdvice(evidence));
  if (marked && relayed === null) return advice;
  advice.push(give('forwarder', 'use-accepted-domain', relayed ?? strengthOf(why, 'sender-not-accepted') ?? 'possible'));
  const empty = strengthOf(why, 'null-reverse-path');
  if (empty !== null) advice.push(give('forwarder', 'name-envelope-sender', empty));
  return advice;
}

/** Fields that only one way of forwarding leaves behind. */
const markedRemedies: ReadonlyMap<string, RemedyId> = new Map([
  ['x-ms-exchange-forwardingloop', 'change-forwarding'],
  ['x-ms-exchange-inbox-rules-loop', 'change-inbox-rules'],
]);

const forwardingRemedies: readonly RemedyId[] = [
  'change-forwarding',
  'change-inbox-rules',
  'change-mail-flow-rules',
  'change-groups',
];

/** One way of forwarding where a field names it; else any of them may be it, and two leave no field behind. */
function forwardingAdvice(evidence: readonly Evidence[]): Advice[] {
  const fields = evidence.flatMap((item) => (item.rule === 'forwarding-mark' ? [item.values['field']?.toLowerCase() ?? ''] : []));
  const marked = new Set(fields.flatMap((field) => markedRemedies.get(field) ?? []));
  if (marked.size > 0) return [...marked].map((remedy) => give('forwarder', remedy, 'suggested'));
  return forwardingRemedies.map((remedy) => give('forwarder', remedy, 'possible'));
}

/** What stands in the way besides: gateways, own servers, several stations, subdomains, changed messages, abuse. */
function detourAdvice({ why, relayPool }: Verdict, evidence: readonly Evidence[]): Advice[] {
  const advice = detours.flatMap(([cause, remedy]) => {
    const strength = strengthOf(why, cause);
    return strength === null ? [] : [give('forwarder', remedy, strength)];
  });
  if (relayPool === 'spam') advice.push(give('forwarder', 'investigate-abuse', 'suggested'));
  else if (strengthOf(why, 'abuse') !== null) advice.push(give('forwarder', 'investigate-abuse', 'possible'));
  const unproven = evidence.some((item) => item.rule === 'arrival-spf' && item.claim === 'not-met');
  const gateway = strengthOf(why, 'gateway-in-front') !== null || evidence.some((item) => item.rule === 'enhanced-filtering');
  if (unproven && !gateway) advice.push(give('forwarder', 'enhanced-filtering', 'possible'));
  if (dkimOf(evidence)?.values['result'] === 'fail') advice.push(give('forwarder', 'keep-signature', 'possible'));
  return advice;
}

const detours: readonly (readonly [Cause, RemedyId])[] = [
  ['subdomain-not-accepted', 'add-subdomain'],
  ['gateway-in-front', 'enhanced-filtering'],
  ['on-premises-exit', 'repair-hybrid'],
  ['forwarded-twice', 'shorten-chain'],
];

function senderAdvice({ why }: Verdict, evidence: readonly Evidence[]): Advice[] {
  const found = why.flatMap(({ cause, strength }) => {
    const remedy = senderRemedies.get(cause);
    return remedy === undefined ? [] : [give('sender', remedy, strength)];
  });
  const advice = [...spfAdvice(found, evidence)];
  const dkim = dkimOf(evidence);
  const signed = dkim?.claim === 'met' && isRelated(dkim.values['domain'] ?? '', fromOf(evidence));
  if (!signed) advice.push(give('sender', 'sign-dkim', dkim?.values['result'] === 'none' ? 'shown' : 'possible'));
  return strengths.flatMap((strength) => advice.filter((item) => item.strength === strength));
}

/**
 * SPF is judged on the envelope sender, or on the greeting where that is empty (RFC 7208, section 2.4). Its record is known to be the owner's of
 * the From domain only where the two domains are related; nobody is told to mend a record that may not be theirs.
 */
function spfAdvice(found: readonly Advice[], evidence: readonly Evidence[]): readonly Advice[] {
  const judged = evidence.find((item) => item.rule === 'arrival-spf')?.values['domain'] ?? '';
  const onGreeting = evidence.some((item) => item.rule === 'null-reverse-path');
  const own = !onGreeting && isRelated(judged.slice(judged.lastIndexOf('@') + 1), fromOf(evidence));
  return own || found.length === 0 ? found : [give('sender', 'check-spf-domain', 'suggested')];
}

const senderRemedies: ReadonlyMap<Cause, RemedyId> = new Map([
  ['spf-none', 'publish-spf'],
  ['spf-permerror', 'repair-spf'],
  ['spf-neutral', 'cover-source'],
  ['spf-softfail', 'cover-source'],
  ['spf-fail', 'cover-source'],
  ['spf-temperror', 'steady-dns'],
]);

/** Equal, or one of the two lies in the other; what is not known is related to nothing. */
function isRelated(one: string, other: string): boolean {
  const [domain, from] = [one.toLowerCase(), other.toLowerCase()];
  return domain !== '' && from !== '' && (domain === from || domain.endsWith(`.${from}`) || from.endsWith(`.${domain}`));
}

/** The From domain as the relaying tenant saw it. */
function fromOf(evidence: readonly Evidence[]): string {
  return evidence.find((item) => item.rule === 'arrival-dmarc')?.values['domain'] ?? '';
}

function dkimOf(evidence: readonly Evidence[]): Evidence<'arrival-dkim'> | undefined {
  return evidence.find((item) => item.rule === 'arrival-dkim');
}

function strengthOf(why: readonly CauseFinding[], cause: Cause): Strength | null {
  return why.find((finding) => finding.cause === cause)?.strength ?? null;
}

function give(audience: Audience, remedy: RemedyId, strength: Strength | null = null): Advice {
  return { remedy, audience, strength };
}
