import { readBracketedPeer } from './bracketed-peer.ts';
import type { Dialect } from './dialect.ts';
import { isMarked } from './dialect.ts';

/**
 * Haraka: as Postfix. Whether the name resolves back is not known.
 *
 *     from H (mail-db8eur05on2081.outbound.protection.outlook.com [40.107.20.81]) by mx.example.org (Haraka/2.8.24) with ESMTPS
 *       id D4BA… envelope-from <ann@example.com> (version=TLSv1.2 cipher=… verify=OK); …
 */
export const haraka: Dialect = {
  id: 'haraka',
  readPeer: (syntax) => (isMarked(syntax, 'Haraka/') ? readBracketedPeer(syntax) : null),
};
