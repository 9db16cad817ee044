import { addressRange, findRange, isInRange, isInsideAddress } from '../ip-address.ts';
import { firstLabel, insideDomains, intakeDomains, isInDomain, sovereignZones } from '../microsoft365/hosts.ts';
import { isSameWord } from '../same-word.ts';
import { isSameOrganisation } from './organisation.ts';
import type { LooseHop } from './read-hop.ts';

/** Whose mailbox the message was read in, told from the newest `Received` fields alone. */
export type ReaderSystem = 'microsoft365' | 'gmail' | 'other' | 'unknown';

/**
 * How the lines of the reader's own system end:
 * `border` in the line that took the message over; `inside` at the client that submitted it, so it came from within;
 * `unreadable` at a line that cannot be read; `broken` where two lines do not join up; `cut` where the text ends too early;
 * `none` if there is no line at all.
 */
export type Entry = 'border' | 'inside' | 'unreadable' | 'broken' | 'cut' | 'none';

/**
 * The reader's own stretch of the route. `index` counts hops and points at the last of its lines (the border hop where there is
 * one), -1 if none. `vouched`: the reader's own side wrote that line, over an unbroken chain of lines that each name the next.
 */
export interface OwnStretch {
  readonly reader: ReaderSystem;
  readonly entry: Entry;
  readonly index: number;
  readonly vouched: boolean;
}

/** Exchange Online's own servers speak to each other from here. */
const insideExchangeOnline = [addressRange('2603:1000::/24'), addressRange('2a01:111::/32')];

/** Inner servers of the government and the 21Vianet cloud are said to have these too (general knowledge; no public sample was counted). */
const sovereignRanges = [addressRange('2001:489a::/32'), addressRange('2406:e500::/32')];

/** Gmail's inner hops are named by 6to4 addresses of its private network 10/8. */
const insideGmail = addressRange('2002:a00::/24');

/**
 * Finds the border: the newest lines were written by the reader's own system, and the last of them took the message over from
 * outside. Everything older was written by strangers.
 */
export function findBorder(hops: readonly LooseHop[]): OwnStretch {
  const [newest] = hops;
  if (newest === undefined) return { reader: 'unknown', entry: 'none', index: -1, vouched: false };
  if (isQueue(newest)) return ended('other', walkElsewhere(hops));
  const { by } = newest;
  if (by === undefined) return { reader: 'unknown', entry: 'unreadable', index: 0, vouched: false };
  if (isInDomain(by, insideDomains)) return ended('microsoft365', walkExchangeOnline(hops));
  if (isInRangeOfGmail(by) || isInDomain(by, ['google.com'])) return ended('gmail', walkGmail(hops));
  return ended('other', walkElsewhere(hops));
}

type Ending = Omit<OwnStretch, 'reader'>;

function ended(reader: ReaderSystem, { entry, index, vouched }: Ending): OwnStretch {
  return { reader, entry, index, vouched };
}

/**
 * Exchange Online: from the top, each line names the server that wrote the one below, until the first line written by
 * `*.mail.protection.outlook.com`. A lower line of that kind is somebody else's intake. A client that submits (MAPI, or SMTP
 * from an outside address to a mailbox server) ends the walk: what stands below came in with the submission.
 */
function walkExchangeOnline(hops: readonly LooseHop[]): Ending {
  for (const [index, hop] of hops.entries()) {
    if (hop.dialect === 'unrecognised' || hop.by === undefined) return { entry: 'unreadable', index, vouched: false };
    // Never the newest line of a whole message: at the top it may be another organisation's intake, with the reader's own lines cut off.
    if (isInDomain(hop.by, intakeDomains)) return { entry: 'border', index, vouched: index > 0 };
    if (!isInDomain(hop.by, insideDomains)) return firstIntakeFrom(hops, index);
    if (isSubmission(hop)) return isUnplaced(hop) ? firstIntakeFrom(hops, index + 1) : { entry: 'inside', index, vouched: true };
    const next = hops[index + 1];
    if (next === undefined) return { entry: 'cut', index, vouched: false };
    if (next.dialect !== 'unrecognised' && !isSameWord(firstLabel(hop.from?.helo), firstLabel(next.by)))
      return firstIntakeFrom(hops, index + 1);
  }
  return { entry: 'cut', index: hops.length - 1, vouched: false };
}

function isSubmission(hop: LooseHop): boolean {
  if (isMapi(hop.protocol)) return true;
  if (hop.from === undefined || !isInDomain(hop.from.helo ?? '', insideDomains)) return true;
  return !isInnerAddress(hop.from.address);
}

function isInnerAddress(address: string | undefined): boolean {
  return address === undefined || findRange(address, insideExchangeOnline) !== null || isInsideAddress(address);
}

/** What looks like a submission, by a peer that calls itself a server of a sovereign cloud or has an address of one: nobody can tell which it is. */
function isUnplaced({ from, protocol }: LooseHop): boolean {
  if (from === undefined || isMapi(protocol)) return false;
  const { helo = '', address } = from;
  if (isInDomain(helo, sovereignZones)) return true;
  return isInDomain(helo, insideDomains) && address !== undefined && findRange(address, sovereignRanges) !== null;
}

function isMapi(protocol: string | undefined): boolean {
  return protocol?.slice(0, 4).toLowerCase() === 'mapi';
}

/** The chain is broken: the next intake line may still be the border, but nobody vouches for it. */
function firstIntakeFrom(hops: readonly LooseHop[], start: number): Ending {
  const index = hops.findIndex((hop, i) => i >= start && hop.by !== undefined && isInDomain(hop.by, intakeDomains));
  return index === -1 ? { entry: 'broken', index: start - 1, vouched: false } : { entry: 'border', index, vouched: false };
}

function walkGmail(hops: readonly LooseHop[]): Ending {
  for (const [index, hop] of hops.entries()) {
    if (hop.dialect === 'unrecognised' || hop.by === undefined) return { entry: 'unreadable', index, vouched: false };
    if (!isInRangeOfGmail(hop.by) && !isInDomain(hop.by, ['google.com']))
      return { entry: 'broken', index: index - 1, vouched: false };
    if (hop.from !== undefined) return { entry: 'border', index, vouched: true };
  }
  return { entry: 'cut', index: hops.length - 1, vouched: false };
}

/**
 * Any other system: steps over local delivery, loops (amavis, localhost), private networks and peers of the same organisation by
 * their looked-up name. Never by what a peer says of itself. Where a step may as well have come from outside, nobody vouches for what
 * stands below it.
 */
function walkElsewhere(hops: readonly LooseHop[]): Ending {
  let vouched = true;
  for (const [index, hop] of hops.entries()) {
    if (isQueue(hop)) {
      vouched &&= isFilledFromNetwork(hop, hops[index + 1]);
      continue;
    }
    if (hop.dialect === 'unrecognised' || hop.by === undefined) return { entry: 'unreadable', index, vouched: false };
    const step = stepFrom(hop, hop.by);
    if (step === 'border') return { entry: 'border', index, vouched };
    if (step === 'unknown') return { entry: 'unreadable', index, vouched: false };
    const next = hops[index + 1];
    if (next !== undefined && !(step === 'inside' && joins(hop, hop.by, next.by))) vouched = false;
  }
  return { entry: 'inside', index: hops.length - 1, vouched };
}

/** A line of qmail's queue, which names neither its host nor a peer. */
function isQueue({ dialect, by, from }: LooseHop): boolean {
  return dialect === 'qmail' && by === undefined && from === undefined;
}

/** Whether qmail's own server filled the queue, over the line right below. Any other program may have brought that line along. */
function isFilledFromNetwork({ protocol }: LooseHop, next: LooseHop | undefined): boolean {
  return protocol === 'from network' && next?.dialect === 'qmail' && !isQueue(next);
}

type Step = 'inside' | 'unvouched' | 'border' | 'unknown';

function stepFrom(hop: LooseHop, by: string): Step {
  const peer = hop.from;
  // Submitted on the machine itself: a program (a list, a web form) gave the message with all lines below.
  if (peer === undefined) return 'unvouched';
  if (peer.address === undefined) return isLocalDelivery(hop) ? 'inside' : 'unknown';
  // ESMTPA and ESMTPSA (RFC 3848): somebody logged in and submitted the message with all lines below.
  if (isInsideAddress(peer.address))
    return hop.protocol?.toUpperCase().endsWith('A') === true && !isLocalDelivery(hop) ? 'unvouched' : 'inside';
  // A customer of the reader's own provider has a name under the provider's domain too.
  return peer.reverseName !== undefined && isSameOrganisation(peer.reverseName, by) ? 'unvouched' : 'border';
}

function isLocalDelivery(hop: LooseHop): boolean {
  return hop.protocol?.toUpperCase().startsWith('LMTP') === true;
}

/**
 * Whether the line below was written by the server that this line took the message from. On the machine itself: by the same host, or as
 * `localhost`. From a private network: by the very name that was looked up. An address that was not looked up may be a translated one
 * (NAT, a container's bridge, a load balancer) with a stranger behind it.
 */
function joins({ dialect, from, protocol }: LooseHop, by: string, next: string | undefined): boolean {
  if (next === undefined) return false;
  // Exchange Server hands over by MAPI inside alone; Yahoo's servers call themselves by the address that was seen.
  if (isMapi(protocol)) return isSameHost(from?.helo ?? '', next);
  if (dialect === 'yahoo') return from?.address === next;
  const loop = from?.address === undefined || from.address === '::1' || from.address.startsWith('127.');
  if (loop) return isLocalName(by) || isLocalName(next) || isSameHost(by, next) || isSameOrganisation(by, next);
  return from.reverseName !== undefined && isSameHost(from.reverseName, next);
}

function isLocalName(host: string): boolean {
  return isSameWord(firstLabel(host), 'localhost');
}

function isSameHost(one: string, other: string): boolean {
  return isSameWord(one, other);
}

function isInRangeOfGmail(host: string): boolean {
  return host.includes(':') && isInRange(host.toLowerCase(), insideGmail);
}
