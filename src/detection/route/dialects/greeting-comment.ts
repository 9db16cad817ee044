import { readAddress } from '../../../mail/addresses/ip-address.ts';
import type { Peer } from '../hop.ts';
import type { ReceivedSyntax } from '../../../mail/received/received.ts';
import { peerOf, readHost, readReverseName } from './dialect.ts';

/** `brackets`: the address is written in them. `named`: it is known that the first word was looked up. */
export interface GreetingCommentShape {
  readonly brackets: boolean;
  readonly named: boolean;
}

/**
 * The shape of qmail: looked-up name (or `unknown`), the greeting in a comment of its own, then the address: `P (HELO H) (I)` or
 * `P (HELO H) ([I])`. The name is not known to resolve back. A greeting that is no host name is left out.
 */
export function readGreetingComment(syntax: ReceivedSyntax, { brackets, named }: GreetingCommentShape): Peer | null {
  const { words = [], comments = [] } = syntax.from ?? {};
  const [greeting = '', literal = ''] = comments;
  if (words.length !== 1 || comments.length !== 2 || literal.trim().startsWith('[') !== brackets) return null;
  const [keyword = '', said, ...rest] = greeting.trim().split(/\s+/, 3);
  if (!/^(?:HELO|EHLO|LHLO)$/i.test(keyword) || rest.length > 0) return null;
  // These servers write `unknown` where there is no name. An address there is another server's shape, and the greeting may hold
  // the brackets.
  if (readAddress(words[0] ?? '') !== null) return null;
  const name = readReverseName(words[0]);
  const address = readAddress(brackets ? literal.trim() : withoutLogin(literal.trim()));
  if (name === null || address === null) return null;
  return peerOf({ helo: readHost(said), reverseName: named ? name : '', address });
}

/** Behind a login stands `user@address` or `user@address with plain`; the server wrote what follows the last `@`. */
function withoutLogin(text: string): string {
  const behind = text.slice(text.lastIndexOf('@') + 1);
  return behind === text ? text : behind.replace(/ with [a-z\d-]{1,20}$/i, '');
}
