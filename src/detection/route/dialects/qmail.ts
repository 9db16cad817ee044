import type { Dialect } from './dialect.ts';
import type { Peer } from '../hop.ts';
import type { ReceivedSyntax } from '../../../mail/received/received.ts';
import { readBareAddress } from './bare-address.ts';
import { readGreetingComment } from './greeting-comment.ts';

/**
 * qmail: looked-up name, the greeting in a comment of its own, the address bare. The name is not known to resolve back. The shape
 * is qmail's own (received.c); its protocol is always a plain one.
 *
 *     from mail-tycjpn01lp2176.outbound.protection.outlook.com (HELO JPN01-TYC-obe.outbound.protection.outlook.com)
 *       (104.47.23.176) by mx.example.org with SMTP; …
 *     from unknown (HELO h) (192.0.2.9) by 0 with ESMTPS; …
 *     from unknown (HELO h) ([192.0.2.9]) (envelope-sender <s>) by mx.example.org (qmail-ldap-1.03) with SMTP for <r>; …
 *     from mail.example.com (192.0.2.9) by  with SMTP; …
 *
 * Above each of its lines stands one of its queue, which names no host: `(qmail 16323 invoked from network); …`, or `invoked by
 * uid 89` where a program handed the message over; nullmailer says that in the same words.
 */
export const qmail: Dialect = {
  id: 'qmail',
  readPeer(syntax) {
    if (queuedBy(syntax) !== null) return {};
    const protocol = syntax.with?.words.at(-1) ?? '';
    if (!/^E?SMTPS?A?$/i.test(protocol)) return null;
    const peer = readGreetingComment(syntax, { brackets: false, named: true });
    return peer ?? readLdapPeer(syntax) ?? (isUnsigned(syntax) ? readBareAddress(syntax) : null);
  },
};

/** qmail-ldap writes the address in brackets, and behind it the envelope sender: nothing of a greeting fits in there. */
function readLdapPeer({ from, ...syntax }: ReceivedSyntax): Peer | null {
  const { words = [], comments = [] } = from ?? {};
  if (comments.length !== 3 || !/^envelope-sender <[^\s()<>]*>$/.test(comments[2] ?? '')) return null;
  return readGreetingComment({ ...syntax, from: { words, comments: comments.slice(0, 2) } }, { brackets: true, named: true });
}

/** A `by` without a host: qmail alone writes that, where its own name was never set. A greeting equal to the name is left out. */
function isUnsigned({ by }: ReceivedSyntax): boolean {
  return by !== null && by.words.length === 0 && by.comments.length === 0;
}

/** How qmail's queue was called, `from network` or `by uid 89`, where the line is one of the queue's; else null. */
export function queuedBy({ from, by, opening }: ReceivedSyntax): string | null {
  const [comment = ''] = opening.comments;
  if (from !== null || by !== null || opening.words.length > 0 || opening.comments.length !== 1) return null;
  return (
    /^(?:qmail|nullmailer pid) \d{1,9} invoked (from network|by (?:uid \d{1,9}|alias)|for bounce)$/.exec(comment)?.[1] ?? null
  );
}
