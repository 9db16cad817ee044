import { addressRange, findRange, isInsideAddress } from '../ip-address.ts';
import {
  firstLabel,
  insideDomains,
  intakeDomains,
  isInDomain,
  outboundDomains,
  sovereignOutboundDomains,
} from '../microsoft365/hosts.ts';
import type { Pool, PoolRange } from '../microsoft365/pools.ts';
import { microsoftBlocks, poolRanges, poolTokens, unassignedRanges } from '../microsoft365/pools.ts';
import type { OwnStretch } from './border.ts';
import type { Hop, Peer } from './hop.ts';

/** A pool, or `microsoft365` where it is Microsoft's server but the pool is not known. */
export type HandoverPool = Pool | 'microsoft365';

/** What the looked-up name says: `token` is the part that names the pool, empty if there is none. */
export interface NameReading {
  readonly name: string;
  readonly token: string;
  readonly pool: HandoverPool;
}

/**
 * What the address says. `mixed`: servers of another pool were seen in the block too. `greeted`: the block is one of Microsoft's registered ones,
 * looked up only since the peer greets as its server; so it places nothing.
 */
export interface RangeReading {
  readonly address: string;
  readonly range: string;
  readonly pool: HandoverPool;
  readonly mixed: boolean;
  readonly greeted: boolean;
}

/**
 * A hop in which Microsoft 365 gave the message away.
 * `position`: `delivery` handed it to the reader's own system, `upstream` came earlier, null where the reader's own lines cannot be told.
 * `vouched`: the reader's own side wrote the line, over an unbroken chain of its own lines.
 * `pool`: a readable name beats the range (Microsoft moves ranges between pools).
 */
export interface Handover {
  readonly hop: Hop;
  readonly position: 'delivery' | 'upstream' | null;
  readonly vouched: boolean;
  readonly name?: NameReading | undefined;
  readonly range?: RangeReading | undefined;
  readonly pool: HandoverPool;
}

const facts: ReadonlyMap<string, PoolRange> = new Map(poolRanges.map((fact) => [fact.range, fact]));
const ranges = poolRanges.map((fact) => addressRange(fact.range));
const unassigned = unassignedRanges.map((fact) => addressRange(fact.range));
const blocks = microsoftBlocks.map(addressRange);

/** The hand-over in this hop, or null if the peer is no outbound server of Microsoft 365. What the peer says of itself never names a pool.
 * `atGateway`: the line is that of a mail filter in front of the reader's system. */
export function readHandover(hop: Hop, own: OwnStretch, atGateway: boolean): Handover | null {
  if (hop.from === undefined || isInsideExchangeOnline(hop.by)) return null;
  const name = readName(hop.from);
  const range = readRange(hop.from, hop.time);
  if (name === null && range === null) return null;
  const named = name !== null && name.pool !== 'microsoft365' ? name.pool : null;
  return {
    hop,
    position: positionOf(hop, own, atGateway),
    vouched: own.vouched && hop.stretch === 'border',
    name: name ?? undefined,
    range: range ?? undefined,
    pool: named ?? range?.pool ?? 'microsoft365',
  };
}

function positionOf({ stretch }: Hop, { entry }: OwnStretch, atGateway: boolean): Handover['position'] {
  if (stretch === 'border' || atGateway) return 'delivery';
  return entry === 'unreadable' || entry === 'broken' ? null : 'upstream';
}

/** A line between two servers of Exchange Online: they use addresses of the outbound blocks among themselves. */
function isInsideExchangeOnline(by: string | undefined): boolean {
  return by !== undefined && isInDomain(by, insideDomains) && !isInDomain(by, intakeDomains);
}

/** Tells whether a hop is one of the hand-overs. The positions are gathered when it is first asked. */
export function handoverTest({ handovers }: { readonly handovers: readonly Handover[] }): (hop: Hop) => boolean {
  let positions: ReadonlySet<number> | null = null;
  return ({ at }) => (positions ??= new Set(handovers.map(({ hop }) => hop.at))).has(at);
}

/** Whether an address is registered to Microsoft: its cloud and offices, and servers of Microsoft 365 that nobody has listed. */
export function isMicrosoftAddress(address: string): boolean {
  return findRange(address, blocks) !== null;
}

/** Whether the lines below a submission inside Microsoft 365 show that the message had come in from outside before: somebody redirected it. */
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

/** Whether a pool is the relay pool or one half of it. */
export function isRelay(pool: string): boolean {
  return pool === 'relay' || pool === 'relay-clean' || pool === 'relay-spam';
}

/** The block an address lies in at a time (ISO 8601; absent: now), or null if it is no known block. */
export function readRange(peer: Peer, time: string | undefined): RangeReading | null {
  const { address } = peer;
  if (address === undefined) return null;
  const range = findRange(address, ranges);
  const fact = range === null ? undefined : facts.get(range.text);
  if (fact !== undefined) {
    const known = fact.since === undefined || time === undefined || time >= fact.since;
    return { address, range: fact.range, pool: known ? fact.pool : 'microsoft365', mixed: fact.mixed === true, greeted: false };
  }
  const near = findRange(address, unassigned);
  if (near !== null) return { address, range: near.text, pool: 'microsoft365', mixed: false, greeted: false };
  const block = greetsAsOutbound(peer) ? findRange(address, blocks) : null;
  return block === null ? null : { address, range: block.text, pool: 'microsoft365', mixed: false, greeted: true };
}

/** A greeting proves nothing, but with an address of Microsoft's it may be a pool that nobody has listed yet: then nothing is ruled out. */
function greetsAsOutbound({ helo }: Peer): boolean {
  return helo !== undefined && (isInDomain(helo, outboundDomains) || isInDomain(helo, sovereignOutboundDomains));
}

/**
 * The pool in a looked-up name. The owner of an address sets its reverse name, so a name under Microsoft's outbound domain counts
 * only for an address that is Microsoft's, or where no address was written.
 */
function readName(peer: Peer): NameReading | null {
  const { address, reverseName } = peer;
  if (reverseName === undefined) return null;
  const placed = address === undefined || isMicrosoftAddress(address);
  // The blocks of the sovereign clouds are not all known; a name that resolves back to its address was given by the owner of the name.
  if (isInDomain(reverseName, sovereignOutboundDomains) && (placed || peer.nameConfirmed === true))
    return { name: reverseName, token: '', pool: 'sovereign' };
  if (!placed) return null;
  if (!isInDomain(reverseName, outboundDomains)) return null;
  const token = tokenOf(firstLabel(reverseName).toLowerCase());
  return { name: reverseName, token, pool: poolOfToken(token) };
}

/**
 * `mail-<region>az<pool><number>` or `mail-<dc><region><nn><pool><number>`: the letters before a number that starts with a digit and
 * may go on in hex. Every pool name has a letter that is no hex digit, so the cut is unique. The announcement of 2021 promised
 * `rly` in the name.
 */
function tokenOf(label: string): string {
  if (label.length > 63) return '';
  const found = /(?:az|\d|^mail-)([a-z]+)\d[0-9a-f]*$/.exec(label);
  const letters = found?.[1] ?? '';
  const known = poolTokens.find(
    ({ token }) => letters === token || letters.endsWith(`az${token}`) || (token.length > 4 && letters.endsWith(token)),
  );
  if (known !== undefined) return known.token;
  const afterZone = letters.includes('az') ? letters.slice(letters.lastIndexOf('az') + 2) : letters;
  if (/^rl[a-z]{1,4}$/.test(afterZone)) return afterZone;
  return /rly/.test(label) ? 'rly' : '';
}

function poolOfToken(token: string): HandoverPool {
  const known = poolTokens.find((fact) => fact.token === token);
  if (known !== undefined) return known.pool;
  return token.startsWith('rl') ? 'relay' : 'microsoft365';
}
