import { base64Bytes } from '../../../src/mail/encodings/base64.ts';

test.each([
  ['', []],
  ['TQ==', [0x4d]],
  ['TWE=', [0x4d, 0x61]],
  ['TWFu', [0x4d, 0x61, 0x6e]],
  ['++//', [0xfb, 0xef, 0xff]],
  ['AAAA', [0, 0, 0]],
  ['TW\r\n Fu\t', [0x4d, 0x61, 0x6e]],
  ['TQ', [0x4d]],
  ['TWFuT', [0x4d, 0x61, 0x6e]],
  ['TQ==TWFu', [0x4d, 0x4d, 0x61, 0x6e]],
])('%j stands for %j', (text, bytes) => {
  expect(base64Bytes(text)).toEqual(Uint8Array.from(bytes));
});

test.each(['TW*u', 'TQ==!', 'TQ-_', 'Grüße', '\u0141', '%%%'])('%j is no base64', (text) => {
  expect(base64Bytes(text)).toBeNull();
});

test('every byte comes back, at every place in a group of three', () => {
  const bytes = Uint8Array.from({ length: 1024 }, (_, at) => (at * 7) & 0xff);
  for (const length of [1022, 1023, 1024])
    expect(base64Bytes(Buffer.from(bytes.subarray(0, length)).toString('base64'))).toEqual(bytes.subarray(0, length));
});
