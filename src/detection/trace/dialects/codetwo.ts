import { readBareAddress } from './bare-address.ts';
import type { Dialect } from './dialect.ts';

/**
 * CodeTwo, a signature service between a tenant and the world: as Exchange.
 *
 *     from DB8-obe.outbound.protection.outlook.com (104.47.17.109) by smtp-emea.codetwo.com
 *       with CodeTwo SMTP Server (TLS12) via SMTP; …
 */
export const codetwo: Dialect = {
  id: 'codetwo',
  readPeer: (syntax) => (syntax.with?.words[0] === 'CodeTwo' ? readBareAddress(syntax) : null),
};
