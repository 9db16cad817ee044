import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectFile } from '../../../src/inspection/inspect-file.ts';
import { mayCarry, readPlainMessage } from '../../../src/inspection/text/plain-message.ts';

const corpus = join(__dirname, '../../corpus');
const texts = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(corpus, name), 'latin1').replaceAll('\r\n', '\n').trimEnd());

const body = '\n\nHello\n\nSee you.\n';
const refusal =
  '\n\n550 5.7.26 blocked\n\n--- Below this line is a copy of the message.\n\nReceived: from a.example by b.example\nFrom: x\n';

/** What happens to a message on the way to a file: each is read as by `inspectFile`, or left to it. */
const versions: readonly (readonly [name: string, made: (text: string) => string])[] = [
  ['as it is', (text) => text + body],
  ['with CRLF', (text) => (text + body).replaceAll('\n', '\r\n')],
  ['with CR CR LF', (text) => (text + body).replaceAll('\n', '\r\r\n')],
  ['with CRLF and LF in turn', (text) => (text + body).replace(/\n(.*)\n/g, '\r\n$1\n')],
  ['with a tab at the end of a line', (text) => text.replace('\n', '\t\n') + body],
  ['with a line of tabs', (text) => text.replace('\n', '\n\t\t\n') + body],
  ['with CR CR LF above the body', (text) => `${text}\r\r\n\r\nHello\n`],
  ['with a DEL', (text) => text.replace('\n', '\x7f\n') + body],
  ['with CR alone', (text) => (text + body).replaceAll('\n', '\r')],
  ['with one CR inside', (text) => `${text.slice(0, 300)}\r${text.slice(300)}${body}`],
  ['without a body', (text) => text],
  ['with an empty body', (text) => `${text}\n\n`],
  ['quoted', (text) => (text + body).replace(/^/gm, '> ')],
  ['indented', (text) => (text + body).replace(/^/gm, '    ')],
  [
    'numbered',
    (text) =>
      (text + body)
        .split('\n')
        .map((line, at) => `${String(at + 1)}: ${line}`)
        .join('\n'),
  ],
  ['every field apart', (text) => text.replace(/\n(?=[A-Za-z])/g, '\n\n') + body],
  ['without folds', (text) => text.replace(/\n[ \t]+/g, '\n') + body],
  ['in one line', (text) => text.replace(/\n[ \t]*/g, ' ') + body],
  ['made unclickable', (text) => text.replaceAll('.', '[.]') + body],
  ['made unclickable in words', (text) => text.replaceAll('.outlook', '(dot)outlook') + body],
  ['with a blank line of blanks', (text) => text.replace('\n', '\n   \n') + body],
  ['below prose', (text) => `Dear help desk,\n\nplease look.\n\n${text}${body}`],
  ['below a separator', (text) => `From a@b.example Mon Jan  5 10:00:00 2026\n${text}${body}`],
  ['below what a mail program printed', (text) => `From: a@b.example\nSent: 22 November 2026 10:01\nSubject: x\n${text}${body}`],
  ['below a second subject', (text) => `Subject: x\n${text}${body}`],
  ['with a curly quote', (text) => text.replace('\n', '\u201d\n') + body],
  ['with a NUL', (text) => text.replace('\n', '\0\n') + body],
  ['cut in the middle', (text) => text.slice(0, text.length / 2)],
  ['cut in the middle, and a body', (text) => text.slice(0, text.length / 2) + body],
  ['without its first line', (text) => text.slice(text.indexOf('\n') + 1) + body],
  ['without any Received', (text) => text.replace(/^Received:/gim, 'X-Was:') + body],
  [
    'without the fields of its sender, and more below a gap',
    (text) =>
      `${text.replace(/^(?:From|Date|Subject|Message-ID):.*(?:\n[ \t].*)*\n/gim, '')}\n\nX-Originating-IP: 192.0.2.1${body}`,
  ],
  ['with the text of a refusal', (text) => text + refusal],
  ['from a mailer daemon, with a refusal', (text) => `${text}\nFrom: MAILER-DAEMON@a.example${refusal}`],
  ['sent automatically, with a refusal', (text) => `${text}\nAuto-Submitted: auto-replied${refusal}`],
  ['with an empty return path, and a refusal', (text) => `Return-Path: <>\n${text}${refusal}`],
  ['as a message of its own type', (text) => `${text}\nContent-Type: message/rfc822\n\n${text}\n`],
  ['with the rest of an address as a field', (text) => `${text}\n2603:10a6::1) by a.example${body}`],
];

test.each(versions)('%s: it says what the whole reading says, or nothing', async (_, made) => {
  for (const text of texts) {
    const bytes = new TextEncoder().encode(made(text));
    const plain = readPlainMessage(bytes);
    if (plain === null || mayCarry(plain)) continue;
    const inspections = await inspectFile((start, end) => Promise.resolve(bytes.slice(start, end)), null);
    const [only, ...others] = inspections;
    expect(others).toEqual([]);
    if (only === undefined || !('detection' in only)) throw new Error('the whole reading gave no detection');
    expect(JSON.stringify(only.detection)).toBe(JSON.stringify(plain.detection));
    expect(only.headerText).toBe(plain.headerText);
  }
});

test('most messages of the corpus are plain, with either line end', () => {
  const plain = (made: (text: string) => string): number =>
    texts.filter((text) => readPlainMessage(new TextEncoder().encode(made(text))) !== null).length;
  expect(plain((text) => text + body)).toBeGreaterThan(texts.length / 2);
  expect(plain((text) => (text + body).replaceAll('\n', '\r\n'))).toBeGreaterThan(texts.length / 2);
});

test('the body begins behind the empty line', () => {
  const head =
    'Received: from a.example (192.0.2.1) by b.example; Mon, 5 Jan 2026 10:00:00 +0000\nFrom: a@a.example\nTo: b@b.example\nDate: x';
  for (const lineEnd of ['\n', '\r\n']) {
    const text = `${head}\n\nHello\n`.replaceAll('\n', lineEnd);
    expect(readPlainMessage(new TextEncoder().encode(text))?.bodyStart).toBe(text.indexOf('Hello'));
  }
});
