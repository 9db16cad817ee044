import { existsSync, readFileSync } from 'node:fs';
import { barOf, longestNotification, notificationTimeout } from '../../src/outlook/notification-bar.ts';

type Callback = (result: unknown) => void;

interface Shown {
  readonly key: string;
  readonly details: { readonly message: string; readonly icon: string };
}

/** An item that writes down its notifications, and answers each with `result`. */
function itemWith(result: unknown, itemId = 'one'): { item: object; shown: Shown[] } {
  const shown: Shown[] = [];
  const replaceAsync = (key: string, details: Shown['details'], callback: Callback): void => {
    shown.push({ key, details });
    callback(result);
  };
  return { item: { itemId, notificationMessages: { replaceAsync } }, shown };
}

const success = { status: 'succeeded' };

test('shows one line that goes away with the message', async () => {
  const { item, shown } = itemWith(success);
  await expect(barOf(() => item)?.show('From the relay pool.')).resolves.toEqual({ kind: 'shown' });
  expect(shown).toEqual([
    {
      key: 'relay-pool',
      details: { type: 'informationalMessage', icon: 'Icon.16', message: 'From the relay pool.', persistent: false },
    },
  ]);
});

test.each(['manifest.xml', 'manifest.helpdesk.xml'])('the icon is an image of %s', (file) => {
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).toContain('<bt:Image id="Icon.16" ');
});

test('a second text takes the place of the first', async () => {
  const { item, shown } = itemWith(success);
  const bar = barOf(() => item);
  await bar?.show('first');
  await bar?.show('second');
  expect(new Set(shown.map(({ key }) => key)).size).toBe(1);
});

test('a text that is too long is cut, not refused', async () => {
  const { item, shown } = itemWith(success);
  const bar = barOf(() => item);
  await bar?.show('x'.repeat(longestNotification));
  await bar?.show('x'.repeat(longestNotification + 1));
  expect(shown.map(({ details }) => details.message)).toEqual(['x'.repeat(150), `${'x'.repeat(149)}…`]);
});

test.each([null, undefined, 'text'])('%p has no bar', (item) => {
  expect(barOf(() => item)).toBeNull();
});

test('another message by now is left alone', async () => {
  const { item } = itemWith(success, 'one');
  const { item: other, shown } = itemWith(success, 'two');
  let current: object | null = item;
  const bar = barOf(() => current);
  current = other;
  await expect(bar?.show('of the first')).resolves.toEqual({ kind: 'item-changed' });
  current = null;
  await expect(bar?.show('of the first')).resolves.toEqual({ kind: 'item-changed' });
  expect(shown).toEqual([]);
});

test.each([{}, { notificationMessages: null }, { notificationMessages: {} }])('%j has a bar that shows nothing', async (item) => {
  await expect(barOf(() => item)?.show('text')).resolves.toEqual({ kind: 'api-missing' });
});

test('a refusal carries its code', async () => {
  const { item } = itemWith({ status: 'failed', error: { code: 9025 } });
  await expect(barOf(() => item)?.show('text')).resolves.toEqual({ kind: 'failed', code: '9025' });
});

test('an item that throws when it is asked for, now or later, is a failure', async () => {
  const { item } = itemWith(success);
  let asked = 0;
  const bar = barOf(() => {
    asked += 1;
    if (asked > 1) throw new TypeError('gone');
    return item;
  });
  await expect(bar?.show('text')).resolves.toEqual({ kind: 'failed', code: 'TypeError' });
});

test('a bar that never answers is given up', async () => {
  jest.useFakeTimers();
  const item = { notificationMessages: { replaceAsync: () => undefined } };
  const answer = barOf(() => item)?.show('text');
  await jest.advanceTimersByTimeAsync(notificationTimeout);
  await expect(answer).resolves.toEqual({ kind: 'timed-out' });
  jest.useRealTimers();
});
