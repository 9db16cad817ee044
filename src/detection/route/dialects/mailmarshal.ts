import { readAddress } from '../../../mail/addresses/ip-address.ts';
import type { Peer } from '../hop.ts';
import type { ReceivedSyntax } from '../../../mail/received/received.ts';
import { peerOf, readGreeting, readReverseName } from './dialect.ts';

/** What MailMarshal writes where it did not look the name up, or found none that resolves back. */
const unverified = 'Not Verified';

/**
 * The shape of MailMarshal: `HELO (name[address])`, without a blank between name and address. Null if a second comment stands
 * there: it would be part of a greeting with brackets in it.
 */
export function readMarshalPeer(syntax: ReceivedSyntax): Peer | null {
  const { words = [], comments = [] } = syntax.from ?? {};
  if (words.length !== 1 || comments.length !== 1) return null;
  const comment = comments[0]?.trim() ?? '';
  const start = comment.indexOf('[');
  if (start === -1) return null;
  const said = comment.slice(0, start).trimEnd();
  const helo = readGreeting(words[0]);
  const reverseName = said === '' || said === unverified ? '' : readReverseName(said);
  const address = readAddress(comment.slice(start));
  return helo === null || reverseName === null || address === null ? null : peerOf({ helo, reverseName, address });
}
