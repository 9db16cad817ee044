import { inputLimit } from '../../src/intake/read-input.ts';
import type { Input } from '../../src/intake/read-input.ts';
import { readMessageFile } from '../../src/intake/read-message-file.ts';
import { sampleLines } from './message-text.ts';
import { outlookItem } from './outlook-files.ts';

const head = sampleLines().join('\r\n');
const lines = sampleLines().join('\n');

const messagesOf = (input: Input) => (input.kind === 'messages' ? input.messages : []);

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
  const input = await readMessageFile(new Blob([head, '\r\n\r\nbody\r\n']));
  expect(messagesOf(input)).toMatchObject([{ origin: 'message', headerText: lines, repairs: [], doubts: [], remoteReply: null }]);
});

test('UTF-16 is converted, and that is said', async () => {
  const input = await readMessageFile(new Blob([Buffer.from(`\ufeff${head}\r\n\r\nbody`, 'utf16le')]));
  expect(messagesOf(input)).toMatchObject([{ headerText: lines, repairs: ['utf-16'] }]);
});

test('the body of a large message is not read', async () => {
  const { file, furthest } = noted([head, '\r\n\r\n', new Uint8Array(8 * 1024 * 1024)]);
  expect(messagesOf(await readMessageFile(file))).toMatchObject([{ headerText: lines, doubts: [] }]);
  expect(furthest()).toBeLessThan(1024 * 1024);
});

test('a text without end is cut short, and that is said', async () => {
  const { file, furthest } = noted([head, '\r\nX-Filler: ', 'y'.repeat(2 * inputLimit)]);
  const [message] = messagesOf(await readMessageFile(file));
  expect(message?.doubts).toEqual(['cut-short']);
  expect(furthest()).toBe(inputLimit + 1);
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
  const input = await readMessageFile(new Blob([mail]));
  expect(messagesOf(input)).toMatchObject([{ origin: 'attached-original', headerText: lines }, { origin: 'message' }]);
});

test('an Outlook item is read: what is attached first, then itself', async () => {
  const input = await readMessageFile(
    new Blob([outlookItem({ headers: 'Received: from a.example by b.example', attached: [head] })]),
  );
  expect(messagesOf(input)).toMatchObject([
    { origin: 'attached-original', headerText: lines },
    { origin: 'message', headerText: 'Received: from a.example by b.example' },
  ]);
});

test('a report in the format of Outlook gives its message back', async () => {
  const body = `mx.example.org #550 5.7.1 Access denied #SMTP#\r\n\r\nOriginal message headers:\r\n\r\n${head}\r\n`;
  const input = await readMessageFile(new Blob([outlookItem({ messageClass: 'REPORT.IPM.Note.NDR', body })]));
  expect(messagesOf(input)).toMatchObject([
    { origin: 'non-delivery-report', headerText: lines, remoteReply: 'mx.example.org #550 5.7.1 Access denied #SMTP#' },
  ]);
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
  expect(await readMessageFile(new Blob([new Uint8Array(bytes)]))).toEqual({ kind: 'refused', refusal });
});

test('a file that the browser cannot read is refused', async () => {
  const file = new Blob(['x']);
  file.slice = () => {
    throw new Error('gone');
  };
  await expect(readMessageFile(file)).resolves.toEqual({ kind: 'refused', refusal: 'unreadable' });
});
