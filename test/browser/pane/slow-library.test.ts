import { catalogFor } from '../../support/locales.ts';
import { stopChromium } from '../../outlook-host/chromium.ts';
import { answering } from '../../outlook-host/headers-answer.ts';
import { forEver, hold } from '../../outlook-host/held.ts';
import { message } from '../../outlook-host/mailbox-item.ts';
import { openOutlook, type Outlook, type OutlookOptions } from '../../outlook-host/outlook.ts';
import { violationsOf } from '../axe.ts';
import { sampleText } from '../expected.ts';
import { outcomeOf, part, reaches, sticksOut, textOf } from '../view.ts';

/*
 * Office.js comes from a host of Microsoft's, which may be slow, or hang behind a proxy. The library is the genuine one, held up on
 * its way.
 */
const words = catalogFor('en').pane;
const headers = answering(sampleText('relay-delivery'));

afterAll(stopChromium);

/** The pane, with each fetch of the library held up until the test lets it come. */
function open(held: readonly Promise<void>[], more: Partial<OutlookOptions> = {}): Promise<Outlook> {
  return openOutlook({
    item: message('1', 'Quarterly numbers'),
    headers,
    officeJsHeld: held,
    width: 350,
    height: 600,
    ...more,
  });
}

test('before any script has run, the pane is drawn, and says nothing', async () => {
  const outlook = await open([forEver], { only: ['pane.css'] });
  const bars = outlook.pane.locator('.skeleton > div');
  await bars.first().waitFor();
  expect(await bars.count()).toBe(4);
  for (const bar of await bars.all()) {
    const box = await bar.boundingBox();
    expect(box?.width).toBeGreaterThan(100);
    expect(box?.height).toBeGreaterThan(5);
  }
  expect((await outlook.pane.locator('#root').innerText()).trim()).toBe('');
  await outlook.page.context().close();
});

test('two seconds: the skeleton stands meanwhile, no sentence comes, and then the verdict', async () => {
  const library = hold();
  const outlook = await open([library.until], { movableClock: true });
  const skeleton = outlook.pane.locator('[data-state="checking"] .skeleton');
  await skeleton.waitFor();
  await noteStates(outlook);
  await outlook.page.clock.fastForward(2000);
  expect(await skeleton.count()).toBe(1);
  // to be read, not only to be heard
  expect((await skeleton.getByText(words.checking).boundingBox())?.width).toBeGreaterThan(80);
  library.release();
  await reaches(outlook.pane, 'verdict');
  expect(await outcomeOf(outlook.pane)).toBe('relay-pool');
  expect(await seenStates(outlook)).not.toContain('slow');
  await outlook.close();
});

test('nine seconds: after eight a sentence, a button and the way to the page, and then the verdict by itself', async () => {
  const library = hold();
  const outlook = await open([library.until], { movableClock: true });
  await outlook.pane.locator('[data-state="checking"] .skeleton').waitFor();
  // time stands still from here on but for what the test adds: a later limit would never come
  await outlook.page.clock.pauseAt(Date.now() + 1000);
  await outlook.page.clock.runFor(8000);
  await reaches(outlook.pane, 'slow');
  await outlook.page.clock.resume();
  expect(outlook.headersCalls).toHaveLength(0);
  expect(await textOf(outlook.pane, 'state')).toBe(words.slow);
  expect(await outlook.pane.getByRole('button', { name: words.retry }).count()).toBe(1);
  expect(await outlook.pane.getByText(words.openPage).count()).toBe(1);
  library.release();
  await reaches(outlook.pane, 'verdict');
  expect(await outcomeOf(outlook.pane)).toBe('relay-pool');
  expect(await part(outlook.pane, 'state').count()).toBe(0);
  await outlook.close();
});

test('for ever: the sentence stays and is sound, and trying again works once the library comes', async () => {
  const outlook = await open([forEver]);
  await reaches(outlook.pane, 'slow');
  // by the pane's own clock, which nothing moves here
  expect(await outlook.pane.evaluate(() => performance.now())).toBeGreaterThanOrEqual(8000);
  expect(await violationsOf(outlook.pane)).toEqual([]);
  expect(await outlook.pane.evaluate(sticksOut)).toEqual([]);
  await outlook.page.waitForTimeout(2000);
  expect(await textOf(outlook.pane, 'state')).toBe(words.slow);
  expect(outlook.headersCalls).toHaveLength(0);

  await outlook.pane.getByRole('button', { name: words.retry }).click();
  await reaches(outlook.pane, 'verdict');
  expect(await outcomeOf(outlook.pane)).toBe('relay-pool');
  await outlook.close();
});

test('for ever, twice: trying again begins anew, with the skeleton, and comes to the sentence again', async () => {
  const outlook = await open([forEver, forEver], { movableClock: true });
  await outlook.pane.locator('[data-state="checking"] .skeleton').waitFor();
  await outlook.page.clock.fastForward(8500);
  await reaches(outlook.pane, 'slow');
  await outlook.pane.getByRole('button', { name: words.retry }).click();
  await outlook.pane.locator('[data-state="checking"] .skeleton').waitFor();
  await outlook.page.clock.fastForward(8500);
  await reaches(outlook.pane, 'slow');
  await outlook.close();
});

/** Writes down, in the page, every state that the pane comes to from now on. */
async function noteStates(outlook: Outlook): Promise<void> {
  await outlook.pane.evaluate(() => {
    const seen = new Set<string>();
    new MutationObserver(() => {
      seen.add(document.querySelector('[data-state]')?.getAttribute('data-state') ?? '');
      document.documentElement.dataset['seen'] = [...seen].join(' ');
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
}

function seenStates(outlook: Outlook): Promise<string> {
  return outlook.pane.evaluate(() => document.documentElement.dataset['seen'] ?? '');
}
