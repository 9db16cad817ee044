import { isInDomain } from '../../microsoft365/hosts.ts';
import { readBracketedPeer } from './bracketed-peer.ts';
import type { Dialect } from './dialect.ts';

const hosts = ['google.com', 'gmail.com'] as const;

/**
 * Gmail: as Postfix, but the reverse name ends in a dot and IPv6 has no tag.
 *
 *     from H (mail-sn1anam02on2045.outbound.protection.outlook.com. [40.107.96.45]) by mx.google.com with ESMTPS id … for <r>
 *       (version=TLS1_2 cipher=… bits=…); …
 */
export const gmail: Dialect = {
  id: 'gmail',
  hosts,
  readPeer: (syntax, writer) => (isInDomain(writer, hosts) ? readBracketedPeer(syntax) : null),
};
