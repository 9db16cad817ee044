import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stopChromium } from '../../outlook-host/chromium.ts';
import { answering } from '../../outlook-host/headers-answer.ts';
import { message } from '../../outlook-host/mailbox-item.ts';
import { openOutlook, type OutlookOptions } from '../../outlook-host/outlook.ts';
import { catalogFor, usualPlaces } from '../../support/locales.ts';

const phishing = readFileSync(join(__dirname, '..', '..', 'corpus', 'junk', 'phishing.txt'), 'utf8');
const item = message('1', 'Invoice 20261127 is overdue, with the corrections from last week');
const desk = { 'relay-pool-inspector.help-desk-address': 'desk@example.com' };

afterAll(stopChromium);

function open(more: Partial<OutlookOptions> = {}) {
  return openOutlook({ item, headers: answering(phishing), width: 350, height: 600, settings: desk, ...more });
}

test.each(usualPlaces)('subject, card and buttons stand on a screen of 350 by 600 in $tag', async ({ tag, language }) => {
  const outlook = await open({ language: tag });
  const words = catalogFor(language).pane;
  const buttons = [words.parts.actions.toHelpDesk, words.copy, words.copyReport];
  const boxes = [
    outlook.pane.getByTestId('message-subject'),
    outlook.pane.locator('.answer-body'),
    ...buttons.map((name) => outlook.pane.getByRole('button', { name, exact: true })),
  ];
  await outlook.pane.getByRole('tab').first().waitFor();
  for (const each of boxes) {
    const box = await each.boundingBox();
    expect(box?.height).toBeGreaterThan(10);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(600);
    expect((box?.x ?? Infinity) + (box?.width ?? 0)).toBeLessThanOrEqual(350);
  }
  // one line, whatever its length
  expect((await outlook.pane.getByTestId('message-subject').boundingBox())?.height).toBeLessThan(24);
  await outlook.close();
});

test('the end of the longest address is in sight, which tells who sent it', async () => {
  const local = 'service';
  // labels of 59 and 58 wide letters: 254 characters in all
  const labels = [...Array.from({ length: 3 }, () => 'w'.repeat(59)), 'm'.repeat(58)].join('.');
  const address = `${local}@${labels}.example`;
  expect(address).toHaveLength(254);
  const outlook = await open({ item: { ...message('1', 'Invoice'), sender: { name: 'Service', address } }, width: 320 });
  const isWhole = await outlook.pane
    .locator('.sender-address')
    .evaluate(({ scrollHeight, clientHeight }) => scrollHeight <= clientHeight);
  expect(isWhole).toBe(true);
  await outlook.close();
});

test.each([
  'Accounts payable and receivable, central purchasing and travel expenses of the whole organisation, worldwide',
  // of what looks like two addresses nothing is told apart, and all of it is shown
  'Accounts <ana@example.com>, payable and receivable',
])('a long name does not push the address of the sender out of sight: %s', async (name) => {
  const address = `accounts.payable@${'long-name.'.repeat(6)}example.com`;
  const sender = { name, address };
  const outlook = await open({ item: { ...message('1', 'Invoice'), sender }, width: 320 });
  const shown = await outlook.pane
    .locator('.sender-address')
    .evaluate(({ textContent, scrollHeight, clientHeight, scrollWidth, clientWidth }) => ({
      textContent,
      isWhole: scrollHeight <= clientHeight && scrollWidth <= clientWidth,
    }));
  expect(shown).toEqual({ textContent: expect.stringContaining(`<${address}>`) as string, isWhole: true });
  await outlook.close();
});

test.each(usualPlaces)('no label of a fact runs into its value at 320 pixels in $tag', async ({ tag }) => {
  const outlook = await open({ language: tag, width: 320 });
  const labels = outlook.pane.locator('.facts dt');
  await labels.first().waitFor();
  expect(await labels.count()).toBeGreaterThanOrEqual(6);
  const tooLong = await labels.evaluateAll((all) =>
    all.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).map(({ textContent }) => textContent),
  );
  expect(tooLong).toEqual([]);
  // and the values begin below one another, whatever the longest label
  const starts = await outlook.pane.locator('.facts dd').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
  expect(new Set(starts).size).toBe(1);
  await outlook.close();
});

test('one reason ends before the next begins: more air between them than between their lines', async () => {
  const outlook = await open();
  const reasons = outlook.pane.locator('.reasons li');
  await reasons.first().waitFor();
  await outlook.pane.waitForFunction(() => [...document.styleSheets].some(({ href }) => href?.endsWith('parts.css')));
  const gaps = await reasons.evaluateAll((all) =>
    all.flatMap((one) => {
      const before = one.previousElementSibling;
      return before === null ? [] : [one.getBoundingClientRect().top - before.getBoundingClientRect().bottom];
    }),
  );
  expect(gaps.length).toBeGreaterThanOrEqual(3);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(4);
  await outlook.close();
});

test('the ticket goes into a new message for the help desk, formatted, within the limit, and sent by nobody', async () => {
  const outlook = await open();
  await outlook.pane.getByRole('button', { name: catalogFor('en').pane.parts.actions.toHelpDesk, exact: true }).click();
  await outlook.pane.getByText(catalogFor('en').pane.parts.actions.openedWithOriginal).waitFor();
  expect(outlook.formsOpened).toHaveLength(1);
  const { to, htmlBody } = outlook.formsOpened[0] ?? {};
  expect(JSON.stringify(to)).toContain('desk@example.com');
  expect(String(htmlBody)).toMatch(/^<div lang="en">[^]*<\/div>/);
  expect(String(htmlBody).length).toBeLessThanOrEqual(32 * 1024);
  await outlook.close();
});

test('the one button that stands out sends where the help desk is known, and copies where it is not', async () => {
  const known = await open();
  expect(await known.pane.locator('.ticket button.primary').innerText()).toContain(
    catalogFor('en').pane.parts.actions.toHelpDesk,
  );
  await known.close();
  const unknown = await open({ settings: {} });
  expect(await unknown.pane.locator('.ticket button.primary').innerText()).toContain(catalogFor('en').pane.copy);
  await unknown.close();
});
