import { inspectPaste } from '../../../src/inspection/inspect-paste.ts';
import { block, outboundHelo, postfixLine } from '../../support/header-lines.ts';
import { relayFlag } from '../../support/threat-lines.ts';

/* What a mail program prints above the text of a message that was forwarded, an empty line, and the headers that somebody pasted there. */

const headers = block(
  postfixLine(outboundHelo, 'mail-psaapc01rlnn2073.outbound.protection.outlook.com [40.95.53.73]'),
  relayFlag,
);

const told = (text: string): unknown => {
  const [read] = inspectPaste(text);
  return read !== undefined && 'detection' in read
    ? [read.detection.verdict.outcome, read.detection.verdict.certainty, read.repairs]
    : read;
};

const printed: readonly (readonly [string, readonly string[]])[] = [
  [
    'Outlook on a Mac',
    ['From: Bob <bob@example.org>', 'Date: Wednesday, November 26, 2025 at 6:30 AM', 'To: Help', 'Subject: FW: Hello'],
  ],
  ['Apple Mail', ['From: Bob <bob@example.org>', 'Subject: Hello', 'Date: 26 November 2025 at 06.30', 'To: help@example.org']],
  [
    'Thunderbird',
    [
      'Subject: Fwd: Hello',
      'Date: Wed, 26 Nov 2025 06:30:00 +0100',
      'From: Bob <bob@example.org>',
      'To: a@example.org,',
      ' b@example.org',
    ],
  ],
  ['a program in French', ['De: Bob <bob@example.org>', 'Date: mercredi 26 novembre 2025', 'To: Help', 'Cc: c@example.org']],
];

test.each(printed)('the fields that %s prints are no header section where one stands below', (_, lines) => {
  const expected = ['relay-pool', 'likely', ['text-above']];
  expect(told([...lines, '', headers].join('\n'))).toEqual(expected);
  expect(told([...lines, '', 'Hi, here they are:', '', headers].join('\n'))).toEqual(expected);
});

test.each(printed)('nor do those of %s make anything certain', (_, lines) => {
  expect(told([...lines, '', postfixLine('a.example', 'a.example [203.0.113.5]')].join('\n'))).toEqual([
    'not-from-microsoft365',
    'likely',
    ['text-above'],
  ]);
});

test.each<[string, readonly string[]]>([
  ['names itself', ['Message-ID: <1@example.com>']],
  ['says what it is made of', ['MIME-Version: 1.0', 'Content-Type: text/plain']],
  ['was signed', ['DKIM-Signature: v=1; a=rsa-sha256; d=example.com; s=a; h=from; bh=A=; b=A=']],
])('a message without a route that %s keeps its body, whatever stands there', (_, more) => {
  const [, lines] = printed[0] ?? ['', []];
  expect(told([...lines, ...more, '', headers].join('\n'))).toEqual(['undetermined', null, []]);
});

test('where nothing below is a header section, the fields on top are what there is', () => {
  const [, lines] = printed[0] ?? ['', []];
  expect(told([...lines, '', 'Hello', '', 'Bob'].join('\n'))).toEqual(['undetermined', null, []]);
});
