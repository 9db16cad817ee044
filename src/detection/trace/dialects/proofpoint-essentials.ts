import { readBracketedPeer } from './bracketed-peer.ts';
import type { Dialect } from './dialect.ts';
import { isMarked } from './dialect.ts';

/**
 * Proofpoint Essentials, a gateway: as Postfix, under a name of its own. Whether the name resolves back is not known.
 *
 *     from H (mail-db8eur05lp2104.outbound.protection.outlook.com [104.47.17.104]) (using TLSv1.2 with cipher …)
 *       (No client certificate requested) by mx1-eu1.ppe-hosted.com (PPE Hosted ESMTP Server) with ESMTPS id 9A5C… for <r>; …
 */
export const proofpointEssentials: Dialect = {
  id: 'proofpoint-essentials',
  readPeer: (syntax) => (isMarked(syntax, 'PPE Hosted ESMTP Server') ? readBracketedPeer(syntax) : null),
};
