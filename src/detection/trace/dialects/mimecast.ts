import { isInDomain } from '../../microsoft365/hosts.ts';
import { readBracketedPeer } from './bracketed-peer.ts';
import type { Dialect } from './dialect.ts';

const hosts = ['mimecast.com'] as const;

/**
 * Mimecast, a gateway: as Postfix, in two forms. Whether the name resolves back is not known.
 *
 *     from H (mail-am6eur05lp2104.outbound.protection.outlook.com [104.47.18.104]) by relay.mimecast.com with ESMTP with STARTTLS
 *       (version=TLSv1.2, cipher=…) id uk-mta-141-…; …
 *     from H (name [104.47.18.104]) (Using TLS) by relay.mimecast.com with ESMTP id uk-mta-141-…; …
 */
export const mimecast: Dialect = {
  id: 'mimecast',
  hosts,
  readPeer: (syntax, writer) => (isInDomain(writer, hosts) ? readBracketedPeer(syntax) : null),
};
