import { readAddress } from '../../ip-address.ts';
import type { Peer } from '../hop.ts';
import type { ReceivedSyntax } from '../received.ts';
import { peerOf, readReverseName } from './dialect.ts';

/** What sendmail adds to a looked-up name that does not resolve back to the address. */
const doubted = '(may be forged)';

/**
 * The shape that Postfix made common: `HELO (reverse-name [address])`, `HELO (unknown [address])`, `HELO ([address])`, then comments on
 * the connection. Null if the clause has another shape, or if another comment holds an address too: a greeting with brackets in it makes
 * such a line, and nobody can say which address was seen. A name marked `(may be forged)` is dropped.
 */
export function readBracketedPeer(syntax: ReceivedSyntax): Peer | null {
  const { words = [], comments = [] } = syntax.from ?? {};
  const [helo] = words;
  const [first, ...others] = comments;
  if (words.length !== 1 || helo === undefined || first === undefined || others.some(holdsAddress)) return null;
  return readComment(first.trim(), helo);
}

function readComment(comment: string, helo: string): Peer | null {
  const forged = comment.endsWith(doubted);
  const words = (forged ? comment.slice(0, -doubted.length).trimEnd() : comment).split(/\s+/, 3);
  const literal = words.at(-1) ?? '';
  const address = literal.startsWith('[') ? readAddress(literal) : null;
  if (address === null || words.length > 2) return null;
  const reverseName = words.length === 2 ? readReverseName(words[0]) : '';
  return reverseName === null ? null : peerOf({ helo, reverseName: forged ? '' : reverseName, address });
}

function holdsAddress(comment: string): boolean {
  return /(?:\.[^.]*){3}|:[^:]*:/.test(comment) && comment.split(/[\s()[\]@=,]+/).some((word) => readAddress(word) !== null);
}
