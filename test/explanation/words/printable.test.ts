import { printable, shortened } from '../../../src/explanation/words/printable.ts';

test.each([
  ['line breaks and tabs', 'a\tb\r\nc', 'a b  c'],
  ['escape sequences', 'a\u001b[2J', 'a\ufffd[2J'],
  ['C1 controls and delete', '\u009b1m\u007f', '\ufffd1m\ufffd'],
  ['turned reading direction', 'moc.\u202eelpmaxe\u2066', 'moc.\ufffdelpmaxe\ufffd'],
  ['invisible characters', 'pay\u200bpal\ufeff', 'pay\ufffdpal\ufffd'],
  ['fillers that fill nothing', 'a\u3164b\u034fc\u180ed', 'a\ufffdb\ufffdc\ufffdd'],
  ['tag characters', 'pay\u{e0070}pal\u{e007f}\u{e0000}', 'pay\ufffdpal\ufffd\ufffd'],
  ['variation selectors', 'a\ufe0fb ❤\ufe0f c\ufe00\u{e0100}', 'ab ❤ c\ufffd\ufffd'],
  ['lone surrogates', 'a\ud83db\ude42', 'a\ufffdb\ufffd'],
  ['line and paragraph separators', 'a\u2028b\u2029', 'a\ufffdb\ufffd'],
  ['ordinary text of any language', 'Grüße fra Ærø, één – 你好 🙂', 'Grüße fra Ærø, één – 你好 🙂'],
])('makes text fit for a line: %s', (_, text, expected) => {
  expect(printable(text)).toBe(expected);
});

test('a cut never parts a character', () => {
  expect(shortened('ab🙂', 3)).toBe('ab…');
  expect(shortened('ab🙂', 4)).toBe('ab🙂');
});

test('long text is read in linear time', () => {
  const started = process.cpuUsage();
  printable('\u3164a\ud83d'.repeat(100_000));
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(5);
});
