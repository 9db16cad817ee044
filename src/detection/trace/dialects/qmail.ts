import type { Dialect } from './dialect.ts';
import { readGreetingComment } from './greeting-comment.ts';

/**
 * qmail: looked-up name, the greeting in a comment of its own, the address bare. The name is not known to resolve back. The shape is qmail's
 * own (received.c); its protocol is always a plain one.
 *
 *     from mail-tycjpn01lp2176.outbound.protection.outlook.com (HELO JPN01-TYC-obe.outbound.protection.outlook.com) (104.47.23.176)
 *       by mx.example.org with SMTP; …          from unknown (HELO h) (192.0.2.9) by 0 with ESMTPS; …
 */
export const qmail: Dialect = {
  id: 'qmail',
  readPeer(syntax) {
    const protocol = syntax.clauses.get('with')?.words.at(-1) ?? '';
    return /^E?SMTPS?A?$/i.test(protocol) ? readGreetingComment(syntax, { brackets: false, named: true }) : null;
  },
};
