import { readFileSync } from 'node:fs';
import { decodeCodes, detect } from '../../../src/detection/index.ts';
import { catalogFor, paneFootWordsFor, usualPlaces } from '../../support/locales.ts';
import { stopChromium } from '../../outlook-host/chromium.ts';
import { answering, failing } from '../../outlook-host/headers-answer.ts';
import { message } from '../../outlook-host/mailbox-item.ts';
import { openOutlook, type Outlook } from '../../outlook-host/outlook.ts';
import { openPlainPage } from '../../outlook-host/plain-page.ts';
import { explanationOf, sampleText } from '../expected.ts';
import { openPart, part, reaches, textOf, unfoldAll } from '../view.ts';

/*
 * Every button of the pane, by its name in each language, in both colour schemes and two widths. Those of the tabs, the search and the line
 * numbers have tests of their own (parts.test.ts), and so have the buttons of the page (page.test.ts) and of the list (selection.test.ts).
 */
const headerText = sampleText('relay-delivery');
const { fields } = detect(headerText);
const looks = usualPlaces.map(({ tag, language }, at) => ({
  tag,
  language,
  colorScheme: at % 2 === 0 ? ('light' as const) : ('dark' as const),
  width: at === 0 ? 400 : 320,
}));
type Look = (typeof looks)[number];

interface Copied {
  readonly plain: string;
  readonly html: string;
}

afterAll(stopChromium);

async function open({ tag, colorScheme, width }: Look, text = headerText): Promise<Outlook> {
  const outlook = await openOutlook({
    item: message('1', 'First message'),
    headers: answering(text),
    language: tag,
    colorScheme,
    width,
  });
  await reaches(outlook.pane, 'verdict');
  await outlook.pane.evaluate(noteCopies);
  return outlook;
}

/** Notes in the page what goes on the clipboard; a copied selection has no data of its own yet. */
function noteCopies(): void {
  const copies: Copied[] = [];
  Reflect.set(window, 'copies', copies);
  document.addEventListener('copy', (event) => {
    const box = document.activeElement;
    const selected = box instanceof HTMLTextAreaElement ? box.value : '';
    const data = event.clipboardData;
    copies.push({ plain: data?.getData('text/plain') || selected, html: data?.getData('text/html') ?? '' });
  });
}

/** What was copied since it was last asked. */
async function copiesIn(outlook: Outlook): Promise<Copied[]> {
  const text = await outlook.pane.evaluate(() => {
    const copies: unknown = Reflect.get(window, 'copies');
    return JSON.stringify(Array.isArray(copies) ? copies.splice(0) : []);
  });
  const copies: unknown = JSON.parse(text);
  if (!Array.isArray(copies)) return [];
  return copies.map((copy) => ({ plain: String(Reflect.get(copy, 'plain')), html: String(Reflect.get(copy, 'html')) }));
}

test.each(looks)('what to do: texts copied three ways, masked or not, and forms in Outlook ($tag)', async (look) => {
  const outlook = await open(look);
  const { pane } = outlook;
  const { actions } = catalogFor(look.language).pane.parts;
  await openPart(pane, 'actions');
  await unfoldAll(pane);
  const boxes = pane.locator('[data-text]');
  expect(await boxes.count()).toBe(4);
  for (const audience of ['reader', 'help-desk', 'forwarder', 'sender']) {
    const box = pane.locator(`[data-text="${audience}"]`);
    for (const label of [actions.copyAs.text, actions.copyAs.markdown, actions.copyAs.html])
      await box.getByRole('button', { name: label, exact: true }).click();
    await box.getByText(actions.copied).waitFor();
    const [text, markdown, html] = await copiesIn(outlook);
    expect(text?.plain.length).toBeGreaterThan(50);
    expect([text?.html, markdown?.html]).toEqual(['', '']);
    expect(markdown?.plain).not.toBe('');
    expect([html?.plain, html?.html.startsWith(`<div lang="${look.language}">`)]).toEqual([text?.plain, true]);
  }
  const helpDesk = pane.locator('[data-text="help-desk"]');
  const copyReport = async (): Promise<string> => {
    await helpDesk.getByRole('button', { name: actions.copyAs.text, exact: true }).click();
    return (await copiesIn(outlook))[0]?.plain ?? '';
  };
  const masked = await copyReport();
  await pane.getByRole('checkbox', { name: actions.masked }).click();
  const bare = await copyReport();
  expect(masked).not.toContain('accounts@');
  expect(bare).toContain('accounts@billing.example.com');

  for (const [audience, name] of [
    ['reader', actions.reply],
    ['help-desk', actions.toHelpDesk],
    ['forwarder', actions.write],
    ['sender', actions.write],
  ] as const) {
    const box = pane.locator(`[data-text="${audience}"]`);
    await box.getByRole('button', { name, exact: true }).click();
    // to the help desk goes the message itself as well
    await box.getByText(audience === 'help-desk' ? actions.openedWithOriginal : actions.opened).waitFor();
  }
  expect(outlook.formsOpened).toHaveLength(4);
  await outlook.close();
});

test.each(looks)('what to do: commands and the whole result, on the clipboard and as a file ($tag)', async (look) => {
  // in Junk Email: the help desk has something to enter
  const junked = headerText.replace('dest:I', 'dest:J');
  expect(junked).not.toBe(headerText);
  const outlook = await open(look, junked);
  const { pane } = outlook;
  const { actions } = catalogFor(look.language).pane.parts;
  await openPart(pane, 'actions');
  await unfoldAll(pane);
  // the commands for others stand in the messages to them
  const own = explanationOf(junked, look.language).remedies.filter(({ audience }) => /reader|help-desk/.test(audience));
  const commands = own.flatMap(({ remedies }) =>
    remedies.filter(({ strength, isGeneral }) => strength !== 'possible' && !isGeneral).flatMap(({ snippets }) => snippets),
  );
  const blocks = pane.locator('.command');
  expect(await blocks.count()).toBe(commands.length);
  expect(commands.length).toBeGreaterThan(0);
  for (let at = 0; at < commands.length; at += 1)
    await blocks.nth(at).getByRole('button', { name: actions.copy, exact: true }).click();
  expect((await copiesIn(outlook)).map(({ plain }) => plain)).toEqual(commands.map(({ text }) => text));

  await pane.getByRole('button', { name: actions.copyAs.json, exact: true }).click();
  const [copied] = await copiesIn(outlook);
  const coming = outlook.page.waitForEvent('download');
  await pane.getByRole('button', { name: actions.saveJson, exact: true }).click();
  const saved = await coming;
  expect(saved.suggestedFilename()).toBe('relay-pool-result.json');
  const text = readFileSync(await saved.path(), 'utf8');
  expect(text).toBe(copied?.plain);
  const detection = detect(junked);
  const codes = decodeCodes(detection);
  // a pane knows no file name; docs/json.md has the keys
  expect(JSON.parse(text)).toEqual({
    ...JSON.parse(JSON.stringify({ ...detection, codes })),
    schemaVersion: 2,
    source: null,
    read: { origin: 'outlook', source: 'delivered', ordinal: 1, count: 1 },
    repairs: [],
    doubts: [],
    reply: null,
  });
  await outlook.close();
});

test.each(looks)('header lines: copied, and as plain text ($tag)', async (look) => {
  const outlook = await open(look);
  const { pane } = outlook;
  const words = catalogFor(look.language).pane;
  const { headers } = words.parts;
  await openPart(pane, 'headers');
  await pane.getByRole('button', { name: headers.copy, exact: true }).click();
  await pane.getByText(headers.copied).waitFor();
  const lines = (text: string): string[] => text.trimEnd().split(/\r?\n/);
  expect(lines((await copiesIn(outlook))[0]?.plain ?? '')).toEqual(lines(headerText));
  await pane.getByRole('button', { name: headers.raw, exact: true }).click();
  expect(lines(await pane.getByRole('textbox', { name: headers.raw }).inputValue())).toEqual(lines(headerText));
  await pane.getByRole('button', { name: headers.raw, exact: true }).click();
  await pane.getByRole('searchbox', { name: headers.search }).fill('no line holds this');
  await pane.getByText(headers.none).waitFor();

  await openPart(pane, 'details');
  await unfoldAll(pane);
  await part(pane, 'codes').locator('button.link').first().click();
  await pane.locator('[data-line]:focus').waitFor();
  expect(await pane.locator('[data-line]').count()).toBe(Math.min(fields.length, 100));
  await outlook.close();
});

test.each(looks)('below the answer: settings, earlier results and the way back ($tag)', async (look) => {
  const outlook = await open(look);
  const { pane } = outlook;
  const { desk } = catalogFor(look.language).pane;
  const { earlier, settings } = paneFootWordsFor(look.language);
  await pane.getByRole('button', { name: settings.title, exact: true }).click();
  const box = pane.getByRole('textbox', { name: settings.helpDesk });
  const save = pane.getByRole('button', { name: settings.save, exact: true });
  await box.fill('not an address');
  await save.click();
  await pane.getByText(settings.notAnAddress).waitFor();
  expect(outlook.settingsSaved).toEqual([]);
  await box.fill('desk@example.com');
  await save.click();
  await pane.getByText(settings.saved).waitFor();

  await outlook.selectItem(message('2', 'Second message'), answering(sampleText('ordinary-pool')));
  await pane.locator('[data-outcome="ordinary-pool"]').waitFor();
  await pane.getByRole('button', { name: earlier.replace('{count}', '1') }).click();
  await part(pane, 'earlier').getByRole('button').click();
  await pane.getByText(desk.earlierShown).waitFor();
  expect(await textOf(pane, 'message-subject')).toContain('First message');
  await pane.getByRole('button', { name: desk.back, exact: true }).click();
  await pane.locator('[data-outcome="ordinary-pool"]').waitFor();
  expect(await textOf(pane, 'message-subject')).toContain('Second message');
  await outlook.close();
});

test.each(looks)('where there is no verdict: again, and the page for pasted lines ($tag)', async ({ tag, language, ...look }) => {
  const outlook = await openOutlook({ item: message('1', 'First message'), headers: failing(9020), language: tag, ...look });
  await reaches(outlook.pane, 'failed');
  const words = catalogFor(language).pane;
  const link = outlook.pane.getByRole('link', { name: words.openPage });
  const coming = outlook.page.context().waitForEvent('page');
  await link.click();
  const page = await coming;
  await page.locator('textarea').first().waitFor();
  expect(page.url()).toBe('https://addin.test/check.html');
  // the page must not be able to reach back into Outlook
  expect(await page.evaluate(() => window.opener === null)).toBe(true);
  await page.close();
  outlook.answerHeaders(answering(headerText));
  await outlook.pane.getByRole('button', { name: words.retry, exact: true }).click();
  await reaches(outlook.pane, 'verdict');
  await outlook.close();
});

test.each(looks)(
  'a delivery report without header lines can be copied from the page ($tag)',
  async ({ tag, language, ...look }) => {
    const visit = await openPlainPage({ language: tag, ...look });
    const { intake, pane } = catalogFor(language);
    const refusal = '550 5.7.26 SPF check for [example.com] does not pass with ip: [40.95.31.57]. <ana.reader@example.com>';
    await visit.page.locator('textarea').first().fill(refusal);
    await visit.page.getByRole('button', { name: pane.page.check, exact: true }).click();
    await visit.page.getByTestId('remote-reply').waitFor();
    const copied = visit.page.evaluate(
      () =>
        new Promise<string>((done) =>
          document.addEventListener('copy', (event) => done(event.clipboardData?.getData('text/plain') ?? '')),
        ),
    );
    await visit.page.getByRole('button', { name: pane.copy, exact: true }).click();
    await visit.page.getByText(pane.copied).waitFor();
    const report = (await copied).split(/[\s>]+/).join(' ');
    expect(report).toContain(intake.replies['relay-address'].headline);
    expect(report).toContain('[40.95.31.57]');
    expect(report).not.toContain('ana.reader@');
    await visit.close();
  },
);
