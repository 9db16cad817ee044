import type { FoundMessage } from '../../../src/inspection/text/found-message.ts';
import { readText } from '../../../src/inspection/text/read-text.ts';
import { mailOf, partsBetween, returned } from './bounces.ts';

const read = (lines: readonly string[]): FoundMessage[] => readText(lines.join('\r\n'), { origin: 'message' });
const report = 'Content-Type: multipart/report; report-type=delivery-status; boundary=b';
const mixed = 'Content-Type: multipart/mixed; boundary=b';
const text = ['Content-Type: text/plain', '', 'It was refused.'];
const status = [
  'Content-Type: message/delivery-status',
  '',
  'Reporting-MTA: dns;mx.example.net',
  '',
  'Final-Recipient: rfc822;bob@example.net',
  'Action: failed',
  'Status: 5.7.1',
  'Remote-MTA: dns; mx.example.com',
  'Diagnostic-Code: smtp; 550 5.7.1 no',
];
const found = { origin: 'returned-message', headerText: returned.join('\n') };
const partOf = (type: string, ...fields: readonly string[]) => [`Content-Type: ${type}`, ...fields, '', ...returned];

test.each([
  'message/rfc822',
  'message/global',
  'message/global-headers',
  'text/rfc822-headers',
  'text/rfc822-header',
  'text/rfc822',
  'text/rfc822headers',
  'message/rfc822-headers',
  'Message/RFC822; charset=us-ascii',
])('a report gives the message back as %s', (type) => {
  expect(read(mailOf([report], partsBetween('b', text, status, partOf(type))))).toMatchObject([found]);
});

describe('a report that tells of no refusal', () => {
  const withAction = (action: string, code: string, ...more: readonly string[]): readonly string[] => [
    ...status.slice(0, 5),
    `Action: ${action}`,
    `Status: ${code}`,
    ...more,
  ];
  const replyTo = (part: readonly string[]): unknown =>
    read(mailOf([report], partsBetween('b', ['Content-Type: text/plain', '', 'See below.'], part, partOf('message/rfc822'))))[0]
      ?.reply;

  test.each([
    ['delayed', '4.4.1'],
    ['relayed (to a server that writes no reports)', '2.5.0'],
    ['Expanded', '2.0.0'],
    ['delivered', '2.1.5'],
  ])('%s: it has no answer', (action, code) => {
    expect(replyTo(withAction(action, code))).toBeNull();
  });

  test('one that quotes an answer has it', () => {
    expect(replyTo(withAction('delayed', '4.7.1', 'Diagnostic-Code: smtp; 451 4.7.1 later'))).toMatchObject({
      text: '451 4.7.1 later',
    });
  });

  test.each([
    [
      'a recipient that failed beside it',
      ['', 'Final-Recipient: rfc822;c@example.net', 'Action: failed', 'Status: 5.1.1'],
      '5.1.1',
    ],
    ['a recipient without an action beside it', ['', 'Final-Recipient: rfc822;c@example.net', 'Status: 5.1.1'], '2.5.0'],
  ])('%s: it is about a refusal', (_what, more, code) => {
    expect(replyTo(withAction('relayed', '2.5.0', ...more))).toMatchObject({
      status: code,
    });
  });
});

describe('an empty line behind every line of the body', () => {
  const doubled = (lines: readonly string[]): readonly string[] => lines.flatMap((line) => [line, '']);
  const answered = { reply: { text: '550 5.7.1 no' } };

  test.each(['message/rfc822', 'text/rfc822-headers', 'message/global'])('around %s', (type) => {
    const body = doubled(partsBetween('b', text, status, partOf(type)));
    expect(read(mailOf([report], body))).toMatchObject([{ ...found, ...answered, repairs: ['empty-lines'] }]);
  });

  test('of the fields above it too', () => {
    const lines = doubled(mailOf([report], partsBetween('b', text, status, partOf('message/rfc822'))));
    expect(read(lines)).toMatchObject([{ ...found, ...answered }]);
  });

  test('of the status alone', () => {
    const [type = '', , ...fields] = status;
    const part = [type, '', ...doubled(fields)];
    expect(read(mailOf([report], partsBetween('b', text, part, partOf('message/rfc822'))))).toMatchObject([
      { ...found, ...answered },
    ]);
  });
});

test('a part whose empty line was lost', () => {
  const part = ['Content-Type: message/rfc822', ...returned, '', 'body'];
  const [message] = read(mailOf([report], partsBetween('b', text, status, part)));
  expect(message?.origin).toBe('returned-message');
  expect(message?.headerText).toContain(returned.join('\n'));
});

describe('without a part for the status', () => {
  test.each<[string, readonly string[]]>([
    ['a report', mailOf([report], partsBetween('b', text, partOf('message/rfc822')))],
    [
      'a mixed message of a mailer daemon',
      mailOf([mixed, 'From: <MAILER-DAEMON@example.net>'], partsBetween('b', text, partOf('message/rfc822'))),
    ],
    [
      'one that was sent automatically',
      mailOf([mixed, 'Auto-Submitted: auto-replied'], partsBetween('b', text, partOf('text/rfc822-headers'))),
    ],
    ['one with an empty return path', mailOf(['Return-Path: <>', mixed], partsBetween('b', text, partOf('message/rfc822')))],
    [
      'one that names those who failed',
      mailOf(['X-Failed-Recipients: b@example.net', mixed], partsBetween('b', text, partOf('message/rfc822'))),
    ],
    [
      'one of a postmaster that no server handled',
      ['From: postmaster@example.net', mixed, '', ...partsBetween('b', text, partOf('message/rfc822'))],
    ],
    ['the message as its only content', mailOf(['From: mailer-daemon@example.net', 'Content-Type: message/rfc822'], returned)],
    [
      'a digest of a daemon',
      mailOf(
        ['From: mailer-daemon@example.net', 'Content-Type: multipart/digest; boundary=b'],
        partsBetween('b', ['', ...returned]),
      ),
    ],
    [
      'its boundary is nowhere to be found',
      mailOf(
        ['From: mailer-daemon@example.net', 'Content-Type: multipart/mixed; boundary=other'],
        ['550 5.7.1 no', '', ...returned],
      ),
    ],
  ])('%s', (_what, lines) => {
    expect(read(lines)).toMatchObject([found]);
  });

  test.each<[string, readonly string[]]>([
    [
      'a complaint',
      mailOf(
        ['Content-Type: multipart/report; report-type=feedback-report; boundary=b'],
        partsBetween('b', text, partOf('message/rfc822')),
      ),
    ],
    [
      'a receipt',
      mailOf(
        ['Content-Type: multipart/report; report-type=disposition-notification; boundary=b'],
        partsBetween('b', text, partOf('text/rfc822-headers')),
      ),
    ],
    ['a journal', mailOf(['X-MS-Journal-Report:', 'Return-Path: <>', mixed], partsBetween('b', text, partOf('message/rfc822')))],
  ])('%s refuses nothing: what is in it is attached', (_what, lines) => {
    expect(read(lines)).toMatchObject([{ origin: 'message' }, { origin: 'attached-original', headerText: returned.join('\n') }]);
  });
});

describe('header lines in the text of a report', () => {
  const coded = [...returned].map((line) => line.replaceAll('=', '=3D').replace('Received: from', 'Received: f=\r\nrom'));
  const escaped = returned.map((line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
  const html = ['Content-Type: text/html; charset=utf-8'];
  test.each<[string, readonly string[]]>([
    ['plain', ['Content-Type: text/plain', '', 'Original message headers:', '', ...returned]],
    [
      'in quoted-printable',
      ['Content-Type: text/plain', 'Content-Transfer-Encoding: quoted-printable', '', 'Original message headers:', '', ...coded],
    ],
    [
      'in base64',
      [
        'Content-Type: text/plain',
        'Content-Transfer-Encoding: base64',
        '',
        Buffer.from(['Original message headers:', '', ...returned].join('\n')).toString('base64'),
      ],
    ],
    [
      'in HTML, as they stand',
      [
        ...html,
        '',
        '<html><head><style>Received: no</style></head><p>Original message headers:</p>',
        '<pre class="x">',
        ...escaped,
        '</pre>',
        '</html>',
      ],
    ],
    [
      'in HTML, with line breaks',
      [
        ...html,
        '',
        '<div>Original message headers:</div>',
        ...escaped.map((line) => `${line.replace(/^[ \t]+/, '&nbsp;&#32;')}<br/>`),
      ],
    ],
    [
      'in HTML, a paragraph a line',
      [...html, '', '<p>Original message headers:</p>', ...escaped.map((line) => `<p>${line.replace(/^[ \t]+/, '&#xA0;')}</p>`)],
    ],
  ])('%s', (_what, part) => {
    const [message, ...others] = read(mailOf([report], partsBetween('b', part)));
    const squeezed = (lines: string) => lines.replace(/\s+/g, ' ');
    expect(others).toEqual([]);
    expect(message?.origin).toBe('returned-message');
    expect(squeezed(message?.headerText ?? '')).toBe(squeezed(returned.join('\n')));
  });
});

test('a report that somebody attached gives its message back', () => {
  const inner = mailOf([report.replace('=b', '=in')], partsBetween('in', text, status, partOf('message/rfc822')));
  expect(
    read(mailOf([mixed, 'From: ann@example.org'], partsBetween('b', text, ['Content-Type: message/rfc822', '', ...inner]))),
  ).toMatchObject([{ origin: 'message' }, { ...found, reply: { text: '550 5.7.1 no' } }]);
});

test('the parts of a digest are messages', () => {
  const digest = mailOf(
    ['Content-Type: multipart/digest; boundary=b', 'From: ann@example.org'],
    partsBetween('b', ['', ...returned], ['', 'Subject: two']),
  );
  expect(
    read(digest)
      .map(({ headerText }) => headerText)
      .slice(1),
  ).toEqual([returned.join('\n'), 'Subject: two']);
});

test('what the report says of the refusal stands in plain fields', () => {
  const [message] = read(mailOf([report], partsBetween('b', text, status, partOf('message/rfc822'))));
  expect(message?.reply).toEqual({
    text: '550 5.7.1 no',
    finding: { kind: 'silent' },
    refusedInside: false,
    refusedForGood: true,
    reportingMta: 'mx.example.net',
    remoteMta: 'mx.example.com',
    status: '5.7.1',
    diagnosticCode: '550 5.7.1 no',
  });
});

test.each([
  ['x-postfix; unknown user', null],
  ['X-Unix; 67', null],
  ['SMTP ; 550 no', '550 no'],
  ['550 5.7.1 without a type', '550 5.7.1 without a type'],
])('of a diagnostic code %j', (code, diagnosticCode) => {
  const part = status.map((line) => (line.startsWith('Diagnostic') ? `Diagnostic-Code: ${code}` : line));
  const [message] = read(mailOf([report], partsBetween('b', text, part, partOf('message/rfc822'))));
  expect(message?.reply).toMatchObject({ diagnosticCode, text: diagnosticCode });
});

describe('limits and other formats', () => {
  const many = (count: number) =>
    mailOf([mixed, 'From: ann@example.org'], partsBetween('b', ...Array.from({ length: count }, () => partOf('message/rfc822'))));

  test('more originals than are looked at', () => {
    expect(read(many(21)).map(({ doubts }) => doubts.includes('more-attached'))).toEqual(Array.from({ length: 21 }, () => true));
    expect(read(many(20)).some(({ doubts }) => doubts.includes('more-attached'))).toBe(false);
  });

  test.each([
    ['Content-Type: application/ms-tnef; name="x"'],
    ['Content-Type: application/vnd.ms-tnef'],
    ['Content-Type: application/octet-stream; name=WINMAIL.DAT'],
  ])('%s is said', (type) => {
    const [message] = read(
      mailOf([mixed, 'From: ann@example.org'], partsBetween('b', text, [type, 'Content-Transfer-Encoding: base64', '', 'eJ8+'])),
    );
    expect(message).toMatchObject({ origin: 'message', doubts: ['winmail-dat'] });
  });
});

test('header lines in the text are better than an attached copy that no server had', () => {
  const shown = ['Content-Type: text/plain', '', 'Original message headers:', '', ...returned];
  const unsent = ['Content-Type: message/rfc822', '', 'From: ann@example.org', 'Subject: Hello'];
  expect(read(mailOf([report], partsBetween('b', shown, status, unsent)))).toMatchObject([found]);
});
