import { qBytes, quotedPrintableBytes } from '../../../src/mail/encodings/quoted-printable.ts';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

test.each([
  ['a line', ['one', 'two'], 'one\ntwo\n'],
  ['a soft line end', ['one=', ' two'], 'one two\n'],
  ['blanks that were added behind a line', ['one \t', 'two= '], 'one\ntwo'],
  ['bytes in either case', ['=e6=F8'], 'æø\n'],
  ['an equals sign that is no code', ['a=zz=4 =4'], 'a=zz=4 =4\n'],
  ['an underscore', ['a_b'], 'a_b\n'],
])('decodes quoted-printable: %s', (_name, lines, expected) => {
  expect(text(quotedPrintableBytes(lines))).toBe(expected);
});

test.each([
  ['spf=3Dnone_x', 'spf=none x'],
  ['=5F', '_'],
  ['=', '='],
  ['=4', '=4'],
  ['=+4', '=+4'],
  ['= 4', '= 4'],
])('decodes an encoded word in Q: %s', (written, expected) => {
  expect(text(qBytes(written))).toBe(expected);
});
