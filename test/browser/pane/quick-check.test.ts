import { places, registered, ribbonWordsFor } from '../../support/locales.ts';
import { stopChromium } from '../../outlook-host/chromium.ts';
import { answering, failing } from '../../outlook-host/headers-answer.ts';
import { message } from '../../outlook-host/mailbox-item.ts';
import { openOutlook, type Outlook, type OutlookOptions } from '../../outlook-host/outlook.ts';
import { explanationOf, sampleText } from '../expected.ts';

const button = 'checkQuickly';
const relay = sampleText('relay-delivery');

/** The page of the quick check in an Outlook of its own; no pane is open. */
function openCommands(options: Partial<OutlookOptions> = {}): Promise<Outlook> {
  return openOutlook({ item: message('1', 'Figures'), headers: answering(relay), file: 'commands.html', ...options });
}

function shownIn(outlook: Outlook): unknown[] {
  return outlook.notificationsShown.map(({ message: text }) => text);
}

afterAll(stopChromium);

test.each([...places, { tag: 'fr-FR', language: 'en' }] as const)(
  'an Outlook in $tag shows the verdict in the bar, in $language, and is done',
  async ({ tag, language }) => {
    const outlook = await openCommands({ language: tag });
    expect(await outlook.pressButton(button)).toBe(0);
    expect(outlook.notificationsShown).toEqual([
      { key: 'relay-pool', type: 0, message: explanationOf(relay, language).brief, icon: 'Icon.16', persistent: false },
    ]);
    await outlook.close();
  },
);

test('loads Office.js, its own code and one language, and shows nothing of its own', async () => {
  const outlook = await openCommands({ language: 'da-DK' });
  await outlook.pressButton(button);
  const own = outlook.traffic.answered.filter((address) => address.startsWith('https://addin.test/'));
  expect(own.filter((address) => !/commands\.html|\.js$/.test(address))).toEqual([]);
  expect(await outlook.pane.locator('body').innerHTML()).toBe('');
  expect(await outlook.pane.evaluate(() => document.querySelectorAll('style, link').length)).toBe(0);
  await outlook.close();
});

test('a second press replaces the line and is completed too', async () => {
  const outlook = await openCommands();
  expect(await outlook.pressButton(button)).toBe(0);
  outlook.answerHeaders(answering(sampleText('ordinary-pool')));
  expect(await outlook.pressButton(button)).toBe(0);
  expect(shownIn(outlook)).toEqual([relay, sampleText('ordinary-pool')].map((text) => explanationOf(text).brief));
  expect(new Set(outlook.notificationsShown.map(({ key }) => key)).size).toBe(1);
  await outlook.close();
});

test.each([
  ['an error', { headers: failing(9020) }, ribbonWordsFor('en').failed],
  ['empty headers', { headers: answering('') }, explanationOf('').brief],
  ['the subject alone', { headers: answering('Figures') }, explanationOf('Figures').brief],
  ['an old Outlook', { mailboxSet: '1.5' }, ribbonWordsFor('en')['api-missing']],
  ['an appointment', { item: { kind: 'appointment', id: 'a', subject: 'Lunch' } }, ribbonWordsFor('en').appointment],
] as const)('%s has its own line, and the press is completed', async (_, options, line) => {
  const outlook = await openCommands(options);
  expect(await outlook.pressButton(button)).toBe(0);
  expect(shownIn(outlook)).toEqual([line]);
  await outlook.close();
});

test('a line that comes when another message is on show already is not shown above that one', async () => {
  const outlook = await openCommands({ headers: { kind: 'held' } });
  const pressed = outlook.pressButton(button);
  await outlook.headersAsked(1);
  await outlook.selectItem(message('2', 'Second message'));
  await outlook.release(answering(relay));
  expect(await pressed).toBe(0);
  expect(shownIn(outlook)).toEqual([]);
  await outlook.close();
});

test('headers that never come are given up, said so, and completed', async () => {
  const outlook = await openCommands({ headers: { kind: 'never' } });
  expect(await outlook.pressButton(button)).toBe(0);
  expect(shownIn(outlook)).toEqual([ribbonWordsFor('en')['timed-out']]);
  await outlook.close();
});

test.each([
  ['nothing is selected, so that there is no bar', { item: null }],
  ['the bar refuses', { notifications: { errorCode: 9025 } }],
  ['the bar never answers', { notifications: 'never' }],
] as const)('the press is completed when %s', async (_, options) => {
  const outlook = await openCommands(options);
  expect(await outlook.pressButton(button)).toBe(0);
  expect(outlook.notificationsShown).toEqual([]);
  await outlook.close();
});

test('the press is completed when the language cannot be fetched, with a line that needs none', async () => {
  const outlook = await openCommands({ language: 'nl-NL' });
  await outlook.page.context().route(/\/nl-answer\.[0-9a-f]+\.js$/, (route) => route.abort('blockedbyclient'));
  expect(await outlook.pressButton(button)).toBe(0);
  expect(shownIn(outlook)).toEqual([registered.nl.fault]);
  // the browser complains of the missing file, as it must
  await outlook.page.context().close();
});
