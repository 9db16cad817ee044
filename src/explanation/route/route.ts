import type { Detection } from '../../detection/detection.ts';
import type { Evidence, PoolClaim } from '../../detection/rules/evidence.ts';
import type { Hop } from '../../detection/route/hop.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import { isRelay } from '../../microsoft365/pools.ts';
import type { RouteStop } from '../explanation.ts';
import { fill } from '../words/fill.ts';
import { shortened } from '../words/printable.ts';
import { poolClaimOf } from '../reasons/sentence.ts';
import { describeDelay, secondsBetween } from '../words/time-span.ts';
import { utcTime } from '../words/utc-time.ts';

/** Longest name of a server on the route, in characters. */
const nameLimit = 260;

/** The hops in words, newest first; the pool of a hop is taken from the evidence that cites its line. */
export function describeRoute({ trace, evidence }: Detection, catalog: Catalog): RouteStop[] {
  const { hops, border, entry } = trace;
  const pools = poolsByField(evidence);
  const placed = border !== null || entry === 'inside';
  return hops.map((hop, i) => {
    const pool = pools.get(hop.at) ?? null;
    const older = hops[i + 1]?.time;
    return {
      at: hop.at,
      stretch: hop.stretch,
      stretchName: placed || hop.stretch === 'own' ? catalog.route.stretches[hop.stretch] : catalog.route.unplaced,
      from: hop.dialect === 'unrecognised' ? catalog.route.unreadable : fromOf(hop, catalog),
      by: shortened(hop.by ?? catalog.unstated, nameLimit),
      ...timeOf(hop.time, catalog),
      delay: describeDelay(older, hop.time, catalog),
      skewed: (secondsBetween(older, hop.time) ?? 0) < 0,
      border: hop.at !== border?.at ? null : border.vouched ? 'vouched' : 'not-vouched',
      pool: pool === null ? null : catalog.route.pools[pool],
      relay: pool !== null && isRelay(pool),
    };
  });
}

/** Looked up, seen and said stand apart: `name [address] (calls itself helo)`. */
function fromOf({ from }: Hop, catalog: Catalog): string {
  const parts: string[] = [];
  if (from?.reverseName !== undefined) parts.push(shortened(from.reverseName, nameLimit));
  if (from?.address !== undefined) parts.push(`[${from.address}]`);
  if (from?.helo !== undefined && from.helo !== from.reverseName) {
    const said = fill(catalog.route.helo, { name: from.helo }, catalog.unstated);
    parts.push(parts.length === 0 ? said : `(${said})`);
  }
  return parts.length === 0 ? catalog.unstated : parts.join(' ');
}

/** A looked-up name beats the block of the address: Microsoft moves blocks between pools. */
function poolsByField(evidence: readonly Evidence[]): ReadonlyMap<number, PoolClaim> {
  const pools = new Map<number, PoolClaim>();
  for (const rule of ['address-range', 'reverse-name'] as const) {
    for (const item of evidence) {
      const claim = item.rule === rule ? poolClaimOf(item) : null;
      if (claim === null || (claim === 'microsoft365' && rule === 'reverse-name' && pools.has(item.cites[0] ?? -1))) continue;
      for (const at of item.cites) pools.set(at, claim);
    }
  }
  return pools;
}

function timeOf(moment: string | undefined, { locale }: Catalog): Pick<RouteStop, 'moment' | 'time'> {
  const time = utcTime(moment, locale, 'route');
  return { moment: time === null ? null : (moment ?? null), time };
}
