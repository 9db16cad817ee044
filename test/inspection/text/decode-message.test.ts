import { decodeMessage, wideEncoding } from '../../../src/inspection/files/decode-message.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array => new Uint8Array(Buffer.from(text, encoding));
const message = 'Subject: Grüße æøå\r\nReceived: from a by b\r\n\r\nbody\r\n';
const headers = 'Subject: Grüße æøå\r\nReceived: from a by b\r\n';

function textOf(input: Uint8Array): string {
  const intake = decodeMessage(input);
  if (intake.kind !== 'headers') throw new Error(`refused: ${intake.refusal}`);
  return intake.text;
}

test('UTF-8 is read up to the body', () => {
  const text = textOf(bytes(message));
  expect(text).toContain(headers);
  expect(text).not.toContain('body');
});

test('a body in another encoding does not spoil UTF-8 headers', () => {
  expect(textOf(new Uint8Array([...bytes(message), 0xe6, 0xf8, 0xe5]))).toContain('Grüße æøå');
});

test('8-bit headers that are not UTF-8 are read as Windows-1252', () => {
  expect(textOf(bytes(message, 'latin1'))).toContain('Grüße æøå');
});

test('a character cut off at the end does not make UTF-8 something else', () => {
  const whole = bytes('Subject: Grüße æ');
  expect(textOf(whole.subarray(0, whole.length - 1))).toContain('Grüße');
});

test.each([
  ['UTF-16 little-endian with a byte order mark', new Uint8Array([0xff, 0xfe, ...bytes(message, 'utf16le')])],
  ['UTF-16 big-endian with a byte order mark', new Uint8Array([0xfe, 0xff, ...Buffer.from(message, 'utf16le').swap16()])],
  ['UTF-16 without a byte order mark', bytes(message, 'utf16le')],
  ['UTF-8 with a byte order mark', bytes(`\ufeff${message}`)],
])('decodes %s', (_name, input) => {
  expect(textOf(input)).toContain(headers);
});

test.each([
  ['outlook-msg', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]],
  ['outlook-pst', [0x21, 0x42, 0x44, 0x4e, 1]],
  ['archive', [0x50, 0x4b, 0x03, 0x04, 20]],
  ['archive', [0x1f, 0x8b, 8]],
  ['binary', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['binary', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0, 0, 13]],
  ['empty-file', []],
] as const)('refused as %s: %p', (refusal, input) => {
  expect(decodeMessage(new Uint8Array(input))).toEqual({ kind: 'refused', refusal });
});

test('text that merely begins like an archive is text', () => {
  expect(decodeMessage(bytes('PK: a field of its own\r\n')).kind).toBe('headers');
});

test.each([
  'Received: from a by b\r\nSubject: a\0b\r\n\r\nbody',
  'Received: from a\r\n\tby b; now\r\nFrom: \0\r\n',
  'From a@example.com Mon Mar  3 10:00:08 2025\nX: \0\n\nbody',
  'Delivered-To : reader@example.org\nSubject: \0\0\n\n',
])('nor does one right behind the first field: %j', (text) => {
  expect(textOf(bytes(text))).toContain('\0');
});

test.each(['Received: from \0 by b\r\n', 'prose\nSubject: a\0b\n', '\0Subject: a\n\n', 'ID3: \0\0\0\n'])(
  'a zero byte in the first line, or behind what is no field, makes no text: %j',
  (text) => {
    expect(decodeMessage(bytes(text))).toEqual({ kind: 'refused', refusal: 'binary' });
  },
);

test('a zero byte that a stranger put further down does not keep the message from being read', () => {
  const text = `Received: from a by b\r\n\twith ESMTP; ${' '.repeat(300)}now\r\nSubject: a\0b\r\n\r\nbody`;
  expect(textOf(bytes(text))).toContain('a\0b');
});

test.each([
  ['UTF-16 little-endian by its mark', [0xff, 0xfe, 0, 1], 'utf-16le'],
  ['UTF-16 big-endian by its mark', [0xfe, 0xff, 1, 0], 'utf-16be'],
  ['two plain letters, the small byte first', [0x53, 0, 0x75, 0], 'utf-16le'],
  ['two plain letters, the large byte first', [0, 0x53, 0, 0x75], 'utf-16be'],
  ['one plain letter, the small byte first', [0x53, 0, 0x75, 1], null],
  ['one plain letter, the large byte first', [0, 0x53, 1, 0x75], null],
  ['a letter and half of one', [0x53, 0, 0x75], null],
  ['half of a mark', [0xff, 0x53, 0x75, 0x62], null],
  ['half of the other mark', [0xfe, 0x53, 0x75, 0x62], null],
  ['the ends of both marks', [0x53, 0xfe, 0x53, 0xff], null],
  ['a letter of four bytes', [0x53, 0, 0, 0], null],
  ['a letter of four bytes, the large one first', [0, 0, 0, 0x53], null],
  ['a zero byte behind a letter', [0x53, 0, 0x75, 0x62], null],
  ['a zero byte as the fourth', [0x53, 0x75, 0x62, 0], null],
  ['a zero byte on top', [0, 0x53, 0x75, 0x62], null],
  ['plain letters', [0x53, 0x75, 0x62, 0x6a], null],
  ['nothing', [], null],
])('%s', (_what, start, encoding) => {
  expect(wideEncoding(Uint8Array.from(start))).toBe(encoding);
});

test('UTF-16 big-endian without a mark is read', () => {
  expect(textOf(new Uint8Array(Buffer.from(message, 'utf16le').swap16()))).toContain(headers);
});
