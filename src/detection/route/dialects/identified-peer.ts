import type { ReceivedSyntax } from '../../../mail/received/received.ts';
import type { Peer } from '../hop.ts';
import { readBracketedPeer } from './bracketed-peer.ts';

/** What an ident server (RFC 1413) said of the peer; the peer's side chose it. */
const answer = /^(?:IDENT:)?[^\s@()[\]<>"]{0,64}@/;

/**
 * The shape of sendmail: that of `readBracketedPeer`, with the answer of an ident server in front of the looked-up name or of the
 * address, `HELO (IDENT:ann@name [address])`, `HELO (ann@[address])`. Since a stranger gave the answer, a second `@` behind it is
 * refused: nobody could tell where the name begins.
 */
export function readIdentifiedPeer(syntax: ReceivedSyntax): Peer | null {
  const plain = readBracketedPeer(syntax);
  if (plain !== null || syntax.from === null) return plain;
  const [comment = '', ...others] = syntax.from.comments;
  const said = answer.exec(comment)?.[0] ?? '';
  const behind = comment.slice(said.length);
  if (said === '' || behind.includes('@')) return null;
  return readBracketedPeer({ ...syntax, from: { words: syntax.from.words, comments: [behind, ...others] } });
}
