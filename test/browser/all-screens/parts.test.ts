import { detect } from '../../../src/detection/index.ts';
import { catalogFor, paneFootWordsFor } from '../../support/locales.ts';
import { partIds } from '../../../src/locales/catalog/part-words.ts';
import { stopChromium } from '../../outlook-host/chromium.ts';
import { answering } from '../../outlook-host/headers-answer.ts';
import { message } from '../../outlook-host/mailbox-item.ts';
import { openOutlook, type Outlook, type OutlookOptions } from '../../outlook-host/outlook.ts';
import { explanationOf, sampleText } from '../expected.ts';
import { openPart, part, reaches, textOf, unfoldAll } from '../view.ts';

const headerText = sampleText('relay-delivery');
const explanation = explanationOf(headerText);
const words = catalogFor('en').pane;
const foot = paneFootWordsFor('en');

afterAll(stopChromium);

async function open(more: Partial<OutlookOptions> = {}): Promise<Outlook> {
  const outlook = await openOutlook({ item: message('1', 'First message'), headers: answering(headerText), ...more });
  await reaches(outlook.pane, 'verdict');
  return outlook;
}

test.each([320, 400])(
  'the first screen of %i by 800 pixels holds verdict, message, certainty, advice and the tabs',
  async (width) => {
    const outlook = await open({ width, height: 800 });
    const shown = ['message-subject', 'verdict', 'verdict-certainty', 'verdict-action'] as const;
    for (const each of [
      ...shown.map((id) => part(outlook.pane, id)),
      outlook.pane.getByRole('tab', { name: words.parts.titles.headers }),
    ]) {
      const box = await each.boundingBox();
      expect(box).not.toBeNull();
      expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
    }
    await outlook.close();
  },
);

test('nothing that stands moves when the verdict and what is behind it arrive', async () => {
  const outlook = await openOutlook({ item: message('1', 'First message'), headers: { kind: 'held' } });
  await reaches(outlook.pane, 'checking');
  await outlook.headersAsked(1);
  await outlook.pane.evaluate(watchShifts);
  const before = await part(outlook.pane, 'message-subject').boundingBox();
  await outlook.release(answering(headerText));
  await reaches(outlook.pane, 'verdict');
  await part(outlook.pane, 'reasons').waitFor();
  await outlook.page.waitForTimeout(500);
  expect(await part(outlook.pane, 'message-subject').boundingBox()).toEqual(before);
  expect(await outlook.pane.evaluate(() => document.documentElement.dataset['shifts'])).toBe('');
  await outlook.close();
});

/** Notes on the page which elements were moved by something that appeared. */
function watchShifts(): void {
  document.documentElement.dataset['shifts'] = '';
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const sources: unknown = Reflect.get(entry, 'sources');
      const moved = Array.isArray(sources) ? sources.map((source: { node?: Element }) => source.node?.className ?? '?') : [];
      document.documentElement.dataset['shifts'] += `${Reflect.get(entry, 'value')}: ${moved.join(' ')}; `;
    }
  }).observe({ type: 'layout-shift' });
}

test('a step of the route leads to its line among all of them, which takes the focus', async () => {
  const outlook = await open();
  await openPart(outlook.pane, 'route');
  const at = explanation.route.at(-1)?.at ?? -1;
  await part(outlook.pane, 'route')
    .getByRole('button', { name: `Header ${at + 1}`, exact: true })
    .click();
  const line = outlook.pane.locator(`[data-line="${at + 1}"]:focus`);
  await line.waitFor();
  expect(await line.innerText()).toContain(detect(headerText).fields[at]?.value.slice(0, 40));
  expect(await line.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(900);
  await outlook.close();
});

test('a long name of the pool breaks beside its mark, not below it', async () => {
  const headers = answering(sampleText('relay-upstream-list'));
  const outlook = await openOutlook({ item: message('1', 'First message'), headers, language: 'nl-NL', width: 350 });
  await reaches(outlook.pane, 'verdict');
  await openPart(outlook.pane, 'route');
  const name = outlook.pane.locator('.route .relay .pool');
  const [mark, text] = await name.evaluate((pool) => {
    const range = document.createRange();
    range.selectNodeContents(pool);
    range.setStartAfter(pool.querySelector('svg') ?? pool);
    return [pool.querySelector('svg'), range].map((one) => one?.getBoundingClientRect().toJSON() as DOMRect);
  });
  expect(mark?.width).toBeGreaterThan(10);
  expect(text?.top).toBeLessThan(mark?.bottom ?? 0);
  expect(text?.left).toBeGreaterThanOrEqual(mark?.right ?? Infinity);
  await outlook.close();
});

test('arrows move among the tabs in the frame of Outlook', async () => {
  const outlook = await open();
  await outlook.pane.getByRole('tab', { selected: true }).focus();
  for (const id of [...partIds.slice(1), 'why'] as const) {
    await outlook.page.keyboard.press('ArrowRight');
    await outlook.pane.locator(`[data-part="${id}"][aria-selected="true"]:focus`).waitFor();
  }
  await outlook.close();
});

test('codes stand raw beside their words, and authentication as a table', async () => {
  const outlook = await open();
  await openPart(outlook.pane, 'details');
  await unfoldAll(outlook.pane);
  const codes = await outlook.pane.getByRole('tabpanel').innerText();
  for (const { key, value, meaning } of explanation.details.slice(0, 5)) {
    expect(codes).toContain(key === '' ? value : `${key}:${value}`);
    expect(codes).toContain(meaning);
  }
  expect(await part(outlook.pane, 'authentication').getByRole('table').count()).toBeGreaterThan(1);
  await outlook.close();
});

test('a search finds the lines that hold a text', async () => {
  const outlook = await open();
  await openPart(outlook.pane, 'headers');
  await outlook.pane.getByRole('searchbox').fill('antispam');
  const wanted = detect(headerText).fields.filter(({ name, value }) => /antispam/i.test(`${name}: ${value}`));
  expect(await part(outlook.pane, 'headers').getByRole('listitem').count()).toBe(wanted.length);
  await outlook.close();
});

test('the report goes into a form of Outlook, addressed to the help desk and sent by nobody', async () => {
  const outlook = await open({ settings: { 'relay-pool-inspector.help-desk-address': 'desk@example.com' } });
  await openPart(outlook.pane, 'actions');
  await unfoldAll(outlook.pane);
  await outlook.pane.getByRole('button', { name: words.parts.actions.toHelpDesk }).last().click();
  await outlook.pane.getByText(words.parts.actions.openedWithOriginal).waitFor();
  expect(outlook.formsOpened).toHaveLength(1);
  const { to, subject, htmlBody } = outlook.formsOpened[0] ?? {};
  expect(JSON.stringify(to)).toContain('desk@example.com');
  expect(String(subject)).toContain(explanation.card.label);
  expect(String(htmlBody)).toContain('northwindexample.onmicrosoft.com');
  await outlook.close();
});

test('nothing but the chosen tab and the address of the help desk is kept', async () => {
  const outlook = await open();
  await openPart(outlook.pane, 'route');
  await outlook.pane.getByRole('button', { name: foot.settings.title }).click();
  await outlook.pane.getByRole('textbox', { name: foot.settings.helpDesk }).fill('desk@example.com');
  await outlook.pane.getByRole('button', { name: foot.settings.save }).click();
  await outlook.pane.getByText(foot.settings.saved).waitFor();
  expect(JSON.stringify(outlook.settingsSaved.at(-1))).toBe(
    JSON.stringify({
      'relay-pool-inspector.view': '"route"',
      'relay-pool-inspector.help-desk-address': '"desk@example.com"',
    }),
  );
  await outlook.close();
});

test('an earlier result opens again under its own name, and gives way to the next message', async () => {
  const outlook = await open();
  await outlook.selectItem(message('2', 'Second message'), answering(sampleText('ordinary-pool')));
  await outlook.pane.locator('[data-outcome="ordinary-pool"]').waitFor();
  await outlook.pane.getByRole('button', { name: 'Earlier results (1)' }).click();
  await part(outlook.pane, 'earlier').getByRole('button').click();
  await outlook.pane.locator('[data-outcome="relay-pool"]').waitFor();
  expect(await textOf(outlook.pane, 'message-subject')).toContain('First message');
  await outlook.selectItem(message('3', 'Third message'), answering(sampleText('ordinary-pool')));
  await outlook.pane.locator('[data-outcome="ordinary-pool"]').waitFor();
  expect(await textOf(outlook.pane, 'message-subject')).toContain('Third message');
  await outlook.close();
});
