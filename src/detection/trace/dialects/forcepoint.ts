import { isInDomain } from '../../microsoft365/hosts.ts';
import { readBracketedPeer } from './bracketed-peer.ts';
import type { Dialect } from './dialect.ts';

const hosts = ['mailcontrol.com'] as const;

/**
 * Forcepoint Email Security Cloud, a gateway: as sendmail, with the envelope in a bracket. The `rly` in its own names is no relay pool.
 *
 *     from H (mail-northeuropeazlp17011019.outbound.protection.outlook.com [40.93.64.19]) by rly05d-eth0.srv.mailcontrol.com
 *       (envelope-sender ann@example.com) (MIMEDefang) with ESMTP id 46I6sJ87408960 (TLS bits=256 verify=OK); …
 */
export const forcepoint: Dialect = {
  id: 'forcepoint',
  hosts,
  readPeer: (syntax, writer) => (isInDomain(writer, hosts) ? readBracketedPeer(syntax) : null),
};
