import { wrap } from '../../../../src/explanation/documents/render/wrap.ts';

test('breaks at blanks and keeps the hanging indent', () => {
  expect(wrap('one two three four', 10, '- ', '  ')).toEqual(['- one two', '  three', '  four']);
});

test('fills a line to the last column', () => {
  expect(wrap('12345 789', 9, '', '')).toEqual(['12345 789']);
  expect(wrap('12345 7890', 9, '', '')).toEqual(['12345', '7890']);
});

test('breaks a word that is longer than a line behind its last separator, or hard', () => {
  expect(wrap('a1;b2;c3;d4', 7, '', ' ')).toEqual(['a1;b2;', ' c3;d4']);
  expect(wrap('abcdefghij', 4, '', ' ')).toEqual(['abcd', ' efg', ' hij']);
});

test('never parts a character', () => {
  expect(wrap('🙂🙂🙂', 3, '', '')).toEqual(['🙂', '🙂', '🙂']);
});

test('nothing gives one empty line', () => {
  expect(wrap('', 10, '', '')).toEqual(['']);
});

test('loses no word', () => {
  const words = Array.from({ length: 300 }, (_, i) => 'w'.repeat(1 + ((i * 7) % 31)));
  const lines = wrap(words.join(' '), 40, '', '');
  expect(lines.join(' ').split(' ')).toEqual(words);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40);
});
