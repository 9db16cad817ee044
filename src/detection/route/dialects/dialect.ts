import { readAddress } from '../../../mail/addresses/ip-address.ts';
import type { DialectId, Peer } from '../hop.ts';
import type { ReceivedSyntax } from '../../../mail/received/received.ts';

/**
 * How one kind of receiving server writes the sending side. `readPeer` gives the peer if the line has this shape, else null;
 * `writer` is the host that wrote it, empty if it named none. A dialect never guesses: a line that fits nothing stays
 * unrecognised. `hosts`: the only domains in which such servers are named; absent where they may have any name. `isMarked`:
 * whether the software of the server names itself in the line. If such a line has another shape, a greeting with brackets in it
 * is the reason, and no other dialect may read it.
 */
export interface Dialect {
  readonly id: Exclude<DialectId, 'unrecognised'>;
  readonly hosts?: readonly string[];
  readonly isMarked?: (syntax: ReceivedSyntax, writer: string) => boolean;
  readonly readPeer: (syntax: ReceivedSyntax, writer: string) => Peer | null;
}

/** A host name as it may stand in a line: one word without brackets, at most 255 characters (RFC 1035), no trailing dot. */
export function readHost(word: string | undefined): string | null {
  if (word === undefined || word.length > 256) return null;
  const name = word.endsWith('.') ? word.slice(0, -1) : word;
  return name !== '' && /^[^\s()<>[\];"]+$/.test(name) ? name : null;
}

/** What a peer called itself: a host name, or an address literal (`EHLO [192.0.2.1]`) with its brackets. */
export function readGreeting(word: string | undefined): string | null {
  return readHost(word) ?? (word !== undefined && readAddress(word) !== null ? word : null);
}

/**
 * Two version numbers; the name of whoever built the server may come first: `8.15.2/8.15.2/Debian-22`, `8.14.4+Sun/8.14.4`,
 * `SGI-8.9.3/8.8.7`.
 */
export const sendmailVersions = /^\s?(?:[A-Za-z]{1,12}-)?8\.[\w.]{1,20}(?:\+Sun)?\/(?:[A-Za-z]{1,12}-)?8\./;

/** The words that servers put where a looked-up name would stand. */
const placeholders: ReadonlySet<string> = new Set(['unknown', 'unverified', 'unknown_domain', 'nxdomain', 'dnserror']);

/** A looked-up name; empty for a placeholder or a bare address, which say that there is none; null for anything else. */
export function readReverseName(word: string | undefined): string | null {
  if (word === '<unknown>') return '';
  const name = readHost(word);
  if (name === null) return null;
  if (placeholders.has(name.toLowerCase()) || readAddress(name) !== null) return '';
  return /^[\w.-]+$/.test(name) ? name : null;
}

/**
 * The parts of a peer as a dialect reads them; null or empty where the line has none. `confirmed`: such a server writes a name
 * only if it resolves back.
 */
export interface PeerParts {
  readonly helo: string | null;
  readonly reverseName?: string | null;
  readonly confirmed?: boolean;
  readonly address: string;
}

/** The peer, with every key even where it is undefined: the engine is slower with objects that have different keys. */
export function peerOf({ helo, reverseName, confirmed, address }: PeerParts): Peer {
  const named = reverseName === undefined || reverseName === '' || reverseName === null ? undefined : reverseName;
  return {
    helo: helo ?? undefined,
    reverseName: named,
    nameConfirmed: confirmed === true && named !== undefined ? true : undefined,
    address,
  };
}

/** The same peer where the server writes a name only if it resolves back. */
export function confirmed(peer: Peer | null): Peer | null {
  if (peer?.reverseName === undefined) return peer;
  const { helo, reverseName, address } = peer;
  return { helo, reverseName, nameConfirmed: true, address };
}
