import { decodeTransfer, transferEncodingOf } from '../../../src/mail/mime/decode-transfer.ts';

test.each([
  ['', 'plain'],
  ['7bit', 'plain'],
  ['8BIT', 'plain'],
  ['binary', 'plain'],
  ['Base64', 'base64'],
  ['base64 (as ever)', 'base64'],
  ['base64;', 'base64'],
  ['QUOTED-PRINTABLE', 'quoted-printable'],
  ['x-uuencode', null],
  ['base-64', null],
  ['toString', null],
])('%j is %p', (value, encoding) => {
  expect(transferEncodingOf(value)).toBe(encoding);
});

const decoded = (encoding: 'base64' | 'quoted-printable', lines: readonly string[]): string =>
  Buffer.from(decodeTransfer({ encoding, lines }) ?? []).toString('latin1');

test('base64 runs over its lines, and what was added on the way is passed over', () => {
  expect(decoded('base64', ['UmVjZWl2', '', '> ZWQ6IGZyb20gYQ=='])).toBe('Received: from a');
});

test('quoted-printable keeps its lines', () => {
  expect(decoded('quoted-printable', ['Subject: f=C3=', '=B8r', 'B: 2'])).toBe('Subject: f\u00c3\u00b8r\nB: 2\n');
});

test('what stands plainly needs no decoding', () => {
  expect(decodeTransfer({ encoding: 'plain', lines: ['A: 1'] })).toBeNull();
});
