import { intakeDomains, isInDomain } from '../microsoft365/hosts.ts';
import type { AuthenticationRecord, AuthenticationSource } from './authentication.ts';
import type { Handover } from './handover.ts';
import type { Hop } from './hop.ts';

/** Microsoft's own name in the ARC sets that it seals. */
const microsoftSealer = 'mx.microsoft.com';

/** Where else the result of the arrival is kept, the better source first. */
const otherSources: readonly AuthenticationSource[] = ['x-ms-exchange-authentication-results', 'authentication-results-original'];

/**
 * What Microsoft 365 saw when the message entered the tenant that later handed it over: the lowest ARC set of mx.microsoft.com older
 * than the hand-over, else X-MS-Exchange-Authentication-Results or Authentication-Results-Original. A set older than that tenant's
 * intake line belongs to another tenant, one newer than the hand-over to the recipient. Without a visible hand-over, the lowest of all.
 */
export function readArrival(
  handover: Handover | undefined,
  hops: readonly Hop[],
  records: readonly AuthenticationRecord[],
): AuthenticationRecord | null {
  const after = handover?.hop.at ?? -1;
  const intake = hops.find(
    (hop) => hop.at > after && handover !== undefined && hop.by !== undefined && isInDomain(hop.by, intakeDomains),
  );
  const before = intake?.at ?? Infinity;
  const sets = records.filter(
    ({ authservId, instance, at }) => authservId === microsoftSealer && instance !== undefined && at > after && at < before,
  );
  const lowest = lowestInstance(sets);
  if (lowest !== null) return lowest;
  for (const source of otherSources) {
    const oldest = records.filter((record) => record.source === source && record.at > after).at(-1);
    if (oldest !== undefined) return oldest;
  }
  return null;
}

function lowestInstance(sets: readonly AuthenticationRecord[]): AuthenticationRecord | null {
  let lowest: AuthenticationRecord | null = null;
  for (const set of sets) {
    if (lowest === null || (set.instance ?? 0) < (lowest.instance ?? 0)) lowest = set;
  }
  return lowest;
}
