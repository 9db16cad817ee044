import { printable, shortened } from '../../src/explanation/printable.ts';

test.each([
  ['line breaks and tabs', 'a\tb\r\nc', 'a b  c'],
  ['escape sequences', 'a\u001b[2J', 'a\ufffd[2J'],
  ['C1 controls and delete', '\u009b1m\u007f', '\ufffd1m\ufffd'],
  ['turned reading direction', 'moc.\u202eelpmaxe\u2066', 'moc.\ufffdelpmaxe\ufffd'],
  ['invisible characters', 'pay\u200bpal\ufeff', 'pay\ufffdpal\ufffd'],
  ['ordinary text of any language', 'Grüße fra Ærø, één – 你好 🙂', 'Grüße fra Ærø, één – 你好 🙂'],
])('%s', (_, text, expected) => {
  expect(printable(text)).toBe(expected);
});

test('a cut never parts a character', () => {
  expect(shortened('ab🙂', 3)).toBe('ab…');
  expect(shortened('ab🙂', 4)).toBe('ab🙂');
});
