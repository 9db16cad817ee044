import { isInDomain } from '../../microsoft365/hosts.ts';
import type { Dialect } from './dialect.ts';
import { readBracketedPeer } from './bracketed-peer.ts';

/**
 * Gmail: as Postfix, but the reverse name ends in a dot and IPv6 has no tag.
 *
 *     from H (mail-sn1anam02on2045.outbound.protection.outlook.com. [40.107.96.45]) by mx.google.com with ESMTPS id … for <r>
 *       (version=TLS1_2 cipher=… bits=…); …
 */
export const gmail: Dialect = {
  id: 'gmail',
  readPeer(syntax) {
    const by = syntax.clauses.get('by')?.words[0];
    return by !== undefined && isInDomain(by, ['google.com']) ? readBracketedPeer(syntax.clauses.get('from')) : null;
  },
};
