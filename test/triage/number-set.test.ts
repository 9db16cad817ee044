import { numberCounts, numberSet } from '../../src/triage/number-set.ts';

test('what was added is in it, and nothing else, also behind a thousand and more', () => {
  const set = numberSet();
  const numbers = Array.from({ length: 5000 }, (_, at) => (at + 1) * 1.41015625);
  for (const number of numbers) set.put(number);
  set.put(numbers[0] ?? 0);
  expect(numbers.every(set.has)).toBe(true);
  expect(numbers.some((number) => set.has(number + 0.25))).toBe(false);
});

test('numbers that differ in their lowest bit alone stay apart', () => {
  const set = numberSet();
  set.put(2 ** 53 - 1);
  expect(set.has(2 ** 53 - 1)).toBe(true);
  expect(set.has(2 ** 53 - 2)).toBe(false);
});

test('a count stays with its number behind a thousand and more', () => {
  const counts = numberCounts();
  const numbers = Array.from({ length: 5000 }, (_, at) => at + 1);
  for (const number of numbers) counts.put(number, number * 3);
  counts.put(7, 0);
  expect(numbers.every((number) => counts.of(number) === (number === 7 ? 0 : number * 3))).toBe(true);
  expect(counts.of(6000)).toBe(0);
});
