import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { stopChromium } from '../outlook-host/chromium.ts';
import { answering, failing, type HeadersAnswer } from '../outlook-host/headers-answer.ts';
import { message } from '../outlook-host/mailbox-item.ts';
import { openOutlook } from '../outlook-host/outlook.ts';
import { openPlainPage } from '../outlook-host/plain-page.ts';
import { sampleText } from './expected.ts';
import { reaches, type View } from './view.ts';

const item = message('item-1', 'Quarterly numbers');
const relayed = answering(sampleText('relay-delivery'));

afterAll(stopChromium);

/** What axe finds, as `rule: selector`; nothing is switched off. */
async function violationsOf(view: View): Promise<readonly string[]> {
  await view.evaluate(readFileSync(resolve('node_modules/axe-core/axe.min.js'), 'utf8'));
  const found: unknown = await view.evaluate(`axe.run(document).then(({ passes, violations }) =>
    passes.length < 5 ? ['axe looked at next to nothing'] : violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.target)))`);
  return Array.isArray(found) ? found.map(String) : ['axe gave no answer'];
}

const states: readonly { state: string; headers: HeadersAnswer }[] = [
  { state: 'verdict', headers: relayed },
  { state: 'checking', headers: { kind: 'held' } },
  { state: 'failed', headers: failing(9020) },
  { state: 'empty', headers: answering('') },
];

test.each(states.flatMap((each) => (['light', 'dark'] as const).map((colorScheme) => ({ ...each, colorScheme }))))(
  'axe finds nothing in the state $state, $colorScheme',
  async ({ state, headers, colorScheme }) => {
    const outlook = await openOutlook({ item, headers, colorScheme, width: 320 });
    await reaches(outlook.pane, state);
    expect(await violationsOf(outlook.pane)).toEqual([]);
    await outlook.close();
  },
);

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

test.each([320, 400, 1024])('nothing is cut off or needs scrolling sideways at %i pixels', async (width) => {
  const outlook = await openOutlook({ item, headers: relayed, width });
  await reaches(outlook.pane, 'verdict');
  expect(await outlook.pane.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await outlook.close();
});

test('the keyboard reaches every control, though Office.js owns the Tab key', async () => {
  const outlook = await openOutlook({ item, headers: relayed });
  await reaches(outlook.pane, 'verdict');
  const controls = await outlook.pane.locator('button:visible, a[href]:visible, summary:visible, [tabindex="0"]:visible').count();
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

/** Position of the focused element among all elements, as text. */
function indexOfFocus(): string {
  const focused = document.activeElement;
  return String(focused === document.body || focused === null ? -1 : [...document.querySelectorAll('*')].indexOf(focused));
}

test('headings come in order, one of them the first', async () => {
  const outlook = await openOutlook({ item, headers: relayed });
  await reaches(outlook.pane, 'verdict');
  const levels = await outlook.pane
    .locator('h1, h2, h3, h4')
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  levels.slice(1).forEach((level, at) => expect(level).toBeLessThanOrEqual((levels[at] ?? 0) + 1));
  await outlook.close();
});
