import { failInWorker } from '../../src/ui/failure-in-worker.ts';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test.each([
  ['an error, as it is', new RangeError('too deep'), 'too deep'],
  ['anything else', 'a reason', 'the worker failed'],
])('a rejection is thrown outside of the promise: %s', async (_what, reason, message) => {
  await expect(Promise.reject(reason as Error).catch(failInWorker)).resolves.toBeUndefined();
  expect(() => jest.runAllTimers()).toThrow(message);
});
