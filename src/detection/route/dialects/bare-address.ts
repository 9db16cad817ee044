import { readAddress } from '../../../mail/addresses/ip-address.ts';
import type { Peer } from '../hop.ts';
import type { ReceivedSyntax } from '../../../mail/received/received.ts';
import { peerOf, readGreeting } from './dialect.ts';

/**
 * The shape of Exchange: `HELO (address)`, without brackets around the address and without a looked-up name. Null if a second
 * comment stands there: it would be part of a greeting with brackets in it, and nobody can say which address was seen.
 */
export function readBareAddress(syntax: ReceivedSyntax): Peer | null {
  const { words = [], comments = [] } = syntax.from ?? {};
  if (words.length !== 1 || comments.length !== 1) return null;
  const comment = comments[0]?.trim() ?? '';
  if (comment.startsWith('[')) return null;
  const helo = readGreeting(words[0]);
  const address = readAddress(comment);
  return helo === null || address === null ? null : peerOf({ helo, address });
}
