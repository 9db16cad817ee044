import { headersTimeout, readHeaders } from '../../src/outlook/read-headers.ts';
import type { HeaderSource } from '../../src/outlook/read-headers.ts';

type Callback = Parameters<HeaderSource['getAllInternetHeadersAsync']>[0];

const answering = (result: Parameters<Callback>[0]): HeaderSource => ({
  getAllInternetHeadersAsync: (callback) => callback(result),
});

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('the text is passed on untouched', async () => {
  const text = 'Received: from a\r\n\tby b\r\n';
  await expect(readHeaders(answering({ status: 'succeeded', value: text }))).resolves.toEqual({ kind: 'headers', text });
});

test.each(['', null, undefined])('a success with %p is empty text, not an error', async (value) => {
  await expect(readHeaders(answering({ status: 'succeeded', value }))).resolves.toEqual({ kind: 'headers', text: '' });
});

test('a failure carries its code', async () => {
  await expect(readHeaders(answering({ status: 'failed', error: { code: 9020 } }))).resolves.toEqual({
    kind: 'failed',
    code: '9020',
  });
});

test('a failure without a code is still a failure', async () => {
  await expect(readHeaders(answering({ status: 'failed', error: null }))).resolves.toEqual({ kind: 'failed', code: '' });
});

test.each([undefined, null])('a callback with %p for a result is a failure', async (result) => {
  await expect(readHeaders(answering(result))).resolves.toEqual({ kind: 'failed', code: '' });
});

test('a late callback without a result is a failure, and throws nothing', async () => {
  const callbacks: Callback[] = [];
  const answer = readHeaders({ getAllInternetHeadersAsync: (callback) => callbacks.push(callback) });
  expect(() => callbacks[0]?.(undefined)).not.toThrow();
  await expect(answer).resolves.toEqual({ kind: 'failed', code: '' });
});

test('a call that throws is a failure', async () => {
  const source: HeaderSource = {
    getAllInternetHeadersAsync: () => {
      throw new RangeError('item is null');
    },
  };
  await expect(readHeaders(source)).resolves.toEqual({ kind: 'failed', code: 'RangeError' });
});

test('a call that never returns is given up after the time limit, and not before', async () => {
  const answer = jest.fn();
  void readHeaders({ getAllInternetHeadersAsync: () => undefined }).then(answer);
  await jest.advanceTimersByTimeAsync(headersTimeout - 1);
  expect(answer).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(1);
  expect(answer).toHaveBeenCalledWith({ kind: 'timed-out' });
});

test('an answer after the time limit changes nothing', async () => {
  const callbacks: Callback[] = [];
  const answer = jest.fn();
  void readHeaders({ getAllInternetHeadersAsync: (callback) => callbacks.push(callback) }).then(answer);
  await jest.advanceTimersByTimeAsync(headersTimeout);
  callbacks[0]?.({ status: 'succeeded', value: 'Received: late' });
  await jest.advanceTimersByTimeAsync(0);
  expect(answer.mock.calls).toEqual([[{ kind: 'timed-out' }]]);
});

test('the call is made on the item', async () => {
  const item = {
    text: 'Subject: mine\r\n',
    getAllInternetHeadersAsync(callback: Callback) {
      callback({ status: 'succeeded', value: this.text });
    },
  };
  await expect(readHeaders(item)).resolves.toEqual({ kind: 'headers', text: 'Subject: mine\r\n' });
});
