import fc from 'fast-check';
import { readHop } from '../../../src/detection/trace/read-hop.ts';
import type { Peer } from '../../../src/detection/trace/hop.ts';

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
  ' ([40.95.53.73])',
  ` (${relayName} [40.95.53.73])`,
  ` (HELO y)`,
  relayName,
  ' helo=y',
  ' (helo=y)',
  ' (Postfix)',
  ' (Exim 4.96)',
  ' (may be forged)',
  ' rhost-flags-OK"',
  '=',
  '@',
];
const said = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 9 }).map((parts) => parts.join(''));

describe('no greeting and no envelope address makes a line tell another address or name than the server saw', () => {
  it.each(Object.entries(writers))('%s', (_, write) => {
    fc.assert(
      fc.property(said, said, (greeting, sender) => {
        const peer = peerOf(write(greeting, lookedUp, seen, sender));
        expect([seen, undefined]).toContain(peer.address);
        expect([lookedUp, undefined]).toContain(peer.reverseName);
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

function peerOf(value: string): Peer {
  return readHop({ at: 0, name: 'Received', value }).from ?? {};
}
