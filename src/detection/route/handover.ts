import { firstLabel, isInDomain } from '../../mail/addresses/domain.ts';
import { insideDomains, intakeDomains } from '../../microsoft365/hosts.ts';
import { isRelay } from '../../microsoft365/pools.ts';
import type { Region } from '../../microsoft365/region-names.ts';
import { regionOfName } from '../../microsoft365/region-names.ts';
import { regionOf } from '../../microsoft365/regions.ts';
import type { OwnStretch } from './border/own-stretch.ts';
import type { HandoverPool, NameReading, RangeReading } from './outbound-peer.ts';
import { readOutboundPeer } from './outbound-peer.ts';
import type { Hop } from './hop.ts';

/**
 * A hop in which Microsoft 365 gave the message away. `position`: `delivery` handed it to the reader's own system, `upstream`
 * came earlier, null where the reader's own lines cannot be told. `vouched`: the reader's own side wrote the line, over an
 * unbroken chain of its own lines. `region`: where the server stands, by the block of its address or else by its looked-up name;
 * `regionConflict`: the two name different regions, which proves nothing.
 */
export interface Handover {
  readonly hop: Hop;
  readonly position: 'delivery' | 'upstream' | null;
  readonly vouched: boolean;
  readonly name?: NameReading | undefined;
  readonly range?: RangeReading | undefined;
  readonly pool: HandoverPool;
  readonly region: Region | null;
  readonly regionConflict: boolean;
}

/**
 * The hand-over in this hop, or null if the peer is no outbound server of Microsoft 365. `gatewayLines`: positions of the lines
 * that a mail filter in front of the reader's system wrote.
 */
export function readHandover(hop: Hop, own: OwnStretch, gatewayLines: ReadonlySet<number>): Handover | null {
  if (hop.from === undefined || hop.stretch === 'own' || isInsideExchangeOnline(hop.by)) return null;
  const reading = readOutboundPeer(hop.from, hop.time);
  if (reading === null) return null;
  const { name, range, pool } = reading;
  const vouched = own.vouched && hop.stretch === 'border';
  const placed = range === undefined ? null : regionOf(range.address);
  const named = name === undefined ? null : regionOfName(firstLabel(name.name).toLowerCase());
  const regionConflict = placed !== null && named !== null && placed.id !== named.id;
  return {
    hop,
    position: positionOf(hop, own, gatewayLines),
    vouched,
    name,
    range,
    pool,
    region: placed ?? named,
    regionConflict,
  };
}

function positionOf({ stretch, at }: Hop, { entry }: OwnStretch, gatewayLines: ReadonlySet<number>): Handover['position'] {
  if (stretch === 'border' || gatewayLines.has(at)) return 'delivery';
  return entry === 'unreadable' || entry === 'broken' ? null : 'upstream';
}

/** A line between two servers of Exchange Online: they use addresses of the outbound blocks among themselves. */
function isInsideExchangeOnline(by: string | undefined): boolean {
  return by !== undefined && isInDomain(by, insideDomains) && !isInDomain(by, intakeDomains);
}

/** The positions of the hand-overs. */
export function handoverPlaces({ handovers }: { readonly handovers: readonly Handover[] }): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { hop } of handovers) places.add(hop.at);
  return places;
}

/** A hand-over that the relay pool made; null for any other, and where there is none. */
export function relayOf(handover: Handover | null): Handover | null {
  return handover !== null && isRelay(handover.pool) ? handover : null;
}

/**
 * The hand-over that the verdict, its causes and its words are about: the one by the relay pool that delivered the message to the
 * reader, else the newest by the relay pool, else the newest of all; null if there is none.
 */
export function judgedOf(handovers: readonly Handover[]): Handover | null {
  const relays = handovers.filter(({ pool }) => isRelay(pool));
  return relays.find(({ position }) => position === 'delivery') ?? relays[0] ?? handovers[0] ?? null;
}
