import { readBracketedPeer } from './bracketed-peer.ts';
import type { Dialect } from './dialect.ts';
import { isMarked } from './dialect.ts';

/**
 * Trend Micro, a gateway: as Postfix; where a name would stand it always writes `unknown`.
 *
 *     from H (unknown [40.107.20.81]) by repre.tmes.trendmicro.eu (Trend Micro Email Security) with ESMTPS id 1670…; …        … (Trend Micro CAS) …
 */
export const trendMicro: Dialect = {
  id: 'trend-micro',
  readPeer: (syntax) => (isMarked(syntax, 'Trend Micro ') ? readBracketedPeer(syntax) : null),
};
