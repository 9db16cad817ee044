import type { Dialect } from './dialect.ts';

/**
 * A hop without a sending side: local submission, LMTP and the inner hops of Gmail and others.
 *
 *     by 2002:a05:6512:3b0c:b0:47f:9907:2b50 with SMTP id …; …        by mx.example.org (Postfix, from userid 1000) id …; …
 *     from mail.example.org ([unix socket]) by mail.example.org with LMTPA; …
 *     from mail.example.org by mail.example.org with LMTP id …; …     from A.prod.outlook.com by B.prod.outlook.com with HTTPS; …
 */
export const local: Dialect = {
  id: 'local',
  readPeer(syntax) {
    const from = syntax.from;
    if (from === null) return syntax.by !== null ? {} : null;
    const helo = from.words[0];
    const lmtp = syntax.with?.words[0]?.toLowerCase().startsWith('lmtp') === true;
    const silent = from.comments.every((comment) => lmtp && !comment.includes('.') && !comment.includes(':'));
    // `from [192.0.2.1] by …` is an address for some servers and a greeting for others.
    return from.words.length === 1 && silent && helo?.startsWith('[') === false
      ? { helo, reverseName: undefined, nameConfirmed: undefined, address: undefined }
      : null;
  },
};
