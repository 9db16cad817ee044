import { foreign, postfix, read, sound } from './paste-lines.ts';

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

describe('the lines that a mail program prints above a message that it quotes', () => {
  /** A reader pastes what a colleague forwarded: below these lines stands the text of that message, which its sender wrote. */
  const blocks: readonly (readonly [string, readonly string[]])[] = [
    ['English', ['From: Ann <a@example.com>', 'Sent: Sunday, 22 November 2026 10:01', 'To: r@example.org', 'Subject: x']],
    ['Danish', ['Fra: Ann <a@example.com>', 'Sendt: 22. november 2026 10:01', 'Til: r@example.org', 'Emne: x']],
    ['Dutch', ['Van: Ann <a@example.com>', 'Verzonden: zondag 22 november 2026 10:01', 'Aan: r@example.org', 'Onderwerp: x']],
    ['German', ['Von: Ann <a@example.com>', 'Gesendet: Sonntag, 22. November 2026 10:01', 'An: r@example.org', 'Betreff: x']],
    ['French', ['De : Ann <a@example.com>', 'Envoyé : dimanche 22 novembre 2026 10:01', 'À : r@example.org', 'Objet : x']],
    ['Swedish', ['Från: Ann <a@example.com>', 'Skickat: den 22 november 2026 10:01', 'Till: r@example.org', 'Ämne: x']],
    [
      'with more lines',
      ['From: Ann <a@example.com>', 'Sent: Sunday, 22 November 2026 10:01', 'Cc: b@example.org', 'Importance: High'],
    ],
  ];
  const isSure = (lines: readonly string[]): boolean => read(lines)[0]?.detection.verdict.certainty === 'certain';
  const withoutSender = (lines: readonly string[]): readonly string[] => lines.slice(0, -3);

  test.each(blocks)('%s: nothing below them is certain', (_what, printed) => {
    for (const lines of [sound, foreign, postfix, withoutSender(sound), withoutSender(foreign)])
      expect([isSure(lines), isSure([...printed, ...lines])]).toEqual([true, false]);
  });

  test.each([
    [
      'without the time, in English',
      ['From: Ann <a@example.com>', 'Date: 22 November 2026 at 10.01.00 CET', 'To: r@example.org'],
    ],
    [
      'without the time, in Danish',
      ['Fra: Ann <a@example.com>', 'Dato: 22. november 2026 kl. 10.01.00 CET', 'Til: r@example.org'],
    ],
    ['without the time, in Dutch', ['Van: Ann <a@example.com>', 'Datum: 22 november 2026 om 10:01:00 CET', 'Aan: r@example.org']],
    ['the subject alone', ['Subject: x']],
  ])('%s: they stand a second time below', (_what, printed) => {
    for (const lines of [sound, foreign, postfix]) expect(isSure([...printed, ...lines])).toBe(false);
  });

  test('a program that shows these fields of a message above its others moves them', () => {
    const moved = (lines: readonly string[]): readonly string[] => [
      ...lines.slice(-3),
      ...withoutSender(lines),
      'Message-ID: <1@x>',
    ];
    for (const lines of [sound, foreign, postfix]) expect(isSure(moved(lines))).toBe(true);
  });
});

describe('an address on top that a server wrote without its quotes, broken within', () => {
  const [line = ''] = quoted[0] ?? [];
  test.each<[string, readonly string[]]>([
    ['its end behind the time', ['Authentication-Results: mx.example.org; spf=none smtp.mailfrom=a', `${line}@example.com`]],
    ['behind a blank', ['Authentication-Results: mx.example.org; spf=none smtp.mailfrom=a', `${line} b@example.com`]],
    ['in a comment', ['Received-SPF: none (mx.example.org: a)', `${line} (b@example.com does not designate hosts)`]],
    ['in a field of its own', ['Authentication-Results: mx.example.org; spf=none smtp.mailfrom=a', line, 'X-A: b@example.com']],
    ['the same of a signature', ['Authentication-Results: mx.example.org; dkim=fail header.i=a', line, 'X-A: b@example.com']],
    ['within a comment', ['Received-SPF: none (mx.example.org: a', line, 'X-A: b@example.com does not designate hosts)']],
    ['within angle brackets', ['Return-Path: <a', line, 'X-A: b@example.com>']],
    [
      'with a dot, as a domain has',
      ['Authentication-Results: mx.example.org; spf=none smtp.mailfrom=a.b', line, 'X-A: b@example.com'],
    ],
  ])('%s: not certain', (_what, lines) => {
    expect(read(unfold([...lines, ...postfix]))[0]?.detection.verdict).not.toMatchObject({
      outcome: 'relay-pool',
      certainty: 'certain',
    });
  });

  test.each([
    'spf=none smtp.mailfrom=example.com; dmarc=fail header.from=example.com',
    'spf=none smtp.mailfrom=root@localhost',
    'spf=none smtp.helo=mx.example.com',
    'spf=none smtp.mailfrom=<>',
    'dkim=none; spf=none smtp.mailfrom=',
  ])('nothing is open in %s', (results) => {
    const top = ['Authentication-Results: mx.example.org;', `\t${results}`];
    expect(read(unfold([...top, ...sound]))[0]?.detection.verdict).toMatchObject({ outcome: 'relay-pool', certainty: 'certain' });
  });
});

describe('an address on top with quotation marks in its quotes, broken within', () => {
  const [line = ''] = quoted[0] ?? [];
  test.each<[string, readonly string[]]>([
    ['its end behind a semicolon', ['smtp.mailfrom="a\\"', `${line}; \\"b"@example.com`]],
    ['its end in a field of its own', ['smtp.mailfrom="a\\"', line, 'X-A: \\"b"@example.com']],
    ['behind another in quotes', ['header.i="a"@example.com smtp.mailfrom="a"."b\\"', line, 'X-A: \\"b"@example.com']],
    ['two of them', ['smtp.mailfrom="a\\"b\\"', line, 'X-A: c"@example.com']],
    ['a server that puts no sign before them', ['smtp.mailfrom="a""b', line, 'X-A: "c"@example.com']],
  ])('%s: not certain', (_what, [results = '', ...lines]) => {
    for (const above of [[], ['X-Original-To: "r@example.org'], ['Return-Path: <"a"b@example.com>']]) {
      const top = [...above, `Authentication-Results: mx.example.org; spf=none ${results}`, ...lines];
      expect(read(unfold([...top, ...postfix]))[0]?.detection.verdict).not.toMatchObject({
        outcome: 'relay-pool',
        certainty: 'certain',
      });
    }
  });

  test('nothing is open in one with a blank that ends where it should', () => {
    const top = ['Authentication-Results: mx.example.org;', '\tspf=none smtp.mailfrom="a b"@example.com'];
    expect(read(unfold([...top, ...sound]))[0]?.detection.verdict).toMatchObject({ outcome: 'relay-pool', certainty: 'certain' });
  });
});
