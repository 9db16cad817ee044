import { catalogFor } from '../../support/locales.ts';
import { stopChromium } from '../../outlook-host/chromium.ts';
import { answering, failing } from '../../outlook-host/headers-answer.ts';
import { message, type MailboxItem } from '../../outlook-host/mailbox-item.ts';
import { openOutlook } from '../../outlook-host/outlook.ts';
import { sampleText } from '../expected.ts';
import { outcomeOf, part, reaches, textOf } from '../view.ts';

const words = catalogFor('en').pane;
const received = message('item-1', 'Quarterly numbers');
const relayed = answering(sampleText('relay-delivery'));

afterAll(stopChromium);

const unreadable: readonly { state: 'no-item' | 'appointment' | 'draft'; item: MailboxItem | null }[] = [
  { state: 'no-item', item: null },
  { state: 'appointment', item: { kind: 'appointment', id: 'a', subject: 'Lunch' } },
  { state: 'appointment', item: { kind: 'appointment-draft', id: 'b', subject: 'Plan' } },
  { state: 'draft', item: { kind: 'draft', id: 'd', subject: 'Draft' } },
];

test.each(unreadable)(
  '$state ($item.kind): says so and what to do, asks for nothing, and goes on with a message',
  async ({ state, item }) => {
    const outlook = await openOutlook({ item });
    await reaches(outlook.pane, state);
    expect(await textOf(outlook.pane, 'state')).toContain(words.states[state].title);
    expect(await textOf(outlook.pane, 'state')).toContain(words.states[state].text);
    expect(await outcomeOf(outlook.pane)).toBeNull();
    expect(outlook.headersCalls).toHaveLength(0);

    await outlook.selectItem(received, relayed);
    await reaches(outlook.pane, 'verdict');
    expect(await textOf(outlook.pane, 'message-subject')).toContain('Quarterly numbers');
    expect(await part(outlook.pane, 'state').count()).toBe(0);

    await outlook.selectItem(item);
    await reaches(outlook.pane, state);
    expect(await part(outlook.pane, 'verdict').count()).toBe(0);
    expect(await outcomeOf(outlook.pane)).toBeNull();
    await outlook.close();
  },
);

test('an Outlook below Mailbox 1.8 is not asked, and the pane points to the page', async () => {
  const outlook = await openOutlook({ item: received, headers: relayed, mailboxSet: '1.7' });
  await reaches(outlook.pane, 'api-missing');
  expect(await textOf(outlook.pane, 'state')).toContain(words.states['api-missing'].text);
  expect(outlook.headersCalls).toHaveLength(0);
  expect(await outlook.pane.getByText(words.openPage).count()).toBe(1);
  await outlook.close();
});

test('exactly Mailbox 1.8 is enough', async () => {
  const outlook = await openOutlook({ item: received, headers: relayed, mailboxSet: '1.8' });
  await reaches(outlook.pane, 'verdict');
  await outlook.close();
});

test('a failed call shows its code, and trying again works', async () => {
  const outlook = await openOutlook({ item: received, headers: failing(9020) });
  await reaches(outlook.pane, 'failed');
  const shown = await textOf(outlook.pane, 'state');
  expect(shown).toContain(words.states.failed.title);
  expect(shown).toContain('9020');
  expect(await outcomeOf(outlook.pane)).toBeNull();

  await outlook.pane.getByRole('button', { name: words.retry }).click();
  await outlook.headersAsked(2);
  await reaches(outlook.pane, 'failed');

  outlook.answerHeaders(relayed);
  await outlook.pane.getByRole('button', { name: words.retry }).click();
  await reaches(outlook.pane, 'verdict');
  expect(await outcomeOf(outlook.pane)).toBe('relay-pool');
  await outlook.close();
});

test('an Outlook that withholds the permission is a failed call, not a broken pane', async () => {
  const outlook = await openOutlook({ item: received, headers: relayed, permission: 'restricted' });
  await reaches(outlook.pane, 'failed');
  expect(outlook.headersCalls).toHaveLength(0);
  expect(await outcomeOf(outlook.pane)).toBeNull();
  await outlook.close();
});

test('a meeting request is a message', async () => {
  const outlook = await openOutlook({ item: { ...received, kind: 'meeting-request' }, headers: relayed });
  await reaches(outlook.pane, 'verdict');
  await outlook.close();
});

test('a call that has not returned is waited for long enough, and not longer than ten seconds', async () => {
  const outlook = await openOutlook({ item: received, headers: { kind: 'held' }, movableClock: true });
  await outlook.headersAsked(1);
  // time stands still from here on but for what the test adds: a later limit would never come
  await outlook.page.clock.pauseAt(Date.now() + 1000);
  await outlook.page.clock.runFor(6000);
  expect(await outlook.pane.locator('[data-state]').getAttribute('data-state')).toBe('checking');
  await outlook.page.clock.runFor(3100);
  await reaches(outlook.pane, 'timed-out');
  await outlook.close();
});

test('a call that never returns is given up after ten real seconds, and trying again works', async () => {
  const outlook = await openOutlook({ item: received, headers: { kind: 'held' } });
  await outlook.headersAsked(1);
  await reaches(outlook.pane, 'timed-out');
  // by the pane's own clock, which began before it asked
  expect(await outlook.pane.evaluate(() => performance.now())).toBeGreaterThanOrEqual(10_000);
  expect(await textOf(outlook.pane, 'state')).toContain(words.states['timed-out'].title);

  outlook.answerHeaders(relayed);
  await outlook.pane.getByRole('button', { name: words.retry }).click();
  await reaches(outlook.pane, 'verdict');

  // the first call is answered after all; the pane has moved on
  await outlook.release(answering(sampleText('ordinary-pool')));
  await outlook.page.waitForTimeout(500);
  expect(await outcomeOf(outlook.pane)).toBe('relay-pool');
  await outlook.close();
});
