import { firstLines } from '../../../src/inspection/text/first-lines.ts';
import { holdsSeveral } from '../../../src/inspection/text/several-messages.ts';

test('as many lines as hold so many characters, and the very same list where all of them do', () => {
  const lines = ['abc', 'de', 'f'];
  expect(firstLines(lines, 9)).toBe(lines);
  expect(firstLines(lines, 100)).toBe(lines);
  expect(firstLines(lines, 8)).toEqual(lines);
  expect(firstLines(lines, 6)).toEqual(['abc', 'de']);
  expect(firstLines(lines, 4)).toEqual(['abc', 'de']);
  expect(firstLines(lines, 3)).toEqual(['abc']);
  expect(firstLines([], 0)).toEqual([]);
});

describe('whether a text is a mailbox file with several messages (RFC 4155)', () => {
  const one = 'From a@example.com Mon Mar  3 10:00:08 2025\nA: 1\n\ntext\n';
  test.each<[string, string, boolean]>([
    ['one', one, false],
    ['two', `${one}\n${one}`, true],
    ['two, below empty lines', `\n\n${one}\n${one}`, true],
    ['no empty line above the second', `${one}${one}`, false],
    ['no field below the second', `${one}\n${one.replace('A: 1', 'a b')}`, false],
    ['a body that was quoted', `${one}\n>${one}`, false],
    ['header lines that begin with the sender', `From : a@example.com\nA: 1\n\n${one}`, false],
    ['no separator at the top', `A: 1\n\n${one}\n${one}`, false],
    ['a separator that never ends', `${one}\nFrom b`, false],
    ['a separator longer than a line may be', `${one}\n${one.replace('a@example.com', 'a'.repeat(998))}`, false],
  ])('%s', (_, text, several) => {
    expect(holdsSeveral(text, '\n')).toBe(several);
    expect(holdsSeveral(text.replaceAll('\n', '\r'), '\r')).toBe(several);
    expect(holdsSeveral(text.replaceAll('\n', '\r\n'), '\n')).toBe(several);
  });
});
