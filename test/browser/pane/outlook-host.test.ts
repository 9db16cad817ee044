import { stopChromium } from '../../outlook-host/chromium.ts';
import { answering, failing } from '../../outlook-host/headers-answer.ts';
import { message, type MailboxItem } from '../../outlook-host/mailbox-item.ts';
import { openOutlook, type Outlook, type OutlookOptions } from '../../outlook-host/outlook.ts';

/** The emulated Outlook with the smallest pane there is, so that a fault of the emulator is not taken for one of ours. */
function openProbe(options: OutlookOptions): Promise<Outlook> {
  return openOutlook({ ...options, folder: 'test/outlook-host/probe' });
}

async function shown(outlook: Outlook, id: string): Promise<unknown> {
  const text = await outlook.pane.locator(`#${id}:not(:empty)`).textContent();
  return JSON.parse(text ?? 'null');
}

const first = message('item-1', 'First');

afterAll(stopChromium);

test('the genuine library starts and learns language and requirement set', async () => {
  const outlook = await openProbe({ item: first, language: 'da-DK', mailboxSet: '1.7' });
  expect(await shown(outlook, 'ready')).toEqual({
    host: 'Outlook',
    platform: 'OfficeOnline',
    listening: 'succeeded',
    language: 'da-DK',
    headersSet: false,
  });
  expect(outlook.traffic.answered).toContain('https://appsforoffice.microsoft.com/lib/1/hosted/da-dk/office_strings.js');
  await outlook.close();
});

test('an answer reaches the pane unchanged, also when it is empty', async () => {
  const outlook = await openProbe({ item: first, headers: answering('A: b\r\n\tc <i>\r\n') });
  await shown(outlook, 'ready');
  await outlook.pane.click('#ask');
  expect(await shown(outlook, 'answer')).toEqual({ status: 'succeeded', value: 'A: b\r\n\tc <i>\r\n' });
  outlook.answerHeaders(answering(''));
  await outlook.pane.click('#ask');
  await outlook.pane.locator('#answer', { hasText: '"value":""' }).waitFor();
  await outlook.close();
});

test('a failure carries its code', async () => {
  const outlook = await openProbe({ item: first, headers: failing(9020) });
  await shown(outlook, 'ready');
  await outlook.pane.click('#ask');
  expect(await shown(outlook, 'answer')).toMatchObject({ status: 'failed', code: 9020 });
  await outlook.close();
});

test('an Outlook below Mailbox 1.8 refuses the call', async () => {
  const outlook = await openProbe({ item: first, headers: answering('A: b'), mailboxSet: '1.5' });
  await shown(outlook, 'ready');
  await outlook.pane.click('#ask');
  expect(await shown(outlook, 'answer')).toMatchObject({ status: 'failed', code: 5000 });
  await outlook.close();
});

test('a held answer comes when it is released, even after another item was selected', async () => {
  const outlook = await openProbe({ item: first, headers: { kind: 'held' } });
  await shown(outlook, 'ready');
  await outlook.pane.click('#ask');
  await outlook.headersAsked(1);
  await outlook.selectItem(message('item-2', 'Second'));
  await outlook.pane.locator('#item', { hasText: 'Second' }).waitFor();
  await outlook.release(answering('of the first'));
  expect(await shown(outlook, 'answer')).toMatchObject({ value: 'of the first' });
  await outlook.close();
});

const others: readonly { name: string; item: MailboxItem | null; seen: RegExp; expected: unknown }[] = [
  { name: 'nothing selected', item: null, seen: /^null$/, expected: null },
  {
    name: 'an appointment',
    item: { kind: 'appointment', id: 'a', subject: 'Lunch' },
    seen: /Lunch/,
    expected: { subject: 'Lunch', itemType: 'appointment', headers: 'undefined' },
  },
  {
    name: 'a meeting request',
    item: { ...message('m', 'Meet'), kind: 'meeting-request' },
    seen: /Meet/,
    expected: { subject: 'Meet', itemType: 'message', headers: 'function' },
  },
  {
    name: 'a draft',
    item: { kind: 'draft', id: 'd', subject: 'Draft' },
    seen: /"itemType"/,
    // of a draft the subject is an object with calls of its own
    expected: expect.objectContaining({ itemType: 'message', headers: 'undefined' }),
  },
];

test.each(others)('$name at the start', async ({ item, seen, expected }) => {
  const outlook = await openProbe({ item });
  await shown(outlook, 'ready');
  await outlook.pane.locator('#item', { hasText: seen }).waitFor();
  expect(await shown(outlook, 'item')).toEqual(expected);
  await outlook.close();
});

test.each(others)('$name after ItemChanged', async ({ item, seen, expected }) => {
  const outlook = await openProbe({ item: null });
  await shown(outlook, 'ready');
  await outlook.selectItem(first);
  await outlook.pane.locator('#item', { hasText: 'First' }).waitFor();
  await outlook.selectItem(item);
  await outlook.pane.locator('#item', { hasNotText: 'First' }).filter({ hasText: seen }).waitFor();
  expect(await shown(outlook, 'item')).toEqual(expected);
  await outlook.close();
});

test('an Outlook in which something unexpected was asked for does not close quietly', async () => {
  const outlook = await openProbe({ item: first });
  await shown(outlook, 'ready');
  await outlook.pane.evaluate(() => fetch('https://elsewhere.example/x').catch(() => undefined));
  await expect(outlook.close()).rejects.toThrow('asked for GET https://elsewhere.example/x');
});
