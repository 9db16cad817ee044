import type { Dialect } from './dialect.ts';
import { readBracketedPeer } from './bracketed-peer.ts';

/**
 * Postfix and those that share its shape (Sophos, Trend Micro, Zimbra, Proofpoint, Mimecast, Barracuda, Haraka). Postfix
 * itself writes a reverse name only if it resolves back to the address, else `unknown`; of the others that is not known.
 *
 *     from APC01-PSA-obe.outbound.protection.outlook.com (mail-psaapc01rlnn2073.outbound.protection.outlook.com [40.95.53.73])
 *       (using TLSv1.2 with cipher …) (No client certificate requested) by mx.example.org (Postfix) with ESMTPS id Q for <r>; …
 */
export const postfix: Dialect = {
  id: 'postfix',
  readPeer(syntax) {
    const peer = readBracketedPeer(syntax.clauses.get('from'));
    const genuine = syntax.clauses.get('by')?.comments[0]?.startsWith('Postfix') === true;
    return peer?.reverseName !== undefined && genuine ? { ...peer, nameConfirmed: true } : peer;
  },
};
