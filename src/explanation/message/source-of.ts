import type { Evidence } from '../../detection/rules/evidence.ts';
import { firstClaim } from '../reasons/first-claim.ts';

/** Who handed the message to the relaying tenant: that tenant's id, and the address and greeting of the source. */
export interface MessageSource {
  readonly tenant: string | null;
  readonly address: string | null;
  readonly name: string | null;
}

/**
 * The source as the arrival or else the stamp of the connector names it. Anybody can add such a stamp: of several that differ
 * none counts, and a greeting belongs to the address that it came from alone.
 */
export function sourceOf(evidence: readonly Evidence[]): MessageSource {
  const stamps = evidence.flatMap((item) => (item.rule === 'attributed-tenant' ? [item.values] : []));
  const [first] = stamps;
  const stamp = stamps.every((other) => isSame(other, first)) ? first : undefined;
  const arrival = firstClaim('arrival-spf', evidence)?.values;
  const address = (arrival === undefined ? stamp?.address : arrival.address) ?? null;
  return { tenant: stamp?.tenant ?? null, address, name: (stamp?.address === address ? stamp?.name : null) ?? null };
}

function isSame(one: MessageSource, other: MessageSource | undefined): boolean {
  return one.tenant === other?.tenant && one.address === other.address && one.name === other.name;
}
