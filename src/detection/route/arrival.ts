import type { AuthenticationRecord, AuthenticationSource } from '../../mail/authentication/authentication-results.ts';
import { isInsideAddress } from '../../mail/addresses/address-ranges.ts';
import { isInDomain } from '../../mail/addresses/domain.ts';
import { filteringStamps } from '../../microsoft365/filtering-stamps.ts';
import { insideDomains, intakeDomains } from '../../microsoft365/hosts.ts';
import { isRelay } from '../../microsoft365/pools.ts';
import type { AntispamReport } from '../stamps/antispam-report.ts';
import { entryOf } from '../stamps/antispam-report.ts';
import type { Stamps } from '../stamps/stamps.ts';
import type { OwnStretch } from './border/own-stretch.ts';
import type { Handover } from './handover.ts';
import type { Hop } from './hop.ts';
import type { Source } from './own-lines.ts';
import { goesOn } from './shows-arrival.ts';
import { tenantEnd } from './tenant-intake.ts';

/** Microsoft's own name in the ARC sets that it seals. */
const microsoftSealer = 'mx.microsoft.com';

/** Where else the result of the arrival is kept, the better source first. */
const otherSources: readonly AuthenticationSource[] = ['x-ms-exchange-authentication-results', 'authentication-results-original'];

/** What of a route shows its arrival: as in `Trace`. */
interface Route extends Pick<OwnStretch, 'reader' | 'entry'> {
  readonly source: Source;
  readonly hops: readonly Hop[];
  readonly border: { readonly at: number } | null;
  readonly judged: Handover | null;
  readonly authentication: readonly AuthenticationRecord[];
  readonly antispamReports: readonly AntispamReport[];
  readonly stamps: Stamps;
}

/**
 * What Microsoft 365 saw when the message entered the tenant that later handed it over: the lowest ARC set of mx.microsoft.com
 * older than the hand-over, else X-MS-Exchange-Authentication-Results or Authentication-Results-Original. What is older than that
 * tenant's intake line belongs to another tenant or came with the message, what is newer than the hand-over to the recipient.
 * Without a visible hand-over: the lowest of all below the border line. An ARC set without a sending address, on mail that was
 * written inside Microsoft 365, tells of no arrival. Null where it cannot be told.
 */
export function readArrival(route: Route): AuthenticationRecord | null {
  const { hops, border, judged, authentication } = route;
  const isStamped = saysCrossed(route.antispamReports, route.stamps);
  if (isStamped && isOtherPool(judged)) return null;
  if (isStamped && judged === null && border !== null && goesOn(route)) {
    // the lines end inside a tenant, before any hand-over: what it saw on arrival stands above its own intake line
    return arrivalIn({ handover: null, border: null, hops, records: authentication.filter(({ at }) => at < border.at) });
  }
  return arrivalIn({ handover: judged, border: border?.at ?? null, hops, records: authentication });
}

/** Whether stamps say that the message crossed the relay pool. */
function saysCrossed(reports: readonly AntispamReport[], stamps: Stamps): boolean {
  return (
    stamps.relay.some(({ value }) => value === '1') ||
    reports.some((report) => isRelay(filteringStamps.get(entryOf(report, 'SFP') ?? '') ?? ''))
  );
}

/**
 * Whether a known pool other than the relay pool made the judged hand-over. Then another tenant relayed the message before, and
 * nothing says which arrival is whose.
 */
function isOtherPool(handover: Handover | null): boolean {
  return handover !== null && handover.pool !== 'microsoft365' && !isRelay(handover.pool);
}

/**
 * Where the arrival is looked for: below the hand-over (or else the border line, null where there is none), among fields newest
 * first.
 */
interface ArrivalSearch {
  readonly handover: Handover | null;
  readonly border: number | null;
  readonly hops: readonly Hop[];
  readonly records: readonly AuthenticationRecord[];
}

function arrivalIn({ handover, border, hops, records }: ArrivalSearch): AuthenticationRecord | null {
  const after = handover?.hop.at ?? border ?? -1;
  const before = handover === null ? undefined : tenantEnd(hops, handover)?.at;
  const within = records.filter(({ at }) => at > after && (before === undefined || at < before));
  const lowest = lowestInstance(
    within.filter(({ authservId, instance }) => authservId === microsoftSealer && instance !== undefined),
  );
  if (lowest !== null) return lowest.senderAddress === undefined && isWrittenInside(hops, after) ? null : lowest;
  for (const source of otherSources) {
    const oldest = within.filter((record) => record.source === source).at(-1);
    if (oldest !== undefined) return oldest;
  }
  return null;
}

/** Every line below was written inside Microsoft 365, and none by its intake. */
export function isWrittenInside(hops: readonly Hop[], after: number): boolean {
  const older = hops.filter(({ at }) => at > after);
  const inside = older.filter(({ by }) => isInDomain(by ?? '', insideDomains) && !isInDomain(by ?? '', intakeDomains));
  return older.length > 0 && inside.length === older.length;
}

/**
 * Whether the lines below a submission inside Microsoft 365 show that the message had come in from outside before: somebody
 * redirected it.
 */
export function cameFromOutside({ hops }: { readonly hops: readonly Hop[] }): boolean {
  return hops.some(
    ({ stretch, by, from }) =>
      stretch === 'earlier' &&
      by !== undefined &&
      isInDomain(by, intakeDomains) &&
      from?.address !== undefined &&
      !isInsideAddress(from.address),
  );
}

function lowestInstance(sets: readonly AuthenticationRecord[]): AuthenticationRecord | null {
  return sets.reduce<AuthenticationRecord | null>(
    (lowest, set) => (lowest === null || (set.instance ?? 0) < (lowest.instance ?? 0) ? set : lowest),
    null,
  );
}
