import { isInDomain } from '../../microsoft365/hosts.ts';
import type { Dialect } from './dialect.ts';
import { readGreetingComment } from './greeting-comment.ts';

const hosts = ['messagelabs.com'] as const;

/**
 * Symantec.cloud (MessageLabs), a gateway on qmail: as qmail, the protocol spelt out with its cipher.
 *
 *     from mail-tycjpn01lp2176.outbound.protection.outlook.com (HELO JPN01-TYC-obe.outbound.protection.outlook.com) (104.47.23.176)
 *       by server-5.tower-728.messagelabs.com with ECDHE-RSA-AES256-GCM-SHA384 encrypted SMTP; …
 */
export const messagelabs: Dialect = {
  id: 'messagelabs',
  hosts,
  readPeer: (syntax, writer) =>
    isInDomain(writer, hosts) ? readGreetingComment(syntax, { brackets: false, named: true }) : null,
};
