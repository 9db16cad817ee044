import { addressRange, findRange } from '../../mail/addresses/address-ranges.ts';
import { groupsOf } from '../../mail/addresses/ip-address.ts';
import { firstLabel, isInDomain } from '../../mail/addresses/domain.ts';
import { microsoftBlocks } from '../../microsoft365/blocks.ts';
import { insideDomains, outboundDomains, sovereignOutboundDomains } from '../../microsoft365/hosts.ts';
import type { Pool, PoolRange } from '../../microsoft365/pools.ts';
import { poolRanges, unassignedRanges } from '../../microsoft365/pools.ts';
import { readServerLabel } from '../../microsoft365/server-names.ts';
import type { Peer } from './hop.ts';

/** A pool, or `microsoft365` where it is Microsoft's server but the pool is not known. */
export type HandoverPool = Pool | 'microsoft365';

/** What the looked-up name says: `token` is the part that names the pool, empty if there is none. */
export interface NameReading {
  readonly name: string;
  readonly token: string;
  readonly pool: HandoverPool;
}

/**
 * What the address says. `mixed`: servers of another pool were seen in the block too. `greeted`: the block is one of Microsoft's
 * registered ones, looked up only since the peer greets as its server; so it places nothing.
 */
export interface RangeReading {
  readonly address: string;
  readonly range: string;
  readonly pool: HandoverPool;
  readonly mixed: boolean;
  readonly greeted: boolean;
}

/**
 * What a peer's looked-up name and its address say. `pool`: a readable name beats the range (Microsoft moves ranges between
 * pools).
 */
export interface PeerReading {
  readonly name: NameReading | undefined;
  readonly range: RangeReading | undefined;
  readonly pool: HandoverPool;
}

const facts: ReadonlyMap<string, PoolRange> = new Map(poolRanges.map((fact) => [fact.range, fact]));
const ranges = poolRanges.map((fact) => addressRange(fact.range));
const unassigned = unassignedRanges.map((fact) => addressRange(fact.range));
const blocks = microsoftBlocks.ranges.map(addressRange);

/**
 * The pool of a peer seen at a time (ISO 8601; absent: now), or null if it is no outbound server of Microsoft 365. What the peer
 * says of itself never names a pool.
 */
export function readOutboundPeer(peer: Peer, time: string | undefined): PeerReading | null {
  const name = readName(peer);
  const range = readRange(peer, time);
  if (name === null && range === null) return null;
  const named = name !== null && name.pool !== 'microsoft365' ? name.pool : null;
  return { name: name ?? undefined, range: range ?? undefined, pool: named ?? range?.pool ?? 'microsoft365' };
}

/**
 * The pool in a looked-up name. The owner of an address sets its reverse name, so a name under Microsoft's outbound domain counts
 * only for an address that is Microsoft's, or where no address was written.
 */
function readName(peer: Peer): NameReading | null {
  const { address, reverseName } = peer;
  if (reverseName === undefined) return null;
  const sovereign = isInDomain(reverseName, sovereignOutboundDomains);
  if (!sovereign && !isInDomain(reverseName, outboundDomains)) return null;
  // A name that resolves back to its address was given by the owner of the name, wherever the address lies.
  const placed = address === undefined || peer.nameConfirmed === true || isMicrosoftAddress(address);
  if (sovereign) return placed ? { name: reverseName, token: '', pool: 'sovereign' } : null;
  if (!placed) return null;
  const { token, pool } = readServerLabel(firstLabel(reverseName).toLowerCase());
  return { name: reverseName, token, pool: pool ?? 'microsoft365' };
}

/** The block an address lies in at a time (ISO 8601; absent: now), or null if it is no known block. */
export function readRange(peer: Peer, time: string | undefined): RangeReading | null {
  const { address } = peer;
  const groups = address === undefined ? null : groupsOf(address);
  if (address === undefined || groups === null) return null;
  const range = findRange(groups, ranges);
  const fact = range === null ? undefined : facts.get(range.text);
  if (fact !== undefined) {
    const known = fact.since === undefined || time === undefined || time >= fact.since;
    return { address, range: fact.range, pool: known ? fact.pool : 'microsoft365', mixed: fact.mixed === true, greeted: false };
  }
  const near = findRange(groups, unassigned);
  if (near !== null) return { address, range: near.text, pool: 'microsoft365', mixed: false, greeted: false };
  const block = greetsAsMicrosoft(peer) ? findRange(groups, blocks) : null;
  return block === null ? null : { address, range: block.text, pool: 'microsoft365', mixed: false, greeted: true };
}

/**
 * A greeting proves nothing, but with an address of Microsoft's it may be a pool that nobody has listed yet: then nothing is
 * ruled out.
 */
function greetsAsMicrosoft({ helo = '' }: Peer): boolean {
  return isOutboundName(helo) || isInDomain(helo, insideDomains);
}

/** Whether a host has the name of an outbound server, in any of the clouds. */
export function isOutboundName(host: string): boolean {
  return isInDomain(host, outboundDomains) || isInDomain(host, sovereignOutboundDomains);
}

/**
 * Whether an address is registered to Microsoft (`microsoftBlocks`): its cloud and offices, and servers of Microsoft 365 that
 * nobody has listed. False for a text that is no address. Total.
 */
export function isMicrosoftAddress(address: string): boolean {
  return findRange(address, blocks) !== null;
}
