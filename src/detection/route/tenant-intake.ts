import { isInDomain } from '../../mail/domain.ts';
import { intakeDomains } from '../../microsoft365/hosts.ts';
import type { Handover } from './handover.ts';
import { isRelay } from '../../microsoft365/pools.ts';
import type { Hop } from './hop.ts';

/**
 * The hand-over that the verdict, its causes and its words are about: the one by the relay pool that delivered the message to the
 * reader, else the newest by the relay pool, else the newest of all; null if there is none.
 */
export function judgedOf(handovers: readonly Handover[]): Handover | null {
  const relays = handovers.filter(({ pool }) => isRelay(pool));
  return relays.find(({ position }) => position === 'delivery') ?? relays[0] ?? handovers[0] ?? null;
}

/**
 * Whether the last tenant of Microsoft 365 on the way is the one that the causes are about: X-OriginatorOrg names that one alone.
 */
export function namesLastTenant({
  judged,
  handover,
}: {
  readonly judged: Handover | null;
  readonly handover: Handover | null;
}): boolean {
  return judged === handover;
}

/**
 * Index of the line below which nothing is the tenant's that made a hand-over: its intake line, the first below the hand-over
 * that Exchange Online wrote at its edge, or a line before that which cannot be read and may have been the one; -1 where there is
 * neither.
 */
export function tenantEnd(hops: readonly Hop[], { hop: { at } }: Handover): number {
  return hops.findIndex(
    (hop) => hop.at > at && (hop.dialect === 'unrecognised' || (hop.by !== undefined && isInDomain(hop.by, intakeDomains))),
  );
}

/** Index of the line in which the tenant of a hand-over had taken the message in, -1 where it cannot be told. */
export function intakeIndex(hops: readonly Hop[], handover: Handover): number {
  const index = tenantEnd(hops, handover);
  return hops[index]?.dialect === 'unrecognised' ? -1 : index;
}
