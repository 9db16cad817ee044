import type { AuthenticationRecord, MethodResult } from '../../../mail/authentication/authentication-results.ts';
import { isSameOrganisation } from '../../../mail/addresses/domain.ts';
import { filteringStamps } from '../../../microsoft365/filtering-stamps.ts';
import type { Trace } from '../../route/trace.ts';
import type { Evidence } from '../../rules/evidence.ts';
import type { Verdict } from '../verdict.ts';

/** What the reason for Junk Email is read from; each null where no field of the recipient's says it. */
export interface Signs {
  readonly delivery: Evidence<'mailbox-delivery'>['values'];
  readonly filter: Evidence<'spam-verdict'> | null;
  readonly authentication: Evidence<'composite-authentication'> | null;
  readonly outbound: readonly Evidence<'outbound-verdict'>[];
}

/**
 * Every condition must be seen, none may be missing: the relay pool handed the message over, and the recipient judged SPF on that
 * very address; neither SPF nor DMARC passed, nor a signature of the sender's, and the composite authentication failed; the
 * filter found no other reason; and Microsoft's outbound filter had not judged the message to be spam.
 */
export function isByAuthentication(signs: Signs, verdict: Verdict, trace: Trace): boolean {
  const { outbound } = signs;
  const fromPool = verdict.outcome === 'relay-pool' && verdict.position === 'delivery' && verdict.certainty === 'certain';
  const clean =
    verdict.senderSideFilter === 'passed' &&
    outbound.length > 0 &&
    outbound.every(({ claim, values }) => claim === 'not-spam' && filteringStamps.get(values.sfp ?? '') === 'relay-passed');
  return fromPool && clean && isAuthenticationFailed(signs, trace) && isOnlyReason(signs);
}

const failures: readonly (string | null)[] = ['000', '001'];
/**
 * Where the DMARC policy was followed; 010: so did the recipient's own domain. Any other reason is one that has nothing to do
 * with the pool.
 */
const refusalReasons: readonly (string | null)[] = [...failures, null, '010'];
const refusals: readonly (string | null)[] = ['oreject', 'quarantine'];

function isAuthenticationFailed({ authentication }: Signs, { handover, authentication: records }: Trace): boolean {
  if (authentication === null || authentication.claim === 'passed' || authentication.claim === 'partly-passed') return false;
  const { spf, dmarc, action, reason, address } = authentication.values;
  const judgedOnPool = address !== null && address === handover?.hop.from?.address;
  const passed = [spf, dmarc].some((result) => result === null || result === 'pass' || result === 'bestguesspass');
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

/**
 * That the sender was forged is this very finding; without it the mailbox must have noted that the sender was not authenticated.
 */
function isOnlyReason({ delivery, filter }: Signs): boolean {
  const { reason, auth, other } = delivery;
  if (filter === null || (reason !== null && reason !== 'SpamFilterAuthJ') || other) return false;
  // An option of the anti-spam policy may look at the content or at SPF: nobody can tell which it was.
  if (filter.values.custom) return false;
  const { cat, sfv, srv, sfty } = filter.values;
  if ((sfv !== 'SPM' && sfv !== 'NSPM') || srv === 'BULK' || sfty === '9.19' || sfty === '9.20') return false;
  return filter.claim === 'spoof' || ((cat === 'NONE' || cat === 'SPM') && auth === false);
}
