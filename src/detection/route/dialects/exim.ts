import { readAddress } from '../../../mail/addresses/ip-address.ts';
import type { ReceivedSyntax } from '../../../mail/received/received.ts';
import type { Peer } from '../hop.ts';
import type { Dialect } from './dialect.ts';
import { peerOf, readHost, readReverseName } from './dialect.ts';

/**
 * Exim: reverse name first, written only if it resolves back, the greeting inside the brackets; without a reverse name the
 * address stands first. A greeting that equals the name, or is the address, is left out; then only Exim's own mark, or the answer
 * of an ident server, tells the line.
 *
 *     from mail-tyzapc01on2109.outbound.protection.outlook.com
 *       ([40.107.117.109] helo=APC01-TYZ-obe.outbound.protection.outlook.com) by mx.example.org
 *       with esmtps (TLS1.2) (Exim 4.95) id … for r; …
 *     from name ([192.0.2.1]:51234 helo=greeting) by …
 *     from [192.0.2.1] (helo=greeting ident=ann) by …
 *     from name [192.0.2.1] by mx.example.org with esmtp (Exim 3.35 #1 (Debian)) id …; …
 */
export const exim: Dialect = {
  id: 'exim',
  readPeer(syntax) {
    const { words = [], comments = [] } = syntax.from ?? {};
    const [first = '', literal = ''] = words;
    if (words.length === 2 && comments.length === 0) return readBarePair(syntax, first, literal);
    if (words.length !== 1 || comments.length > 1) return null;
    // The address is the first of all, or the first in the bracket.
    if (!first.startsWith('[') && comments[0]?.trimStart().startsWith('[') !== true) return null;
    const said = comments[0]?.trim().split(/\s+/, 5) ?? [];
    const seen = first.startsWith('[') ? first : (said.shift() ?? '');
    if (!said.every((word) => /^(?:helo|port|ident)=/.test(word))) return null;
    const helo = readHost(said.find((word) => word.startsWith('helo='))?.slice('helo='.length));
    const address = readLiteralSocket(seen);
    const reverseName = first.startsWith('[') ? '' : readReverseName(first);
    if (address === null || reverseName === null) return null;
    // Exim writes nothing after its own name: a comment there shows that a peer chose these words
    const shaped = syntax.by?.comments.length === 0 && (helo !== null || said.some((word) => identAnswer.test(word)));
    if (!shaped && markOf(syntax) === null) return null;
    return peerOf({ helo, reverseName, confirmed: !isOld(syntax), address });
  },
};

const identAnswer = /^ident=[\w.-]{1,64}$/;

/** `name [address]`, as Exim 3 wrote where there was nothing else to say. Only its own mark tells that the name was looked up. */
function readBarePair(syntax: ReceivedSyntax, first: string, literal: string): Peer | null {
  const reverseName = readReverseName(first);
  const address = literal.startsWith('[') ? readAddress(literal) : null;
  if (reverseName === null || address === null || markOf(syntax) === null) return null;
  return peerOf({ helo: null, reverseName, confirmed: !isOld(syntax), address });
}

/** `[address]` or `[address]:port`. */
function readLiteralSocket(text: string): string | null {
  const end = text.indexOf(']') + 1;
  return /^(?::\d{1,5})?$/.test(text.slice(end)) ? readAddress(text.slice(0, end)) : null;
}

/** Exim writes its own name after the protocol, before anything that a peer said. */
function markOf(syntax: ReceivedSyntax): string | null {
  const [first = '', second = ''] = syntax.with?.comments ?? [];
  if (first.startsWith('Exim ')) return first;
  return second.startsWith('Exim ') ? second : null;
}

/** Of Exim before version 4 it is not known whether its names resolve back. */
function isOld(syntax: ReceivedSyntax): boolean {
  return /^Exim [1-3]\./.test(markOf(syntax) ?? '');
}
