import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { manifestPageWords } from '../../../scripts/release/manifest-page-words.js';
import { manifestPage } from '../../../scripts/release/manifest-page.js';
import { startChromium, stopChromium } from '../../outlook-host/chromium.ts';
import { manifestPageWordsFor } from '../../support/locales.ts';
import { violationsOf } from '../axe.ts';

/* The page of the archive that writes the manifest, opened from a folder, without any network. */

const root = join(__dirname, '..', '..', '..');
const templates = Object.fromEntries(
  ['manifest.xml', 'manifest.helpdesk.xml'].map((name) => [name, readFileSync(join(root, name), 'utf8')]),
);
let folder: string;
let context: BrowserContext;
let complaints: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'manifest-writer-'));
  writeFileSync(join(folder, 'manifest-writer.html'), manifestPage('1.2.3', templates, await manifestPageWords()));
});
afterEach(async () => {
  await context.close();
  expect(complaints).toEqual([]);
});
afterAll(async () => {
  await stopChromium();
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['en-US', 'en'],
  ['da-DK', 'da'],
  ['nl-NL', 'nl'],
  ['fr-FR', 'en'],
] as const)('a browser in %s reads it in %s, and it can be used by all', async (locale, language) => {
  const page = await opened(locale);
  expect(await page.getByRole('heading').textContent()).toBe(manifestPageWordsFor(language).title);
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  expect(await violationsOf(page)).toEqual([]);
});

test.each([
  ['everyone', 'manifest.xml', 'taskpane.html?desk=help%40example.com'],
  ['helpDesk', 'manifest.helpdesk.xml', 'taskpane.html?edition=help-desk&amp;desk=help%40example.com'],
] as const)('the button “%s” downloads %s for the address and the help desk', async (button, name, pane) => {
  const page = await opened('en-US');
  const words = manifestPageWordsFor('en');
  await page.getByRole('textbox', { name: words.host }).fill(' https://Addins.example.com/relay-pool/ ');
  await page.getByRole('textbox', { name: words.desk }).fill('help@example.com');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words[button] }).click();
  const file = await download;
  const text = readFileSync(await file.path(), 'utf8');
  expect(file.suggestedFilename()).toBe(name);
  expect(text).toContain(`DefaultValue="https://addins.example.com/relay-pool/${pane}"`);
  expect(text).not.toContain('localhost');
  expect(
    text.replaceAll('https://addins.example.com/relay-pool', 'https://localhost:3000').replaceAll(/(?:\?|&amp;)desk=[^"]+/g, ''),
  ).toBe(templates[name]);
  expect(await page.getByRole('status').textContent()).toBe(`${words.written} https://addins.example.com/relay-pool/ (${name})`);
});

test('a wrong address or mailbox is said at its box, in the language chosen, and nothing is written', async () => {
  const page = await opened('en-US');
  await page.getByRole('combobox').selectOption('nl');
  const words = manifestPageWordsFor('nl');
  await page.getByRole('textbox', { name: words.host }).fill('http://example.com');
  await page.getByRole('textbox', { name: words.desk }).fill('help');
  await page.getByRole('button', { name: words.everyone }).click();
  expect(await page.getByRole('alert').allTextContents()).toEqual([words.hostWrong, words.deskWrong]);
  expect(await page.getByRole('status').textContent()).toBe('');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('host');
});

async function opened(locale: string): Promise<Page> {
  context = await (await startChromium()).newContext({ locale, offline: true, acceptDownloads: true });
  complaints = [];
  const page = await context.newPage();
  page.on('console', (line) => {
    if (line.type() === 'error') complaints.push(line.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!/^(?:file|blob):/.test(request.url())) complaints.push(request.url());
  });
  await page.goto(pathToFileURL(join(folder, 'manifest-writer.html')).href);
  return page;
}
