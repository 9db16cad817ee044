import type { Cause, Verdict } from './verdict.ts';

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
  /** forwarder: confirm in message trace (OutboundIpPoolName) */
  | 'confirm-in-trace'
  /** forwarder: stop forwarding outside, or use something that does not keep the foreign From (R01–R05) */
  | 'change-forwarding'
  /** forwarder: send as an accepted domain, or add the domain (R06, R07) */
  | 'use-accepted-domain'
  /** forwarder: Enhanced Filtering for Connectors when a gateway stands in front (R08) */
  | 'enhanced-filtering'
  /** forwarder: the outbound filter judged it spam, or the sender is forged: look for abuse (R17) */
  | 'investigate-abuse'
  /** sender: publish SPF (R10) */
  | 'publish-spf'
  /** sender: one valid SPF record, at most ten lookups (R11) */
  | 'repair-spf'
  /** sender: list the real source in SPF (R12) */
  | 'cover-source'
  /** sender: sign with DKIM; helps acceptance, does not leave the pool (R13) */
  | 'sign-dkim'
  /** sender, high-risk pool: publish MX or A, look into outbound spam (R15) */
  | 'leave-high-risk';

export interface Advice {
  readonly remedy: RemedyId;
  readonly audience: Audience;
}

/** What would help, in the order in which to do it, each with the one whose job it is. */
export function advise(verdict: Verdict): Advice[] {
  switch (verdict.outcome) {
    case 'relay-pool':
      return relayAdvice(verdict);
    case 'high-risk-pool':
      return [give('reader', 'verify-sender'), give('reader', 'report-message'), give('sender', 'leave-high-risk')];
    case 'undetermined':
      // More text does not help where the server was read and nobody knows its pool.
      return verdict.missing === 'unknown-pool' || verdict.missing === 'sovereign-cloud'
        ? [give('reader', 'verify-sender')]
        : [give('reader', 'get-full-headers')];
    default:
      return [give('reader', 'look-elsewhere')];
  }
}

function relayAdvice({ position, relayPool, causes }: Verdict): Advice[] {
  const advice: Advice[] = [give('reader', 'verify-sender'), give('reader', 'report-message')];
  if (position !== 'delivery') advice.push(give('reader', 'look-elsewhere'));
  advice.push(give('help-desk', 'send-evidence'), give('help-desk', 'no-allow-list'), give('forwarder', 'confirm-in-trace'));
  if (relayPool === 'spam') advice.push(give('forwarder', 'investigate-abuse'));
  const relayed = causes.includes('connector-relay');
  const forwarded = causes.includes('forwarding');
  if (forwarded || !relayed) advice.push(give('forwarder', 'change-forwarding'));
  if (relayed || !forwarded) advice.push(give('forwarder', 'use-accepted-domain'));
  advice.push(give('forwarder', 'enhanced-filtering'));
  const remedies = new Set(causes.flatMap((cause) => senderRemedies.get(cause) ?? []));
  return [...advice, ...[...remedies].map((remedy) => give('sender', remedy)), give('sender', 'sign-dkim')];
}

const senderRemedies: ReadonlyMap<Cause, RemedyId> = new Map([
  ['spf-none', 'publish-spf'],
  ['spf-permerror', 'repair-spf'],
  ['spf-neutral', 'cover-source'],
  ['spf-softfail', 'cover-source'],
  ['spf-fail', 'cover-source'],
]);

function give(audience: Audience, remedy: RemedyId): Advice {
  return { remedy, audience };
}
