import { firstLabel, isInDomain } from '../../../mail/addresses/domain.ts';
import { addressRange, findRange, isInsideAddress, isPlaceholderAddress } from '../../../mail/addresses/address-ranges.ts';
import { readAddress } from '../../../mail/addresses/ip-address.ts';
import { isSameWord } from '../../../mail/same-word.ts';
import { insideBlocks } from '../../../microsoft365/blocks.ts';
import { formerIntakeDomains, insideDomains, intakeDomains, sovereignZones } from '../../../microsoft365/hosts.ts';
import { isMicrosoftAddress } from '../outbound-peer.ts';
import type { Ending } from './own-stretch.ts';
import type { LooseHop } from '../read-hop.ts';

const insideExchangeOnline = insideBlocks.ranges.map(addressRange);

/**
 * Exchange Online: from the top, each line names the server that wrote the one below, until the first line written by
 * `*.mail.protection.outlook.com`. A lower line of that kind is somebody else's intake. A client that submits (MAPI, or SMTP from
 * an outside address to a mailbox server) ends the walk: what stands below came in with the submission.
 */
export function walkExchangeOnline(hops: readonly LooseHop[]): Ending {
  let vouched = true;
  for (const [index, hop] of hops.entries()) {
    if (hop.dialect === 'unrecognised' || hop.by === undefined) return { entry: 'unreadable', index, vouched: false };
    if (isInDomain(hop.by, intakeDomains)) {
      if (!isInnerStep(hop)) return takeOver(hop, index, vouched);
    }
    if (!isInDomain(hop.by, insideDomains)) return firstIntakeFrom(hops, index);
    if (isSubmission(hop)) return isUnplaced(hop) ? firstIntakeFrom(hops, index + 1) : { entry: 'inside', index, vouched };
    vouched &&= isKnownStep(hop);
    const next = hops[index + 1];
    if (next === undefined) return { entry: 'cut', index, vouched: false };
    if (next.dialect !== 'unrecognised' && !joinsInside(hop, next)) return firstIntakeFrom(hops, index + 1);
  }
  return { entry: 'cut', index: hops.length - 1, vouched: false };
}

/**
 * Whether only a server of Microsoft 365 can have made this step. Anybody can greet at an intake server with an inner name, and
 * the line does not tell what lies behind a private address. In Microsoft's other blocks there may be servers that nobody has
 * seen, or machines of Azure's customers.
 */
export function isKnownStep({ by, from }: Pick<LooseHop, 'by' | 'from'>): boolean {
  return isInDomain(by ?? '', intakeDomains) ? isInnerAddressOfMicrosoft(from?.address) : isInnerAddress(from?.address);
}

/**
 * Whether the line below was written by the server that this line of Exchange Online names. Where Exchange takes a message back
 * and delivers it again, the line names the server that does so, at the address of the one that had the message before.
 */
function joinsInside({ from, protocol }: LooseHop, next: LooseHop): boolean {
  if (isSameWord(firstLabel(from?.helo), firstLabel(next.by))) return true;
  if (protocol !== 'MailboxResubmission' || from?.address === undefined) return false;
  const below = next.by !== undefined && isInDomain(next.by, insideDomains) ? readAddress(next.byComment ?? '') : null;
  return below === from.address && isInnerAddressOfMicrosoft(below);
}

/**
 * The intake line of Exchange Online. Without an address nobody can tell who handed the message over. Never vouched for as the
 * newest line of a text: there it may be another organisation's intake, with the reader's own lines cut off.
 */
function takeOver({ from }: LooseHop, index: number, vouched: boolean): Ending {
  if (from?.address === undefined) return { entry: 'unreadable', index, vouched: false };
  const told = !isPlaceholderAddress(from.address) && !isInsideAddress(from.address);
  return { entry: 'border', index, vouched: vouched && index > 0 && told };
}

/**
 * A step inside Microsoft 365 that an intake server wrote: the peer greets with an inner name from a private address or one of
 * the inner blocks (Outlook.com until 2020: private addresses and 2a01:111:e400::/48). Not from Microsoft's other blocks: who
 * rents a machine in Azure can connect from there, greet so and write what stands below.
 */
function isInnerStep({ from }: LooseHop): boolean {
  return from?.address !== undefined && isInDomain(from.helo ?? '', insideDomains) && isInnerAddress(from.address);
}

function isSubmission(hop: LooseHop): boolean {
  if (isMapi(hop.protocol)) return true;
  if (hop.from === undefined || !isInDomain(hop.from.helo ?? '', insideDomains)) return true;
  return !isInnerAddress(hop.from.address) && !isNearInner(hop.from.address);
}

function isInnerAddressOfMicrosoft(address: string | undefined): boolean {
  return address !== undefined && findRange(address, insideExchangeOnline) !== null;
}

function isInnerAddress(address: string | undefined): boolean {
  return address === undefined || isInnerAddressOfMicrosoft(address) || isInsideAddress(address);
}

/** Whether an address is in Microsoft's other blocks of IPv6, which all servers inside Exchange Online have. */
function isNearInner(address: string | undefined): boolean {
  return address?.includes(':') === true && isMicrosoftAddress(address);
}

/**
 * Whether nobody can tell if this is a submission: the peer calls itself a server of a sovereign cloud, or an intake server.
 * Those of Outlook.com greeted like that from public addresses in 2017 (`inbound.mail.protection.outlook.com`, 9 of 9 public
 * samples), and a greeting proves nothing.
 */
function isUnplaced({ from, protocol }: LooseHop): boolean {
  if (from === undefined || isMapi(protocol)) return false;
  const { helo = '' } = from;
  return isInDomain(helo, sovereignZones) || isInDomain(helo, intakeDomains);
}

/** Whether a line's protocol is MAPI, by which Exchange takes messages from its own clients and servers. */
export function isMapi(protocol: string | undefined): boolean {
  return protocol?.slice(0, 4).toLowerCase() === 'mapi';
}

/** The chain is broken: the next intake line may still be the border, but nobody vouches for it. */
function firstIntakeFrom(hops: readonly LooseHop[], start: number): Ending {
  const found = hops.findIndex((hop, i) => i >= start && hop.by !== undefined && isInDomain(hop.by, intakeDomains));
  if (found === -1) return { entry: 'broken', index: start - 1, vouched: false };
  return { entry: 'border', index: found + stepsBehind(hops, found), vouched: false };
}

/**
 * 1 where the intake took the message from a private address, and that peer wrote the line below: until 2017 servers of Hotmail
 * stood in front, and theirs is the line that tells who handed the message over. Else 0.
 */
function stepsBehind(hops: readonly LooseHop[], index: number): number {
  const from = hops[index]?.from;
  const next = hops[index + 1];
  if (from?.address === undefined || !isInsideAddress(from.address) || next?.from?.address === undefined) return 0;
  return isInDomain(from.helo ?? '', formerIntakeDomains) && isSameWord(from.helo ?? '', next.by ?? '') ? 1 : 0;
}
