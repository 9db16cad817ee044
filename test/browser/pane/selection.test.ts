import { catalogFor, usualPlaces } from '../../support/locales.ts';
import { stopChromium } from '../../outlook-host/chromium.ts';
import { answering } from '../../outlook-host/headers-answer.ts';
import { message } from '../../outlook-host/mailbox-item.ts';
import type { SelectedItem } from '../../outlook-host/newer-calls.ts';
import { openOutlook, type Outlook, type OutlookOptions } from '../../outlook-host/outlook.ts';
import { violationsOf } from '../axe.ts';
import { explanationOf, sampleText } from '../expected.ts';
import { openPart, part, reaches, textOf } from '../view.ts';

/*
 * The edition for help desks. Everything here is the production build and the genuine Office.js but for the calls for several messages, which
 * are newer than the library in npm and are played by test/outlook-host/newer-calls.ts.
 */
const relay = sampleText('relay-delivery');
const ordinary = sampleText('ordinary-pool');

afterAll(stopChromium);

function mail(id: string, headers: string, failure: number | null = null): SelectedItem {
  return { id, subject: `Subject ${id}`, mode: 'read', headers, failure };
}

function draft(id: string): SelectedItem {
  return { id, subject: `Draft ${id}`, mode: 'compose', headers: '', failure: null };
}

const five = [mail('1', relay), mail('2', ordinary), mail('3', relay, 9020), mail('4', sampleText('internal')), mail('5', relay)];

function openDesk(selected: readonly SelectedItem[], more: Partial<OutlookOptions> = {}): Promise<Outlook> {
  return openOutlook({
    item: null,
    selected,
    edition: 'help-desk',
    mailboxSet: '1.15',
    permission: 'read-write-mailbox',
    width: 320,
    ...more,
  });
}

async function rowsOf(outlook: Outlook, progress: string): Promise<string[]> {
  await outlook.pane.getByTestId('progress').filter({ hasText: progress }).waitFor();
  return outlook.pane.getByTestId('entries').getByRole('button').allInnerTexts();
}

test.each(usualPlaces)('five messages, one of which fails, have a row each with its answer ($tag)', async ({ tag, language }) => {
  const outlook = await openDesk(five, { language: tag });
  const { selection, pane } = catalogFor(language);
  const rows = await rowsOf(outlook, selection.progress.replace('{done}', '5').replace('{count}', '5'));
  // through the relay pool, then what may be anything, then what needs nothing
  const sorted = [
    ['1', relay],
    ['5', relay],
    ['3', null],
    ['2', ordinary],
    ['4', sampleText('internal')],
  ] as const;
  const answers = sorted.map(([, text]) => {
    if (text === null) return pane.states.failed.title;
    const { card, headline } = explanationOf(text, language);
    return `${card.label}. ${headline}`;
  });
  expect(rows.map((row) => row.split('\n').at(-1))).toEqual(answers);
  sorted.forEach(([id], at) => expect(rows[at]).toContain(`Subject ${id}`));
  expect(await outlook.newerCalls()).toEqual(
    five.flatMap(({ id, failure }) => [`load ${id}`, ...(failure === null ? [`read ${id}`, `unload ${id}`] : [])]),
  );
  expect(await outlook.pane.getByTestId('tally').innerText()).toContain(`${selection.outcomes['relay-pool']}: 2`);
  expect(await outlook.pane.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await violationsOf(outlook.pane)).toEqual([]);
  await outlook.close();
});

test('a chosen row shows its whole answer, and the failed one can be tried again', async () => {
  const outlook = await openDesk(five);
  await rowsOf(outlook, 'Done: 5 of 5.');
  const several = outlook.pane.getByTestId('several');
  await outlook.pane.getByTestId('entries').getByRole('button', { name: 'Subject 2' }).click();
  await several.locator('[data-outcome="ordinary-pool"]').waitFor();
  expect(await several.getByTestId('message-subject').innerText()).toContain('Subject 2');
  await outlook.pane.getByTestId('entries').getByRole('button', { name: 'Subject 3' }).click();
  await several.locator('[data-state="failed"]').waitFor();
  expect(await several.getByTestId('state').innerText()).toContain('9020');
  const before = (await outlook.newerCalls()).length;
  await several
    .locator('.inspector')
    .getByRole('button', { name: catalogFor('en').pane.retry })
    .click();
  await several.locator('[data-state="failed"]').waitFor();
  expect((await outlook.newerCalls()).slice(before)).toEqual(['load 3']);
  await outlook.close();
});

test('all of them are copied as one list, with addresses masked', async () => {
  const outlook = await openDesk(five);
  await rowsOf(outlook, 'Done: 5 of 5.');
  const { selection } = catalogFor('en');
  await outlook.pane.getByRole('button', { name: selection.copyAll }).click();
  await outlook.pane.getByText(selection.copied).waitFor();
  await outlook.page.evaluate(() => document.body.prepend(document.createElement('textarea')));
  await outlook.page.locator('textarea').click();
  await outlook.page.keyboard.press('Control+V');
  const list = await outlook.page.locator('textarea').inputValue();
  for (const { subject } of five) expect(list).toContain(subject);
  expect(list).not.toMatch(/[a-z0-9][a-z0-9._+-]+@example\.(com|org|net)/i);
  // of another selection nothing was copied yet
  await outlook.selectItems(five.slice(0, 2));
  await outlook.pane.getByText(selection.copied).waitFor({ state: 'detached' });
  await outlook.close();
});

test.each(usualPlaces)(
  'where only drafts are selected, that is said and nothing is asked for ($tag)',
  async ({ tag, language }) => {
    const outlook = await openDesk([draft('1'), draft('2'), draft('3')], { language: tag });
    const { selection, pane } = catalogFor(language);
    await outlook.pane.getByText(selection.noneReceived).waitFor();
    expect(await outlook.pane.getByText(pane.states['no-item'].title).isVisible()).toBe(false);
    expect(await outlook.newerCalls()).toEqual([]);
    expect(await violationsOf(outlook.pane)).toEqual([]);
    await outlook.close();
  },
);

test('the list follows the selection, says what was left out, and gives way to a single message', async () => {
  const outlook = await openDesk(five.slice(0, 2));
  await rowsOf(outlook, 'Done: 2 of 2.');
  await outlook.selectItems([mail('2', ordinary), mail('6', relay), draft('7')]);
  await outlook.pane.getByTestId('entries').getByRole('button', { name: 'Subject 6' }).waitFor();
  expect(await rowsOf(outlook, 'Done: 2 of 2.')).toHaveLength(2);
  await outlook.pane.getByText(catalogFor('en').selection.leftOut.replace('{count}', '1')).waitFor();
  // what is known of a message that stays selected is not asked for again
  expect((await outlook.newerCalls()).filter((call) => call === 'load 2')).toHaveLength(1);
  await outlook.selectItems([mail('9', relay)]);
  await outlook.selectItem(message('9', 'A single message'), answering(relay));
  await outlook.pane.getByTestId('several').waitFor({ state: 'detached' });
  await reaches(outlook.pane, 'verdict');
  expect(await textOf(outlook.pane, 'message-subject')).toContain('A single message');
  expect(await part(outlook.pane, 'verdict').isVisible()).toBe(true);
  await outlook.close();
});

test('parts behind the answer of one of several open as they do for a single message', async () => {
  const outlook = await openDesk(five.slice(0, 2));
  await rowsOf(outlook, 'Done: 2 of 2.');
  await openPart(outlook.pane, 'headers');
  expect(await part(outlook.pane, 'headers').getByRole('listitem').count()).toBeGreaterThan(5);
  await outlook.close();
});

test.each(usualPlaces)(
  'an Outlook without the newer calls says so and checks the open message ($tag)',
  async ({ tag, language }) => {
    const outlook = await openOutlook({
      item: message('1', 'Open message'),
      headers: answering(relay),
      edition: 'help-desk',
      permission: 'read-write-mailbox',
      mailboxSet: '1.14',
      language: tag,
    });
    await outlook.pane.getByText(catalogFor(language).selection.apiMissing).waitFor();
    await reaches(outlook.pane, 'verdict');
    expect(await textOf(outlook.pane, 'verdict')).toContain(explanationOf(relay, language).headline);
    await outlook.close();
  },
);

test('the edition for everybody asks for no selection, though Outlook would allow it', async () => {
  const outlook = await openOutlook({
    item: message('1', 'Open message'),
    headers: answering(relay),
    mailboxSet: '1.15',
    selected: five,
  });
  await reaches(outlook.pane, 'verdict');
  expect(await outlook.pane.getByTestId('several').count()).toBe(0);
  expect(await outlook.newerCalls()).toEqual([]);
  await outlook.close();
});
