import { addressRange, isInRange } from '../../../mail/addresses/address-ranges.ts';
import { readAddress } from '../../../mail/addresses/ip-address.ts';
import type { ReceivedSyntax } from '../../../mail/received/received.ts';
import { isInDomain } from '../../../mail/addresses/domain.ts';
import type { Dialect } from './dialect.ts';
import { peerOf, readHost } from './dialect.ts';

/** Yahoo's receiving servers name themselves by their private address. */
const privateNetwork = addressRange('10.0.0.0/8');

/**
 * Yahoo: the bare address first, then the greeting; without one on its inner hops. From experience; no public sample was found to
 * count.
 *
 *     from 40.95.53.73 (EHLO APC01-PSA-obe.outbound.protection.outlook.com) by 10.217.150.72
 *       with SMTPs (version=TLS1_3 cipher=…); …
 *     from 10.217.150.72 by atlas117.free.mail.bf1.yahoo.com with HTTPS; …
 *
 * Until 2019 its servers had names, and the address of the loop or the peer's own stood first (public samples, 2013–19). Any
 * other address there is the newer form, with a second address in the greeting.
 *
 *     from 127.0.0.1  (EHLO lists.example.org) (192.0.2.66)  by mta1310.mail.gq1.yahoo.com with SMTP; …
 *     from [192.0.2.66] by nm5.bullet.mail.ne1.yahoo.com with NNFMP; …
 */
export const yahoo: Dialect = {
  id: 'yahoo',
  readPeer(syntax, writer) {
    const { words = [], comments = [] } = syntax.from ?? {};
    const [first = ''] = words;
    const named = isInDomain(writer, ['yahoo.com']);
    const address = first.startsWith('[') && !(named && isInnerProtocol(syntax)) ? null : readAddress(first);
    if (address === null || words.length === 0 || words.length + comments.length > 3) return null;
    if (comments.length === 0) return named && words.length === 1 ? peerOf({ helo: null, address }) : null;
    const [keyword = '', said, ...rest] = comments[0]?.trim().split(/\s+/, 3) ?? [];
    if (!(named || isInRange(writer, privateNetwork)) || !/^(?:EHLO|HELO)$/.test(keyword) || rest.length > 0) return null;
    if (words.length === 1 && comments.length === 1) return peerOf({ helo: readHost(said), address });
    const second = readAddress(words[1] ?? comments[1]?.trim() ?? '');
    const older = named && second !== null && (address === '127.0.0.1' || address === second);
    return older ? peerOf({ helo: readHost(said), address: second }) : null;
  },
};

/** Yahoo's own protocol between its servers, and its web pages: nobody greets there, so brackets hold no greeting. */
function isInnerProtocol({ from, with: protocol }: ReceivedSyntax): boolean {
  return from?.comments.length === 0 && /^(?:|NNFMP|HTTPS?)$/.test(protocol?.words[0] ?? '');
}
