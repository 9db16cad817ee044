const border =
  'Received: from peer.example.com (peer.example.com [192.0.2.7]) by mx.example.org (Postfix) with ESMTPS id 4F2A; Wed, 14 Oct 2026 07:42:17 +0000\r\n';
const handover =
  'Received: from APC01-PSA-obe.outbound.protection.outlook.com (mail-psaapc01rlnn2073.outbound.protection.outlook.com [40.95.53.73]) by mx.example.org (Postfix) with ESMTPS id 4F2A; Wed, 14 Oct 2026 07:42:17 +0000\r\n';
const insideLine = (i) =>
  `Received: from AM9PR05MB${i + 1}.eurprd05.prod.outlook.com (2603:10a6::1) by AM9PR05MB${i}.eurprd05.prod.outlook.com (2603:10a6::2) with Microsoft SMTP Server id 15.20.9343.17; Wed, 14 Oct 2026 07:42:17 +0000\r\n`;
const opaque = 'aGVhZGVyIGZpZWxkcyBhcmUgd3JpdHRlbiBieSBzdHJhbmdlcnMuIFRoaXMgaXMgb25lIG9m';
const arcSet = (i) =>
  `ARC-Seal: i=${i}; a=rsa-sha256; s=s1; d=example.com; cv=pass;\r\n b=${opaque}\r\n` +
  `ARC-Message-Signature: i=${i}; a=rsa-sha256; d=example.com; s=s1;\r\n h=From:Date:Subject; bh=${opaque}; b=${opaque}\r\n` +
  `ARC-Authentication-Results: i=${i}; mx.microsoft.com 1; spf=fail (sender ip is\r\n 192.0.2.1) smtp.mailfrom=example.com; dkim=none; arc=none\r\n`;

/**
 * Header sections that can be made as long as one likes: `[what grows, (size) => text]`. The first are found in honest mail, the
 * others are what a stranger would write to keep a reader busy.
 *
 * @type {readonly (readonly [name: string, make: (size: number) => string])[]}
 */
export const growthShapes = [
  ['blob of encoded words', one('X-Microsoft-Antispam-Message-Info:\r\n', ` =?utf-8?B?${opaque.slice(0, 60)}?=\r\n`)],
  ['subject of encoded words', one('Subject:', ' =?utf-8?Q?M=C3=B8de_p=C3=A5_torsdag?=\r\n')],
  ['folded base64', one('X-Token: a\r\n', ` ${opaque}\r\n`)],
  ['base64 in one line', one('X-Message-Info: ', opaque)],
  ['list of addresses', one('To: a@example.com', ',\r\n "Kim Field" <kim.field@example.net>')],
  ['many Received', many(() => border)],
  ['many Received of one Exchange Online', many(insideLine)],
  ['many hand-overs', many(() => handover)],
  ['many ARC sets', many(arcSet)],
  [
    'many Authentication-Results',
    many((i) => `Authentication-Results: mx${i}.example.org; spf=none smtp.mailfrom=example.com\r\n`),
  ],
  ['many Forefront reports', many(() => 'X-Forefront-Antispam-Report: CIP:192.0.2.1;SFV:NSPM;DIR:OUT;SFP:1022;\r\n')],
  ['many relay flags', many(() => 'X-MS-Exchange-AntiSpam-Relay: 1\r\n')],
  ['many tiny fields', many(() => 'a:\r\n')],
  ['many distinct names', many((i) => `X-Field-${i}: value\r\n`)],
  ['pairs in the Forefront report', one('X-Forefront-Antispam-Report: ', 'CIP:192.0.2.1;')],
  ['pairs in Received-SPF', one('Received-SPF: Pass (example) ', 'client-ip=192.0.2.1; ')],
  ['prose in Received-SPF', one('Received-SPF: Pass (', 'as permitted ', ')')],
  ['results in Authentication-Results', one('Authentication-Results: mx.example.org; ', 'spf=none smtp.mailfrom=a.example; ')],
  ['quotes in Authentication-Results', one('Authentication-Results: mx.example.org; spf=none ', 'a="b\\"c" ')],
  ['comments in Authentication-Results', one('Authentication-Results: mx.example.org; spf=none ', '(a (b) c) ')],
  ['results as encoded words', one('Authentication-Results:', ' =?utf-8?B?c3BmPW5vbmUgKGEp?=\r\n')],
  ['encoded words never closed', one('Authentication-Results: ', '=?utf-8?B?', '?=')],
  ['open brackets in Received', one('Received: from a.example ', '(')],
  ['closing brackets in Received', one('Received: from a.example ', ')')],
  ['nested comments in Received', nested],
  ['backslashes in a comment', one('Received: from a.example (', '\\', ') by b.example')],
  ['open quotes in Received', one('Received: from a.example ', '" ')],
  ['blanks in Received', one('Received: from a.example', ' ', 'by b.example')],
  ['clause words in Received', one('Received: ', 'from by with id ')],
  ['semicolons in Received', one('Received: from a.example by b.example', ';')],
  ['dots and digits', one('Received: from ', '192.0.2.', '1 (192.0.2.1) by b.example')],
  ['colons and digits', one('Received: from a.example ([', '2001:db8:', ':1]) by b.example')],
  ['dashes in a host name', one('Received: from a.example (mail', '-a', ' [40.95.1.1]) by mx.example.org (Postfix)')],
  ['labels in a host name', one('Received: from a.example (', 'a.', 'example.org [192.0.2.1]) by mx.example.org (Postfix)')],
  ['digits in a date', one('Received: from a.example by b.example; Wed, 14 Oct ', '2', ' 07:42:17 +0000')],
  ['a line without a colon', one('', 'x')],
  ['blanks before a colon', one('X-Field', ' ', ': a')],
  ['a long name', one('', 'X-', ': a')],
  ['short folded lines', one('Received: from a.example\r\n', ' x\r\n')],
  ['empty folded lines', one('Received: from a.example\r\n', ' \r\n')],
  ['lines that lost their folds', one('Received: from a.example\r\n', 'by b.example (c)\r\n')],
  ['carriage returns', one('Subject: a', '\r', '\n')],
  ['blank lines before the fields', one('', '\r\n')],
  ['NULs', one('Subject: ', '\0')],
];

/** One field whose value goes on and on, behind a line that can be read. */
function one(head, unit, tail = '') {
  return (size) => `${border}${head}${unit.repeat(Math.ceil(size / unit.length))}${tail}\r\n`;
}

function many(line) {
  return (size) => {
    const lines = [];
    for (let i = 0, length = 0; length < size; i += 1) {
      lines.push(line(i));
      length += lines[i].length;
    }
    return lines.join('');
  };
}

function nested(size) {
  return `${border}Received: from a.example ${'('.repeat(size / 2)}${')'.repeat(size / 2)} by b.example\r\n`;
}
