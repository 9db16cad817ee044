import { readBracketedPeer } from './bracketed-peer.ts';
import type { Dialect } from './dialect.ts';
import { confirmed, isMarked } from './dialect.ts';

/**
 * Postfix, and what is built on it and keeps its mark (Sophos, the mail transfer of Zimbra). Writes a reverse name only if it resolves back to the address, else
 * `unknown`.
 *
 *     from APC01-PSA-obe.outbound.protection.outlook.com (mail-psaapc01rlnn2073.outbound.protection.outlook.com [40.95.53.73])
 *       (using TLSv1.2 with cipher …) (No client certificate requested) by mx.example.org (Postfix) with ESMTPS id Q for <r>; …
 */
export const postfix: Dialect = {
  id: 'postfix',
  readPeer(syntax) {
    const peer = isMarked(syntax, 'Postfix') ? readBracketedPeer(syntax) : null;
    return confirmed(peer);
  },
};
