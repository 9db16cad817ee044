import { isInDomain } from '../../microsoft365/hosts.ts';
import { readBracketedPeer } from './bracketed-peer.ts';
import type { Dialect } from './dialect.ts';

const hosts = ['cudaops.com'] as const;

/**
 * Barracuda Email Security Service, a gateway: as Postfix, without a `with` clause. Whether the name resolves back is not known.
 *
 *     from H (mail-dm6nam12lp2168.outbound.protection.outlook.com [104.47.59.168])
 *       by mx-outbound11-94.us-east-2a.ess.aws.cudaops.com (version=TLSv1.2 cipher=… bits=256 verify=NO); …
 */
export const barracuda: Dialect = {
  id: 'barracuda',
  hosts,
  readPeer: (syntax, writer) => (isInDomain(writer, hosts) ? readBracketedPeer(syntax) : null),
};
