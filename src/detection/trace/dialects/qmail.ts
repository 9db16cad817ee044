import { readAddress } from '../../ip-address.ts';
import type { Dialect } from './dialect.ts';
import { readHost } from './dialect.ts';

/**
 * qmail, Cisco IronPort and Symantec/MessageLabs: reverse name (or `unknown`) first, the greeting in a comment of its own, then the
 * address, bracketed or bare. The name is not known to resolve back.
 *
 *     from mail-tycjpn01lp2176.outbound.protection.outlook.com (HELO JPN01-TYC-obe.outbound.protection.outlook.com) ([104.47.23.176])
 *       by ob1.example.iphmx.com with ESMTP/TLS; …
 */
export const qmail: Dialect = {
  id: 'qmail',
  readPeer(syntax) {
    const from = syntax.clauses.get('from');
    const [greeting, literal] = from?.comments ?? [];
    if (from?.words.length !== 1 || from.comments.length !== 2 || greeting === undefined || literal === undefined) return null;
    const [keyword, said, ...rest] = greeting.trim().split(/\s+/, 3);
    if (!/^(?:HELO|EHLO)$/i.test(keyword ?? '') || rest.length > 0) return null;
    const helo = readHost(said);
    const address = readAddress(literal.trim());
    const name = readHost(from.words[0]);
    if (address === null) return null;
    const known = name !== null && name.toLowerCase() !== 'unknown';
    return { ...(helo === null ? {} : { helo }), ...(known ? { reverseName: name } : {}), address };
  },
};
