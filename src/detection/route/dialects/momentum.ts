import { readAddress } from '../../../mail/addresses/ip-address.ts';
import type { Dialect } from './dialect.ts';
import { peerOf, readGreeting } from './dialect.ts';

/**
 * Momentum, called ecelerity until 2013: the address twice, the second time with port and greeting; a looked-up name is never
 * written. Older versions leave the first out.
 *
 *     from [192.0.2.1] ([192.0.2.1:6387] helo=mail.example.com) by mx.example.org (envelope-from <ann@example.com>)
 *       (ecelerity 3.6.21.53563 r(Core:3.6.21.0)) with ESMTP id 3B/2A-11150-39866B84; …
 */
export const momentum: Dialect = {
  id: 'momentum',
  readPeer(syntax) {
    const { words = [], comments = [] } = syntax.from ?? {};
    if (words.length > 1 || comments.length !== 1) return null;
    if (syntax.by?.comments.at(-1)?.startsWith('ecelerity ') !== true) return null;
    const [socket = '', said = '', ...rest] = comments[0]?.trim().split(/\s+/, 3) ?? [];
    const [literal = '', port = '', ...more] = socket.split(':', 3);
    if (!said.startsWith('helo=') || rest.length > 0 || more.length > 0 || !/^\d{1,5}\]$/.test(port)) return null;
    const address = readAddress(`${literal}]`);
    const helo = readGreeting(said.slice('helo='.length));
    if (address === null || helo === null || (words[0] !== undefined && readAddress(words[0]) !== address)) return null;
    return peerOf({ helo, address });
  },
};
