import { readBareAddress } from './bare-address.ts';
import type { Dialect } from './dialect.ts';

/**
 * Exclaimer, a signature service between a tenant and the world: as Exchange.
 *
 *     from DB8-obe.outbound.protection.outlook.com (104.47.17.109) by eu2.smtp.exclaimer.net (192.0.2.7)
 *       with Exclaimer Signature Manager ESMTP Proxy eu2.smtp.exclaimer.net (tlsversion=TLS12, …); …
 */
export const exclaimer: Dialect = {
  id: 'exclaimer',
  readPeer: (syntax) => (syntax.with?.words[0] === 'Exclaimer' ? readBareAddress(syntax) : null),
};
