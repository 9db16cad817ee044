import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { registered } from '../../../src/locales/language.ts';
import { catalogFor } from '../../support/locales.ts';
import { startChromium, stopChromium } from '../../outlook-host/chromium.ts';
import { listenForComplaints } from '../../outlook-host/complaints.ts';
import { answering } from '../../outlook-host/headers-answer.ts';
import { hold } from '../../outlook-host/held.ts';
import { message } from '../../outlook-host/mailbox-item.ts';
import { openOutlook } from '../../outlook-host/outlook.ts';
import { openPlainPage, pageOrigin } from '../../outlook-host/plain-page.ts';
import { folderSite } from '../../outlook-host/sites.ts';
import { interceptNetwork } from '../../outlook-host/traffic.ts';
import { sampleText } from '../expected.ts';
import { outcomeOf, reaches } from '../view.ts';

/*
 * Files of the build that come late, or not at all and then after all: a train goes through a tunnel, or somebody deploys a new
 * build. Each visit ends with its context, since what cannot be fetched is a complaint of the browser.
 */
const relay = sampleText('relay-delivery');
const { pane } = catalogFor('en');
const folder = mkdtempSync(join(tmpdir(), 'relay-pool-'));
const file = join(folder, 'message.eml');
writeFileSync(file, `${relay.trimEnd()}\r\n\r\nText.\r\n`);

afterAll(stopChromium);
afterAll(() => rmSync(folder, { recursive: true }));

/** Cuts files off until the answered function is called. */
async function cutOff(context: BrowserContext, files: RegExp): Promise<() => Promise<void>> {
  await context.route(files, (route) => route.abort());
  return () => context.unroute(files);
}

/** What is fetched behind the first answer of the pane: files that have a number for a name. */
const behind = /\/\d+\.[0-9a-f]+\.js$/;

test('what was missing behind one answer is fetched with the next, and nobody has to close the pane', async () => {
  const library = hold();
  const outlook = await openOutlook({ item: message('1', 'First'), headers: answering(relay), officeJsHeld: [library.until] });
  await outlook.pane.locator('.skeleton').waitFor();
  const mend = await cutOff(outlook.page.context(), behind);
  library.release();
  await reaches(outlook.pane, 'verdict');
  await outlook.pane.getByText(pane.partMissing).first().waitFor();
  await mend();
  await outlook.selectItem(message('2', 'Second'), answering(relay));
  await outlook.pane.getByTestId('reasons').waitFor();
  expect(await outlook.pane.locator('.inspector').getByText(pane.partMissing).count()).toBe(0);
  await outlook.page.context().close();
});

test('without all words the pane says so, also of what is let go over it, and keeps its answer in sight', async () => {
  const library = hold();
  const outlook = await openOutlook({ item: message('1', 'First'), headers: answering(relay), officeJsHeld: [library.until] });
  await cutOff(outlook.page.context(), /en-catalog/);
  library.release();
  await reaches(outlook.pane, 'verdict');
  // below the answer, and so the last that is fetched: from here on the pane takes what is dropped
  await outlook.pane.locator('footer.desk').waitFor();
  const session = await outlook.page.context().newCDPSession(outlook.page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 150, y: 300, data });
  }
  await outlook.pane.getByText(pane.partMissing).nth(1).waitFor();
  expect(await outlook.pane.locator('[data-outcome="relay-pool"]').isVisible()).toBe(true);
  await outlook.page.context().close();
});

test('what stands below the verdict waits for its style sheet, and is there without it where it cannot be fetched', async () => {
  const library = hold();
  const style = hold();
  const outlook = await openOutlook({ item: message('1', 'First'), headers: answering(relay), officeJsHeld: [library.until] });
  await outlook.pane.locator('.skeleton').waitFor();
  let asked = 0;
  await outlook.page.context().route(/\/parts\.css$/, async (route) => {
    asked += 1;
    if (asked === 1) await style.until;
    await (asked === 1 ? route.abort() : route.fallback());
  });
  const scripts = outlook.page.waitForResponse(behind);
  library.release();
  await reaches(outlook.pane, 'verdict');
  // all but the style sheet has come
  await scripts;
  for (let frame = 0; frame < 30; frame += 1) await outlook.pane.evaluate(() => new Promise(requestAnimationFrame));
  expect(await outlook.pane.getByTestId('reasons').count()).toBe(0);
  style.release();
  await outlook.pane.getByTestId('reasons').waitFor();
  expect(asked).toBe(1);
  await outlook.selectItem(message('2', 'Second'), answering(sampleText('ordinary-pool')));
  await outlook.pane.locator('[data-outcome="ordinary-pool"]').waitFor();
  await outlook.pane.waitForFunction(() => [...document.styleSheets].some(({ href }) => href?.endsWith('/parts.css')));
  expect(asked).toBe(2);
  await outlook.page.context().close();
});

test.each(['check.html', 'triage.html'])(
  'a language that cannot be fetched leaves %s as it is and says so, and can be chosen again',
  async (page) => {
    const visit = await openPlainPage({ file: page });
    await visit.page.locator('input[type="file"]').first().setInputFiles(file);
    const answered = visit.page.locator('[data-testid="reasons"], [data-testid="picture"]').first();
    await answered.waitFor();
    await visit.page.waitForLoadState('networkidle');
    const before = await visit.page.locator('.page').innerText();
    const mend = await cutOff(visit.page.context(), /\/(triage-)?da-/);
    const language = visit.page.locator('select').first();
    await language.selectOption('da');
    const said = visit.page.getByText(registered.da.unfetched);
    await said.waitFor();
    expect(await language.inputValue()).toBe('en');
    expect(await visit.page.locator('.page').innerText()).toBe(before);
    expect(await visit.page.locator('html').getAttribute('lang')).toBe('en');
    await mend();
    await language.selectOption('da');
    await said.waitFor({ state: 'detached' });
    expect(await visit.page.locator('html').getAttribute('lang')).toBe('da');
    await answered.waitFor();
    await visit.page.context().close();
  },
);

test('a sample that comes after another check does not take its place', async () => {
  const visit = await openPlainPage();
  const box = visit.page.locator('textarea').first();
  await box.waitFor();
  await visit.page.waitForLoadState('networkidle');
  await box.fill(relay);
  await visit.page.locator('button.primary').first().click();
  await visit.page.getByTestId('reasons').waitFor();
  const texts = hold();
  await visit.page.context().route(behind, async (route) => {
    await texts.until;
    await route.fallback();
  });
  await visit.page.locator('[data-sample="ordinary-pool"]').click();
  await visit.page.locator('button.primary').first().click();
  texts.release();
  await visit.page.waitForLoadState('networkidle');
  expect(await outcomeOf(visit.page)).toBe('relay-pool');
  expect(await box.inputValue()).toBe(relay.replace(/\r\n/g, '\n'));
  await visit.close();
});

test('in a frame without its origin, and where the browser keeps nothing, the page works and nothing is complained of', async () => {
  const context = await (await startChromium()).newContext();
  const frame = '<iframe sandbox="allow-scripts" src="/check.html" width="600" height="600"></iframe>';
  await interceptNetwork(context, [folderSite(`${pageOrigin}/`, resolve('dist'))]);
  await context.route(`${pageOrigin}/around.html`, (route) => route.fulfill({ contentType: 'text/html', body: frame }));
  const complaints = listenForComplaints(context);
  const page = await context.newPage();
  await page.goto(`${pageOrigin}/around.html`);
  const inner = page.frameLocator('iframe');
  await inner.locator('textarea').first().fill(relay);
  await inner.locator('button.primary').first().click();
  await inner.locator('[data-outcome="relay-pool"]').waitFor();
  await inner.locator('select').first().selectOption('nl');
  await inner.locator('html[lang="nl"]').waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});
