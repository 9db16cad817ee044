import { onRibbonButton } from '../../src/outlook/ribbon-button.ts';

interface Button {
  /** presses it, and says how often the event has been completed after this many milliseconds */
  readonly press: (milliseconds?: number) => Promise<number>;
}

const limit = 1000;

function buttonFor(work: () => Promise<void>, completed: jest.Mock = jest.fn()): Button {
  onRibbonButton('pressed', work, limit);
  const global: unknown = Reflect.get(globalThis, 'pressed');
  return {
    press: async (milliseconds = 0) => {
      if (typeof global !== 'function') throw new Error('there is no such function');
      Reflect.apply(global, undefined, [{ completed }]);
      await jest.advanceTimersByTimeAsync(milliseconds);
      return completed.mock.calls.length;
    },
  };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'pressed');
  Reflect.deleteProperty(globalThis, 'Office');
});

test('the event is completed once the work is done, and not before', async () => {
  const completed = jest.fn();
  const button = buttonFor(() => new Promise((resolve) => setTimeout(resolve, 500)), completed);
  expect(await button.press(499)).toBe(0);
  await jest.advanceTimersByTimeAsync(1);
  expect(completed).toHaveBeenCalledTimes(1);
});

test.each([
  ['rejects', () => Promise.reject(new Error('no'))],
  [
    'throws',
    () => {
      throw new Error('no');
    },
  ],
] as const)('the event is completed when the work %s', async (_, work) => {
  expect(await buttonFor(work).press()).toBe(1);
});

test('work without end lets the button go at the time limit, and not before', async () => {
  const completed = jest.fn();
  const button = buttonFor(() => new Promise(() => undefined), completed);
  expect(await button.press(limit - 1)).toBe(0);
  await jest.advanceTimersByTimeAsync(1);
  expect(completed).toHaveBeenCalledTimes(1);
});

test('work that ends after the limit does not complete the event again', async () => {
  const button = buttonFor(() => new Promise((resolve) => setTimeout(resolve, limit * 2)));
  expect(await button.press(limit * 3)).toBe(1);
});

test('every press is work of its own', async () => {
  const work = jest.fn(() => Promise.resolve());
  const button = buttonFor(work);
  await button.press();
  expect(await button.press()).toBe(2);
  expect(work).toHaveBeenCalledTimes(2);
});

test('a host that has gone is no error', async () => {
  const gone = jest.fn(() => {
    throw new Error('gone');
  });
  expect(await buttonFor(() => Promise.resolve(), gone).press()).toBe(1);
});

test('the button stands among the associated actions too', () => {
  const associate = jest.fn();
  Object.assign(globalThis, { Office: { actions: { associate } } });
  buttonFor(() => Promise.resolve());
  expect(associate).toHaveBeenCalledWith('pressed', Reflect.get(globalThis, 'pressed'));
});
