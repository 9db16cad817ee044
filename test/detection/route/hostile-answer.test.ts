import fc from 'fast-check';
import { readHop } from '../../../src/detection/route/read-hop.ts';

/** Shapes in which the peer's own side chooses more than a greeting and a sender: the answer of an ident server, a login. */

type Writer = (greeting: string, said: string) => string;

const date = 'Wed, 26 Nov 2025 05:23:24 +0000';
const seen = '203.0.113.9';
const lookedUp = 'host.attacker.example';
const relayName = 'mail-psaapc01rlnn2073.outbound.protection.outlook.com';

const writers: Readonly<Record<string, Writer>> = {
  sendmail: (greeting, said) =>
    `from ${greeting} (IDENT:${said}@${lookedUp} [${seen}]) by mx.example.org (8.11.6/8.11.6) with ESMTP id 1; ${date}`,
  'sendmail without a name': (greeting, said) =>
    `from ${greeting} (${said}@[${seen}]) by mx.example.org (8.11.6/8.11.6) with ESMTP id 1; ${date}`,
  'sendmail in doubt': (greeting, said) =>
    `from ${greeting} (${said}@${lookedUp} [${seen}] (may be forged)) by mx.example.org (SGI-8.9.3/8.8.7) with ESMTP id 1; ${date}`,
  'Exim 3': (greeting, said) =>
    `from ${lookedUp} ([${seen}] helo=${greeting} ident=${said}) by mx.example.org with esmtp (Exim 3.36 #1 (Debian)) id 1; ${date}`,
  'Exim 3 without a greeting': (_, said) =>
    `from ${lookedUp} ([${seen}] ident=${said}) by mx.example.org with esmtp id 1EdDa8-0000ue-00; ${date}`,
  'Exim 3 without a name': (greeting, said) =>
    `from [${seen}] (helo=${greeting} ident=${said}) by mx.example.org with esmtp (Exim 3.36 #1) id 1; ${date}`,
  'CommuniGate Pro': (greeting, said) =>
    `from [${seen}] (account ${said} HELO ${greeting}) by mx.example.org (CommuniGate Pro SMTP 5.4.10) with ESMTPSA id 1; ${date}`,
  'CommuniGate Pro without a login': (greeting) =>
    `from [${seen}] (HELO ${greeting}) by mx.example.org (CommuniGate Pro SMTP 5.4.10) with ESMTP id 1; ${date}`,
  'mail service of Windows': (greeting) =>
    `from ${greeting} ([${seen}] unverified) by mx.example.org with Microsoft SMTPSVC(6.0.3790.3959); ${date}`,
  'ZMailer of 2002': (greeting) =>
    `from ${lookedUp} ([${seen}]:729 "EHLO ${greeting}") by vger.example.org with ESMTP id <S319025AbSHFJMY>; ${date}`,
};

const pieces = [
  ...['x', ' ', '(', ')', '[', ']', '"', '\\', ';', '@', '=', ' helo=y', ' ident=y', ' HELO y', 'account a ', 'IDENT:a@'],
  ...['40.95.53.73', '[40.95.53.73]', ' ([40.95.53.73])', ` (${relayName} [40.95.53.73])`, `a@${relayName} [40.95.53.73]`],
  ...[
    ` (a@${relayName} [40.95.53.73])`,
    relayName,
    ' by mx.example.org ',
    ' with ESMTP ',
    ' for <y> ',
    ' from <x> ',
    ' unverified',
  ],
  ...[
    ' (8.11.6/8.11.6)',
    ' (Exim 3.36 #1)',
    ' (CommuniGate Pro SMTP 5)',
    ' (may be forged)',
    'mail pickup service',
    ' (a@localhost)',
  ],
];
const said = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));

test.each(Object.entries(writers))('%s: nothing said makes another address or name than the server saw', (_, write) => {
  fc.assert(
    fc.property(said, said, (greeting, answer) => {
      const { from } = readHop({ at: 0, name: 'Received', value: write(greeting, answer) });
      expect([seen, undefined]).toContain(from?.address);
      expect([lookedUp, undefined]).toContain(from?.reverseName);
    }),
    { numRuns: 500 },
  );
});
