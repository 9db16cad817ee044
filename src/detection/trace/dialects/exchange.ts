import { insideDomains, isInDomain } from '../../microsoft365/hosts.ts';
import { readAddress } from '../../ip-address.ts';
import type { Peer } from '../hop.ts';
import type { ReceivedSyntax } from '../received.ts';
import { readBareAddress } from './bare-address.ts';
import type { Dialect } from './dialect.ts';
import { peerOf, readGreeting } from './dialect.ts';

/**
 * Exchange Online: greeting, then the bare address. No reverse name is ever written.
 *
 *     from SINPR02CU002.outbound.protection.outlook.com (52.103.193.2) by X.mail.protection.outlook.com (10.167.18.41)
 *       with Microsoft SMTP Server (version=TLS1_3, cipher=…) id 15.20.9366.7 via Frontend Transport; …
 *     from A.prod.outlook.com ([fe80::1]) by B.prod.outlook.com ([fe80::2%8]) with mapi id 15.20.5417.016; …
 */
export const exchange: Dialect = {
  id: 'exchange',
  readPeer: (syntax, writer) => (isInDomain(writer, insideDomains) ? readExchangePeer(syntax) : null),
};

/** The peer as all of Exchange writes it: the address has brackets around it only where a client came in by MAPI. */
export function readExchangePeer(syntax: ReceivedSyntax): Peer | null {
  if (syntax.with?.words[0]?.toLowerCase() !== 'mapi') return readBareAddress(syntax);
  const { words = [], comments = [] } = syntax.from ?? {};
  const helo = readGreeting(words[0]);
  const address = readAddress(comments[0]?.trim() ?? '');
  return helo === null || address === null || words.length !== 1 || comments.length !== 1 ? null : peerOf({ helo, address });
}
