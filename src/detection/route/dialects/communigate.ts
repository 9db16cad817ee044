import { readAddress } from '../../../mail/addresses/ip-address.ts';
import type { ReceivedSyntax } from '../../../mail/received/received.ts';
import type { Peer } from '../hop.ts';
import { peerOf, readHost } from './dialect.ts';

/**
 * The shape of CommuniGate Pro: the address first, the greeting in a comment after the account of whoever logged in, as in
 * `[address] (HELO greeting)` or `[address] (account ann HELO greeting)`. Nothing is looked up. A greeting that is no host name
 * is left out.
 */
export function readAccountPeer(syntax: ReceivedSyntax): Peer | null {
  const { words = [], comments = [] } = syntax.from ?? {};
  const [literal = ''] = words;
  if (words.length !== 1 || comments.length !== 1 || !literal.startsWith('[')) return null;
  const helo = greeting.exec(comments[0]?.trim() ?? '')?.[1];
  const address = readAddress(literal);
  if (helo === undefined || address === null) return null;
  return peerOf({ helo: readHost(helo), address });
}

const greeting = /^(?:account \S{1,320} )?HELO (\S{1,320})$/;
