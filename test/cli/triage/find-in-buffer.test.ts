import fc from 'fast-check';
import { findInBuffer } from '../../../src/cli/triage/find-in-buffer.ts';
import { findBytes, needleOf } from '../../../src/triage/bytes/find-bytes.ts';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.each([
  ['at the start', 'From a', 0, 6, 0],
  ['behind a place', 'From From ', 1, 10, 5],
  ['none behind it', 'From a', 1, 6, -1],
  ['not wholly before the end', 'xxFrom ', 0, 6, -1],
  ['nothing to search', 'From ', 5, 5, -1],
] as const)('finds a separator: %s', (_, text, from, end, found) => {
  // in the middle of other memory
  const hay = bytesOf(`From ${text}From `).subarray(5, 5 + text.length);
  expect(findInBuffer(hay, needleOf('From '), from, end)).toBe(found);
});

test('finds what the search in JavaScript finds, in either case of letters too', () => {
  const text = fc.string({ unit: fc.constantFrom('from ', 'From ', 'fro', 'm', ' ', '\n'), maxLength: 20 });
  fc.assert(
    fc.property(text, fc.nat(60), fc.nat(60), fc.boolean(), (written, from, cut, anyCase) => {
      const hay = bytesOf(written);
      const end = Math.min(cut, hay.length);
      const needle = needleOf('from ', { anyCase });
      expect(findInBuffer(hay, needle, Math.min(from, end), end)).toBe(findBytes(hay, needle, Math.min(from, end), end));
    }),
    { numRuns: 2000 },
  );
});
