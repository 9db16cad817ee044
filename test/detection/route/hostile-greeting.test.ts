import fc from 'fast-check';
import { readHop } from '../../../src/detection/route/read-hop.ts';
import type { Peer } from '../../../src/detection/route/hop.ts';

/** What a server writes: the greeting and the envelope sender come from the peer, name and address from the server itself. */
type Writer = (greeting: string, name: string, address: string, sender: string) => string;

const date = 'Wed, 26 Nov 2025 05:23:24 +0000';
const bracketed =
  (before: string, behind = ''): Writer =>
  (greeting, name, address, sender) =>
    `from ${greeting} (${name} [${address}]) ${before} id 1${behind.replace('SENDER', sender)}; ${date}`;
const addressAlone =
  (by: string): Writer =>
  (greeting, _, address, sender) =>
    `from ${greeting} ([${address}]) ${by} (envelope-from <${sender}>) id 1; ${date}`;

/** Every shape that is read, and servers nobody knows; none of them cleans what the peer said. */
const writers: Readonly<Record<string, Writer>> = {
  'Exchange Online': (greeting, _, address) =>
    `from ${greeting} (${address}) by X.mail.protection.outlook.com (10.1.1.1) with Microsoft SMTP Server (version=TLS1_2) id 15.20.1 via Frontend Transport; ${date}`,
  'Exchange Server': (greeting, _, address) =>
    `from ${greeting} (${address}) by ex.example.org (10.1.1.1) with Microsoft SMTP Server (TLS) id 15.1.1; ${date}`,
  Exclaimer: (greeting, _, address) =>
    `from ${greeting} (${address}) by eu2.smtp.exclaimer.net (192.0.2.90) with Exclaimer Signature Manager ESMTP Proxy x; ${date}`,
  CodeTwo: (greeting, _, address) =>
    `from ${greeting} (${address}) by smtp-emea.codetwo.com with CodeTwo SMTP Server (TLS12) via SMTP; ${date}`,
  Postfix: bracketed('(Client CN "x", Issuer "y" (not verified)) by mx.example.org (Postfix) with ESMTPS', ' for <SENDER>'),
  Gmail: bracketed('by mx.google.com with ESMTPS', ' for <SENDER> (version=TLS1_3)'),
  sendmail: bracketed('by mx.example.org (8.15.2/8.15.2) with ESMTPS', ' (version=TLSv1.2) for <SENDER>'),
  'sendmail in doubt': (greeting, name, address) =>
    `from ${greeting} (${name} [${address}] (may be forged)) by mx.example.org (8.15.2/8.15.2) with ESMTP id 1; ${date}`,
  Proofpoint: bracketed('by mx.example.org (PPS) with ESMTPS', ' (version=TLSv1.2 verify=NOT)'),
  Mimecast: bracketed('(Using TLS) by relay.mimecast.com with ESMTP', ' (envelope-from <SENDER>)'),
  Barracuda: bracketed('by x.ess.aws.cudaops.com (version=TLSv1.2 verify=NO)', ' (envelope-from <SENDER>)'),
  Forcepoint: (greeting, name, address, sender) =>
    `from ${greeting} (${name} [${address}]) by rly05d.srv.mailcontrol.com (envelope-sender ${sender}) (MIMEDefang) with ESMTP id 1; ${date}`,
  Haraka: bracketed('by mx.example.org (Haraka/3.0.3) with ESMTPS', ' envelope-from <SENDER> (version=TLSv1.2)'),
  MDaemon: bracketed('by mx.example.org (MDaemon PRO v23.5.2) with ESMTPS', ' for <SENDER>'),
  'Trend Micro': bracketed('by repre.tmes.trendmicro.eu (Trend Micro Email Security) with ESMTPS', ' for <SENDER>'),
  'Proofpoint Essentials': bracketed('by mx1.ppe-hosted.com (PPE Hosted ESMTP Server) with ESMTPS', ' for <SENDER>'),
  amavis: addressAlone('by localhost (x [127.0.0.1]) (amavisd-new, port 10024) with ESMTP'),
  'Authentication Milter': addressAlone('by mx.example.org (Authentication Milter) with ESMTP'),
  Exim: (greeting, name, address, sender) =>
    `from ${name} ([${address}] helo=${greeting}) by mx.example.org with esmtps (TLS1.2) (Exim 4.96) (envelope-from <${sender}>) id 1; ${date}`,
  'Exim without a name': (greeting, _, address, sender) =>
    `from [${address}] (helo=${greeting}) by mx.example.org with esmtps (TLS1.2) (Exim 4.96) (envelope-from <${sender}>) id 1; ${date}`,
  ZMailer: (greeting, name, address, sender) =>
    `from ${name} ([${address}]:5 "EHLO ${greeting}" rhost-flags-OK-OK-OK-FAIL) by vger.kernel.org with ESMTP id 1 (ORCPT <rfc822;${sender}>); ${date}`,
  qmail: (greeting, name, address) => `from ${name} (HELO ${greeting}) (${address}) by mx.example.org with SMTP; ${date}`,
  Zimbra: (greeting, name, address) => `from ${name} (LHLO ${greeting}) (${address}) by mx.example.org with LMTP; ${date}`,
  MessageLabs: (greeting, name, address) =>
    `from ${name} (HELO ${greeting}) (${address}) by server-5.messagelabs.com with X encrypted SMTP; ${date}`,
  IronPort: (greeting, name, address) =>
    `from ${name} (HELO ${greeting}) ([${address}]) by ob1.example.iphmx.com with ESMTP; ${date}`,
  Yahoo: (greeting, _, address) => `from ${address} (EHLO ${greeting}) by 10.217.150.72 with SMTPs; ${date}`,
  'Yahoo of 2013': (greeting, _, address) =>
    `from 127.0.0.1  (EHLO ${greeting}) (${address})  by mta1310.mail.gq1.yahoo.com with SMTP; ${date}`,
  'Yahoo of 2016': (greeting, _, address) =>
    `from ${address}  (EHLO ${greeting}) (${address})  by mta1310.mail.gq1.yahoo.com with SMTPS; ${date}`,
  'qmail without its own name': (greeting, name, address) =>
    `from ${name} (HELO ${greeting}) (${address}) by  with SMTP; ${date}`,
  KumoMTA: (greeting, _, address) =>
    `from ${greeting} (${address}) by mta.example.com (KumoMTA 192.0.2.3) with ESMTP id 1; ${date}`,
  PowerMTA: (greeting, _, address, sender) =>
    `from ${greeting} (${address}) by mta.example.com (PowerMTA(TM) v3.2r4) id 1; ${date} (envelope-from <${sender}>)`,
  MailMarshal: (greeting, _, address) =>
    `from ${greeting} (Not Verified[${address}]) by mm.example.org with MailMarshal (v6,2,2,3503) id <1>; ${date}`,
  'MailMarshal with a name': (greeting, name, address) =>
    `from ${greeting} (${name}[${address}]) by mm.example.org with Trustwave SEG (v8,2) id <1>; ${date}`,
  Momentum: (greeting, _, address, sender) =>
    `from [${address}] ([${address}:6387] helo=${greeting}) by mx.example.org (envelope-from <${sender}>) (ecelerity 3.6 r(1)) with ESMTP id 1; ${date}`,
  'qmail-ldap': (greeting, name, address, sender) =>
    `from ${name} (HELO ${greeting}) ([${address}]) (envelope-sender <${sender}>) by mx.example.org (qmail-ldap-1.03) with SMTP for <r@example.org>; ${date}`,
  IMail: (greeting, _, address) => `from ${greeting} [${address}] by mx.example.org with ESMTP (SMTPD32-8.15) id A1; ${date}`,
  ArGoSoft: (greeting, _, address) =>
    `from ${greeting} [${address}] by mx.example.org with ESMTP (ArGoSoft Mail Server Pro, Version 1.8 (1.8.8.9)); ${date}`,
  'GMX of old': (greeting, name, address) =>
    `from ${name} (EHLO ${greeting}) [${address}] by mail.gmx.net (mp012) with SMTP; ${date}`,
  InterMail: (greeting, _, address) =>
    `from ${greeting} ([${address}]) by mta1.example.net (InterMail vM.6.01.06.03 201-2131) with ESMTP id <1.ABC1@${greeting}>; ${date}`,
  Stalwart: (greeting, name, address, sender) =>
    `from ${greeting} (${name} [${address}] (AS64496 Example, DE)) by mx.example.org (Stalwart SMTP) with ESMTPS id 1 for <${sender}>; ${date}`,
  XMail: (greeting, _, address, sender) =>
    `from ${greeting} (${address}:1234) by mx.example.org with [XMail 1.27 ESMTP Server] id <S1> for <r@example.org> from <${sender}>; ${date}`,
  OpenSMTPD: bracketed('by mx.example.org (OpenSMTPD) with ESMTPS', ' (TLSv1.2:X:256:NO) for <SENDER>'),
  'unnamed, bare address': (greeting, _, address) => `from ${greeting} (${address}) by mx.example.org with SMTP; ${date}`,
  'unnamed, with a name': bracketed('by mx.example.org with ESMTP', ' (envelope-from <SENDER>) for <SENDER>'),
  'unnamed, without': addressAlone('by mx.example.org with ESMTP'),
  'unnamed, greeting behind the address': (greeting, _, address) =>
    `from [${address}] (HELO ${greeting}) by mx.example.org (SomeServer 7) with ESMTPS id 1; ${date}`,
  'unnamed, greeting behind the address alone': (greeting, _, address) =>
    `from [${address}] (${greeting}) by mx.example.org (SomeServer 7) with ESMTPS id 1; ${date}`,
};

const relayName = 'mail-psaapc01rlnn2073.outbound.protection.outlook.com';
const seen = '203.0.113.9';
const lookedUp = 'host.attacker.example';

/** Pieces of the shapes themselves, so that chance puts whole peers, clauses and half brackets together. */
const pieces = [
  'x',
  ' ',
  '(',
  ')',
  '[',
  ']',
  '"',
  '\\',
  ';',
  ' with ESMTP ',
  ' id 1 ',
  ' via z ',
  ' for y ',
  ' by mx.example.org ',
  ' from x ',
  '40.95.53.73',
  '[40.95.53.73]',
  ' (40.95.53.73)',
  ' with MailboxResubmission by AntispamTT id 1 ',
  ' by x (40.95.53.73) ',
  ' (KumoMTA 1)',
  ' (ecelerity 1)',
  ' ([40.95.53.73])',
  ` (${relayName} [40.95.53.73])`,
  ` (HELO y)`,
  relayName,
  ' helo=y',
  ' (helo=y)',
  ' (Postfix)',
  ' (Exim 4.96)',
  ' (x [40.95.53.73] (AS1 X))',
  '] (AS1)',
  ' (may be forged)',
  ' with ESMTP (SMTPD32-8.15) ',
  ' (InterMail vM.5)',
  ' (40.95.53.73:25)',
  ' with [XMail 1 ESMTP Server] ',
  ' by uid 5 with qmail-scanner-1 ',
  ' (qmail-ldap-1.03)',
  ' (envelope-sender <a@b>)',
  ' (EHLO y) ',
  ' rhost-flags-OK"',
  '=',
  '@',
];
const said = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 9 }).map((parts) => parts.join(''));

describe('no greeting and no envelope address makes a line tell another address or name than the server saw', () => {
  it.each(Object.entries(writers))('%s', (kind, write) => {
    fc.assert(
      fc.property(said, said, (greeting, sender) => {
        const peer = peerOf(write(greeting, lookedUp, seen, sender));
        expect([seen, undefined]).toContain(peer.address);
        // with `(HELO y)` in its greeting such a line is qmail's to the letter, so the name is the greeting; it is never confirmed
        if (kind !== 'unnamed, bare address') expect([lookedUp, undefined]).toContain(peer.reverseName);
        else expect(peer.nameConfirmed).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
  it.each(Object.entries(writers).filter(([name]) => !name.startsWith('unnamed, greeting')))('%s is read', (_, write) => {
    expect(peerOf(write('mail.example.com', lookedUp, seen, 'ann@example.com')).address).toBe(seen);
  });
});

describe('greetings that a stranger would choose', () => {
  it.each([
    ['a clause in front of the peer', `x (${relayName} [40.95.53.73]) with ESMTP`, 'ann@example.com'],
    ['a bracket that the envelope closes', `x (${relayName} [40.95.53.73]) by mx.example.org (`, 'x)@example.com'],
    ['a quote that the envelope closes', `x (${relayName} [40.95.53.73]) by mx.example.org "`, '"@example.com'],
    ['an address literal', '[40.95.53.73]', 'ann@example.com'],
    ['a second peer', `x (${relayName} [40.95.53.73])`, 'ann@example.com'],
  ])('%s', (_, greeting, sender) => {
    for (const write of Object.values(writers)) {
      expect([seen, undefined]).toContain(peerOf(write(greeting, lookedUp, seen, sender)).address);
    }
  });
});

/** Not of `unnamed, bare address`: with `(HELO y)` in its greeting, such a line is qmail's to the letter. */
describe.each(Object.entries(writers).filter(([kind]) => kind !== 'unnamed, bare address'))(
  'greetings that put their own comment before the peer, to %s',
  (_, write) => {
    it.each([
      ["a blank and qmail's comment", ' (HELO y)x', 'ann@example.com'],
      ["a tab and qmail's comment", '\t(EHLO y) x', 'ann@example.com'],
      ["qmail's comment behind a word", `${relayName} (HELO y)`, 'ann@example.com'],
      ['a blank and a comment with an address', ' ([40.95.53.73])x', 'ann@example.com'],
      ['a semicolon and a bracket that the envelope closes', ' ([40.95.53.73])x;(', ')x'],
      ['the same behind a word', 'x ([40.95.53.73]);(', ')x'],
      ["the same with Exim's comment", `${relayName} ([40.95.53.73] helo=y);(`, ')x'],
    ])('%s', (_name, greeting, sender) => {
      const peer = peerOf(write(greeting, lookedUp, seen, sender));
      expect([seen, undefined]).toContain(peer.address);
      expect([lookedUp, undefined]).toContain(peer.reverseName);
    });
  },
);

function peerOf(value: string): Peer {
  return readHop({ at: 0, name: 'Received', value }).from ?? {};
}
