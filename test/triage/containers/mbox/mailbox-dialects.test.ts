import { tally } from '../../../../src/triage/index.ts';
import { bytesOf, gzipOf, reading, readingBothWays, reasonsOf, zipOf } from '../../containers-of.ts';
import { foreign, ordinary, relayed } from '../../sample-messages.ts';
import { sourceOfBytes } from '../../../../src/triage/index.ts';

const separator = 'From billing@partner.example Tue Mar  3 10:00:00 2026\n';
const mailboxOf = (...messages: readonly string[]): string => messages.map((text) => `${separator}${text}\n`).join('');
const withCrlf = (text: string): string => text.replaceAll('\n', '\r\n');

/** All messages, by the relay pool, by the ordinary pool, from elsewhere; what fell short. */
async function counted(bytes: Uint8Array | string): Promise<readonly unknown[]> {
  const read = await readingBothWays('given', typeof bytes === 'string' ? bytesOf(bytes) : bytes);
  const { messages, relayPool, outcomes } = tally(read.records);
  return [messages, relayPool, outcomes['ordinary-pool'], outcomes['not-from-microsoft365'], ...reasonsOf(read)];
}

describe('Content-Length in a mailbox file', () => {
  const counting = (message: string, length: number): string =>
    message.replace('MIME-Version:', `Content-Length: ${String(length)}\nMIME-Version:`);
  /** The relayed message with an unquoted whole mailbox in its body. */
  const body = `Look:\n\n${mailboxOf(ordinary, ordinary.replace('<two@', '<four@'))}`;
  const holding = relayed.replace(/\n\n[^]*$/, `\n\n${body}`);
  const right = counting(holding, body.length);

  test.each([
    ['a message behind it', `${mailboxOf(right)}${mailboxOf(foreign)}`],
    ['nothing behind it', `${mailboxOf(foreign)}${separator}${right}`],
    ['no empty line behind it', `${separator}${right}${mailboxOf(foreign)}`],
  ])('a right one keeps the messages in a body where they are: %s', async (_, text) => {
    expect(await counted(text)).toEqual([2, 1, 0, 1]);
    expect(await counted(gzipOf(text))).toEqual([2, 1, 0, 1]);
  });

  test('with CRLF, which counts', async () => {
    const text = withCrlf(`${mailboxOf(counting(holding, withCrlf(body).length))}${mailboxOf(foreign)}`);
    expect(await counted(text)).toEqual([2, 1, 0, 1]);
  });

  test.each([-4, 7, 100_000, 999_999_999_999])('one that is wrong by %i says nothing', async (more) => {
    expect(await counted(`${mailboxOf(counting(holding, body.length + more))}${mailboxOf(foreign)}`)).toEqual([4, 1, 2, 1]);
  });

  test('one that is too small, or stands in the body alone, cuts nothing', async () => {
    expect(await counted(mailboxOf(counting(relayed, 2), ordinary, foreign))).toEqual([3, 1, 1, 1]);
    const quoted = relayed.replace(/\n\n[^]*$/, `\n\nContent-Length: ${String(ordinary.length + separator.length + 40)}\n\nx\n`);
    expect(await counted(mailboxOf(quoted, ordinary, foreign))).toEqual([3, 1, 1, 1]);
  });

  test('a body longer than what is looked at', async () => {
    const long = `${'a line of a long body\n'.repeat(450_000)}${mailboxOf(ordinary)}`;
    const text = `${mailboxOf(counting(relayed.replace(/\n\n[^]*$/, `\n\n${long}`), long.length))}${mailboxOf(foreign)}`;
    const { records } = await reading(sourceOfBytes('given', bytesOf(text)));
    expect(records.map(({ outcome }) => outcome)).toEqual(['relay-pool', 'ordinary-pool', 'not-from-microsoft365']);
  });
});

describe('several mailbox files with byte order marks, joined into one', () => {
  const mark = '\ufeff';
  test.each([
    ['a mark in front of each', `${mark}${mailboxOf(foreign)}${mark}${mailboxOf(relayed)}${mark}${mailboxOf(ordinary)}`],
    ['in front of the second alone', `${mailboxOf(foreign)}${mark}${mailboxOf(relayed, ordinary)}`],
    ['no line end in front of it', `${mailboxOf(foreign).trimEnd()}${mark}${mailboxOf(relayed, ordinary)}`],
    ['with CRLF', withCrlf(`${mark}${mailboxOf(foreign, ordinary)}${mark}${mailboxOf(relayed)}`)],
  ])('every message counts: %s', async (_, text) => {
    expect(await counted(text)).toEqual([3, 1, 1, 1]);
    expect(await counted(gzipOf(text))).toEqual([3, 1, 1, 1]);
  });

  test('a mark in a body, in front of words, ends nothing', async () => {
    const talking = relayed.replace(/\n\n[^]*$/, `\n\n${mark}From here on it rains at 10:00 in March 2026\n${mark}\n`);
    expect(await counted(mailboxOf(talking, ordinary))).toEqual([2, 1, 1, 0]);
  });
});

test.each([
  ['one', '\0'],
  ['a page of them', '\0'.repeat(4096)],
  ['behind a line end', `\n${'\0'.repeat(511)}`],
])('a message behind zeros that a failing machine left counts: %s', async (_, zeros) => {
  const text = `${mailboxOf(foreign).trimEnd()}${zeros}${mailboxOf(relayed)}${zeros}${mailboxOf(ordinary)}`;
  expect(await counted(text)).toEqual([3, 1, 1, 1]);
  expect(await counted(gzipOf(text))).toEqual([3, 1, 1, 1]);
});

test('a zero in a body, in front of words, ends nothing', async () => {
  const talking = relayed.replace(/\n\n[^]*$/, '\n\n\0From here on it rains\n\0\n');
  expect(await counted(mailboxOf(talking, ordinary))).toEqual([2, 1, 1, 0]);
});

describe('MMDF, with four control signs around each message', () => {
  const mark = '\u0001\u0001\u0001\u0001\n';
  const around = (...messages: readonly string[]): string => messages.map((text) => `${mark}${text}${mark}`).join('');

  test.each<[string, string | Uint8Array]>([
    ['as it is', around(relayed, ordinary, foreign)],
    ['with CRLF', withCrlf(around(relayed, ordinary, foreign))],
    ['with lines of mbox too', around(...[relayed, ordinary, foreign].map((text) => separator + text))],
    ['with one mark between two', `${[relayed, ordinary, foreign].map((text) => mark + text).join('')}${mark}`],
    ['in zip', zipOf({ inbox: around(relayed, ordinary, foreign) })],
  ])('%s', async (_, bytes) => {
    expect(await counted(bytes)).toEqual([3, 1, 1, 1]);
  });

  test('a line of mbox in a body is no separator there', async () => {
    expect(await counted(around(`${relayed}${separator}X: y\n`, foreign))).toEqual([2, 1, 0, 1]);
  });
});

test('a mailbox of a server of another kind is told', async () => {
  const text = `*mbx*\r\n${'0'.repeat(2000)}\r\n 3-Mar-2026 10:00:02 +0000,900;000000000001-00000000\r\n${withCrlf(relayed)}`;
  expect(await counted(zipOf({ inbox: text }))).toEqual([0, 0, 0, 0, 'unknown-packing']);
});

describe('what a server keeps about the folder', () => {
  const kept = [
    'Date: 03 Mar 2026 10:00:00 +0000',
    'From: Mail System Internal Data <MAILER-DAEMON@mail.corp.example>',
    "Subject: DON'T DELETE THIS MESSAGE -- FOLDER INTERNAL DATA",
    'X-IMAP: 1772532000 0000000002',
    '',
    'This text is part of the internal format of your mail folder.\n',
  ].join('\n');

  test.each([kept, withCrlf(kept), kept.replace('X-IMAP:', 'X-IMAPbase:')])('is no message', async (first) => {
    expect(await counted(mailboxOf(first, relayed, foreign))).toEqual([2, 1, 0, 1]);
  });

  test('a message that came from somewhere is one, whatever it says', async () => {
    const [top = '', rest = ''] = relayed.split('\nFrom:');
    const claiming = `${top}\nX-IMAP: 1\nFrom:${rest.replace('Subject: Sample', 'Subject: FOLDER INTERNAL DATA')}`;
    expect(await counted(mailboxOf(claiming, foreign))).toEqual([2, 1, 0, 1]);
  });
});
