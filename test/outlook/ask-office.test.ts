import { askOffice, failureOf, propertyOf } from '../../src/outlook/ask-office.ts';
import type { OfficeResult } from '../../src/outlook/ask-office.ts';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('a success carries its value untouched', async () => {
  const value = { a: 1 };
  await expect(askOffice((callback) => callback({ status: 'succeeded', value }), 10)).resolves.toEqual({
    kind: 'succeeded',
    value,
  });
});

test.each([
  [{ status: 'failed', error: { code: 9020 } }, '9020'],
  [{ status: 'failed', error: { code: 'E' } }, 'E'],
  [{ status: 'failed', error: null }, ''],
  [undefined, ''],
  [null, ''],
] satisfies [OfficeResult, string][])('%j is a failure with the code %s', async (result, code) => {
  await expect(askOffice((callback) => callback(result), 10)).resolves.toEqual({ kind: 'failed', code });
});

test('only the first answer counts', async () => {
  const twice = askOffice((callback) => {
    callback({ status: 'succeeded', value: 1 });
    callback({ status: 'failed' });
  }, 10);
  await expect(twice).resolves.toEqual({ kind: 'succeeded', value: 1 });
});

test('no answer is given up at the limit, and not before', async () => {
  const answer = jest.fn();
  void askOffice(() => undefined, 500).then(answer);
  await jest.advanceTimersByTimeAsync(499);
  expect(answer).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(1);
  expect(answer).toHaveBeenCalledWith({ kind: 'timed-out' });
});

test.each([
  [new RangeError('the subject of a message'), 'RangeError'],
  // a name that says nothing
  [new Error('no permission'), ''],
  ['a text', ''],
])('what is thrown is told by its name alone: %p', (error, code) => {
  expect(failureOf(error)).toEqual({ kind: 'failed', code });
});

test('a property is found also where it is inherited, and nothing has none', () => {
  expect(propertyOf(Object.create({ inherited: 1 }), 'inherited')).toBe(1);
  expect([propertyOf(null, 'a'), propertyOf('text', 'length'), propertyOf({}, 'a')]).toEqual([undefined, undefined, undefined]);
});
