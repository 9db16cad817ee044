import { postfix, read, sound } from './paste-lines.ts';

/** What a sender writes, so that a filter of the reader's quotes it in a field above the reader's own newest line. */
const quoted = [
  [
    'Received: from APC01-PSA-obe.outbound.protection.outlook.com (mail-psaapc01rlnn2073.outbound.protection.outlook.com [40.95.53.73]) by mx.example.org (Postfix) with ESMTPS id 1; Sun, 22 Nov 2026 10:00:00 +0000',
  ],
  [
    'Received: from APC01-PSA-obe.outbound.protection.outlook.com',
    '(mail-psaapc01rlnn2073.outbound.protection.outlook.com [40.95.53.73])',
    'by mx.example.org (Postfix) with ESMTPS id 1; Sun, 22 Nov 2026 10:00:00 +0000',
  ],
];

const tops: readonly (readonly [string, (words: readonly string[]) => readonly string[]])[] = [
  [
    'the report of a filter, with the first words of the body',
    (words) => [
      'X-Spam-Report: Spam detection software',
      '\tContent preview:  hello',
      ...words.map((line) => `\t${line}`),
      '\tContent analysis details:   (5.1 points)',
    ],
  ],
  ['the subject before it was changed', (words) => ['X-Spam-Prev-Subject: hi', ...words.map((line) => ` ${line}`)]],
  [
    'a report, and words that look like fields of the delivery',
    (words) => [
      'Return-Path: <a@example.com>',
      'X-Spam-Report:',
      '\tDelivered-To: r@example.org',
      ...words.map((line) => `\t${line}`),
    ],
  ],
  [
    'results of authentication, with a local part in quotes that ends in a comment behind the time',
    (words) => [
      'Authentication-Results: mx.example.org; spf=none smtp.mailfrom="a',
      ...words.map((line, at) => (at === words.length - 1 ? `\t${line} (b"@example.com)` : `\t${line}`)),
    ],
  ],
  [
    'a report with the marks of a list',
    (words) => ['X-Spam-Report:', '\t* 5.1 RULE', ...words.map((line, at) => (at === 0 ? `\t* ${line}` : `\t${line}`))],
  ],
];

const unfold = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.replace(/^[ \t]+/, '')).filter((line) => line !== '');

const damages: readonly (readonly [string, (lines: readonly string[]) => readonly string[]])[] = [
  ['all folds lost', unfold],
  ['every second fold lost', (lines) => lines.map((line, at) => (at % 2 === 0 ? line : line.trimStart()))],
  ['folds lost, quoted', (lines) => unfold(lines).map((line) => `> ${line}`)],
  ['folds lost, with empty lines', (lines) => unfold(lines).flatMap((line) => [line, ''])],
  ['folds lost, numbered', (lines) => unfold(lines).map((line, at) => `${String(at + 1)}\t${line}`)],
  ['folds lost, as a list', (lines) => unfold(lines).map((line) => `* ${line.replace(/^\* /, '')}`)],
  ['a list of fields', (lines) => lines.map((line) => (/^[ \t]/.test(line) ? line : `- ${line}`))],
  [
    'fields of which some folds are hard blanks',
    (lines) => lines.map((line, at) => line.replace(/^\s+/, at < 3 ? '' : '\u00a0')),
  ],
];

describe('a sender’s words in a field above the newest line', () => {
  test.each(damages)('%s: never certain', (_what, damage) => {
    for (const [, top] of tops) {
      for (const words of quoted) {
        for (const { detection } of read(damage([...top(words), ...postfix]))) {
          const { outcome, certainty } = detection.verdict;
          expect([outcome, certainty]).not.toEqual(['relay-pool', 'certain']);
        }
      }
    }
  });

  test.each(tops)('with its folds in place it is no line of the route: %s', (_what, top) => {
    for (const words of quoted) {
      expect(read([...top(words), ...postfix])[0]?.detection.verdict.outcome).toBe('not-from-microsoft365');
    }
  });
});

describe('what a delivery writes on top has no room for that', () => {
  const top = [
    'Return-Path: <a@example.com>',
    'X-Original-To: r@example.org',
    'Delivered-To: r@example.org',
    'Envelope-to: r@example.org',
    'X-Mozilla-Status: 0001',
    'Received-SPF: none (mx.example.org: a@example.com does not designate permitted sender hosts) client-ip=40.95.1.2;',
    'Authentication-Results: mx.example.org; spf=none (no "v=spf1") smtp.mailfrom=a@example.com',
  ];
  test('all folds lost', () => {
    expect(read(unfold([...top, ...sound]))[0]?.detection.verdict).toMatchObject({ outcome: 'relay-pool', certainty: 'certain' });
  });

  test('nor does a broken line of a stranger’s below the border make it less certain', () => {
    expect(read([...top, ...sound, 'X-Forefront-Antispam Re', 'X-Note a'])[0]?.detection.verdict).toMatchObject({
      outcome: 'relay-pool',
      certainty: 'certain',
    });
  });

  test('below a field that nobody knows it is likely', () => {
    expect(read(unfold([...top, 'X-Note: a', ...sound]))[0]?.detection.verdict).toMatchObject({
      outcome: 'relay-pool',
      position: 'delivery',
      certainty: 'likely',
      doubts: expect.arrayContaining(['guessed']) as unknown,
    });
  });
});
