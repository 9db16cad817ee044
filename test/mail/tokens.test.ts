import fc from 'fast-check';
import { aheadOf, nextToken, tokensOf } from '../../src/mail/tokens.ts';

/** The tokens of a value; null at the end where nobody closes the last one. */
function tokensIn(value: string): (string | null)[] {
  const tokens = tokensOf(value);
  const found: (string | null)[] = [];
  while (nextToken(tokens)) found.push(value.slice(tokens.start, tokens.end));
  return tokens.end === -1 ? [...found, null] : found;
}

test.each<[string, (string | null)[]]>([
  ['', []],
  [' \t ', []],
  ['from a.example\tby b', ['from', 'a.example', 'by', 'b']],
  ['a(b)c', ['a', '(b)', 'c']],
  ['a (b (c) d) e;f', ['a', '(b (c) d)', 'e', ';', 'f']],
  ['(a\\)b) c', ['(a\\)b)', 'c']],
  ['x"a (b; c)"y z', ['x"a (b; c)"y', 'z']],
  ['"a\\"b" c', ['"a\\"b"', 'c']],
  ['a\\ b', ['a\\', 'b']],
  ['a ) b', ['a', ')', 'b']],
  ['a (b', ['a', null]],
  ['a "b c', ['a', null]],
  ['a;;b', ['a', ';', ';', 'b']],
  ['a\r\nb', ['a', 'b']],
])('%j is cut into tokens', (value, tokens) => {
  expect(tokensIn(value)).toEqual(tokens);
});

/** RFC 5322, section 3.2, character by character: words with quoted strings in them, nested comments, semicolons. */
function tokensByCharacter(value: string): (string | null)[] {
  const found: (string | null)[] = [];
  let at = 0;
  while (at < value.length) {
    const start = at;
    const first = value.charAt(at);
    if (' \t\r\n'.includes(first)) {
      at += 1;
      continue;
    }
    let depth = 0;
    let isQuoted = false;
    for (; at < value.length; at += 1) {
      const character = value.charAt(at);
      if (first === '(') {
        if (character === '\\') at += 1;
        else if (character === '(') depth += 1;
        else if (character === ')' && (depth -= 1) === 0) break;
      } else if (isQuoted && character === '\\') at += 1;
      else if (character === '"') isQuoted = !isQuoted;
      else if (!isQuoted && '(); \t\r\n'.includes(character)) break;
    }
    const isOpen = first === '(' ? depth > 0 : isQuoted;
    if (isOpen) return [...found, null];
    if (first === '(' || at === start) at += 1;
    found.push(value.slice(start, Math.min(at, value.length)));
  }
  return found;
}

test('every text is cut as a look at each character cuts it', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab.()";\\ \t\r\n'), maxLength: 40 });
  fc.assert(
    fc.property(text, (value) => {
      expect(tokensIn(value)).toEqual(tokensByCharacter(value));
    }),
    { numRuns: 5000 },
  );
});

test('whoever looks ahead leaves the cursor where it is', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab()"; \t'), maxLength: 40 });
  fc.assert(
    fc.property(text, (value) => {
      const tokens = tokensOf(value);
      const found: string[] = [];
      while (nextToken(tokens)) {
        const ahead = aheadOf(tokens);
        while (nextToken(ahead)) expect(ahead.end).toBeGreaterThan(tokens.end);
        found.push(value.slice(tokens.start, tokens.end));
      }
      expect(found).toEqual(tokensIn(value).filter((token) => token !== null));
    }),
    { numRuns: 1000 },
  );
});
