import { readAddress } from '../../ip-address.ts';
import type { ReceivedSyntax } from '../received.ts';
import type { Dialect } from './dialect.ts';
import { peerOf, readHost, readReverseName } from './dialect.ts';

/**
 * Exim: reverse name first, written only if it resolves back, the greeting inside the brackets; without a reverse name the address stands
 * first. A greeting that equals the name, or is the address, is left out; then only Exim's own mark tells the line.
 *
 *     from mail-tyzapc01on2109.outbound.protection.outlook.com ([40.107.117.109] helo=APC01-TYZ-obe.outbound.protection.outlook.com)
 *       by mx.example.org with esmtps (TLS1.2) (Exim 4.95) id … for r; …
 *     from name ([192.0.2.1]:51234 helo=greeting) by …          from [192.0.2.1] (helo=greeting) by …
 */
export const exim: Dialect = {
  id: 'exim',
  readPeer(syntax) {
    const { words = [], comments = [] } = syntax.from ?? {};
    const [first = ''] = words;
    if (words.length !== 1 || comments.length > 1) return null;
    // The address is the first of all, or the first in the bracket.
    if (!first.startsWith('[') && comments[0]?.trimStart().startsWith('[') !== true) return null;
    const said = comments[0]?.trim().split(/\s+/, 5) ?? [];
    const seen = first.startsWith('[') ? first : (said.shift() ?? '');
    if (!said.every((word) => /^(?:helo|port|ident)=/.test(word))) return null;
    const helo = readHost(said.find((word) => word.startsWith('helo='))?.slice('helo='.length));
    const address = readSocket(seen);
    const reverseName = first.startsWith('[') ? '' : readReverseName(first);
    if (address === null || reverseName === null || (helo === null && !isMarkedInProtocol(syntax))) return null;
    return peerOf({ helo, reverseName, confirmed: true, address });
  },
};

/** `[address]` or `[address]:port`. */
function readSocket(text: string): string | null {
  const end = text.indexOf(']') + 1;
  return /^(?::\d{1,5})?$/.test(text.slice(end)) ? readAddress(text.slice(0, end)) : null;
}

/** Exim names itself behind the protocol, ahead of anything a peer said. */
function isMarkedInProtocol(syntax: ReceivedSyntax): boolean {
  const [first, second] = syntax.with?.comments ?? [];
  return first?.startsWith('Exim ') === true || second?.startsWith('Exim ') === true;
}
