import type { FoundMessage } from '../../../src/inspection/text/found-message.ts';
import { headerLimit } from '../../../src/inspection/limits.ts';
import { readText } from '../../../src/inspection/text/read-text.ts';
import { sampleLines } from '../message-text.ts';

const lines = sampleLines();
const original = lines.join('\n');
const outer = ['Received: from out.example by in.example; Mon, 16 Nov 2026 10:00:00 +0000', 'Subject: FW: is this genuine?'];

const paste = (text: readonly string[]): FoundMessage[] => readText(text.join('\r\n'), { origin: 'paste' });

function multipart(type: string, ...parts: readonly (readonly string[])[]): string[] {
  const separated = parts.flatMap((part) => ['--=_b', ...part]);
  return [
    ...outer,
    `Content-Type: ${type};`,
    '\tboundary="=_b"',
    'MIME-Version: 1.0',
    '',
    'preamble',
    ...separated,
    '--=_b--',
    'epilogue',
  ];
}

const said = ['Content-Type: text/plain', '', 'Please have a look.', 'Received: from the.text.example by nobody.example'];
const attached = [
  'Content-Type: message/rfc822',
  'Content-Disposition: attachment',
  '',
  ...lines,
  '',
  'the body of the original',
];
const base64 = Buffer.from(`${lines.join('\r\n')}\r\n\r\nbody`).toString('base64');

describe('attached originals', () => {
  test.each<[string, readonly string[]]>([
    ['as it stands', multipart('multipart/mixed', said, attached)],
    [
      'inside another part',
      multipart('multipart/mixed', ['Content-Type: multipart/mixed; boundary=in', '', '--in', ...attached, '--in--']),
    ],
    [
      'in base64',
      multipart('multipart/mixed', said, [
        'Content-Type: message/rfc822',
        'Content-Transfer-Encoding: base64',
        '',
        ...(base64.match(/.{1,76}/g) ?? []),
      ]),
    ],
    [
      'as a file with a name that ends in .eml',
      multipart('multipart/mixed', [
        'Content-Type: application/octet-stream; name="a; b.EML"',
        'Content-Disposition: attachment;',
        ' filename=mail.eml',
        'Content-Transfer-Encoding: BASE64',
        '',
        base64,
      ]),
    ],
    [
      'in quoted-printable',
      multipart('multipart/mixed', [
        'Content-Type: message/rfc822',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        ...lines.map((line) => line.replaceAll('=', '=3D')),
        '',
        'body',
      ]),
    ],
    [
      'as a file whose name is written in octets',
      multipart('multipart/mixed', said, [
        'Content-Type: application/octet-stream',
        "Content-Disposition: attachment; filename*=UTF-8''M%C3%B8de%2Eeml",
        '',
        ...lines,
      ]),
    ],
    [
      'as a file whose name is an encoded word',
      multipart('multipart/mixed', said, [
        'Content-Type: application/octet-stream; name="=?UTF-8?B?TcO4ZGUuZW1s?="',
        'Content-Transfer-Encoding: base64',
        '',
        ...(base64.match(/.{1,76}/g) ?? []),
      ]),
    ],
    [
      'as header lines in a text file',
      multipart('multipart/mixed', said, ['Content-Type: text/plain; name="headers.txt"', '', '', ...lines]),
    ],
    [
      'as header lines in a text file in base64',
      multipart('multipart/mixed', said, [
        'Content-Type: application/octet-stream',
        'Content-Disposition: attachment; filename=Headers.TXT',
        'Content-Transfer-Encoding: base64',
        '',
        ...(base64.match(/.{1,76}/g) ?? []),
      ]),
    ],
    ['with its closing line lost', multipart('multipart/mixed', said, attached).slice(0, -2)],
    ['in a message that is quoted as a whole', multipart('multipart/mixed', said, attached).map((line) => `> ${line}`)],
  ])('%s: the message, then the original in it', (_what, text) => {
    const [first, second, ...rest] = paste(text);
    expect(second).toMatchObject({ origin: 'attached-original', headerText: original, reply: null });
    expect(first).toMatchObject({ origin: 'paste' });
    expect(first?.headerText).toContain(outer.join('\n'));
    expect(first?.headerText).not.toContain('preamble');
    expect(rest).toEqual([]);
  });

  test('an original in an attached message', () => {
    const inner = multipart('multipart/mixed', attached).map((line) => line.replaceAll('=_b', '=_c'));
    const messages = paste(multipart('multipart/mixed', ['Content-Type: message/rfc822', '', ...inner]));
    expect(messages.map(({ origin }) => origin)).toEqual(['paste', 'attached-original', 'attached-original']);
    expect(messages[1]?.headerText).toContain(outer[1]);
  });

  test.each([
    ['a text file with other text', ['Content-Type: text/plain; name="notes.txt"', '', 'Notes: Received: nothing', '', ...lines]],
    [
      'a text file with fields and no route',
      ['Content-Type: text/plain; name="notes.txt"', '', 'From: a@b.example', 'Subject: x'],
    ],
    ['a text without a name', ['Content-Type: text/plain', '', ...lines]],
  ])('%s is no original', (_what, part) => {
    expect(paste(multipart('multipart/mixed', said, part))).toMatchObject([{ origin: 'paste' }]);
  });

  test('several, in order', () => {
    const messages = paste(multipart('multipart/mixed', ['Content-Type: message/rfc822', '', 'Subject: one'], said, attached));
    expect(messages.map(({ origin }) => origin)).toEqual(['paste', 'attached-original', 'attached-original']);
    expect(messages[1]?.headerText).toBe('Subject: one');
  });

  test('in an envelope that no server has handled: the original alone', () => {
    const text = multipart('multipart/mixed', attached).filter((line) => line !== outer[0]);
    expect(paste(text)).toMatchObject([{ origin: 'attached-original', headerText: original }]);
  });

  test('a draft without any attached original stays what it is', () => {
    expect(paste(multipart('multipart/mixed', said).slice(1))).toMatchObject([{ origin: 'paste' }]);
  });

  test('of what was cut short, every message says so', () => {
    const text = multipart('multipart/mixed', attached).join('\n');
    expect(readText(text, { origin: 'message', cutShort: true }).map(({ doubts }) => doubts)).toEqual([
      ['cut-short'],
      ['cut-short'],
    ]);
  });

  test('an attached file of another kind is none', () => {
    const text = multipart('multipart/mixed', said, ['Content-Type: application/pdf; name=bill.pdf', '', ...lines]);
    expect(paste(text)).toHaveLength(1);
  });
});

const status = [
  'Content-Type: message/delivery-status',
  '',
  'Reporting-MTA: dns;example.prod.outlook.com',
  '',
  'Final-Recipient: rfc822;someone@example.net',
  'Action: failed',
  'Status: 5.7.26',
  'Diagnostic-Code: smtp;550 5.7.26 SPF check for [example.com] does not pass',
  '\twith ip: 550-5.7.26 [40.95.31.57].',
];
const answer = '550 5.7.26 SPF check for [example.com] does not pass\twith ip: 550-5.7.26 [40.95.31.57].';

describe('non-delivery reports', () => {
  test.each<[string, readonly string[], string]>([
    ['with the whole message', multipart('multipart/report; report-type=delivery-status', said, status, attached), answer],
    [
      'with the header lines alone',
      multipart('multipart/report', said, status, ['Content-Type: text/rfc822-headers', '', ...lines]),
      answer,
    ],
    [
      'with two recipients',
      multipart(
        'multipart/report',
        [...status, '', 'Final-Recipient: rfc822;other@example.net', 'Diagnostic-Code: smtp; 550 5.1.1 unknown'],
        attached,
      ),
      `${answer}\n550 5.1.1 unknown`,
    ],
    [
      'whose answer stands in the text alone',
      multipart(
        'multipart/report',
        ['', 'mx.example.net', "Remote server returned '550 5.7.1", "Denied'", '', 'More'],
        ['Content-Type: message/delivery-status', '', 'Action: failed'],
        attached,
      ),
      "Remote server returned '550 5.7.1\nDenied'",
    ],
    [
      'whose header lines stand in the text alone',
      multipart('multipart/report', ['Content-Type: text/plain', '', 'Original message headers:', '', ...lines], status),
      answer,
    ],
  ])('%s: what it gives back, and not the report', (_what, text, remoteReply) => {
    expect(paste(text)).toMatchObject([{ origin: 'returned-message', headerText: original, reply: { text: remoteReply } }]);
  });

  test('one that gives nothing back still has its answer', () => {
    expect(paste(multipart('multipart/report', ['', 'It was refused.'], status))[0]).toMatchObject({
      headerText: '',
      reply: { text: answer },
    });
  });

  test.each<[string, readonly string[], string]>([
    [
      'of Exchange in English',
      [
        'Delivery has failed to these recipients:',
        '',
        'Diagnostic information for administrators:',
        'Generating server: a.example',
        'someone@example.net',
        'mx.example.net #550 5.7.1 Denied ##',
        '',
        'Original message headers:',
        '',
        ...lines,
      ],
      'mx.example.net #550 5.7.1 Denied ##',
    ],
    ['in another language, header lines right below', ['Levering mislykkedes', '554-5.7.1 afvist', ...lines], '554-5.7.1 afvist'],
    [
      'with fields of the mail program above',
      ['From: Postmaster', 'Subject: Undeliverable', '', 'Error: 550 5.7.1 Denied', '', ...lines],
      'Error: 550 5.7.1 Denied',
    ],
  ])('copied as people see it, %s', (_what, text, remoteReply) => {
    expect(paste(text)).toMatchObject([{ origin: 'returned-message', headerText: original, reply: { text: remoteReply } }]);
  });

  test('the answer of the server alone', () => {
    expect(paste(['550 5.7.26 does not pass with ip: [40.95.31.57]'])).toMatchObject([
      { origin: 'returned-message', headerText: '', reply: { text: '550 5.7.26 does not pass with ip: [40.95.31.57]' } },
    ]);
  });

  test('a message that speaks of a refusal is none', () => {
    const text = [...lines, '', 'We got 550 5.7.1 Denied', '', 'Received: from a.example by b.example'];
    expect(paste(text)).toMatchObject([{ origin: 'paste', headerText: original, reply: null }]);
  });
});

describe('a server of the relay pool that is named in a text without a route', () => {
  test.each<[string, readonly string[]]>([
    ['an address', ['40.95.41.12']],
    ['an address with a full stop behind it', ['Why is mail from 40.95.41.12. in Junk?']],
    ['an address with its port', ['2026-11-29T10:15:01Z,MBX1,192.0.2.10:25,40.95.41.12:41234,<,EHLO a.example']],
    ['an IPv6 address', ['Sender IP: 2a01:111:f403:e40b::']],
    ['an IPv6 address with its tag', ['refused [IPv6:2a01:111:f403:e40b::]:']],
    ['a defanged address', ['The sender IP is 40[.]95[.]41[.]12']],
    ['a defanged name', ['mail-psaapc01rlnn2073[.]outbound[.]protection[.]outlook[.]com']],
    ['the name of a server', ['mail-psaapc01rlnn2073.outbound.protection.outlook.com']],
    [
      'the log of Postfix',
      [
        'Nov 29 10:15:01 mx1 postfix/smtpd[12345]: 4ABC: client=mail-psaapc01rlnn2073.outbound.protection.outlook.com[40.95.41.12]',
      ],
    ],
    [
      'the log of Exim',
      [
        '2026-11-29 10:15:01 1q2w3e-0001AB-CD <= a@partner.example H=x.outbound.protection.outlook.com [40.95.41.12] P=esmtps S=140',
      ],
    ],
    ['a message without Received lines', ['From: a@partner.example', 'Subject: x', '', 'It came from 40.95.41.12.']],
  ])('%s', (_what, text) => {
    expect(paste(text)).toMatchObject([{ doubts: ['relay-server-named'] }]);
  });

  const letter = ['From: a@partner.example', 'Date: Tue, 3 Mar 2026 10:15:01 +0000', 'Message-ID: <1@partner.example>'];
  test.each<[string, readonly string[], readonly string[]]>([
    ['a letter about one', [...letter, '', 'Why is mail from 40.95.41.12 in Junk?'], []],
    ['a letter with a log in it', [...letter, '', 'client=x.example[40.95.41.12]', '', '40.95.41.12'], []],
    ['a letter that names one among its fields', [...letter, 'X-Sender-IP: 40.95.41.12', '', 'Hello'], ['relay-server-named']],
  ])('what a letter is about says nothing of how it came: %s', (_, text, doubts) => {
    expect(paste(text)).toMatchObject([{ doubts }]);
  });

  test.each<[string, readonly string[]]>([
    ['a server of another pool', ['40.107.22.34']],
    ['an address next to the range', ['40.94.255.255 and 40.96.0.1']],
    ['a longer number', ['140.95.41.12 and 40.95.41.123.7 and 40.95.41.300']],
    ['a look-alike name', ['mail-psaapc01rlnn2073.outbound.protection.outlook.com.example.net']],
    ['a message with a route', [...lines, '', 'It came from 40.95.41.12.']],
  ])('not: %s', (_what, text) => {
    expect(paste(text).flatMap(({ doubts }) => doubts)).toEqual([]);
  });
});

describe('a mailbox file', () => {
  const separator = 'From sender@example.com Wed Oct 14 07:42:18 2026';
  const box = [separator, ...lines, '', 'Hello', '', separator, ...lines, '', 'Hello'];

  test.each<[string, readonly string[], readonly string[]]>([
    ['two messages', box, ['first-of-several']],
    [
      'a separator right below the body, which is a line of it',
      [...box.slice(0, -lines.length - 4), ...box.slice(-lines.length - 3)],
      [],
    ],
    ['a sentence that begins so', [separator, ...lines, '', 'Hello', '', 'From here on it rains', 'See you'], []],
    ['one message', box.slice(0, lines.length + 3), []],
    ['a second one without a first line', box.slice(1), []],
  ])('%s', (_what, text, doubts) => {
    for (const lineEnd of ['\r\n', '\n', '\r'])
      expect(readText(text.join(lineEnd), { origin: 'message' })).toMatchObject([{ origin: 'message', doubts }]);
  });
});

describe('what is noticed and left', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['partly-quoted', ['Date: Mon, 2 Nov 2026 10:00:00 +0000', '', ...lines.map((line) => `> ${line}`)], ['partly-quoted']],
    ['more-below', ['Received: from a.example by b.example', 'Subject: x', '', ...lines], ['more-below']],
    ['more-below, behind a ruled line', [...lines, '-----', '', ...lines], ['more-below']],
    ['more-below, behind a ruled line between empty ones', [...lines, '', '=====', '', ...lines], ['more-below']],
    ['more-below, its route behind other fields', [...lines, '', 'Return-Path: <a@example.com>', ...lines], ['more-below']],
    ['more-below, below a title with a number', [...lines, '', '--- Mail 2 ---', ...lines], ['more-below']],
    ['more-below, below a title apart from it', [...lines, '', 'Bericht 2', '', ...lines], ['more-below']],
    ['more-below, below a title that ends with a colon', [...lines, '', 'The second message:', ...lines], ['more-below']],
    ['more-below, below a title between ruled lines', [...lines, '', '=====', '# Sag', '=====', ...lines], ['more-below']],
    [
      'more-below, the rest of the same section',
      [...lines, '', 'MIME-Version: 1.0', 'X-MS-Exchange-Organization-SCL: 5', 'X-Forefront-Antispam-Report: CAT:PHSH;'],
      ['more-below'],
    ],
    ['more-below, a set of ARC', [...lines, '', 'ARC-Seal: i=1; a=rsa-sha256;', ' cv=none'], ['more-below']],
    [
      'a body with fields that programs write',
      [...lines, '', 'Content-Type: text/plain', 'X-Order: 12', 'To: Ann', '', 'Hi'],
      [],
    ],
    ['a body of two lines that end with a colon', [...lines, '', 'Hello Ann:', 'See these:', '', ...lines], []],
    ['a body of a long line', [...lines, '', `${'It rained on the 2nd. '.repeat(5)}`, '', ...lines], []],
    ['a body that quotes a route', [...lines, '', 'Hello', '', ...lines], []],
    ['a body that begins like a field', [...lines, '', 'Note: see below', 'and tell me', '', ...lines], []],
    ['a body that is a form', [...lines, '', 'Name: Jane', 'Phone: 12', 'Received: yes', 'Comment: none'], []],
    ['a form that speaks of goods', [...lines, '', 'Order: 12', 'Shipped: 3 boxes', 'Received: from the depot, 2 boxes'], []],
    ['a body that is a list', [...lines, '', '* one', '* two', '', ...lines], []],
    ['more-below, behind a title and who sent it', [...lines, '', 'Message 2', 'from Ann, yesterday', ...lines], ['more-below']],
    ['a title and what it announces', [...lines, '', '2 things, see:', 'one of them', ...lines], []],
    ['a title and two lines', [...lines, '', 'Message 2', 'from Ann', 'yesterday', ...lines], []],
    ['a heading and a list', [...lines, '', '# What came', '- one', '', ...lines], []],
    ['a body that is indented', [...lines, '', '    words of a body', '    go on here', '', ...lines], []],
    ['more-below, behind folded fields', [...lines, '', 'DKIM-Signature: v=1;', ' b=MQ==', ...lines], ['more-below']],
    ['a body with a block of code', [...lines, '', '```', ...lines, '```'], []],
    ['several-messages', [...lines, ...lines], ['several-messages']],
    [
      'analyser-table',
      ['Hop\tSubmitting host\tReceiving host\tTime\tDelay', '1\ta\tb\tc\td', '2\tb\tc\td\te'],
      ['analyser-table'],
    ],
    [
      'analyser-table',
      ['| Hop | From | By | Time | Delay |', '|---|---|---|---|---|', '| 1 | a | b | c | d |', '|2|b|c|d|e|'],
      ['analyser-table'],
    ],
    ['a table of four columns', ['1\ta\tb\tc', '2\tb\tc\td'], []],
    [
      'export, the detail of a trace as a list',
      ['Date   : 3/4/2025 9:12:36 AM', 'Event  : Send external', 'Data   : <root><MEP Name="CustomData" Blob="S:x=y"/></root>'],
      ['export'],
    ],
    [
      'export, as a table',
      ['Date  Event   Data', '----  -----   ----', '3/4   RECEIVE <root><MEP Name="S" String="x"/></root>'],
      ['export'],
    ],
    ['export, as rows', ['Date,Event,Data', '3/4/2025,RECEIVE,"<root><MEP Name=""S"" String=""x""/></root>"'], ['export']],
    ['a sentence about a trace', ['The trace shows OutboundIpPoolName=RegularRelayOutboundPool in MEP Name.'], []],
    [
      'export',
      [
        '"MessageId","Received","SenderAddress","RecipientAddress","Status","FromIP"',
        '"<a@b.example>","3/3/2026","x","y","z","40.95.41.12"',
      ],
      ['export'],
    ],
    [
      'export',
      [
        'MessageTraceId   : 1',
        'SenderAddress    : a@b.example',
        'RecipientAddress : c@d.example',
        'FromIP           : 40.95.41.12',
      ],
      ['export'],
    ],
    ['export', ['[{"NetworkMessageId":"n","SenderIPv4":"40.95.41.12","RecipientEmailAddress":"c@d.example"}]'], ['export']],
    [
      'export',
      ['Date (UTC),Sender IP,Internet message ID,Sender address,Network message ID', '2026-03-03,40.95.41.12,<a@b.example>,x,n'],
      ['export'],
    ],
    [
      'export',
      [
        'MessageId;Received;SenderAddress;RecipientAddress;FromIP',
        ...[1, 2, 3].map((n) => `<a${String(n)}@b.example>;2026-10-19T07:41:58Z;a@b.example;c@d.example;40.95.41.12`),
      ],
      ['export'],
    ],
    [
      'export',
      [
        '"MessageId","Received","SenderAddress","RecipientAddress","FromIP","MessageTraceId"',
        ...[1, 2, 3].map(
          (n) => `"<a${String(n)}@b.example>","2026-10-19T07:41:58Z","a@b.example","c@d.example","40.95.41.12","0-4"`,
        ),
      ],
      ['export'],
    ],
    ['nothing', [...lines, '', 'Message ID, Sender address, Recipient address, From IP'], []],
    [
      'nothing',
      ['From: a@b.example', 'Message-ID: <a@b.example>', 'X-Sender-IP: 192.0.2.1', 'X-Recipient-Address: c@d.example'],
      [],
    ],
    ['nothing', lines, []],
    ['nothing', [...lines, '', 'Hello', '> Received: from a.example by b.example'], []],
  ])('%s', (_what, text, doubts) => {
    expect(paste(text).map((message) => message.doubts)).toEqual([doubts]);
  });
});

test('prose above the header lines is left out, and that is said', () => {
  const asWritten = ['see below', '', ...lines].join('\n');
  expect(paste(['see below', '', ...lines, '', 'body'])).toMatchObject([
    { headerText: original, asWritten, repairs: ['text-above'] },
  ]);
});

test('a byte order mark is no damage', () => {
  expect(readText(`\ufeff${original}`, { origin: 'message' })).toMatchObject([{ headerText: original, repairs: [] }]);
});

describe('how much of a text is looked at', () => {
  const longer = Math.ceil(headerLimit / 5);

  test('a header section that goes on beyond the limit is cut there, and that is said', () => {
    const [message] = paste([...lines, ...new Array<string>(longer).fill('A: b')]);
    expect(message?.doubts).toEqual(['cut-short']);
    expect(message?.headerText.startsWith(original)).toBe(true);
    expect(message?.headerText.length).toBeLessThanOrEqual(headerLimit);
  });

  test('a longer body is none of its business, and an original behind it is found', () => {
    expect(paste([...lines, '', ...new Array<string>(longer).fill('A: b')])).toMatchObject([
      { headerText: original, doubts: [] },
    ]);
    const far = multipart(
      'multipart/mixed',
      ['Content-Type: text/plain', '', ...new Array<string>(longer).fill('A: b')],
      attached,
    );
    expect(paste(far).map(({ doubts, headerText }) => [doubts, headerText === original])).toEqual([
      [[], false],
      [[], true],
    ]);
  });
});
