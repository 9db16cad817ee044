import { inspectPaste } from '../../../src/inspection/inspect-paste.ts';
import { cardCodes } from '../../../src/detection/index.ts';
import { exchangeBorder, outboundHelo, ownLines } from '../../support/header-lines.ts';
import { pps } from '../../support/threat-lines.ts';

/** What looks like a report, as the reader's own filter judged it; anybody can send one. */
function reportJudged(category: string, verdict: string): string {
  return [
    ...ownLines,
    exchangeBorder(outboundHelo, '52.103.192.5'),
    'From: MAILER-DAEMON@example.com',
    'To: reader@example.org',
    'Subject: Undelivered mail',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=x',
    'X-MS-Exchange-Organization-Network-Message-Id: 1',
    'X-MS-Exchange-Organization-AuthSource: DS2PEPF0000343E.namprd02.prod.outlook.com',
    `X-Forefront-Antispam-Report: CIP:52.103.192.5;SFV:${verdict};CAT:${category};DIR:INB;`,
    '',
    '--x',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.com',
    '',
    'Final-Recipient: rfc822; a@example.net',
    'Action: failed',
    'Status: 5.1.1',
    '',
    '--x',
    'Content-Type: message/rfc822',
    '',
    'Received: from a.example (a.example [192.0.2.1]) by mx.example.com (Postfix) with ESMTP id 1; Wed, 26 Nov 2025 05:00:00 +0000',
    'From: a@example.com',
    'Subject: x',
    '',
    'hi',
    '--x--',
    '',
  ].join('\r\n');
}

const toldOf = (text: string): (readonly [string, string, number | undefined])[] =>
  inspectPaste(text).flatMap((one) =>
    'detection' in one ? [[one.read.origin, cardCodes(one.detection).label, one.read.within] as const] : [],
  );

test.each([
  ['PHSH', 'phishing'],
  ['HPHSH', 'phishing'],
  ['MALW', 'malware'],
  ['UIMP', 'imitation'],
])('a report that the reader’s own filter called %s comes before what it gives back', (category, label) => {
  expect(toldOf(reportJudged(category, 'SPM'))).toEqual([
    ['paste', label, undefined],
    ['returned-message', 'nothing-to-do', 1],
  ]);
});

test.each([
  ['a question above it', 'Is this one genuine?', ''],
  ['a title in front of its first field', 'Headers: '],
  ['the line of a chat above it', '[11:20] Ann'],
  ['a refusal above it', 'They say 550 5.1.1 to me. Is it true?', ''],
  ['words that announce a copy above it', 'This is a copy of the message:', ''],
])('so does one with %s', (_, ...above) => {
  const put = above.join('\r\n');
  const text = `${put}${put.endsWith(': ') ? '' : '\r\n'}${reportJudged('PHSH', 'SPM')}`;
  expect(toldOf(text)).toEqual([
    ['paste', 'phishing', undefined],
    ['returned-message', 'nothing-to-do', 1],
  ]);
  expect(inspectPaste(text)[0]).toMatchObject({ repairs: ['text-above'] });
  expect(toldOf(text.replace('SPM;CAT:PHSH', 'NSPM;CAT:NONE'))).toEqual([['returned-message', 'nothing-to-do', undefined]]);
});

test('a bounce as people see it is told once, whatever filter judged what it gives back', () => {
  const [head = ''] = reportJudged('PHSH', 'SPM')
    .replace(/^Content-Type.*\r\n/m, '')
    .replace('MAILER-DAEMON', 'a')
    .split('\r\n\r\n');
  const told = inspectPaste(`550 5.1.1 no such user\r\n\r\nOriginal message headers:\r\n\r\n${head}\r\n`);
  expect(told).toMatchObject([{ read: { origin: 'returned-message' } }]);
});

test('it says what was put right in it', () => {
  const quoted = reportJudged('PHSH', 'SPM').replace(/^/gm, '> ');
  const [first] = inspectPaste(quoted);
  expect(first).toMatchObject({ read: { origin: 'paste' } });
  expect(first).toHaveProperty('repairs.0', 'quoting');
});

test('what was put right in its own fields is not said of what it gives back', () => {
  const reports = inspectPaste(reportJudged('PHSH', 'SPM').replace('Undelivered', 'Un\u200bdelivered'));
  expect(reports.map((one) => 'repairs' in one && one.repairs)).toEqual([['invisible-characters'], []]);
});

test.each(['NONE', 'BULK'])('of a report that it called %s only what it gives back is told', (category) => {
  expect(toldOf(reportJudged(category, 'NSPM'))).toEqual([['returned-message', 'nothing-to-do', undefined]]);
});

test('nor is more told where a stranger wrote that finding', () => {
  const outside = reportJudged('PHSH', 'SPM').split('\r\n').slice(ownLines.length);
  expect(toldOf(['Received: from a (a [192.0.2.9]) by mx.example.org (Postfix); x', ...outside].join('\r\n'))).toEqual([
    ['returned-message', 'nothing-to-do', undefined],
  ]);
});

/** A message from outside that only its media type calls a report; the reader's own filter judged it. */
function namedReport(found: string, type: string, body: readonly string[]): string {
  return [
    ...ownLines,
    exchangeBorder('mail.example.com', '192.0.2.9'),
    'From: boss@example.org',
    'To: reader@example.org',
    'Subject: Please pay',
    `Content-Type: ${type}`,
    'X-MS-Exchange-Organization-Network-Message-Id: 1',
    'X-MS-Exchange-Organization-AuthSource: DS2PEPF0000343E.namprd02.prod.outlook.com',
    `X-Forefront-Antispam-Report: CIP:192.0.2.9;${found};DIR:INB;`,
    '',
    ...body,
    '',
  ].join('\r\n');
}

const typeOfReport = 'multipart/report; report-type=delivery-status; boundary=x';

test.each<[string, string, readonly string[]]>([
  ['no part', typeOfReport, ['Please pay today.']],
  ['no type of report', 'multipart/report; boundary=x', ['Please pay today.']],
  ['a text alone', typeOfReport, ['--x', 'Content-Type: text/plain', '', 'Please pay today.', '--x--']],
  ['an empty part', typeOfReport, ['--x', 'Content-Type: text/html', '', '', '--x--']],
])('what tells of no delivery and gives nothing back is no report, with %s', (_, type, body) => {
  expect(toldOf(namedReport('SFV:NSPM;CAT:NONE', type, body))).toEqual([['paste', 'nothing-to-do', undefined]]);
  expect(toldOf(namedReport('SFV:SPM;CAT:SPOOF', type, body))).toEqual([['paste', 'sender-check-failed', undefined]]);
});

test('a report of a sender that the reader’s own filter calls forged comes before what it gives back', () => {
  const returned = ['Received: from a.example (a.example [192.0.2.1]) by mx.example.com (Postfix) with ESMTP id 1; x', 'From: a'];
  const parts = ['--x', 'Content-Type: text/plain', '', '550 5.1.1 no', '--x', 'Content-Type: message/rfc822', '', ...returned];
  expect(toldOf(namedReport('SFV:SPM;CAT:SPOOF', typeOfReport, [...parts, '', 'hi', '--x--']))[0]).toEqual([
    'paste',
    'sender-check-failed',
    undefined,
  ]);
});

describe('a report that the reader’s own filter calls forged', () => {
  const parts = ['--x', 'Content-Type: text/plain', '', '550 5.1.1 no', '--x', 'Content-Type: message/rfc822', ''];
  const returned = ['Received: from a.example (a.example [192.0.2.1]) by mx.example.com (Postfix) with ESMTP id 1; x', 'From: a'];
  const forged = namedReport('SFV:SPM;CAT:SPOOF', typeOfReport, [...parts, ...returned, '', 'hi', '--x--']);
  const stranger = exchangeBorder('mail.example.com', '192.0.2.9');
  const relay = 'mail-psaapc01rlnn2073.outbound.protection.outlook.com [40.95.53.73]';

  test('and that the relay pool delivered is taken for forged because of that pool', () => {
    const delivered = forged.replace(stranger, exchangeBorder(outboundHelo, '40.95.53.73'));
    expect(toldOf(delivered)).toEqual([['returned-message', 'nothing-to-do', undefined]]);
  });

  test('is dangerous where lines alone tell of the relay pool, which whoever forges can write', () => {
    const filter = exchangeBorder('mx1.pphosted.com', '192.0.2.77');
    const claimed = forged.replace(stranger, `${filter}\r\n${pps(`${outboundHelo} (${relay})`)}`);
    expect(toldOf(claimed)[0]).toEqual(['paste', 'sender-check-failed', undefined]);
  });
});
