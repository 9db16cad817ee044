import { readAddress } from '../../../mail/addresses/ip-address.ts';
import { readSocket } from '../../../mail/addresses/socket.ts';
import type { Peer } from '../hop.ts';
import type { ReceivedSyntax } from '../../../mail/received/received.ts';
import { peerOf, readReverseName } from './dialect.ts';

/** What sendmail adds where the looked-up name does not resolve back, and the mail service of Windows where it writes none. */
const doubts = ['(may be forged)', ' unverified', ' RDNS failed'] as const;

/**
 * The shape that Postfix made common: `HELO (reverse-name [address])`, `HELO (unknown [address])`, `HELO ([address])`, then
 * comments on the connection. Null if the clause has another shape, or if another comment holds an address too: a greeting with
 * brackets in it makes such a line, and nobody can say which address was seen. A name that the server doubts is dropped.
 */
export function readBracketedPeer(syntax: ReceivedSyntax): Peer | null {
  const { words = [], comments = [] } = syntax.from ?? {};
  const [helo] = words;
  const [first, ...others] = comments;
  if (words.length !== 1 || helo === undefined || first === undefined || others.some(holdsAddress)) return null;
  return readComment(first.trim(), helo);
}

function readComment(comment: string, helo: string): Peer | null {
  const doubt = doubts.find((words) => comment.endsWith(words));
  const text = doubt === undefined ? comment : comment.slice(0, -doubt.length).trimEnd();
  const name = text.slice(0, Math.max(0, text.search(/\s/)));
  const literal = text.slice(name.length).trimStart();
  const address = literal.startsWith('[') && !/\s/.test(literal) ? readAddress(literal) : null;
  if (address === null) return null;
  const reverseName = name === '' ? '' : readReverseName(name);
  return reverseName === null ? null : peerOf({ helo, reverseName: doubt === undefined ? reverseName : '', address });
}

function holdsAddress(comment: string): boolean {
  const possible = holdsTimes(comment, '.', 3) || holdsTimes(comment, ':', 2);
  return possible && comment.split(/[\s()[\]@=,]+/).some((word) => readSocket(word) !== null);
}

function holdsTimes(text: string, mark: string, times: number): boolean {
  let at = -1;
  for (let found = 0; found < times; found += 1) {
    at = text.indexOf(mark, at + 1);
    if (at === -1) return false;
  }
  return true;
}
