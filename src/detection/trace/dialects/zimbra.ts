import type { Dialect } from './dialect.ts';
import { readGreetingComment } from './greeting-comment.ts';

/**
 * Zimbra's mailbox server, above the line of its Postfix: as qmail, by LMTP. From experience; no public sample was found to count.
 *
 *     from mta.example.org (LHLO mbox.example.org) (10.0.0.8) by mbox.example.org with LMTP; …
 */
export const zimbra: Dialect = {
  id: 'zimbra',
  readPeer(syntax) {
    const { words = [] } = syntax.with ?? {};
    return words.length === 1 && words[0]?.toUpperCase() === 'LMTP'
      ? readGreetingComment(syntax, { brackets: false, named: true })
      : null;
  },
};
