import { readAddress } from '../../ip-address.ts';
import type { Dialect } from './dialect.ts';
import { readHost } from './dialect.ts';

/**
 * Exchange Online, Exchange Server, and what shares the shape: greeting, then the bare address. No reverse name is ever written.
 *
 *     from SINPR02CU002.outbound.protection.outlook.com (52.103.193.2) by X.mail.protection.outlook.com (10.167.18.41)
 *       with Microsoft SMTP Server (version=TLS1_3, cipher=…) id 15.20.9366.7 via Frontend Transport; …
 *     from A ([fe80::1]) by B ([fe80::2%8]) with mapi id 15.20.5417.016; …
 */
export const exchange: Dialect = {
  id: 'exchange',
  readPeer(syntax) {
    const from = syntax.clauses.get('from');
    const [comment] = from?.comments ?? [];
    // A second comment would be part of a greeting with brackets in it: nobody can say which address was seen.
    if (from?.words.length !== 1 || from.comments.length !== 1 || comment === undefined) return null;
    const helo = readHost(from.words[0]);
    const address = readAddress(comment.trim());
    const mapi = syntax.clauses.get('with')?.words[0]?.toLowerCase() === 'mapi';
    if (helo === null || address === null || (comment.trim().startsWith('[') && !mapi)) return null;
    return { helo, address };
  },
};
