import { isInDomain } from '../../../mail/addresses/domain.ts';
import { insideDomains } from '../../../microsoft365/hosts.ts';
import { isInsideAddress } from '../../../mail/addresses/address-ranges.ts';
import { readAddress } from '../../../mail/addresses/ip-address.ts';
import type { Peer } from '../hop.ts';
import type { ReceivedSyntax } from '../../../mail/received/received.ts';
import { readBareAddress } from './bare-address.ts';
import type { Dialect } from './dialect.ts';
import { peerOf, readGreeting } from './dialect.ts';

/**
 * Exchange Online: greeting, then the bare address. No reverse name is ever written.
 *
 *     from SINPR02CU002.outbound.protection.outlook.com (52.103.193.2) by X.mail.protection.outlook.com (10.167.18.41)
 *       with Microsoft SMTP Server (version=TLS1_3, cipher=…) id 15.20.9366.7 via Frontend Transport; …
 *     from A.prod.outlook.com ([fe80::1]) by B.prod.outlook.com ([fe80::2%8]) with mapi id 15.20.5417.016; …
 *     from A.prod.outlook.com ([::1]) by A.prod.outlook.com ([fe80::1%4]) with Microsoft SMTP Server id 15.20.8000.1; …
 */
export const exchange: Dialect = {
  id: 'exchange',
  readPeer: (syntax, writer) => (isInDomain(writer, insideDomains) ? readExchangePeer(syntax) : null),
};

/**
 * The peer as all of Exchange writes it. Brackets stand around the address where a client came in by MAPI, and where a server
 * hands mail to itself: there it is one that nobody reaches from outside.
 */
export function readExchangePeer(syntax: ReceivedSyntax): Peer | null {
  const bare = readBareAddress(syntax);
  if (bare !== null) return bare;
  const { words = [], comments = [] } = syntax.from ?? {};
  const helo = readGreeting(words[0]);
  const address = readAddress(comments[0]?.trim() ?? '');
  if (helo === null || address === null || words.length !== 1 || comments.length !== 1) return null;
  const mapi = syntax.with?.words[0]?.toLowerCase() === 'mapi';
  return mapi || isInsideAddress(address) ? peerOf({ helo, address }) : null;
}
