import { readAddress } from '../../ip-address.ts';
import { readBracketedPeer } from './bracketed-peer.ts';
import type { Dialect } from './dialect.ts';

/**
 * A server that does not name its software, in the shape that Postfix made common. Since nobody knows whose words these are, more is refused:
 * a word without a dot in front of the address (`HELO [40.95.1.1]` is some server's way to write a greeting), and two addresses of which
 * either may be the greeting.
 *
 *     from mail.example.com (mail.example.com [192.0.2.1]) by mx.example.org with ESMTPS id 1; …
 */
export const unnamed: Dialect = {
  id: 'unnamed',
  readPeer(syntax) {
    const peer = readBracketedPeer(syntax);
    if (peer === null || peer.reverseName?.includes('.') === false) return null;
    const said = readAddress(peer.helo ?? '');
    return said !== null && said !== peer.address ? null : peer;
  },
};
