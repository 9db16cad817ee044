import { readBracketedPeer } from './bracketed-peer.ts';
import type { Dialect } from './dialect.ts';
import { confirmed } from './dialect.ts';

/**
 * sendmail: as Postfix, and a name that does not resolve back is marked `(may be forged)`. It names itself by two version numbers.
 *
 *     from H (mail-db8eur05on2081.outbound.protection.outlook.com [40.107.20.81]) by mx.example.org (8.15.2/8.15.2) with ESMTPS
 *       id 457FbKf0024549 (version=TLSv1.2 cipher=… bits=256 verify=NO) for <r>; …
 *     from H (name [192.0.2.1] (may be forged)) by mx.example.org (8.15.2/8.15.2/Debian-22) with ESMTP id …; …
 */
export const sendmail: Dialect = {
  id: 'sendmail',
  readPeer(syntax) {
    const mark = syntax.by?.comments[0] ?? '';
    const peer = /^8\.[\d.]{1,20}\/8\./.test(mark) ? readBracketedPeer(syntax) : null;
    return confirmed(peer);
  },
};
