import { firstLabel, isPublicName, isSameOrganisation } from '../../../mail/addresses/domain.ts';
import { isInsideAddress, isPlaceholderAddress } from '../../../mail/addresses/address-ranges.ts';
import { isSameWord } from '../../../mail/same-word.ts';
import { isMailboxProtocol } from '../dialects/local.ts';
import { isMapi } from './exchange-online-stretch.ts';
import { gatewayOf } from './gateways.ts';
import { isOutboundName } from '../outbound-peer.ts';
import type { Ending } from './own-stretch.ts';
import type { LooseHop } from '../read-hop.ts';

/**
 * Any other system: steps over local delivery, loops (amavis, localhost), private networks and peers of the same organisation by
 * their looked-up name. Never by what a peer says of itself. Where a step may as well have come from outside, nobody vouches for
 * what stands below it.
 */
export function walkElsewhere(hops: readonly LooseHop[]): Ending {
  let vouched = true;
  for (const [index, hop] of hops.entries()) {
    if (isQueue(hop)) {
      vouched &&= isFilledFromNetwork(hop, hops[index + 1]);
      continue;
    }
    const by = hop.by ?? (isUnsigned(hop) ? '' : undefined);
    if (hop.dialect === 'unrecognised' || by === undefined) return { entry: 'unreadable', index, vouched: false };
    if (isFetched(hop)) return { entry: 'fetched', index, vouched: false };
    const step = stepFrom(hop, by);
    if (step === 'border') return { entry: 'border', index, vouched: vouched && !isNotItsOwn(hop) };
    if (step === 'unknown') return { entry: 'unreadable', index, vouched: false };
    const next = hops[index + 1];
    if (next !== undefined && !(step === 'inside' && joins(hop, by, next.by))) vouched = false;
  }
  return { entry: 'inside', index: hops.length - 1, vouched };
}

/** A program read the message in a mailbox and wrote this line: the server that it names handed nothing over. */
export function isFetched({ dialect, protocol }: LooseHop): boolean {
  return dialect === 'local' && isMailboxProtocol(protocol ?? '');
}

/** A line of qmail's queue, which names neither its host nor a peer. */
export function isQueue({ dialect, by, from }: LooseHop): boolean {
  return dialect === 'qmail' && by === undefined && from === undefined;
}

/** A line of qmail's server where its own name was never set: it names its peer and not itself. */
export function isUnsigned({ dialect, by, from }: LooseHop): boolean {
  return dialect === 'qmail' && by === undefined && from !== undefined;
}

/** Whether qmail's own server filled the queue, over the line right below. Any other program may have brought that line along. */
function isFilledFromNetwork({ protocol }: LooseHop, next: LooseHop | undefined): boolean {
  return protocol === 'from network' && next?.dialect === 'qmail' && !isQueue(next);
}

/**
 * The peer greets as an outbound server of Microsoft 365, and its own address was not written: a private or redacted one, or one
 * of the reader's own organisation, stands there instead (a translator, a load balancer). A greeting proves nothing, so this
 * rules nothing out.
 */
export function isAddressHidden({ from, by }: Pick<LooseHop, 'from' | 'by'>): boolean {
  if (from?.address === undefined || !isOutboundName(from.helo ?? '')) return false;
  if (isInsideAddress(from.address) || isPlaceholderAddress(from.address)) return true;
  return from.reverseName !== undefined && by !== undefined && isSameOrganisation(from.reverseName, by);
}

/**
 * Whether the address in a border line cannot be the peer's. Where the looked-up name is Microsoft's all the same, somebody wrote
 * another address in place of the one that was there.
 */
function isNotItsOwn(hop: LooseHop): boolean {
  const { address = '' } = hop.from ?? {};
  return isPlaceholderAddress(address) || isInsideAddress(address);
}

type Step = 'inside' | 'unvouched' | 'border' | 'unknown';

function stepFrom(hop: LooseHop, by: string): Step {
  const peer = hop.from;
  // Submitted on the machine itself: a program (a list, a web form) gave the message with all lines below.
  if (peer === undefined) return 'unvouched';
  if (peer.address === undefined) return isLocalDelivery(hop) ? 'inside' : isOfApple(hop) ? 'unvouched' : 'unknown';
  // A server of Microsoft 365 stands behind a translator or load balancer of the reader's own: its address is hidden, the
  // take-over is here.
  if (isAddressHidden(hop)) return 'border';
  // ESMTPA and ESMTPSA (RFC 3848): somebody logged in and submitted the message with all lines below.
  if (isInsideAddress(peer.address))
    return hop.protocol?.toUpperCase().endsWith('A') === true && !isLocalDelivery(hop) ? 'unvouched' : 'inside';
  // No stranger comes by LMTP (RFC 2033): a server of the reader’s own side, of which nothing but its address is known.
  if (isLocalDelivery(hop)) return 'unvouched';
  // A customer of the reader's own provider has a name under the provider's domain too.
  return peer.reverseName !== undefined && isSameOrganisation(peer.reverseName, by) ? 'unvouched' : 'border';
}

/**
 * The line of iCloud above that of its server for the outside, which it names without an address; whether that is a greeting is
 * not known (all of 4 public samples, 2023–26).
 *
 *     from p00-icloudmta-smtpin-us-west-2a by p116-mailgateway-smtp-1 (mailgateway 2528B19) with SMTP id … for <r>; …
 */
function isOfApple({ byComment = '' }: LooseHop): boolean {
  return byComment.startsWith('mailgateway ');
}

function isLocalDelivery(hop: LooseHop): boolean {
  return hop.protocol?.toUpperCase().startsWith('LMTP') === true;
}

/**
 * Whether the line below was written by the server that this line took the message from. Without SMTP (LMTP, a pipe): by the same
 * host, or as `localhost`. Over SMTP: by the very name that was looked up, if that lies in the organisation of the host that
 * wrote this line. At any other private or loopback address a translator, a proxy, a tunnel or a container network may stand,
 * with a stranger behind it who writes what they like below.
 */
function joins(hop: LooseHop, by: string, next: string | undefined): boolean {
  const { dialect, from, protocol } = hop;
  if (next === undefined) return false;
  // Exchange Server hands over by MAPI inside alone; Yahoo's servers call themselves by the address that was seen.
  if (isMapi(protocol)) return isSameWord(from?.helo ?? '', next);
  if (dialect === 'yahoo') return from?.address === next;
  if (from?.address === undefined || isLocalDelivery(hop))
    return isLocalName(by) || isLocalName(next) || isSameWord(by, next) || isSameOrganisation(by, next);
  // Inside a filtering service, whose own host names tell that no stranger's proxy stands beside them.
  const service = isLoopback(from.address) ? gatewayOf(by) : null;
  if (service !== null) return gatewayOf(next) === service;
  const name = from.reverseName;
  if (name === undefined || !isSameWord(name, next) || !isPublicName(name) || !isSameOrganisation(name, by)) return false;
  return isOwnGreeting(from.helo ?? '', name);
}

/**
 * Whether a server with this looked-up name may greet like this. A load balancer with that name passes on the greeting of the
 * stranger behind it, who would have to know the name. Proofpoint's filter greets with names outside any domain.
 */
function isOwnGreeting(helo: string, name: string): boolean {
  if (!helo.includes('.')) return isSameWord(helo, firstLabel(name));
  return isSameOrganisation(helo, name) || /^pps\.(?:filterd|reinject)$/i.test(helo);
}

function isLoopback(address: string): boolean {
  return address === '::1' || address.startsWith('127.');
}

function isLocalName(host: string): boolean {
  return isSameWord(firstLabel(host), 'localhost');
}
