import fc from 'fast-check';
import { seekHeaderEnd } from '../../../src/mail/headers/header-end.ts';
import { readFields } from '../../../src/mail/headers/header-fields.ts';
import { halvesOf, linesOf } from '../../../src/mail/lines.ts';

function headOf(text: string): string | null {
  const end = seekHeaderEnd(null)(Buffer.from(text, 'latin1'));
  return end === null ? null : text.slice(0, end);
}

describe('the end of the header section', () => {
  test.each([
    ['LF', 'A: 1\nB: 2\n\n', 'C: 3\n'],
    ['CRLF', 'A: 1\r\nB: 2\r\n\r\n', 'C: 3\r\n'],
    ['CR CR LF, one line end of a gateway', 'A: 1\r\r\nB: 2\r\r\n\r\r\n', 'C: 3'],
    ['lone CR', 'A: 1\rB: 2\r\r', 'C: 3\r'],
    ['empty lines above the first field', '\n\r\n\nA: 1\n\n', 'C: 3'],
    ['prose above the first field', 'Hello,\n\nsee below\n\nA: 1\n\n', 'C: 3'],
    ['an mbox separator line', 'From a@example.com Sun Nov 22 13:00:00 2026\nA: 1\n\n', 'From b'],
    ['words and a colon above the first field', 'two words: x\n\nA: 1\n\n', 'C: 3'],
    ['a byte order mark', '\u00ef\u00bb\u00bfA: 1\n\n', 'C: 3'],
    ['a blank before the colon', 'A : 1\n\n', 'C: 3'],
    ['a name of the first and last character that a name may have', '!~: 1\n\n', 'C: 3'],
    ['a line of blanks is folding, not the end', 'A: 1\n \t\nB: 2\n\n', 'C: 3'],
  ])('%s', (_name, head, body) => {
    expect(headOf(head + body)).toBe(head);
  });

  test.each([
    'A: 1\nB: 2\n',
    'A: 1\nB: 2',
    'no field here\n\nnor here\n\n',
    ' : 1\n\nx',
    ': 1\n\nx',
    'A\u007f: 1\n\nx',
    'A\u001f: 1\n\nx',
    '',
  ])('is not in %j', (text) => {
    expect(headOf(text)).toBeNull();
  });

  test('lone CRs inside a field of an LF message hide nothing below them', () => {
    expect(headOf('A: 1\nSubject: x\r\r\rB: no\nC: 3\n\nbody')).toBe('A: 1\nSubject: x\r\r\rB: no\nC: 3\n\n');
  });

  test.each(['utf-16le', 'utf-16be'] as const)('%s', (wide) => {
    const head = '\ufeffA: \u0a0a\u0d0a\r\n\r\n';
    const bytes = Buffer.from(`${head}body`, 'utf16le');
    expect(seekHeaderEnd(wide)(wide === 'utf-16be' ? bytes.swap16() : bytes)).toBe(head.length * 2);
  });

  test('does not depend on how the bytes are cut into chunks', () => {
    const letters = fc.constantFrom('A', ':', ' ', '\t', '\r', '\n', '\n\n', '\r\n', 'B: 2', 'é');
    fc.assert(
      fc.property(
        fc.string({ unit: letters }),
        fc.constantFrom(null, 'utf-16le', 'utf-16be'),
        fc.integer({ min: 1, max: 5 }),
        (text, wide, size) => {
          const bytes = Buffer.from(text, 'latin1');
          const whole = seekHeaderEnd(wide)(bytes);
          const seek = seekHeaderEnd(wide);
          let found: number | null = null;
          for (let at = 0; at < bytes.length && found === null; at += size) found = seek(bytes.subarray(at, at + size));
          expect(found).toBe(whole);
        },
      ),
    );
  });

  test('is the same for bytes as they come in, for lines, and for fields', () => {
    const letters = fc.constantFrom('A', ':', ' ', '\t', '\n', '\n\n', '\r\n', '\r\r\n', 'B: 2', 'é');
    fc.assert(
      fc.property(fc.string({ unit: letters }), (rest) => {
        const text = `A: 1\n${rest}`;
        const head = headOf(text);
        const { head: lines } = halvesOf(linesOf(text));
        expect(linesOf(head ?? text).slice(0, lines.length)).toEqual(lines);
        expect(halvesOf(linesOf(text)).below.join('\n')).toBe(head === null ? '' : linesOf(text.slice(head.length)).join('\n'));
        expect(readFields(text)).toEqual(readFields(head ?? text));
      }),
    );
  });
});
