import { inspectFileOfSeveral, inspectSeveral } from '../../src/inspection/inspect-several.ts';
import type { Inspection } from '../../src/inspection/inspection.ts';
import { sampleLines } from './message-text.ts';

const relay = sampleLines('relay-delivery').join('\n');
const ordinary = sampleLines('ordinary-pool').join('\n');

/** Outcome, certainty, and what is said of how each was come by. */
const told = (found: readonly Inspection[] | null) =>
  found?.map((one) =>
    'detection' in one
      ? [
          one.detection.verdict.outcome,
          one.detection.verdict.certainty,
          one.read.ordinal,
          one.read.count,
          one.repairs,
          one.doubts,
        ]
      : one.state,
  );

const separator = 'From sender@example.com Wed Oct 14 07:42:18 2026';

// what stands below a message may be its body, which its sender wrote: nothing there is certain
const both = [
  ['relay-pool', 'certain', 1, 2, [], []],
  ['ordinary-pool', 'likely', 2, 2, ['text-above'], []],
];

test.each([
  ['below an empty line', `${relay}\n\n${ordinary}\n`],
  ['below the body of the first', `${relay}\n\nHello,\n\nsee the numbers.\n\n${ordinary}\n\nHello again\n`],
  ['below a line that tells them apart', `${relay}\n\n--- the second ---\n\n${ordinary}`],
  ['of a mailbox file', `${separator}\n${relay}\n\nHello\n\n${separator}\n${ordinary}\n\nHello\n`],
  ['with CR LF', `${relay}\n\nHello\n\n${ordinary}\n`.replaceAll('\n', '\r\n')],
])('a second message is read by itself: %s', (_where, text) => {
  expect(told(inspectSeveral(text))).toEqual(both);
});

test('text above the first is no part of its headers: nothing of it is certain either', () => {
  const [first, second] = both;
  expect(told(inspectSeveral(`Hello,\n\nsee both.\n\n${relay}\n\n${ordinary}\n`))).toEqual([
    [first?.[0], 'likely', 1, 2, ['text-above'], []],
    second,
  ]);
});

const oneHop =
  'Received: from a.example (a.example [192.0.2.1]) by mx.example.org (Postfix) with ESMTP id 1; Wed, 14 Oct 2026 07:42 +0000';
const fields = {
  from: 'From: a@example.com',
  date: 'Date: Wed, 14 Oct 2026 07:42:10 +0000',
  number: 'Message-ID: <1@example.com>',
  subject: 'Subject: x',
};

test.each([
  ['From and date', [fields.from, fields.date], 2],
  ['number and subject', [fields.number, fields.subject], 2],
  ['From below a separator line', ['From a@example.com Wed Oct 14 07:42:18 2026', fields.from, fields.date], 2],
  ['From with a blank before its colon', ['From : a@example.com', fields.date], 2],
  ['a number alone', [fields.number], undefined],
  ['a subject alone', [fields.subject], undefined],
  ['a sentence right above them', ['See this:', fields.from, fields.date, fields.subject], undefined],
])('two fields that a message has once make a second one of a route: %s', (_what, above, count) => {
  expect(inspectSeveral(`${relay}\n\n${above.join('\n')}\n${oneHop}\n`)?.length).toBe(count);
});

test('what a mail program printed above the second is said once', () => {
  const printed = 'From: a@example.com\nSent: 14 October 2026 07:42\nSubject: x';
  expect(told(inspectSeveral(`${relay}\n\n${printed}\n${ordinary}\n`))).toEqual(both);
});

const titled = (title: (number: number) => string): string =>
  [relay, ordinary].map((text, at) => `${title(at + 1)}\n${text}`).join('\n\n');

// in front of the first stands a title too, so that its lines were looked for
const underTitles = both.map((one, at) => (at === 0 ? ['relay-pool', 'likely', 1, 2, [], []] : one));

test.each<[string, string]>([
  ['Message 1', titled((number) => `Message ${String(number)}`)],
  ['--- 1 of 2 ---', titled((number) => `--- ${String(number)} of 2 ---`)],
  ['# 1', titled((number) => `# ${String(number)}`)],
  ['Nachricht 1, with CR LF', titled((number) => `Nachricht ${String(number)}`).replaceAll('\n', '\r\n')],
  ['Mail 1 (Ann):', titled((number) => `Mail ${String(number)} (${number === 1 ? 'Ann' : 'Bo Lind'}):`)],
  ['Mail 1 – Ann:', titled((number) => `Mail ${String(number)} – ${number === 1 ? 'Ann' : 'Åse'}:`)],
  ['Sag #1 [Ann]:', titled((number) => `Sag #${String(number)} [${number === 1 ? 'Ann' : 'Bo'}]:`)],
  ['"Mail 1: with one quote mark of two', titled((number) => `${number === 1 ? '"' : ''}Mail ${String(number)}"Ann:`)],
  ['Besked 1: above a row of dashes', titled((number) => `Besked ${String(number)}:\n---------`)],
])('each right below a title, as %s: all are read', (_title, text) => {
  expect(told(inspectSeveral(text))).toEqual(underTitles);
});

test('the second alone right below a title', () => {
  expect(told(inspectSeveral(`${relay}\n\nThe other one\n${ordinary}`))).toEqual(both);
});

test('a message with parts ends where its last part does, and what is attached to it stays with it', () => {
  const attached = `--b\nContent-Type: text/plain\n\nHello\n--b\nContent-Type: message/rfc822\n\n${ordinary}\n\nHello\n--b-- \n`;
  const multipart = `Content-Type: multipart/mixed; boundary="b"\n${relay}\n\n${attached}`;
  expect(inspectSeveral(multipart)).toBeNull();
  const found = inspectSeveral(`${multipart}\n${ordinary}\n`);
  expect(found?.map((one) => 'read' in one && [one.read.origin, one.read.ordinal, one.read.count])).toEqual([
    ['paste', 1, 3],
    ['attached-original', 2, 3],
    ['paste', 3, 3],
  ]);
});

test.each([
  ['one message', relay],
  ['one message with its body', `${relay}\n\nHello\n`],
  ['nothing', ''],
  // the rest of the same header section behind a gap
  [
    'more headers without sender, date and number',
    `${relay}\n\nReceived: from a.example by b.example; Wed, 14 Oct 2026 07:42:10 +0000\n`,
  ],
  ['a message without its own fields above the headers', `Received: from a.example by b.example\n\n${ordinary}\n`],
  ['parts that do not end', `Content-Type: multipart/mixed; boundary="b"\n${relay}\n\n--b\n\nHello\n\n${ordinary}\n`],
  ['an attached message alone', `Content-Type: message/rfc822\n${relay}\n\n${ordinary}\n`],
  [
    'a report and what it gives back',
    `From: Mail Delivery Subsystem <mailer-daemon@example.net>\n${fields.date}\nSubject: Undeliverable\n${oneHop}\n\n550 5.7.1 refused\n\n--- Below this line is a copy of the message.\n\n${ordinary}\n`,
  ],
  [
    'a message with a part that has no route',
    `Content-Type: multipart/mixed; boundary="b"\n${relay}\n\n--b\nContent-Type: message/rfc822\n\n${fields.from}\n${fields.date}\n\nHello\n--b--\n\n${ordinary}\n`,
  ],
  ['words and the rest of a message below', `${relay}\n\nMessage 2\nFrom: a@example.com\nReceived: from a by b; x\n`],
  ['headers quoted below words with a day', `${relay}\n\nHello\n\nOn 3 May 2026, Bo wrote:\n${ordinary}\n`],
  ['headers quoted below words with a day, in Danish', `Besked 1\n${relay}\n\nHej\n\nDen 3. maj 2026 skrev Bo:\n${ordinary}\n`],
  ['headers quoted below other words with a number', `Message 1:\n${relay}\n\nHello\n\nThe headers of mail 2:\n${ordinary}\n`],
  ['quoted headers below', `${relay}\n\n${ordinary.replace(/^/gm, '> ')}\n`],
])('%s: there is nothing to take apart', (_what, text) => {
  expect(inspectSeveral(text)).toBeNull();
});

// A guard against super-linear blow-up only: a quadratic reader takes minutes on these.
test.each([
  ['empty lines', '\n'],
  ['separators', '\nFrom a\n'],
  ['parts without an end', 'Received: a\nFrom: a\nDate: b\nContent-Type: multipart/mixed; boundary=b\n\n'],
  ['small blocks', 'a: b\n\n'],
])('long texts take linear time: %s', (_what, unit) => {
  const started = Date.now();
  inspectSeveral(`${relay}\n\n${unit.repeat(Math.ceil((1 << 20) / unit.length))}`);
  expect(Date.now() - started).toBeLessThan(30_000);
});

describe('in a file', () => {
  const inspected = (bytes: Uint8Array) => inspectFileOfSeveral((from, to) => Promise.resolve(bytes.slice(from, to)), 'a.txt');
  const toldOf = async (text: string) => told(await inspected(Buffer.from(text)));

  test.each([
    ['below an empty line', `${relay}\n\n${ordinary}\n`],
    ['below a ruled line', `${relay}\n\n=======\n\n${ordinary}\n`],
    ['below a title', `${relay}\n\nThe second message\n${ordinary}\n`],
    ['below a title apart from it', `${relay}\n\n--- Mail 2 ---\n\n${ordinary}\n`],
    ['below the first line of a message in a mailbox', `${relay}\n\n${separator}\n${ordinary}\n`],
    ['with CR LF', `${relay}\n\n-----\nBericht 2\n-----\n${ordinary}\n`.replaceAll('\n', '\r\n')],
  ])('headers that stand alone are a message each: %s', async (_where, text) => {
    expect(await toldOf(text)).toEqual(both);
  });

  test('each below a title', async () => {
    expect(await toldOf(titled((number) => `Message ${String(number)}`))).toEqual(underTitles);
  });

  test('each keeps the name of the file, and that it was UTF-16', async () => {
    const found = await inspected(Buffer.from(`\ufeff${relay}\n\n${ordinary}\n`, 'utf16le'));
    expect(told(found)).toEqual([
      ['relay-pool', 'certain', 1, 2, ['utf-16'], []],
      ['ordinary-pool', 'likely', 2, 2, ['text-above', 'utf-16'], []],
    ]);
    expect(found.map((one) => 'fileName' in one && one.fileName)).toEqual(['a.txt', 'a.txt']);
  });

  test.each([32, 256])('more than %i KB', async (size) => {
    const count = Math.ceil((size * 1024) / relay.length) + 3;
    const found = await inspected(Buffer.from(`${relay}\n\n`.repeat(count)));
    expect(found.map((one) => 'read' in one && one.read.ordinal)).toEqual(Array.from({ length: count }, (_, at) => at + 1));
  });

  // whoever wrote the body would add answers of their own
  test.each<[string, string, string, readonly string[]]>([
    ['a body with headers in it', 'Hello,\n\nsee the numbers.\n\n', '\n', []],
    ['headers with a body below', '', '\n\nsee the numbers.\n\nYours, Ann\n', ['more-below']],
    ['a title that announces a quotation', 'She wrote:\n', '\n', ['more-below']],
  ])('%s: one message', async (_what, above, below, doubts) => {
    expect(await toldOf(`${relay}\n\n${above}${ordinary}${below}`)).toEqual([['relay-pool', 'certain', 1, 1, [], doubts]]);
  });

  test('a file that can no longer be read is told by what was read of it', async () => {
    const bytes = Buffer.from(`${relay}\n\n${ordinary}\n`);
    let calls = 0;
    const found = await inspectFileOfSeveral((from, to) => {
      calls += 1;
      return calls > 1 ? Promise.reject(new Error('gone')) : Promise.resolve(bytes.subarray(from, to));
    }, null);
    expect(told(found)).toEqual([['relay-pool', 'certain', 1, 1, [], ['more-below']]]);
  });
});
