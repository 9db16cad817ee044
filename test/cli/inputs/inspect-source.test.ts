import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspectSource, type SourceReading } from '../../../src/cli/inputs/inspect-source.ts';
import type { Inspected } from '../../../src/inspection/inspection.ts';
import { headerLimit, inputLimit } from '../../../src/inspection/limits.ts';
import { outlookItem } from '../../inspection/msg/outlook-files.ts';
import { bytesOf, fakeTerminal } from '../fake-terminal.ts';

const report = [
  'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
  'Subject: Undeliverable',
  '',
  '--b',
  'Content-Type: message/delivery-status',
  '',
  'Diagnostic-Code: smtp; 550 5.7.1 Denied',
  '',
  '--b',
  'Content-Type: text/rfc822-headers',
  '',
  'Subject: returned',
  '',
  '--b--',
].join('\r\n');

const folder = mkdtempSync(join(tmpdir(), 'relay-pool-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function readFile(content: Uint8Array | string): Promise<SourceReading> {
  const path = join(folder, 'message.eml');
  writeFileSync(path, content);
  return inspectSource(path, fakeTerminal());
}

function inspectedOf(reading: SourceReading): Inspected {
  const [first] = reading.state === 'read' ? reading.inspections : [];
  if (first === undefined || !('detection' in first)) throw new Error('nothing was read');
  return first;
}

describe('a file', () => {
  test.each([
    ['UTF-8', Buffer.from('Subject: grød 日本\r\n\r\nbody')],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffSubject: grød 日本\r\n\r\nbody')],
    ['UTF-16 little-endian', Buffer.from('\ufeffSubject: grød 日本\r\n\r\nbody', 'utf16le')],
    ['UTF-16 big-endian', Buffer.from('\ufeffSubject: grød 日本\r\n\r\nbody', 'utf16le').swap16()],
    ['UTF-16 without a byte order mark', Buffer.from('Subject: grød 日本\r\n\r\nbody', 'utf16le')],
  ])('in %s is read', async (_name, content) => {
    expect(await readFile(content)).toMatchObject({ state: 'read', inspections: [{ headerText: 'Subject: grød 日本' }] });
  });

  test('in Latin-1 is read, whatever its body is written in', async () => {
    const content = Buffer.concat([Buffer.from('Subject: grød\n\n', 'latin1'), Buffer.from('日本')]);
    expect(await readFile(content)).toMatchObject({ state: 'read', inspections: [{ headerText: 'Subject: grød' }] });
  });

  test('without a byte is refused', async () => {
    expect(await readFile('')).toMatchObject({ state: 'read', inspections: [{ state: 'refused', refusal: 'empty-file' }] });
  });

  test.each([
    ['outlook-msg', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]],
    ['outlook-pst', [0x21, 0x42, 0x44, 0x4e, 1, 2, 3, 4, 5]],
    ['archive', [0x50, 0x4b, 3, 4, 0x14, 0, 0, 0, 8]],
    ['archive', [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0]],
    ['binary', [...Buffer.from('%PDF-1.7\n')]],
    ['binary', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]],
  ])('of the format %s is refused', async (refusal, bytes) => {
    expect(await readFile(Uint8Array.from(bytes))).toMatchObject({ inspections: [{ state: 'refused', refusal }] });
  });

  test('of Outlook is read: the item itself, then what is attached to it', async () => {
    const headers = 'Received: from a.example by b.example\r\nSubject: outer\r\n';
    const content = outlookItem({ headers, attached: ['Subject: inner\r\n'], filling: 1_000_000 });
    expect(await readFile(content)).toMatchObject({
      inspections: [
        { read: { origin: 'message' }, headerText: 'Received: from a.example by b.example\nSubject: outer' },
        { read: { origin: 'attached-original' }, headerText: 'Subject: inner' },
      ],
    });
  });

  test('of Outlook without header lines is refused', async () => {
    expect(await readFile(outlookItem({ body: 'sent' }))).toMatchObject({ inspections: [{ refusal: 'msg-without-headers' }] });
  });

  test('with a non-delivery report is read for the message that it gives back', async () => {
    expect(await readFile(report)).toMatchObject({
      inspections: [
        { read: { origin: 'returned-message' }, headerText: 'Subject: returned', reply: { text: '550 5.7.1 Denied' } },
      ],
    });
  });

  test('with damage that can be undone is repaired', async () => {
    expect(await readFile('> Received: from a.example by b.example\n> Subject: x\n')).toMatchObject({
      inspections: [{ headerText: 'Received: from a.example by b.example\nSubject: x', repairs: ['quoting'] }],
    });
  });

  test('with more header lines than are looked at is cut short, and that is said', async () => {
    const { headerText, doubts } = inspectedOf(await readFile(`X-Long: ${'x'.repeat(inputLimit)}`));
    expect([headerText.length, doubts]).toEqual([headerLimit, ['cut-short']]);
  });

  test('that is not there is named so', async () => {
    expect(await inspectSource(join(folder, 'none.eml'), fakeTerminal())).toEqual({
      state: 'failed',
      failure: 'not-found',
      code: 'ENOENT',
    });
    await readFile('x');
    expect(await inspectSource(join(folder, 'message.eml', 'x'), fakeTerminal())).toMatchObject({ failure: 'not-found' });
  });

  test.each([
    'https://outlook.example/mail/id/A?x=1',
    'HTTP://mail.example',
    'file:///home/anna/a.eml',
    'mailto:anna@corp.example',
    'www.mail.example/a',
    'www.mail.example/a.eml',
    'www.mail.example',
  ])('that is an address is named so: %s', async (source) => {
    expect(await inspectSource(source, fakeTerminal())).toMatchObject({ state: 'failed', failure: 'web-address' });
  });

  test.each(['C:\\mail\\a.eml', 'C://a.eml', 'www', 'www.corp.eml', 'mail/https.eml', 'http:'])(
    'that only looks like an address: %s',
    async (source) => {
      expect(await inspectSource(source, fakeTerminal())).toMatchObject({ state: 'failed', failure: 'not-found' });
    },
  );

  test('that has become a folder is not read', async () => {
    expect(await inspectSource(folder, fakeTerminal())).toEqual({ state: 'failed', failure: 'unreadable', code: 'EISDIR' });
  });

  test('with a name that no system takes is not read', async () => {
    expect(await inspectSource('a\0b', fakeTerminal())).toMatchObject({ state: 'failed', failure: 'unreadable' });
  });
});

describe('standard input', () => {
  test('with a non-delivery report is read for the message that it gives back, in whatever pieces it comes', async () => {
    const pieces = report.match(/[^]{1,40}/g) ?? [];
    const terminal = fakeTerminal({ input: pieces.map(bytesOf) });
    expect(await inspectSource('-', terminal)).toMatchObject({ inspections: [{ headerText: 'Subject: returned' }] });
    expect(terminal.chunksTaken()).toBe(pieces.length);
  });

  test('with an Outlook item is read as from a file', async () => {
    const terminal = fakeTerminal({ input: [outlookItem({ headers: 'Subject: x', filling: 1_000_000 })] });
    expect(await inspectSource('-', terminal)).toMatchObject({ state: 'read', inspections: [{ headerText: 'Subject: x' }] });
  });

  test('does not take an Outlook item that is larger than can be held', async () => {
    const item = outlookItem({ headers: 'Subject: x', filling: 2 * inputLimit });
    const pieces = Array.from({ length: Math.ceil(item.length / 65_536) }, (_, at) =>
      item.subarray(at * 65_536, (at + 1) * 65_536),
    );
    const terminal = fakeTerminal({ input: pieces });
    expect(await inspectSource('-', terminal)).toEqual({ state: 'failed', failure: 'msg-piped', code: '' });
  });

  const chunks = [bytesOf('Subject: a\n\n'), ...Array.from({ length: 12 }, () => bytesOf('rm -rf precious\n'.repeat(4096)))];

  test('from a pipe is left soon after the end of the header section', async () => {
    const terminal = fakeTerminal({ input: chunks });
    expect(await inspectSource('-', terminal)).toMatchObject({ state: 'read', inspections: [{ headerText: 'Subject: a' }] });
    expect(terminal.chunksTaken()).toBeLessThan(chunks.length / 2);
  });

  test('from a person is taken to its end, so that no line of it reaches the shell', async () => {
    const terminal = fakeTerminal({ input: chunks, inputIsTerminal: true });
    expect(await inspectSource('-', terminal)).toMatchObject({ state: 'read', inspections: [{ headerText: 'Subject: a' }] });
    expect(terminal.chunksTaken()).toBe(chunks.length);
  });

  test('that breaks off is not read', async () => {
    const broken = {
      ...fakeTerminal(),
      standardInput: () => ({ [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error('gone')) }) }),
    };
    expect(await inspectSource('-', broken)).toEqual({ state: 'failed', failure: 'unreadable', code: 'unknown' });
  });
});
