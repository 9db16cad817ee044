import { partIds } from '../../../src/locales/catalog/part-words.ts';
import { stopChromium } from '../../outlook-host/chromium.ts';
import { answering } from '../../outlook-host/headers-answer.ts';
import { message } from '../../outlook-host/mailbox-item.ts';
import { openOutlook } from '../../outlook-host/outlook.ts';
import { openPlainPage } from '../../outlook-host/plain-page.ts';
import { violationsOf } from '../axe.ts';
import { sampleText } from '../expected.ts';
import { openPart, reaches, sticksOut, unfoldAll } from '../view.ts';
import { usualPlaces } from '../../support/locales.ts';

const item = message('item-1', 'Quarterly numbers');
const relayed = answering(sampleText('relay-delivery'));

afterAll(stopChromium);

test.each(['light', 'dark'] as const)('axe finds nothing in any part with everything unfolded, %s', async (colorScheme) => {
  const outlook = await openOutlook({ item, headers: relayed, colorScheme, width: 320 });
  await reaches(outlook.pane, 'verdict');
  for (const part of partIds) {
    await openPart(outlook.pane, part);
    await unfoldAll(outlook.pane);
    expect([part, await violationsOf(outlook.pane)]).toEqual([part, []]);
  }
  await outlook.close();
});

test.each(['light', 'dark'] as const)('axe finds nothing on the page, %s, before and after an answer', async (colorScheme) => {
  const visit = await openPlainPage({ colorScheme });
  await visit.page.locator('textarea').first().waitFor();
  expect(await violationsOf(visit.page)).toEqual([]);
  await visit.page.locator('textarea').first().fill(sampleText('relay-delivery'));
  await visit.page.getByRole('button', { name: 'Check', exact: true }).click();
  await reaches(visit.page, 'verdict');
  expect(await violationsOf(visit.page)).toEqual([]);
  await visit.close();
});

test.each([320, 400, 1024].flatMap((width) => usualPlaces.map(({ tag }) => ({ width, language: tag }))))(
  'nothing needs scrolling sideways at $width pixels in $language, in any part',
  async ({ width, language }) => {
    const outlook = await openOutlook({ item, headers: relayed, width, language });
    await reaches(outlook.pane, 'verdict');
    for (const part of partIds) {
      await openPart(outlook.pane, part);
      await unfoldAll(outlook.pane);
      expect([part, await outlook.pane.evaluate(sticksOut)]).toEqual([part, []]);
    }
    await outlook.close();
  },
);

test.each(partIds)('the keyboard reaches every control of the part %s, though Office.js owns the Tab key', async (part) => {
  const outlook = await openOutlook({ item, headers: relayed });
  await reaches(outlook.pane, 'verdict');
  await openPart(outlook.pane, part);
  await unfoldAll(outlook.pane);
  const controls = await outlook.pane.locator(reachable).count();
  expect(controls).toBeGreaterThan(0);
  await outlook.tabIn();
  await outlook.pane.locator(':focus').waitFor();
  const reached = new Set<string>();
  for (let step = 0; step < controls + 5 && !outlook.notices.includes(tabbedOut); step += 1) {
    reached.add(await outlook.pane.evaluate(indexOfFocus));
    await outlook.page.keyboard.press('Tab');
    await outlook.page.waitForTimeout(50);
  }
  reached.delete('-1');
  expect(reached.size).toBe(controls);
  expect(outlook.notices).toContain(tabbedOut);
  await outlook.close();
});

const tabbedOut = 13;

/** A tab that is not open is reached by the arrows from the one that is. */
const reachable = ['button', 'a[href]', 'summary', 'input', 'textarea', 'select', '[tabindex="0"]']
  .map((selector) => `${selector}:not([tabindex="-1"]):visible`)
  .join(', ');

/** Position of the focused element among all elements, as text. */
function indexOfFocus(): string {
  const focused = document.activeElement;
  return String(focused === document.body || focused === null ? -1 : [...document.querySelectorAll('*')].indexOf(focused));
}

test.each(partIds)('headings come in order, one of them the first, with the part %s', async (part) => {
  const outlook = await openOutlook({ item, headers: relayed });
  await reaches(outlook.pane, 'verdict');
  await openPart(outlook.pane, part);
  await unfoldAll(outlook.pane);
  const levels = await outlook.pane
    .locator('h1, h2, h3, h4')
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  levels.slice(1).forEach((level, at) => expect(level).toBeLessThanOrEqual((levels[at] ?? 0) + 1));
  await outlook.close();
});
