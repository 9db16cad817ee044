import { readAddress } from '../../../mail/addresses/ip-address.ts';
import type { Dialect } from './dialect.ts';
import { peerOf, readHost, readReverseName } from './dialect.ts';

/**
 * ZMailer (vger.kernel.org until 2023): reverse name first; address with port, quoted greeting and a row of checks in one
 * comment; without the checks until 2005. What they say of the name is not read.
 *
 *     from mail-bn8nam11on2085.outbound.protection.outlook.com ([40.107.236.85]:31008
 *       "EHLO NAM11-BN8-obe.outbound.protection.outlook.com" rhost-flags-OK-OK-OK-FAIL) by vger.kernel.org
 *       with ESMTP id S1730230AbhKSQtJ (ORCPT <rfc822;list@vger.kernel.org>); …
 */
export const zmailer: Dialect = {
  id: 'zmailer',
  readPeer(syntax) {
    const { words: [first = '', ...more] = [], comments = [] } = syntax.from ?? {};
    if (more.length > 0 || comments.length !== 1 || comments[0]?.includes('"') !== true) return null;
    const [socket = '', keyword = '', said = '', flags = '', ...rest] = comments[0]?.trim().split(/\s+/, 5) ?? [];
    const shaped = /^"(?:EHLO|HELO)$/.test(keyword) && said.endsWith('"') && /^(?:$|rhost-flags-)/.test(flags);
    if (!shaped || rest.length > 0) return null;
    const end = socket.indexOf(']') + 1;
    const address = /^:\d{1,5}$/.test(socket.slice(end)) ? readAddress(socket.slice(0, end)) : null;
    const reverseName = first.startsWith('[') ? '' : readReverseName(first);
    if (address === null || reverseName === null) return null;
    return peerOf({ helo: readHost(said.slice(0, -1)), reverseName, address });
  },
};
