import { isInDomain } from '../../mail/addresses/domain.ts';
import { intakeDomains } from '../../microsoft365/hosts.ts';
import type { Handover } from './handover.ts';
import type { Hop } from './hop.ts';

/**
 * Whether the tenant that the causes are about was the last one of Microsoft 365 on the way: X-OriginatorOrg names only the last.
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
 * The oldest line that the tenant behind a hand-over can have written: its intake line, which is the first one below the
 * hand-over that Exchange Online wrote at its edge. An unreadable line above it may be that line, so the tenant's part ends there
 * too. Undefined where there is neither.
 */
export function tenantEnd(hops: readonly Hop[], { hop: { at } }: Handover): Hop | undefined {
  return hops.find(
    (hop) => hop.at > at && (hop.dialect === 'unrecognised' || (hop.by !== undefined && isInDomain(hop.by, intakeDomains))),
  );
}

/** Index of the line in which the tenant of a hand-over had taken the message in, -1 where it cannot be told. */
export function intakeIndex(hops: readonly Hop[], handover: Handover): number {
  const end = tenantEnd(hops, handover);
  return end === undefined || end.dialect === 'unrecognised' ? -1 : hops.indexOf(end);
}
