import { readAddress } from '../../ip-address.ts';
import type { Peer } from '../hop.ts';
import type { Clause } from '../received.ts';
import { readHost } from './dialect.ts';

/**
 * The shape that Postfix made common: `HELO (reverse-name [address])`, `HELO (unknown [address])`, `HELO ([address])`, then comments on
 * the connection. Null if the clause has another shape, or if another comment
 * holds an address too: a greeting with brackets in it makes such a
 * line, and nobody can say which address was seen.
 */
export function readBracketedPeer(from: Clause | undefined): Peer | null {
  const helo = from?.words[0];
  if (from === undefined || from.words.length !== 1 || helo === undefined) return null;
  const [first, ...others] = from.comments;
  const peer = first === undefined ? null : readComment(first);
  return peer === null || others.some(holdsAddress) ? null : { helo, ...peer };
}

function holdsAddress(comment: string): boolean {
  return readAddress(comment.trim().split(/\s+/, 3).at(-1) ?? '') !== null;
}

function readComment(comment: string): Peer | null {
  const words = comment.trim().split(/\s+/, 3);
  const literal = words.at(-1) ?? '';
  const address = literal.startsWith('[') ? readAddress(literal) : null;
  if (address === null || words.length > 2) return null;
  const name = words.length === 2 ? readHost(words[0]) : null;
  if (words.length === 2 && name === null) return null;
  return { ...(name !== null && name.toLowerCase() !== 'unknown' ? { reverseName: name } : {}), address };
}
