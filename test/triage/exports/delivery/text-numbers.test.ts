import { mark } from '../../../../src/triage/record/identity.ts';
import { textNumbers } from '../../../../src/triage/exports/delivery/text-numbers.ts';

test('texts are numbered as they come, and an equal one has the number of the first', () => {
  const numberOf = textNumbers();
  expect(['b', 'a', 'b', '', 'a', 'c', ''].map(numberOf)).toEqual([0, 1, 0, 2, 1, 3, 2]);
});

test('texts that share a mark, as those do that differ in blanks alone, are told apart', () => {
  const texts = ['a b', 'ab', 'a\nb', 'a b', ' ab', 'a\nb', 'ab'];
  expect(new Set(texts.map((text) => mark('other-id', text))).size).toBe(1);
  expect(texts.map(textNumbers())).toEqual([0, 1, 2, 0, 3, 2, 1]);
});

test('many texts keep their numbers while the table grows', () => {
  const numberOf = textNumbers();
  const texts = Array.from({ length: 20_000 }, (_, at) => `message ${String(at % 10_000)}`);
  const numbers = texts.map(numberOf);
  expect(numbers.every((number, at) => number === at % 10_000)).toBe(true);
});
