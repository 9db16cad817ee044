import { inspectFile } from '../../src/inspection/inspect-file.ts';
import { inspectPaste } from '../../src/inspection/inspect-paste.ts';
import type { Inspection } from '../../src/inspection/inspection.ts';
import { headerLimit, inputLimit } from '../../src/inspection/limits.ts';
import { bytesOfFile } from '../../src/ui/files/bytes-of-file.ts';
import { sampleLines } from './message-text.ts';
import { outlookItem } from './msg/outlook-files.ts';

const head = sampleLines().join('\r\n');
const lines = sampleLines().join('\n');

const inspect = (file: Blob): Promise<readonly Inspection[]> => inspectFile(bytesOfFile(file), 'mail.eml');

/** A blob that notes how far it was read. */
function noted(parts: BlobPart[]): { readonly file: Blob; readonly furthest: () => number } {
  const file = new Blob(parts);
  const slice = file.slice.bind(file);
  let furthest = 0;
  file.slice = (start, end) => {
    furthest = Math.max(furthest, Math.min(end ?? file.size, file.size));
    return slice(start, end);
  };
  return { file, furthest: () => furthest };
}

test('a message is read up to its body', async () => {
  const input = await inspect(new Blob([head, '\r\n\r\nbody\r\n']));
  expect(input).toMatchObject([
    {
      state: 'verdict',
      fileName: 'mail.eml',
      read: { origin: 'message' },
      headerText: lines,
      repairs: [],
      doubts: [],
      reply: null,
    },
  ]);
});

test('UTF-16 is converted, and that is said', async () => {
  const input = await inspect(new Blob([Buffer.from(`\ufeff${head}\r\n\r\nbody`, 'utf16le')]));
  expect(input).toMatchObject([{ headerText: lines, repairs: ['utf-16'] }]);
});

test('the body of a large message is not read', async () => {
  const { file, furthest } = noted([head, '\r\n\r\n', new Uint8Array(2 * inputLimit)]);
  expect(await inspect(file)).toMatchObject([{ headerText: lines, doubts: [] }]);
  expect(furthest()).toBeLessThan(1024 * 1024);
});

test('a text without end is cut short, and that is said', async () => {
  const { file, furthest } = noted([head, '\r\nX-Filler: ', 'y'.repeat(2 * inputLimit)]);
  expect(await inspect(file)).toMatchObject([{ doubts: ['cut-short'] }]);
  expect(furthest()).toBe(inputLimit + 1);
});

test('each attached message names the one that it is attached to, past its neighbours', async () => {
  const mixed = (boundary: string, ...parts: string[]): string =>
    [
      `Content-Type: multipart/mixed; boundary="${boundary}"`,
      lines,
      '',
      ...parts.flatMap((part) => [`--${boundary}`, 'Content-Type: message/rfc822', '', part, '']),
      `--${boundary}--`,
    ].join('\n');
  const input = await inspect(new Blob([mixed('a', mixed('b', lines, lines), lines)]));
  expect(input.map((one) => 'read' in one && [one.read.ordinal, one.read.within])).toEqual([
    [1, undefined],
    [2, 1],
    [3, 2],
    [4, 2],
    [5, 1],
  ]);
});

test('an attached original beyond the first look is found', async () => {
  const filler = 'filling\r\n'.repeat(60_000);
  const mail = [
    'Received: from a.example by b.example; Mon, 16 Nov 2026 10:00:00 +0000',
    'Content-Type: multipart/mixed; boundary="x"',
    '',
    '--x',
    '',
    filler,
    '--x',
    'Content-Type: message/rfc822',
    '',
    head,
    '',
    '--x--',
  ].join('\r\n');
  expect(mail.length).toBeGreaterThan(512 * 1024);
  const input = await inspect(new Blob([mail]));
  expect(input).toMatchObject([
    { read: { origin: 'message', ordinal: 1, count: 2 } },
    { read: { origin: 'attached-original', ordinal: 2, count: 2 }, headerText: lines },
  ]);
});

test('an Outlook item that keeps no route of its own stands back behind what is attached to it', async () => {
  const input = await inspect(new Blob([outlookItem({ headers: 'Subject: FW', attached: [head] })]));
  expect(input).toMatchObject([{ read: { origin: 'attached-original', count: 1 }, headerText: lines }]);
});

test('a paste is looked at up to the limit, and that is said', () => {
  expect(inspectPaste(`X-Long: ${'x'.repeat(headerLimit)}`)).toMatchObject([{ doubts: ['cut-short'] }]);
  expect(inspectPaste(`X-Long: y\n\n${'x'.repeat(inputLimit)}`)).toMatchObject([{ doubts: [] }]);
  expect(inspectPaste(`X-Long: ${'x'.repeat(headerLimit - 8)}`)).toMatchObject([{ doubts: [] }]);
});

test('an Outlook item is read: itself, then what is attached', async () => {
  const input = await inspect(new Blob([outlookItem({ headers: 'Received: from a.example by b.example', attached: [head] })]));
  expect(input).toMatchObject([
    { read: { origin: 'message' }, headerText: 'Received: from a.example by b.example' },
    { read: { origin: 'attached-original', within: 1 }, headerText: lines },
  ]);
});

test('what is attached to the file that is attached to an Outlook item lies deeper', async () => {
  const inner = `Content-Type: multipart/mixed; boundary="b"\n${lines}\n\n--b\nContent-Type: message/rfc822\n\n${lines}\n--b--\n`;
  const input = await inspect(new Blob([outlookItem({ headers: head, files: [inner] })]));
  expect(input.map((one) => 'read' in one && one.read.within)).toEqual([undefined, 1, 2]);
});

test('a report in the format of Outlook gives its message back', async () => {
  const body = `mx.example.org #550 5.7.1 Access denied #SMTP#\r\n\r\nOriginal message headers:\r\n\r\n${head}\r\n`;
  const input = await inspect(new Blob([outlookItem({ messageClass: 'REPORT.IPM.Note.NDR', body })]));
  expect(input).toMatchObject([
    {
      read: { origin: 'returned-message' },
      headerText: lines,
      reply: { text: 'mx.example.org #550 5.7.1 Access denied #SMTP#', finding: { kind: 'silent' } },
    },
  ]);
});

test('a report in the format of Outlook whose text holds no header lines gives back what is attached to it', async () => {
  const file = outlookItem({
    messageClass: 'REPORT.IPM.Note.NDR',
    body: 'mx.example.org #550 5.7.1 Denied ##',
    attached: [head],
  });
  expect(await inspect(new Blob([file]))).toMatchObject([
    { read: { origin: 'returned-message' }, headerText: lines, reply: { text: 'mx.example.org #550 5.7.1 Denied ##' } },
  ]);
});

test('a report in the format of Outlook whose text holds header lines gives those back, whatever is attached', async () => {
  const body = `mx.example.org #550 5.7.1 Denied ##\r\n\r\nOriginal message headers:\r\n\r\n${head}\r\n`;
  const other = 'Received: from a.example by b.example; Mon, 5 Jan 2026 10:00:00 +0000\nFrom: a@a.example\nDate: x';
  const file = outlookItem({ messageClass: 'REPORT.IPM.Note.NDR', body, attached: [other] });
  expect(await inspect(new Blob([file]))).toMatchObject([{ read: { origin: 'returned-message' }, headerText: lines }]);
});

test('a report in the format of Outlook with nothing but an answer tells of that', async () => {
  const file = outlookItem({ messageClass: 'REPORT.IPM.Note.NDR', body: 'mx.example.org #550 5.7.1 Denied ##' });
  expect(await inspect(new Blob([file]))).toMatchObject([
    { read: { origin: 'returned-message' }, headerText: '', reply: { text: 'mx.example.org #550 5.7.1 Denied ##' } },
  ]);
});

test('an Outlook item with more attachments than are looked at says so', async () => {
  const attached = Array.from({ length: 21 }, () => head);
  const input = await inspect(new Blob([outlookItem({ headers: head, attached })]));
  expect(input).toHaveLength(21);
  expect(input).toMatchObject(input.map(() => ({ doubts: ['more-attached'] })));
});

test.each([
  ['msg-without-headers', outlookItem({ body: 'sent by me' })],
  ['msg-report', outlookItem({ messageClass: 'REPORT.IPM.Note.NDR', body: 'It did not work out.' })],
  ['outlook-msg', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  ['outlook-pst', new Uint8Array([0x21, 0x42, 0x44, 0x4e, 1])],
  ['archive', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 20])],
  ['binary', new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d])],
  ['empty-file', new Uint8Array()],
] as const)('refused as %s', async (refusal, bytes) => {
  expect(await inspect(new Blob([new Uint8Array(bytes)]))).toEqual([{ state: 'refused', refusal, fileName: 'mail.eml' }]);
});

test('a file that the browser cannot read is refused', async () => {
  const file = new Blob(['x']);
  file.slice = () => {
    throw new Error('gone');
  };
  await expect(inspect(file)).resolves.toEqual([{ state: 'refused', refusal: 'unreadable', fileName: 'mail.eml' }]);
});

test('one long line that was wrapped is no more certain than one line', () => {
  const wrapped = [
    'Return-Path: <ann@example.com> Received-SPF: none client-ip=203.0.113.7; helo=mail.example; Received: from mail.example',
    '(mail.example [203.0.113.7]) by mx1.example.org (Postfix) with ESMTPS id 4F2C81D03AA; Mon, 3 Mar 2025 10:00:08 +0000',
    'Received: from APC01-PSA-obe.outbound.protection.outlook.com (mail-psaapc01rlnn2073.outbound.protection.outlook.com',
    '[40.95.53.73]) by mx1.example.org (Postfix) with ESMTPS id 4F2C81D03AB; Mon, 3 Mar 2025 10:00:07 +0000',
  ];
  const [message] = inspectPaste(wrapped.join('\n'));
  expect(message).toMatchObject({
    detection: { trace: { source: 'guessed' }, verdict: { outcome: 'relay-pool', certainty: 'likely' } },
  });
  const [withBody] = inspectPaste([...wrapped, '', 'Dear Robin,', 'see below.'].join('\n'));
  expect(withBody).toMatchObject({ detection: { trace: { source: 'guessed' }, verdict: { certainty: 'likely' } } });
});
