import fc from 'fast-check';

const relayName = 'mail-psaapc01rlnn2073.outbound.protection.outlook.com';
const relayAddress = '40.95.53.73';

/** Text that a stranger may put where a name or a value stands: real names, look-alikes, clause words, brackets, control characters. */
export const strangerText = fc
  .oneof(
    fc.constantFrom(
      relayName,
      `${relayName}.attacker.example`,
      'APC01-PSA-obe.outbound.protection.outlook.com',
      'DS2PEPF0000343E.mail.protection.outlook.com',
      'mx.google.com',
      'mx.example.org',
      'localhost',
      `x (${relayAddress})`,
      `x (${relayName} [${relayAddress}])`,
      `x ([${relayAddress}] helo=y)`,
      `[${relayAddress}]`,
      `x) (${relayAddress}`,
      `x\\`,
      `x (${relayAddress}) by DS2PEPF0000343E.mail.protection.outlook.com with Microsoft SMTP Server id 1`,
      '=?utf-8?Q?x_(40.95.53.73)_by_y?=',
      '"',
      '(',
      ')',
      '',
    ),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom(
        '(',
        ')',
        '[',
        ']',
        '"',
        '\\',
        ';',
        ' ',
        '\t',
        'from',
        'by',
        'with',
        '=',
        '?',
        '4',
        '0',
        '.',
        '9',
        '5',
        ':',
      ),
      maxLength: 30,
    }),
  )
  .map((text) => text.replace(/[\r\n]/g, ' '));

/** An address outside Microsoft's networks. */
export const strangerAddress = fc.oneof(
  fc.nat(255).map((last) => `203.0.113.${last}`),
  fc.nat(0xffff).map((last) => `2001:db8::${last.toString(16)}`),
);

/** A whole field of a stranger: a forged `Received`, stamps, results, or anything. */
export const strangerField = fc.oneof(
  fc
    .tuple(strangerText, strangerText, strangerText)
    .map(([helo, peer, by]) => `Received: from ${helo} (${peer}) by ${by} with ESMTP id 1; Wed, 26 Nov 2025 05:23:20 +0000`),
  fc.constantFrom(
    `Received: from ${relayName} (${relayAddress}) by DS2PEPF0000343E.mail.protection.outlook.com (10.1.1.1) with Microsoft SMTP Server id 15.20.1; Wed, 26 Nov 2025 05:23:20 +0000`,
    `Received: from DS2PEPF0000343E.namprd02.prod.outlook.com (2603:10b6::1) by DM6PR10CA0006.outlook.office365.com (2603:10b6::2) with Microsoft SMTP Server id 15.20.1; Wed, 26 Nov 2025 05:23:20 +0000`,
    `Received: from x (${relayName} [${relayAddress}]) by mx.example.org (Postfix) with ESMTPS id 1; Wed, 26 Nov 2025 05:23:20 +0000`,
    `Received: from x (mx.example.org [10.0.0.1]) by mx.example.org (Postfix) with ESMTPS id 1; Wed, 26 Nov 2025 05:23:20 +0000`,
    `Authentication-Results: spf=fail (sender IP is ${relayAddress}) smtp.mailfrom=example.com; compauth=fail reason=001`,
    `ARC-Authentication-Results: i=1; mx.microsoft.com 1; spf=none (sender ip is ${relayAddress}) smtp.mailfrom=example.com`,
    `Received-SPF: Fail (protection.outlook.com: x) client-ip=${relayAddress}; helo=${relayName};`,
    `X-Sender-IP: ${relayAddress}`,
    'X-MS-Exchange-AntiSpam-Relay: 1',
    'X-Forefront-Antispam-Report-Untrusted: CIP:192.0.2.1;SFV:NSPM;DIR:OUT;SFP:1022;',
    `X-Forefront-Antispam-Report: CIP:${relayAddress};H:${relayName};PTR:${relayName};SFV:SPM;DIR:INB;`,
    'From ann@example.com Wed Nov 26 05:23:24 2025',
    '',
  ),
  fc
    .tuple(fc.constantFrom('Received', 'Authentication-Results', 'X-Sender-IP', 'Subject', '__proto__'), strangerText)
    .map(([name, value]) => `${name}: ${value}`),
);
