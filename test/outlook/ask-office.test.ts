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

/** A call of code that is not ours, which may throw anything. */
const thrown = (what: unknown) => (): never => {
  throw what;
};

const broken = (): never => {
  throw new TypeError('the subject of a message');
};

test.each([
  ['its status', Object.defineProperty({ status: '' }, 'status', { get: broken })],
  ['its value', Object.defineProperty({ status: 'succeeded' }, 'value', { get: broken })],
  ['its error', Object.defineProperty({ status: 'failed' }, 'error', { get: broken })],
  ['the code of its error', { status: 'failed', error: Object.defineProperty({}, 'code', { get: broken }) }],
] satisfies [string, OfficeResult][])(
  'a result that throws where %s is read fails at once, and throws nothing at Office.js',
  async (_, result) => {
    let answer: (result: OfficeResult) => void = () => undefined;
    const asked = askOffice((callback) => {
      answer = callback;
    }, 10);
    expect(() => answer(result)).not.toThrow();
    await expect(asked).resolves.toEqual({ kind: 'failed', code: 'TypeError' });
  },
);

test.each([
  ['throws', broken],
  ['throws a text', thrown('a text')],
  ['throws nothing', thrown(undefined)],
  ['promises something and breaks it', () => Promise.reject(new TypeError('no'))],
  [
    'answers and then breaks its promise',
    (callback: (result: OfficeResult) => void) => {
      callback(null);
      return Promise.reject(new Error('late'));
    },
  ],
])('a call that %s is a failure, not an error on the console', async (_, call) => {
  await expect(askOffice(call, 10)).resolves.toMatchObject({ kind: 'failed' });
});

test.each([
  { status: 'failed', error: { code: 'A'.repeat(4000) } },
  { status: 'failed', error: { code: Symbol('code') } },
] satisfies OfficeResult[])('a code is never wider than a pane', async (result) => {
  const answer = await askOffice((callback) => callback(result), 10);
  expect(answer.kind === 'failed' && answer.code.length).toBeLessThanOrEqual(40);
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
  [Object.assign(new Error('a'), { name: 'N'.repeat(4000) }), 'N'.repeat(40)],
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
