import { readBracketedPeer } from './bracketed-peer.ts';
import type { Dialect } from './dialect.ts';

/**
 * amavis, a filter beside a mail server: a loop over the machine itself, above the edge. Its mark stands behind its own address.
 *
 *     from mx1.example.org ([127.0.0.1]) by localhost (mx1.example.org [127.0.0.1]) (amavisd-new, port 10024) with ESMTP id Ap8…; …
 */
export const amavis: Dialect = {
  id: 'amavis',
  readPeer(syntax) {
    const [, mark = ''] = syntax.by?.comments ?? [];
    return /^amavis(?:d-new)?,/.test(mark) ? readBracketedPeer(syntax) : null;
  },
};
