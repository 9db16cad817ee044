import { headersTimeout } from '../../src/outlook/read-headers.ts';
import { selectionOf, selectionTimeout } from '../../src/outlook/selection.ts';
import type { Selection } from '../../src/outlook/selection.ts';
import { fakeMailbox } from './fake-mailbox.ts';

const everySet = (): boolean => true;

function selectionIn(mailbox: unknown, isSupported: (version: string) => boolean = everySet): Selection {
  return selectionOf(
    () => mailbox,
    isSupported,
    () => undefined,
  );
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('lists the received messages among those selected, with their subjects', async () => {
  const mailbox = fakeMailbox([{ id: 'one', subject: 'First' }, { id: 'draft', mode: 'compose' }, { id: 'two' }]);
  await expect(selectionIn(mailbox).list()).resolves.toEqual({
    kind: 'selected',
    messages: [
      { id: 'one', subject: 'First' },
      { id: 'two', subject: '' },
    ],
    leftOut: 1,
  });
});

test.each([
  ['nothing', undefined, 0],
  ['no list', 'text', 0],
  ['entries that are none', [null, 7, {}, { itemId: 7, itemType: 'message', itemMode: 'read' }], 4],
])('an answer with %s lists nothing', async (_, value, leftOut) => {
  const mailbox = {
    ...fakeMailbox([]),
    getSelectedItemsAsync: (callback: (result: object) => void) => callback({ status: 'succeeded', value }),
  };
  await expect(selectionIn(mailbox).list()).resolves.toEqual({ kind: 'selected', messages: [], leftOut });
});

test('reads the headers of one message and unloads it', async () => {
  const mailbox = fakeMailbox([{ id: 'one', headers: 'Received: x' }]);
  await expect(selectionIn(mailbox).readHeaders('one')).resolves.toEqual({ kind: 'headers', text: 'Received: x' });
  expect(mailbox.log).toEqual(['load one', 'read one', 'unload one']);
});

test('reads several one after the other, however they are asked for', async () => {
  const mailbox = fakeMailbox([
    { id: 'one', headers: 'A' },
    { id: 'two', headers: 'B' },
  ]);
  const selection = selectionIn(mailbox);
  await expect(Promise.all([selection.readHeaders('one'), selection.readHeaders('two')])).resolves.toEqual([
    { kind: 'headers', text: 'A' },
    { kind: 'headers', text: 'B' },
  ]);
  expect(mailbox.log).toEqual(['load one', 'read one', 'unload one', 'load two', 'read two', 'unload two']);
});

test.each([
  ['is not there', {}, { kind: 'failed', code: '9049' }],
  ['cannot be loaded', { load: 9020 }, { kind: 'failed', code: '9020' }],
  ['cannot be read', { read: 9042 }, { kind: 'failed', code: '9042' }],
  ['cannot be unloaded', { unload: 9020, headers: 'A' }, { kind: 'headers', text: 'A' }],
])('a message that %s does not keep the next one from being read', async (name, fault, expected) => {
  const mailbox = fakeMailbox([...(name === 'is not there' ? [] : [{ id: 'one', ...fault }]), { id: 'two', headers: 'B' }]);
  const selection = selectionIn(mailbox);
  await expect(selection.readHeaders('one')).resolves.toEqual(expected);
  await expect(selection.readHeaders('two')).resolves.toEqual({ kind: 'headers', text: 'B' });
});

test('a message that never loads is given up, and the next one is read', async () => {
  const mailbox = fakeMailbox([
    { id: 'one', load: 'never' },
    { id: 'two', headers: 'B' },
  ]);
  const selection = selectionIn(mailbox);
  const [first, second] = [selection.readHeaders('one'), selection.readHeaders('two')];
  await jest.advanceTimersByTimeAsync(selectionTimeout);
  await expect(first).resolves.toEqual({ kind: 'timed-out' });
  await expect(second).resolves.toEqual({ kind: 'headers', text: 'B' });
});

test('a message that loads after the limit is unloaded, or no other could be loaded', async () => {
  const mailbox = fakeMailbox([
    { id: 'one', load: 'late' },
    { id: 'two', headers: 'B' },
  ]);
  const selection = selectionIn(mailbox);
  const first = selection.readHeaders('one');
  await jest.advanceTimersByTimeAsync(selectionTimeout);
  await expect(first).resolves.toEqual({ kind: 'timed-out' });
  mailbox.releaseLate();
  expect(mailbox.log).toEqual(['load one', 'unload one']);
  await expect(selection.readHeaders('two')).resolves.toEqual({ kind: 'headers', text: 'B' });
});

test('a message that never unloads does not stop the queue', async () => {
  const mailbox = fakeMailbox([
    { id: 'one', headers: 'A', unload: 'never' },
    { id: 'two', headers: 'B' },
  ]);
  const selection = selectionIn(mailbox);
  const answers = Promise.all([selection.readHeaders('one'), selection.readHeaders('two')]);
  await jest.advanceTimersByTimeAsync(selectionTimeout + headersTimeout);
  await expect(answers).resolves.toEqual([
    { kind: 'headers', text: 'A' },
    { kind: 'headers', text: 'B' },
  ]);
});

test.each([
  ['without the calls', {}, everySet],
  ['without a mailbox', undefined, everySet],
  ['that declares no more than 1.14', fakeMailbox([{ id: 'one' }]), (version: string) => version !== '1.15'],
])('an Outlook %s says so', async (_, mailbox, isSupported) => {
  const selection = selectionIn(mailbox, isSupported);
  await expect(selection.list()).resolves.toEqual({ kind: 'api-missing' });
  await expect(selection.readHeaders('one')).resolves.toEqual({ kind: 'api-missing' });
});

test('an Outlook that throws, as it does without the permission, is a failure', async () => {
  const throwing = (): never => {
    throw new Error('Elevated permission is required');
  };
  const selection = selectionIn({ getSelectedItemsAsync: throwing, loadItemByIdAsync: throwing });
  await expect(selection.list()).resolves.toEqual({ kind: 'failed', code: '' });
  await expect(selection.readHeaders('one')).resolves.toEqual({ kind: 'failed', code: '' });
});
