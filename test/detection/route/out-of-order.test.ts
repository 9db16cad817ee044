import { detect } from '../../../src/detection/index.ts';

const hop = (from: string, by: string, second: string): string =>
  `Received: from ${from} by ${by} with ESMTPS id 1; Fri, 5 Sep 2025 06:00:${second} +0000`;

/** An outside server hands over to a reader at Postfix; further down it took the message from the relay pool. */
const inOrder = [
  'Return-Path: <a@example.com>',
  hop('mail.example.com (mail.example.com [192.0.2.61])', 'mx.example.org (Postfix)', '09'),
  hop(
    'x.outbound.protection.outlook.com (mail-psaapc01rlnn2073.outbound.protection.outlook.com [40.95.53.73])',
    'mail.example.com (Postfix)',
    '05',
  ),
  hop('desk.example.com (desk.example.com [192.0.2.9])', 'out.example.com (Postfix)', '01'),
  'Content-Type: text/plain',
  'Date: Fri, 5 Sep 2025 06:00:00 +0000',
  'From: a@example.com',
  'Message-ID: <1@example.com>',
  'MIME-Version: 1.0',
  'Subject: x',
  'To: r@example.org',
];
const relay = 'mail-psaapc01rlnn2073.outbound.protection.outlook.com [40.95.53.73]';
const byName = [...inOrder].sort((one, other) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1));
const verdictOf = (lines: readonly string[]): object => detect(lines.join('\r\n')).verdict;

test('in order: the relay pool is behind another server, which is likely', () => {
  expect(verdictOf(inOrder)).toMatchObject({ outcome: 'relay-pool', position: 'upstream', certainty: 'likely' });
});

test('a foreign server is certain in order', () => {
  expect(verdictOf(inOrder.filter((line) => !line.includes('rlnn')))).toMatchObject({
    outcome: 'not-from-microsoft365',
    certainty: 'certain',
  });
});

describe('a program that put the fields into another order', () => {
  test.each<[string, readonly string[]]>([
    ['by name', byName],
    ['by name, capital letters first', [...inOrder].sort()],
    ['the oldest on top', [...inOrder].reverse()],
  ])('%s: the relay pool is on the way, and nobody knows where', (_what, lines) => {
    expect(verdictOf(lines)).toMatchObject({ outcome: 'relay-pool', position: null, certainty: 'likely' });
  });

  test.each<[string, (lines: readonly string[]) => readonly string[]]>([
    ['by name', (lines) => [...lines].sort()],
    ['by name in small letters', (lines) => lines.map((line) => line.replace(/^[^:]+/, (name) => name.toLowerCase())).sort()],
    ['the oldest on top', (lines) => [...lines].reverse()],
  ])('%s: without the relay pool it cannot be told', (_what, change) => {
    const lines = change(inOrder.filter((line) => !line.includes('rlnn')));
    expect(verdictOf(lines)).toMatchObject({ outcome: 'undetermined', missing: 'route-broken' });
  });
});

test('the oldest on top, and the two oldest in the same second: nobody knows where the relay pool is', () => {
  const lines = inOrder.map((line) => line.replace('06:00:05', '06:00:01')).reverse();
  expect(verdictOf(lines)).toMatchObject({ outcome: 'relay-pool', position: null, certainty: 'likely' });
});

describe('an order that is none of these', () => {
  const foreign = inOrder.filter((line) => !line.includes('rlnn'));
  const late = foreign.slice(1, 3).map((line) => line.replace('06:00:09', '05:59:30'));

  test.each(['Message-ID: <1@example.com>', 'MIME-Version: 1.0', 'Content-Type: text/plain'])(
    'From above, a clock that is behind, and of all others %s alone below: changes nothing',
    (left) => {
      expect(verdictOf(['From: a@example.com', ...late, left])).toMatchObject({ certainty: 'certain' });
    },
  );
  test('From above, a clock that is behind, and nothing below: not certain', () => {
    expect(verdictOf(['From: a@example.com', ...late])).toMatchObject({ outcome: 'undetermined', missing: 'route-broken' });
  });

  test.each<[string, readonly string[]]>([
    ['a program that shows some fields above all others', [...foreign.slice(4), ...foreign.slice(0, 4)]],
    [
      'such a program, and a clock that is behind',
      [...foreign.slice(5, 7), ...foreign.slice(0, 3).map((line) => line.replace('06:00:09', '05:59:30')), ...foreign.slice(3)],
    ],
    ['a clock that is behind', foreign.map((line) => line.replace('06:00:09', '05:59:30'))],
    ['by name, and the lines of the way kept theirs', stable(foreign)],
    [
      'a sender whose own fields stand in that order, below a line from the future',
      [
        ...foreign.slice(1, 2),
        hop('a.example.com', 'b.example.com', '30'),
        ...[
          'Received-SPF: pass',
          'References: <2@example.com>',
          'Reply-To: a@example.com',
          'Sender: a@example.com',
          'Subject: x',
        ],
        ...['To: r@example.org', 'X-A: 1', 'X-B: 1'],
      ],
    ],
  ])('%s changes nothing', (_what, lines) => {
    expect(verdictOf(lines)).toMatchObject({ outcome: 'not-from-microsoft365', certainty: 'certain' });
  });
});

/** By name, and the order of lines with one name is kept. */
function stable(lines: readonly string[]): readonly string[] {
  const nameOf = (line: string): string => (line.split(':')[0] ?? '').toLowerCase();
  return [...lines].sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : nameOf(one) > nameOf(other) ? 1 : 0));
}

test.each([
  ['seven names', [], { outcome: 'not-from-microsoft365', certainty: 'certain' }],
  ['seven names, one of them twice', ['To: s@example.org'], { outcome: 'not-from-microsoft365', certainty: 'certain' }],
  ['eight names', ['X-A: 1'], { outcome: 'undetermined', missing: 'route-broken' }],
])('fields in the order of their names may stand so by chance, and one clock is behind: %s', (_what, more, expected) => {
  const lines = [
    ...['Date: Fri, 5 Sep 2025 06:00:00 +0000', 'From: a@example.com', 'MIME-Version: 1.0', 'Message-ID: <1@example.com>'],
    hop('mail.example.com (mail.example.com [192.0.2.61])', 'mx.example.org (Postfix)', '05'),
    hop('desk.example.com (desk.example.com [192.0.2.9])', 'mail.example.com (Postfix)', '09'),
    hop('home.example.com (home.example.com [192.0.2.8])', 'desk.example.com (Postfix)', '01'),
    ...['Subject: x', 'To: r@example.org'],
  ];
  expect(verdictOf([...lines, ...more])).toMatchObject(expected);
});

describe('times that do not tell the order', () => {
  const sameSecond = (line: string): string => line.replace(/06:00:\d\d/, '06:00:05');
  const onTheWay = inOrder.filter((line) => !line.includes('desk.example.com'));
  const likely = {
    outcome: 'relay-pool',
    position: 'delivery',
    certainty: 'likely',
    doubts: ['border-unvouched', 'stamps-missing'],
  };

  test.each<[string, readonly string[]]>([
    ['the same second, the oldest on top', [...onTheWay].map(sameSecond).reverse()],
    ['no times, the oldest on top', [...onTheWay].map((line) => line.replace(/; Fri, 5 Sep.*/, '')).reverse()],
    ['the same second, sorted with their values', onTheWay.map((line) => sameSecond(line.replace('from x.', 'from a.'))).sort()],
  ])('%s: not certain', (_what, lines) => {
    expect(verdictOf(lines)).not.toMatchObject({ certainty: 'certain' });
  });

  test('the same second, the oldest on top: likely', () => {
    expect(verdictOf([...onTheWay].map(sameSecond).reverse())).toMatchObject(likely);
  });

  test('a foreign server below its own sender, the oldest on top', () => {
    const foreign = inOrder.filter((line) => !line.includes('rlnn')).map(sameSecond);
    expect(verdictOf([...foreign].reverse())).toMatchObject({ outcome: 'not-from-microsoft365', certainty: 'likely' });
  });

  test.each<[string, readonly string[]]>([
    ['the same second, in order', [hop(`x (${relay})`, 'mx.example.org (Postfix)', '05'), ...onTheWay.slice(1)].map(sameSecond)],
    ['a single line below the other fields', [...inOrder.slice(5), hop(`x (${relay})`, 'mx.example.org (Postfix)', '05')]],
    [
      'lines that name each other, below the other fields',
      [
        ...inOrder.slice(5),
        'Received: from mx.example.org by mx.example.org with LMTP id 1; Fri, 5 Sep 2025 06:00:05 +0000',
        hop(`x (${relay})`, 'mx.example.org (Postfix)', '05'),
      ],
    ],
  ])('%s: certain', (_what, lines) => {
    expect(verdictOf(lines)).toMatchObject({ outcome: 'relay-pool', position: 'delivery', certainty: 'certain' });
  });
});

describe('mail from one mailbox to another, with its fields above its lines and a clock that is behind', () => {
  const sender = 'AM8P190MB0001.EURP190.PROD.OUTLOOK.COM';
  const mailbox = 'DB9P190MB0002.EURP190.PROD.OUTLOOK.COM';
  const at = (second: number): string => `; Fri, 5 Sep 2025 06:00:0${second} +0000`;
  const fields = ['From: a@example.com', 'To: b@example.com', 'Subject: x', 'Message-ID: <1@example.com>'];
  const lines = [
    `Received: from ${mailbox} (2603:10a6:10:2::7) by PA4P190MB0003.EURP190.PROD.OUTLOOK.COM with HTTPS${at(2)}`,
    `Received: from ${sender} (2603:10a6:20b:1::5) by ${mailbox} (2603:10a6:10:2::7) with Microsoft SMTP Server id 15.20.1${at(2)}`,
    `Received: from ${sender} ([fe80::1]) by ${sender} ([fe80::1%5]) with mapi id 15.20.1${at(3)}`,
  ];

  test('the lines show their order by themselves', () => {
    const expected = { outcome: 'internal', certainty: 'certain' };
    expect(verdictOf([...lines, ...fields])).toMatchObject(expected);
    expect(verdictOf([...fields, ...lines])).toMatchObject(expected);
  });

  test.each<[string, readonly string[]]>([
    ['the newest is missing', lines.slice(1)],
    ['the oldest is missing', lines.slice(0, 2).map((line, i) => line.replace(at(2), at(2 + i)))],
    [
      'they do not name each other',
      lines.map((line) => line.replace(`by ${mailbox}`, 'by DB9P190MB0009.EURP190.PROD.OUTLOOK.COM')),
    ],
    ['a line from outside is below them', [...lines, hop('mail.example.com [192.0.2.61]', 'mx.example.org (Postfix)', '09')]],
    ['they are turned round', [...lines].reverse().map((line, i) => line.replace(/06:00:0\d/, `06:00:0${i}`))],
  ])('%s: nobody knows', (_what, some) => {
    expect(verdictOf([...fields, ...some])).toMatchObject({ outcome: 'undetermined', certainty: null });
  });
});
