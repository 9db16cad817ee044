import { isInDomain } from '../../../mail/addresses/domain.ts';
import type { Dialect } from './dialect.ts';
import { readGreetingComment } from './greeting-comment.ts';

/**
 * Cisco IronPort (Secure Email): as qmail, the address in brackets. In the cloud it is named by its host, elsewhere by the cipher
 * in its protocol at most. Where neither tells, the first word may as well be another server's greeting, so it is not taken for a
 * name.
 *
 *     from mail-tycjpn01lp2176.outbound.protection.outlook.com (HELO JPN01-TYC-obe.outbound.protection.outlook.com)
 *       ([104.47.23.176]) by ob1.example.iphmx.com with ESMTP/TLS/ECDHE-RSA-AES256-GCM-SHA384; …
 */
export const ironport: Dialect = {
  id: 'ironport',
  readPeer(syntax, writer) {
    const cipher = syntax.with?.words[0]?.startsWith('ESMTP/TLS/') === true;
    return readGreetingComment(syntax, { brackets: true, named: cipher || isInDomain(writer, ['iphmx.com']) });
  },
};
