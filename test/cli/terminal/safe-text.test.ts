import fc from 'fast-check';
import { forTerminal, jsonForTerminal } from '../../../src/cli/terminal/safe-text.ts';

// written from the Unicode tables, apart from the program: Cc without newline and tab, bidirectional controls, separators
const obeyed = /(?![\n\t])[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u;
const strange = fc.string({
  unit: fc.constantFrom(
    'a',
    '\\',
    '"',
    '\n',
    '\t',
    '\r',
    '\0',
    '\x1b',
    '\x7f',
    '\x9b',
    '\u202e',
    '\u2066',
    '\u061c',
    '\u{1f4e7}',
    '\ud800',
  ),
});

describe('text for a terminal', () => {
  test('an escape sequence loses its escape', () => {
    expect(forTerminal('\x1b[31mred\x1b[0m \x9b2J')).toBe('\ufffd[31mred\ufffd[0m \ufffd2J');
  });

  test('newlines and every letter stay', () => {
    const text = 'Grüße, 日本 😀 – ÆØÅ\n\n  \u00a0x\n';
    expect(forTerminal(text)).toBe(text);
  });

  test('nothing that a terminal obeys is left', () => {
    fc.assert(
      fc.property(fc.oneof(strange, fc.string({ unit: 'binary' })), (text) => {
        const safe = forTerminal(text);
        expect(safe).not.toMatch(obeyed);
        expect(safe.split('\n')).toHaveLength(text.split('\n').length);
      }),
    );
  });
});

describe('JSON for a terminal', () => {
  test('is one line, holds nothing a terminal obeys, and says the same', () => {
    fc.assert(
      fc.property(fc.oneof(strange, fc.string({ unit: 'binary' })), (text) => {
        const line = jsonForTerminal({ text });
        expect(line).not.toMatch(obeyed);
        expect(line).toMatch(/^[ -~]+$/);
        expect(JSON.parse(line)).toEqual({ text });
      }),
    );
  });
});
