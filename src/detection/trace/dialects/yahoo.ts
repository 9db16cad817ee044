import { addressRange, isInRange, readAddress } from '../../ip-address.ts';
import { isInDomain } from '../../microsoft365/hosts.ts';
import type { Dialect } from './dialect.ts';
import { peerOf, readHost } from './dialect.ts';

/** Yahoo's receiving servers name themselves by their private address. */
const privateNetwork = addressRange('10.0.0.0/8');

/**
 * Yahoo: the bare address first, then the greeting; without one on its inner hops. From experience; no public sample was found to count.
 *
 *     from 40.95.53.73 (EHLO APC01-PSA-obe.outbound.protection.outlook.com) by 10.217.150.72 with SMTPs (version=TLS1_3 cipher=…); …
 *     from 10.217.150.72 by atlas117.free.mail.bf1.yahoo.com with HTTPS; …
 */
export const yahoo: Dialect = {
  id: 'yahoo',
  readPeer(syntax, writer) {
    const { words = [], comments = [] } = syntax.from ?? {};
    const [first = ''] = words;
    const address = first.startsWith('[') ? null : readAddress(first);
    if (address === null || words.length !== 1 || comments.length > 1) return null;
    const named = isInDomain(writer, ['yahoo.com']);
    if (comments.length === 0) return named ? peerOf({ helo: null, address }) : null;
    const [keyword = '', said, ...rest] = comments[0]?.trim().split(/\s+/, 3) ?? [];
    if (!(named || isInRange(writer, privateNetwork)) || !/^(?:EHLO|HELO)$/.test(keyword) || rest.length > 0) return null;
    return peerOf({ helo: readHost(said), address });
  },
};
