import { isInDomain } from '../../microsoft365/hosts.ts';
import { readBracketedPeer } from './bracketed-peer.ts';
import type { Dialect } from './dialect.ts';
import { isMarked } from './dialect.ts';

/**
 * Proofpoint, a gateway in the cloud or in the house: as Postfix; its inner hop in the cloud as sendmail. Whether the name resolves back is
 * not known.
 *
 *     from H (mail-bn8nam04lp2041.outbound.protection.outlook.com [104.47.74.41]) by mx08-001d1705.pphosted.com (PPS) with ESMTPS
 *       id 3yfw7rp58r-1 (version=TLSv1.2 cipher=… bits=256 verify=NOT); …
 */
export const proofpoint: Dialect = {
  id: 'proofpoint',
  readPeer: (syntax, writer) =>
    isMarked(syntax, 'PPS') || isInDomain(writer, ['pphosted.com']) ? readBracketedPeer(syntax) : null,
};
