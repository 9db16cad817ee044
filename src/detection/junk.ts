import type { Evidence } from './rules/evidence.ts';
import type { AuthenticationRecord, MethodResult } from './trace/authentication.ts';
import { isSameOrganisation } from './trace/organisation.ts';
import type { Trace } from './trace/trace.ts';
import type { Verdict } from './verdict.ts';

/** Where the mailbox put the message as it came in; it may have been moved since. */
export type JunkPlacement = 'junk' | 'inbox' | 'elsewhere' | 'unknown';

/** Why it went into Junk Email, as far as the evidence shows. */
export type JunkReason =
  /** the authentication failed at the recipient, as the relay pool entails, and nothing else explains it */
  | 'failed-authentication'
  /** what the recipient's filter found in the message itself, or spam although the sender was authenticated */
  | 'content'
  /** a rule, list or setting of the recipient's */
  | 'rule'
  /** Microsoft's outbound filter had judged it to be spam before the recipient saw it */
  | 'sender-side-spam'
  /** the fields do not prove any of these */
  | 'unproven';

/** `reason` is null unless the message was placed in Junk Email. */
export interface JunkVerdict {
  readonly placed: JunkPlacement;
  readonly reason: JunkReason | null;
}

/** What the junk verdict weighs. */
export interface JunkWeighing {
  readonly verdict: Verdict;
  readonly trace: Trace;
  readonly evidence: readonly Evidence[];
}

/**
 * The one place that weighs why a message is in Junk Email. The recipient's own fields come first: a rule, then what its filter found; then what
 * the outbound filter had said; the failed authentication only if all of its conditions hold. The order of the evidence changes nothing.
 */
export function reachJunk({ verdict, trace, evidence }: JunkWeighing): JunkVerdict {
  const delivery = onlyOf(evidence.filter((item) => item.rule === 'mailbox-delivery'));
  if (delivery === null) return { placed: 'unknown', reason: null };
  if (delivery.claim !== 'junk') return { placed: delivery.claim, reason: null };
  const signs: Signs = {
    delivery: delivery.values,
    filter: onlyOf(evidence.filter((item) => item.rule === 'spam-verdict')),
    authentication: onlyOf(evidence.filter((item) => item.rule === 'composite-authentication')),
    outbound: evidence.filter((item) => item.rule === 'outbound-verdict'),
  };
  return { placed: 'junk', reason: reasonOf(signs, verdict, trace) };
}

interface Signs {
  readonly delivery: Evidence['values'];
  readonly filter: Evidence<'spam-verdict'> | null;
  readonly authentication: Evidence<'composite-authentication'> | null;
  readonly outbound: readonly Evidence<'outbound-verdict'>[];
}

/** The evidence of a rule whose field stands once and is vouched for; of two that differ nobody can tell which is true. */
function onlyOf<E extends Evidence>(items: readonly E[]): E | null {
  const [item] = items;
  return item !== undefined && items.length === 1 && item.vouched ? item : null;
}

function reasonOf(signs: Signs, verdict: Verdict, trace: Trace): JunkReason {
  if (isByRule(signs)) return 'rule';
  if (isByContent(signs)) return 'content';
  if (isSenderSideSpam(signs, trace)) return 'sender-side-spam';
  return isByAuthentication(signs, verdict, trace) ? 'failed-authentication' : 'unproven';
}

/** An inbox rule, the safe-senders-only setting, a blocked sender, or a rule that set the verdict beforehand. */
function isByRule({ delivery, filter }: Signs): boolean {
  const { reason, rule } = delivery;
  return reason === 'CustomRules' || reason === 'ExclusiveSettings' || rule === '1' || filter?.claim === 'blocked';
}

function isByContent({ filter, authentication }: Signs): boolean {
  return filter?.claim === 'content' || (filter?.claim === 'spam' && authentication?.claim === 'passed');
}

/** Anybody can write an outbound report; one is believed if Microsoft 365 handed the message to the reader and no other report differs. */
function isSenderSideSpam({ outbound }: Signs, { handover }: Trace): boolean {
  const fromMicrosoft = handover !== null && handover.vouched && handover.position === 'delivery';
  return fromMicrosoft && outbound.length > 0 && outbound.every(({ claim }) => claim === 'spam');
}

/**
 * Every condition must be seen, none may be missing: the relay pool handed the message over, and the recipient judged SPF on that very
 * address; neither SPF nor DMARC passed, nor a signature of the sender's, and the composite authentication failed; the filter found no other
 * reason; and Microsoft's outbound filter had not judged the message to be spam.
 */
function isByAuthentication(signs: Signs, verdict: Verdict, trace: Trace): boolean {
  const { outbound } = signs;
  const fromPool = verdict.outcome === 'relay-pool' && verdict.position === 'delivery' && verdict.certainty === 'certain';
  const clean =
    verdict.relayPool === 'clean' &&
    outbound.length > 0 &&
    outbound.every(({ claim, values }) => claim === 'not-spam' && values['sfp'] === '1022');
  return fromPool && clean && isAuthenticationFailed(signs, trace) && isOnlyReason(signs);
}

const failures: readonly (string | undefined)[] = ['000', '001'];
/** Where the DMARC policy was followed; 010: so did the recipient's own domain. Any other reason is one that has nothing to do with the pool. */
const refusalReasons: readonly (string | undefined)[] = [...failures, '', '010'];
const refusals: readonly (string | undefined)[] = ['oreject', 'quarantine'];

function isAuthenticationFailed({ authentication }: Signs, { handover, authentication: records }: Trace): boolean {
  if (authentication === null || authentication.claim === 'passed' || authentication.claim === 'partly-passed') return false;
  const { spf = '', dmarc = '', action, reason, address } = authentication.values;
  const judgedOnPool = address !== undefined && address === handover?.hop.from?.address;
  const passed = [spf, dmarc].some((result) => result === '' || result === 'pass' || result === 'bestguesspass');
  const failed = authentication.claim === 'failed' && failures.includes(reason);
  const refused = dmarc === 'fail' && refusals.includes(action) && refusalReasons.includes(reason);
  return (
    judgedOnPool && !passed && (failed || refused) && !isSignedForSender(records.find(({ at }) => at === authentication.cites[0]))
  );
}

/** DKIM passed for the organisation of the visible sender (relaxed alignment, RFC 7489, section 3.1.1). */
function isSignedForSender(record: AuthenticationRecord | undefined): boolean {
  const results = record?.results ?? [];
  const [from] = valuesNamed(results, 'header.from');
  const passed = results.filter(({ method, result }) => method === 'dkim' && result === 'pass');
  return from !== undefined && valuesNamed(passed, 'header.d').some((domain) => isSameOrganisation(domain, from));
}

function valuesNamed(results: readonly MethodResult[], property: string): string[] {
  return results.flatMap(({ properties }) => properties.flatMap(([name, value]) => (name === property ? [value] : [])));
}

/** Spoofing is this very finding; without it the mailbox must have noted that the sender was not authenticated. */
function isOnlyReason({ delivery, filter }: Signs): boolean {
  const { reason, auth, other } = delivery;
  if (filter === null || (reason !== '' && reason !== 'SpamFilterAuthJ') || other === 'yes') return false;
  // An option of the anti-spam policy may look at the content or at SPF: nobody can tell which it was.
  if (filter.values['custom'] === 'yes') return false;
  const { cat, sfv, srv } = filter.values;
  if ((sfv !== 'SPM' && sfv !== 'NSPM') || srv === 'BULK') return false;
  return filter.claim === 'spoofing' || ((cat === 'NONE' || cat === 'SPM') && auth === '0');
}
