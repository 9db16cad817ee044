import { connectOutlook, connectTimeout } from '../../src/outlook/outlook.ts';
import type { Outlook } from '../../src/outlook/outlook.ts';
import { openNewMessage } from '../../src/outlook/message-form.ts';
import { fakeMailbox } from './fake-mailbox.ts';
import { installOffice, receivedMessage, removeOffice } from './fake-office.ts';
import type { FakeOffice, FakeOfficeSetup } from './fake-office.ts';

afterEach(removeOffice);

function throwing(): never {
  throw new RangeError('not in this state');
}

async function connected(setup: FakeOfficeSetup): Promise<{ outlook: Outlook; office: FakeOffice }> {
  const office = installOffice(setup);
  const outlook = await connectOutlook();
  if (outlook === null) throw new Error('the adapter did not connect');
  return { outlook, office };
}

test('without Office.js there is no Outlook', async () => {
  await expect(connectOutlook()).resolves.toBeNull();
});

test('a plain browser tab with Office.js is no Outlook', async () => {
  installOffice({ host: null });
  await expect(connectOutlook()).resolves.toBeNull();
});

test('an Outlook that never gets ready is given up', async () => {
  jest.useFakeTimers();
  installOffice({});
  Object.assign(Office, { onReady: () => new Promise(() => undefined) });
  const outlook = connectOutlook();
  await jest.advanceTimersByTimeAsync(connectTimeout);
  await expect(outlook).resolves.toBeNull();
  jest.useRealTimers();
});

test.each([
  ['throws', () => throwing()],
  ['rejects', () => Promise.reject(new Error('no host'))],
])('an Office.js that %s when asked whether it is ready is no Outlook', async (_, onReady) => {
  installOffice({});
  Object.assign(Office, { onReady });
  await expect(connectOutlook()).resolves.toBeNull();
});

test('an Outlook without a context is no Outlook', async () => {
  installOffice({});
  Object.assign(Office, { context: undefined });
  await expect(connectOutlook()).resolves.toBeNull();
});

test('a context without a mailbox shows no item and hands over nothing', async () => {
  const { outlook } = await connected({ item: null });
  Object.assign(Office.context, { mailbox: undefined });
  expect(outlook.currentItem()).toEqual({ kind: 'no-item' });
  await expect(outlook.readHeaders()).resolves.toEqual({ kind: 'api-missing' });
  expect(() => outlook.onItemChanged(() => undefined)).not.toThrow();
  expect(() => outlook.onTheme(() => undefined)).not.toThrow();
});

test('a mailbox whose item cannot be had shows no item, and reading it fails', async () => {
  const { outlook } = await connected({ item: null });
  Object.defineProperty(Office.context.mailbox, 'item', { get: throwing });
  expect(outlook.currentItem()).toEqual({ kind: 'no-item' });
  await expect(outlook.readHeaders()).resolves.toEqual({ kind: 'failed', code: 'RangeError' });
});

test('an item whose sender cannot be had shows no item, and reading it fails', async () => {
  const item = Object.defineProperty(receivedMessage('Received: x'), 'from', { get: throwing });
  const { outlook } = await connected({ item });
  expect(outlook.currentItem()).toEqual({ kind: 'no-item' });
  await expect(outlook.readHeaders()).resolves.toEqual({ kind: 'failed', code: 'RangeError' });
});

test.each([
  ['no requirements', undefined],
  ['requirements that throw', { isSetSupported: throwing }],
])('a client with %s declares nothing, so that only a phone is asked', async (_, requirements) => {
  const { outlook } = await connected({ item: receivedMessage('Received: x') });
  Object.assign(Office.context, { requirements });
  await expect(outlook.readHeaders()).resolves.toEqual({ kind: 'api-missing' });
  Object.assign(Office.context, { platform: 'iOS' });
  await expect(outlook.readHeaders()).resolves.toEqual({ kind: 'headers', text: 'Received: x' });
});

test('the language is that of the menus', async () => {
  const { outlook } = await connected({ item: null });
  expect(outlook.displayLanguage).toBe('da-DK');
});

test('headers of a received message are read', async () => {
  const { outlook } = await connected({ item: receivedMessage('Received: x') });
  await expect(outlook.readHeaders()).resolves.toEqual({ kind: 'headers', text: 'Received: x' });
});

test.each([
  ['no-item', null],
  ['appointment', { itemType: 'appointment', subject: 'Meeting' }],
  ['draft', { itemType: 'message', subject: { getAsync: () => undefined } }],
  ['api-missing', { itemType: 'message', subject: 'from an old client' }],
] as const)('%s is told before any call', async (kind, item) => {
  const { outlook } = await connected({ item });
  await expect(outlook.readHeaders()).resolves.toEqual({ kind });
});

test('a client that does not declare the call is not asked', async () => {
  const { outlook } = await connected({ item: receivedMessage('Received: x'), mailboxSet: '1.5' });
  await expect(outlook.readHeaders()).resolves.toEqual({ kind: 'api-missing' });
});

test.each(['iOS', 'Android'])('%s may have the call without declaring it', async (platform) => {
  const { outlook } = await connected({ item: receivedMessage('Received: x'), mailboxSet: '1.5', platform });
  await expect(outlook.readHeaders()).resolves.toEqual({ kind: 'headers', text: 'Received: x' });
});

test.each(['iOS', 'Android'])('%s without the call is not asked', async (platform) => {
  const item = { itemType: 'message', subject: 'on a phone' };
  const { outlook } = await connected({ item, mailboxSet: '1.5', platform });
  expect(outlook.currentItem()).toMatchObject({ kind: 'message', subject: 'on a phone' });
  await expect(outlook.readHeaders()).resolves.toEqual({ kind: 'api-missing' });
});

test('another item is noticed and read', async () => {
  const { outlook, office } = await connected({ item: receivedMessage('Received: first') });
  const changed = jest.fn();
  outlook.onItemChanged(changed);
  office.select(receivedMessage('Received: second'));
  expect(changed).toHaveBeenCalledTimes(1);
  await expect(outlook.readHeaders()).resolves.toEqual({ kind: 'headers', text: 'Received: second' });
  office.select(null);
  expect(outlook.currentItem()).toEqual({ kind: 'no-item' });
});

test('a client that throws on the event keeps the pane on its message', async () => {
  const { outlook } = await connected({ item: receivedMessage('Received: x') });
  Object.assign(Office.context.mailbox, {
    addHandlerAsync: () => {
      throw new Error('unknown event');
    },
  });
  expect(() => outlook.onItemChanged(() => undefined)).not.toThrow();
  expect(outlook.currentItem().kind).toBe('message');
});

test('the theme is told at once and again on change', async () => {
  const { outlook, office } = await connected({ item: null, officeTheme: { bodyBackgroundColor: '#ffffff' } });
  const themes: unknown[] = [];
  outlook.onTheme((theme) => themes.push(theme));
  office.theme('#292827');
  expect(themes).toEqual(['light', 'dark']);
});

test('Outlook on the web has no theme at first', async () => {
  const { outlook } = await connected({ item: null });
  const themes: unknown[] = [];
  outlook.onTheme((theme) => themes.push(theme));
  expect(themes).toEqual([null]);
});

describe('what the pane does in Outlook', () => {
  const settings = { get: () => 'details', set: () => undefined, remove: () => undefined };

  test('goes to the mailbox, the item and the settings of this Outlook', async () => {
    const item = {
      ...receivedMessage('Received: x'),
      notificationMessages: { replaceAsync: jest.fn((...values: unknown[]) => answer(values.at(-1))) },
    };
    const { outlook } = await connected({ item });
    const displayNewMessageForm = jest.fn();
    Object.assign(Office.context.mailbox, { displayNewMessageForm });
    Object.assign(Office.context, { roamingSettings: { ...settings, saveAsync: answer } });
    await expect(openNewMessage(outlook.mailbox(), { to: '', subject: 'S', text: 'T' })).resolves.toEqual({ kind: 'opened' });
    await expect(outlook.notificationBar()?.show('Line')).resolves.toEqual({ kind: 'shown' });
    await expect(outlook.saveSetting('view', 'details')).resolves.toEqual({ kind: 'saved' });
    expect(outlook.readSetting('view')).toBe('details');
    expect(displayNewMessageForm).toHaveBeenCalledTimes(1);
    expect(item.notificationMessages.replaceAsync).toHaveBeenCalledTimes(1);
  });

  test('is a plain answer where Outlook has none of it', async () => {
    const { outlook } = await connected({ item: null });
    for (const present of [true, false]) {
      if (!present) Object.assign(Office.context, { mailbox: undefined });
      expect(outlook.notificationBar()).toBeNull();
      expect(outlook.readSetting('view')).toBeNull();
      await expect(outlook.saveSetting('view', '')).resolves.toEqual({ kind: 'api-missing' });
      await expect(openNewMessage(outlook.mailbox(), { to: '', subject: '', text: '' })).resolves.toEqual({
        kind: 'api-missing',
      });
    }
  });

  test('is a plain answer where Outlook throws', async () => {
    const { outlook } = await connected({ item: null });
    Object.defineProperty(Office.context.mailbox, 'item', { get: throwing });
    Object.defineProperty(Office.context, 'roamingSettings', { get: throwing });
    Object.defineProperty(Office.context.mailbox, 'displayNewMessageForm', { get: throwing });
    expect(outlook.notificationBar()).toBeNull();
    expect(outlook.readSetting('view')).toBeNull();
    await expect(outlook.saveSetting('view', 'details')).resolves.toEqual({ kind: 'api-missing' });
    await expect(openNewMessage(outlook.mailbox(), { to: '', subject: '', text: '' })).resolves.toEqual({
      kind: 'failed',
      code: 'RangeError',
    });
  });
});

describe('several messages', () => {
  test('are out of reach in the edition for readers, whatever this Outlook can do', async () => {
    const { outlook } = await connected({ item: null, mailboxSet: '1.15' });
    Object.assign(Office.context.mailbox, fakeMailbox([{ id: 'one' }]));
    expect(outlook.selection).toBeNull();
  });

  test('can be read in the edition for a help desk', async () => {
    const office = installOffice({ item: null, mailboxSet: '1.15' });
    Object.assign(Office.context.mailbox, fakeMailbox([{ id: 'one', subject: 'First', headers: 'Received: x' }]));
    const selection = (await connectOutlook('help-desk'))?.selection;
    await expect(selection?.list()).resolves.toEqual({
      kind: 'selected',
      messages: [{ id: 'one', subject: 'First' }],
      leftOut: 0,
    });
    await expect(selection?.readHeaders('one')).resolves.toEqual({ kind: 'headers', text: 'Received: x' });
    selection?.onChanged(() => undefined);
    expect(office.registered).toEqual(['olkSelectedItemsChanged']);
  });

  test('are said to be out of reach where this Outlook is too old', async () => {
    installOffice({ item: null, mailboxSet: '1.14' });
    const selection = (await connectOutlook('help-desk'))?.selection;
    await expect(selection?.list()).resolves.toEqual({ kind: 'api-missing' });
  });
});

function answer(callback: unknown): void {
  if (typeof callback === 'function') Reflect.apply(callback, undefined, [{ status: 'succeeded' }]);
}
