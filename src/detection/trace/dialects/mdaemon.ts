import { readBracketedPeer } from './bracketed-peer.ts';
import type { Dialect } from './dialect.ts';
import { isMarked } from './dialect.ts';

/**
 * MDaemon: as Postfix. From experience; no public sample was found to count, so only the form with the address is read.
 *
 *     from H (mail-db8eur05on2081.outbound.protection.outlook.com [40.107.20.81]) by mail.example.org (MDaemon PRO v23.5.2)
 *       with ESMTPS id md5001000123456.msg for <r>; …
 */
export const mdaemon: Dialect = {
  id: 'mdaemon',
  readPeer: (syntax) => (isMarked(syntax, 'MDaemon ') ? readBracketedPeer(syntax) : null),
};
