import fc from 'fast-check';
import { isSameWord } from '../../src/mail/same-word.ts';

test.each([
  ['Received', 'RECEIVED', true],
  ['x-ms-exchange', 'X-MS-Exchange', true],
  ['', '', true],
  ['from', 'form', false],
  ['by', 'by ', false],
  // Characters 32 apart that are no letters, at both ends of the alphabet.
  ['@', '`', false],
  ['[', '{', false],
  ['\u0000', ' ', false],
  // Letters outside ASCII are told apart by case: no name of a field has them (RFC 5322, section 3.6.8).
  ['é', 'É', false],
  ['\u212a', 'k', false],
])('%j and %j: %s', (one, other, same) => {
  expect(isSameWord(one, other)).toBe(same);
  expect(isSameWord(other, one)).toBe(same);
});

test('of ASCII text it says what the two in lower case say', () => {
  const text = fc.string({ unit: 'binary-ascii', maxLength: 4 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(isSameWord(one, other)).toBe(one.toLowerCase() === other.toLowerCase());
      expect(isSameWord(one, one.toUpperCase())).toBe(true);
    }),
  );
});
