import { stopChromium } from '../../outlook-host/chromium.ts';
import { answering } from '../../outlook-host/headers-answer.ts';
import { message } from '../../outlook-host/mailbox-item.ts';
import { openOutlook, type Outlook } from '../../outlook-host/outlook.ts';
import { sampleText } from '../expected.ts';
import { openPart, part, reaches, unfoldAll } from '../view.ts';

const headers = answering(sampleText('relay-delivery'));
const item = message('item-1', 'Quarterly numbers');

afterAll(stopChromium);

/** Brightness of the pane's background, 0 black to 255 white. */
async function brightness(outlook: Outlook): Promise<number> {
  const colour = await outlook.pane.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const channels = (colour.match(/\d+/g) ?? []).slice(0, 3).map(Number);
  return channels.reduce((sum, channel) => sum + channel, 0) / 3;
}

test('the pane is light or dark as the system is, until Outlook changes its colours', async () => {
  const outlook = await openOutlook({ item, headers, colorScheme: 'dark' });
  await reaches(outlook.pane, 'verdict');
  expect(await brightness(outlook)).toBeLessThan(64);
  await outlook.changeTheme(0xffffff);
  await outlook.pane.locator('html[data-theme="light"]').waitFor();
  expect(await brightness(outlook)).toBeGreaterThan(192);
  await outlook.changeTheme(0x1b1a19);
  await outlook.pane.locator('html[data-theme="dark"]').waitFor();
  expect(await brightness(outlook)).toBeLessThan(64);
  await outlook.close();
});

test.each(['light', 'dark'] as const)(
  'links have the colour of what can be pressed, and none the blue of the browser: %s',
  async (theme) => {
    // the other way round than the system, as Outlook may be
    const outlook = await openOutlook({ item, headers, colorScheme: theme === 'light' ? 'dark' : 'light' });
    await reaches(outlook.pane, 'verdict');
    await outlook.changeTheme(theme === 'light' ? 0xffffff : 0x1b1a19);
    await outlook.pane.locator(`html[data-theme="${theme}"]`).waitFor();
    await openPart(outlook.pane, 'actions');
    await unfoldAll(outlook.pane);
    const colours = await outlook.pane
      .locator('[role="tabpanel"] a')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link).color));
    expect(colours.length).toBeGreaterThan(3);
    expect([...new Set(colours)]).toEqual([theme === 'light' ? 'rgb(0, 90, 158)' : 'rgb(108, 184, 246)']);
    await outlook.close();
  },
);

test('in forced colours the verdict keeps its icon and its words', async () => {
  const outlook = await openOutlook({ item, headers, forcedColors: 'active' });
  await reaches(outlook.pane, 'verdict');
  expect(await outlook.pane.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  expect(await part(outlook.pane, 'verdict').isVisible()).toBe(true);
  expect(await outlook.pane.getByRole('status').locator('svg').first().isVisible()).toBe(true);
  await outlook.close();
});

test('in forced colours the chosen tab and the step through the pool still stand out', async () => {
  const outlook = await openOutlook({ item, headers, forcedColors: 'active' });
  await reaches(outlook.pane, 'verdict');
  await openPart(outlook.pane, 'route');
  const looksOf = (selector: string, pseudo: string): Promise<string> =>
    outlook.pane
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element, name).backgroundColor, pseudo);
  expect(await looksOf('[role="tab"][aria-selected="true"]', '::after')).not.toBe(await looksOf('[role="tab"]', '::after'));
  const [relayed, others] = ['.route li.relay .hop', '.route li:not(.relay) .hop'] as const;
  expect(await looksOf(relayed, '::before')).not.toBe(await looksOf(others, '::before'));
  await outlook.close();
});

test.each([
  ['no-preference', true],
  ['reduce', false],
] as const)(
  'while it reads the header lines something moves, unless the reader wants that reduced (%s)',
  async (reducedMotion, moves) => {
    const outlook = await openOutlook({ item, headers: { kind: 'held' }, reducedMotion });
    await reaches(outlook.pane, 'checking');
    const moving = await outlook.pane.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
    );
    expect(moving > 0).toBe(moves);
    await outlook.close();
  },
);
