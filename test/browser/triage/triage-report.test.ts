import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { loadTriageViewWords } from '../../../src/locales/load-triage-view.ts';
import { loadTriageWords } from '../../../src/locales/load-triage.ts';
import { startChromium, stopChromium } from '../../outlook-host/chromium.ts';
import { languages } from '../../support/locales.ts';
import { foreign, ordinary } from '../../triage/sample-messages.ts';
import { sampleText } from '../expected.ts';
import { violationsOf } from '../axe.ts';
import { sticksOut } from '../view.ts';

const folder = mkdtempSync(join(tmpdir(), 'relay-pool-report-'));
const report = join(folder, 'report.html');
const hostile = '<img src=x onerror=alert(1)>';

beforeAll(() => {
  const relayed = sampleText('relay-delivery').trimEnd();
  const messages = [
    relayed,
    relayed.replace(/^Message-ID:.*$/im, 'Message-ID: <second@example.com>').replace(/^From:.*$/im, 'From: a@second.example'),
    ordinary,
    foreign,
  ];
  const mbox = join(folder, `${hostile}.mbox`);
  writeFileSync(mbox, messages.map((text) => `From - Tue Mar  3 10:00:00 2026\n${text}\n\nbody\n\n`).join(''));
  writeFileSync(join(folder, 'cut.zip'), new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]));
  const command = resolve('dist/cli/cli.cjs');
  const { status, stderr } = spawnSync(process.execPath, [command, 'triage', mbox, join(folder, 'cut.zip'), '--html', report], {
    encoding: 'utf8',
  });
  if (status !== 3) throw new Error(stderr);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await stopChromium();
});

interface Opened {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

async function opened(
  { colorScheme = 'light', width = 1024 }: { colorScheme?: 'light' | 'dark'; width?: number } = {},
  file = report,
): Promise<Opened> {
  const context = await (await startChromium()).newContext({ colorScheme, viewport: { width, height: 800 }, locale: 'en-GB' });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
  await page.goto(pathToFileURL(file).href);
  await page.getByTestId('picture').waitFor();
  return { page, requests, complaints };
}

test.each([
  ['none', 'light'],
  ['none', 'dark'],
  ['active', 'light'],
  ['active', 'dark'],
] as const)('the bars have the colours of the legend, with forced colours %s, %s', async (forcedColors, colorScheme) => {
  const { page } = await opened({ colorScheme });
  await page.emulateMedia({ colorScheme, forcedColors });
  const colours = await page.evaluate(() => {
    const legend = (kind: string): string =>
      getComputedStyle(document.querySelector(`.legend-${kind}`) ?? document.body, '::before').backgroundColor;
    const bar = (kind: string): string => {
      // a picture may have none of a kind
      const shape = document.querySelector('.chart rect')?.cloneNode() as Element;
      shape.setAttribute('class', `fill-${kind}`);
      document.querySelector('.chart')?.append(shape);
      return getComputedStyle(shape).fill;
    };
    return { all: [legend('all'), bar('all')], junk: [legend('junk'), bar('junk')] };
  });
  expect(colours.all[1]).toBe(colours.all[0]);
  expect(colours.junk[1]).toBe(colours.junk[0]);
  expect(colours.all[0]).not.toBe(colours.junk[0]);
});

test('opens from the disk, asks nobody for anything, and begins with the first sentence and how complete it is', async () => {
  const { page, requests, complaints } = await opened();
  expect(await page.getByTestId('first-sentence').innerText()).toMatch(/^2 of 4 messages came through the relay pool; /);
  expect(await page.getByTestId('completeness').innerText()).toContain('Not everything could be read');
  const box = await page.getByTestId('completeness').boundingBox();
  expect((box?.y ?? 800) + (box?.height ?? 0)).toBeLessThan(800);
  expect(requests).toEqual([pathToFileURL(report).href]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a message that a filter found dangerous says so in the list', async () => {
  const file = join(folder, 'phishing.eml');
  const made = join(folder, 'phishing.html');
  writeFileSync(file, sampleText('junk-phishing'));
  spawnSync(process.execPath, [resolve('dist/cli/cli.cjs'), 'triage', file, '--html', made]);
  const { page } = await opened({}, made);
  const sign = page.locator('.danger-sign');
  expect(await sign.allTextContents()).toEqual([(await loadTriageWords('en')).threats.phishing]);
  expect(await page.getByTestId('danger').innerText()).toContain('(phishing: 1)');
  // on a sheet of A4 within its margins the word stands whole, and the warning has its ground
  await page.setViewportSize({ width: 703, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const lines = await sign.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => top)).size;
  });
  expect(lines).toBe(1);
  expect(await page.getByTestId('danger').evaluate((element) => getComputedStyle(element).printColorAdjust)).toBe('exact');
  await page.context().close();
});

test('what a stranger wrote is text', async () => {
  const { page, complaints } = await opened();
  expect(await page.getByTestId('messages').innerText()).toContain(hostile);
  expect(await page.locator('img').count()).toBe(0);
  expect(readFileSync(report, 'utf8')).not.toContain(hostile);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the policy lets no other script run', async () => {
  const { page } = await opened();
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.textContent = 'window.strange = true';
    } catch {
      return 'refused';
    }
    document.body.append(script);
    return 'strange' in window ? 'ran' : 'refused';
  });
  expect(ran).toBe('refused');
  await page.context().close();
});

test.each([...languages].reverse())('speaks %s when asked, ready texts too', async (language) => {
  const words = await loadTriageWords(language);
  const { page, complaints } = await opened();
  await page.locator('.language select').first().selectOption(language);
  await page.getByRole('heading', { name: words.headings.fixes }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
  await page.getByTestId('fix').first().getByRole('button').first().click();
  expect(await page.locator('.ready').first().getAttribute('lang')).toBe(language);
  expect((await page.locator('.ready').first().innerText()).length).toBeGreaterThan(200);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the list has everything, the relay pool first, and can be narrowed and put in order', async () => {
  const { page } = await opened();
  const rows = page.locator('.message-table tbody tr');
  expect(await rows.evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['outcome']))).toEqual([
    'relay-pool',
    'relay-pool',
    'ordinary-pool',
    'not-from-microsoft365',
  ]);
  await page.getByLabel('Pool', { exact: true }).selectOption('relay-pool');
  expect(await rows.count()).toBe(2);
  await page.getByRole('button', { name: 'Show all' }).click();
  expect(await rows.count()).toBe(4);
  await page.getByRole('button', { name: 'Sender domain' }).click();
  await page.getByRole('button', { name: 'Sender domain' }).click();
  expect(await page.locator('th[aria-sort="descending"]').innerText()).toContain('Sender domain');
  expect(await rows.first().innerText()).toContain('second.example');
  await page.getByRole('searchbox').fill('SECOND');
  expect(await rows.count()).toBe(1);
  await page.getByRole('searchbox').fill('nowhere');
  expect(await page.getByText('No message fits these filters.').count()).toBe(1);
  await page.context().close();
});

test.each([...languages])('the look can be chosen in %s, and is kept nowhere', async (language) => {
  const { page: words } = await loadTriageViewWords(language);
  const { page, complaints } = await opened();
  await page.locator('.language select').first().selectOption(language);
  const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const choice = page.getByRole('combobox', { name: words.theme });
  expect(await choice.locator('option').allTextContents()).toEqual([words.themes.system, words.themes.light, words.themes.dark]);
  await choice.selectOption('dark');
  expect(await ground()).toBe('rgb(31, 31, 31)');
  expect(await page.evaluate(() => window.localStorage.length)).toBe(0);
  // paper stays light
  await page.emulateMedia({ media: 'print' });
  expect(await ground()).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  await choice.selectOption('light');
  expect(await ground()).toBe('rgb(255, 255, 255)');
  await page.reload();
  expect(await ground()).toBe('rgb(31, 31, 31)');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('paper is light where the screen is dark', async () => {
  const { page } = await opened({ colorScheme: 'dark' });
  const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await ground()).toBe('rgb(31, 31, 31)');
  await page.emulateMedia({ media: 'print' });
  expect(await ground()).toBe('rgb(255, 255, 255)');
  await page.context().close();
});

test('the columns of the list keep their headings on paper', async () => {
  const { page } = await opened();
  await page.emulateMedia({ media: 'print' });
  const heading = page.getByRole('columnheader', { name: 'Sender domain' });
  await heading.waitFor();
  const written = await heading.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(written).toBe('"Sender domain"');
  expect(await page.getByRole('button', { name: 'Print' }).count()).toBe(0);
  await page.context().close();
});

test('prints on A4', async () => {
  const { page } = await opened();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  // A4 in points
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12]/);
  await page.context().close();
});

/** Unfolds everything. */
async function unfold(page: Page): Promise<void> {
  const closed = page.locator('button[aria-expanded="false"]');
  while ((await closed.count()) > 0) await closed.first().click();
}

test.each([1024, 320])('nothing sticks out of a window of %d px', async (width) => {
  const { page } = await opened({ width });
  await unfold(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  if (width > 1000) expect(await page.evaluate(sticksOut)).toEqual([]);
  await page.context().close();
});

test.each(['light', 'dark'] as const)('axe finds nothing: %s', async (colorScheme) => {
  // the policy of the report would not let axe run
  const context = await (await startChromium()).newContext({ colorScheme, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(pathToFileURL(report).href);
  await page.getByTestId('picture').waitFor();
  await unfold(page);
  expect(await violationsOf(page)).toEqual([]);
  await context.close();
});
