import type { Dialect } from './dialect.ts';
import type { ReceivedSyntax } from '../received.ts';
import { readGreetingComment } from './greeting-comment.ts';

/**
 * qmail: looked-up name, the greeting in a comment of its own, the address bare. The name is not known to resolve back. The shape is qmail's
 * own (received.c); its protocol is always a plain one.
 *
 *     from mail-tycjpn01lp2176.outbound.protection.outlook.com (HELO JPN01-TYC-obe.outbound.protection.outlook.com) (104.47.23.176)
 *       by mx.example.org with SMTP; …          from unknown (HELO h) (192.0.2.9) by 0 with ESMTPS; …
 *
 * Above each of its lines stands one of its queue, which names no host: `(qmail 16323 invoked from network); …`, or `invoked by uid 89` where
 * a program handed the message over.
 */
export const qmail: Dialect = {
  id: 'qmail',
  readPeer(syntax) {
    if (queuedBy(syntax) !== null) return {};
    const protocol = syntax.with?.words.at(-1) ?? '';
    return /^E?SMTPS?A?$/i.test(protocol) ? readGreetingComment(syntax, { brackets: false, named: true }) : null;
  },
};

/** How qmail's queue was called, `from network` or `by uid 89`, where the line is one of the queue's; else null. */
export function queuedBy({ from, by, opening }: ReceivedSyntax): string | null {
  const [comment = ''] = opening.comments;
  if (from !== null || by !== null || opening.words.length > 0 || opening.comments.length !== 1) return null;
  return /^qmail \d{1,9} invoked (from network|by (?:uid \d{1,9}|alias)|for bounce)$/.exec(comment)?.[1] ?? null;
}
