import type { ReceivedSyntax } from '../../../mail/received/received.ts';
import type { Peer } from '../hop.ts';
import type { Dialect } from './dialect.ts';
import { sendmailVersions } from './dialect.ts';

/**
 * A hop without a sending side: local submission, LMTP and the inner hops of Gmail and others.
 *
 *     by 2002:a05:6512:3b0c:b0:47f:9907:2b50 with SMTP id …; …
 *     by mx.example.org (Postfix, from userid 1000) id …; …
 *     from mail.example.org ([unix socket]) by mail.example.org with LMTPA; …
 *     from mail.example.org by mail.example.org with LMTP id …; …
 *     from A.prod.outlook.com by B.prod.outlook.com with HTTPS; …
 *     from www-data (helo=mx.example.org) by mx.example.org with local-esmtp (Exim 4.96) id …; …
 *     from localhost (mx.example.org [local]) by mx.example.org (OpenSMTPD) with ESMTPA id …; …
 *     from MTY0 (unknown) by ismtpd0001.sendgrid.net (SG) with HTTP id …
 *     from localhost (localhost [[UNIX: localhost]]) by mx.example.org (8.12.11/8.12.11/Submit) id …; …
 *     from mx.example.org (ann@localhost) by mx.example.org (8.9.3/8.9.3) with ESMTP id …; …
 *     from 192.0.2.1 (s@192.0.2.1) by mx.example.org (envelope-from <s>, uid 503) with qmail-scanner-1.25 (…); …
 *     from s@example.com by mx by uid 503 with qmail-scanner-1.16 (…); …
 *     from mail pickup service by web.example.org with Microsoft SMTPSVC; …
 */
export const local: Dialect = {
  id: 'local',
  readPeer(syntax) {
    const from = syntax.from;
    // words in front of `by`: there is a sending side, and something damaged its `from`
    if (from === null) return syntax.by !== null && syntax.opening.words.length === 0 ? {} : null;
    if (isPickUp(syntax)) return {};
    const helo = from.words[0];
    const protocol = syntax.with?.words[0]?.toLowerCase() ?? '';
    // a filter on the machine itself, above the line of the server that saw the peer
    if (protocol.startsWith('qmail-scanner-')) return {};
    if (isMailboxProtocol(protocol)) return helo === undefined ? null : silentPeer(helo);
    const software = syntax.by?.comments[0] ?? '';
    const silent = from.comments.every((comment) => isSilent(comment, protocol, software));
    // `from [192.0.2.1] by …` is an address for some servers and a greeting for others; over HTTP nobody greets.
    return from.words.length === 1 && silent && (helo?.startsWith('[') === false || protocol === 'http')
      ? silentPeer(protocol.startsWith('local') ? undefined : helo)
      : null;
  },
};

/** A peer that was named and not seen. */
function silentPeer(helo: string | undefined): Peer {
  return { helo, reverseName: undefined, nameConfirmed: undefined, address: undefined };
}

/**
 * Whether a protocol is one by which mail is read in a mailbox (fetchmail also writes POP2, APOP and KPOP). No server takes a
 * message over by it.
 */
export function isMailboxProtocol(protocol: string): boolean {
  return /^(?:POP[23]|[AK]POP|IMAP4?)$/i.test(protocol);
}

/** Whether a comment says that no peer was there, where only a program on the machine itself or a web client hands mail over. */
function isSilent(comment: string, protocol: string, software: string): boolean {
  if (protocol.startsWith('lmtp')) return !comment.includes('.') && !comment.includes(':');
  if (protocol.startsWith('local')) return /^helo=[\w.-]{1,255}$/.test(comment);
  if (sendmailVersions.test(software)) return /^(?:localhost \[\[UNIX: localhost\]\]|[\w.-]{1,64}@localhost)$/.test(comment);
  if (software === 'OpenSMTPD') return /^[\w.-]{1,255} \[local\]$/.test(comment);
  if (protocol !== 'http') return false;
  return (
    (software === 'SG' && comment === 'unknown') || /^(?:SquirrelMail authenticated|auth\.) user [^\s()[\]]{1,255}$/.test(comment)
  );
}

/** A message that a program left in the folder of the mail service of Windows. */
function isPickUp({ from, with: protocol }: ReceivedSyntax): boolean {
  return protocol?.words[1] === 'SMTPSVC' && from?.comments.length === 0 && from.words.join(' ') === 'mail pickup service';
}
