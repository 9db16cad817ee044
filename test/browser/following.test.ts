import { stopChromium } from '../outlook-host/chromium.ts';
import { answering } from '../outlook-host/headers-answer.ts';
import { message } from '../outlook-host/mailbox-item.ts';
import { openOutlook } from '../outlook-host/outlook.ts';
import { explanationOf, sampleText } from './expected.ts';
import { outcomeOf, part, reaches, textOf } from './view.ts';

const relayed = sampleText('relay-delivery');
const ordinary = sampleText('ordinary-pool');
const held = { kind: 'held' } as const;

afterAll(stopChromium);

test('a pinned pane follows from message to message', async () => {
  const outlook = await openOutlook({ item: message('1', 'First message'), headers: answering(relayed) });
  await reaches(outlook.pane, 'verdict');
  expect(await outcomeOf(outlook.pane)).toBe('relay-pool');

  await outlook.selectItem(message('2', 'Second message'), answering(ordinary));
  await part(outlook.pane, 'message-subject').filter({ hasText: 'Second message' }).waitFor();
  await outlook.pane.locator('[data-outcome="ordinary-pool"]').waitFor();
  expect(await textOf(outlook.pane, 'verdict')).toContain(explanationOf(ordinary).headline);
  expect(await part(outlook.pane, 'message-subject').innerText()).not.toContain('First message');
  await outlook.close();
});

test('while the next message is being read, nothing is left of the verdict on the one before', async () => {
  const outlook = await openOutlook({ item: message('1', 'First message'), headers: answering(relayed) });
  await reaches(outlook.pane, 'verdict');
  await outlook.selectItem(message('2', 'Second message'), held);
  await reaches(outlook.pane, 'checking');
  expect(await textOf(outlook.pane, 'message-subject')).toContain('Second message');
  expect(await part(outlook.pane, 'verdict').count()).toBe(0);
  expect(await outcomeOf(outlook.pane)).toBeNull();
  await outlook.headersAsked(2);
  await outlook.release(answering(ordinary));
  await outlook.pane.locator('[data-outcome="ordinary-pool"]').waitFor();
  await outlook.close();
});

test('a late answer for an earlier message is dropped, before and after the right one', async () => {
  const outlook = await openOutlook({ item: message('1', 'First message'), headers: held });
  await outlook.headersAsked(1);
  await outlook.selectItem(message('2', 'Second message'), held);
  await outlook.headersAsked(2);
  await outlook.selectItem(message('3', 'Third message'), held);
  await outlook.headersAsked(3);
  expect(outlook.headersCalls.map(({ item }) => item?.subject)).toEqual(['First message', 'Second message', 'Third message']);

  await outlook.release(answering(relayed)); // of the first
  await outlook.page.waitForTimeout(500);
  expect(await outlook.pane.locator('[data-state]').getAttribute('data-state')).toBe('checking');

  await outlook.releaseNewest(answering(ordinary)); // of the third
  await outlook.pane.locator('[data-outcome="ordinary-pool"]').waitFor();

  await outlook.release(answering(relayed)); // of the second
  await outlook.page.waitForTimeout(500);
  expect(await outcomeOf(outlook.pane)).toBe('ordinary-pool');
  expect(await textOf(outlook.pane, 'message-subject')).toContain('Third message');
  await outlook.close();
});

test('a late answer is dropped when nothing is selected any more', async () => {
  const outlook = await openOutlook({ item: message('1', 'First message'), headers: held });
  await outlook.headersAsked(1);
  await outlook.selectItem(null);
  await reaches(outlook.pane, 'no-item');
  await outlook.release(answering(relayed));
  await outlook.page.waitForTimeout(500);
  expect(await outlook.pane.locator('[data-state]').getAttribute('data-state')).toBe('no-item');
  expect(await part(outlook.pane, 'message-subject').count()).toBe(0);
  await outlook.close();
});

test('the time limit of an earlier message does not fall on the one that is read now', async () => {
  const outlook = await openOutlook({ item: message('1', 'First message'), headers: held, movableClock: true });
  await outlook.headersAsked(1);
  await outlook.page.clock.fastForward(8000);
  await outlook.selectItem(message('2', 'Second message'), held);
  await outlook.headersAsked(2);
  await outlook.page.clock.fastForward(4000);
  await outlook.page.waitForTimeout(500);
  expect(await outlook.pane.locator('[data-state]').getAttribute('data-state')).toBe('checking');
  await outlook.releaseNewest(answering(ordinary));
  await outlook.pane.locator('[data-outcome="ordinary-pool"]').waitFor();
  await outlook.close();
});
