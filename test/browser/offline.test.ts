import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { staticServer } from '../../scripts/static-server.js';
import { catalogFor } from '../../src/locales/locales.ts';
import { startChromium, stopChromium } from '../outlook-host/chromium.ts';
import { explanationOf, sampleText } from './expected.ts';
import { openPart, part, textOf } from './view.ts';

const dist = join(__dirname, '..', '..', 'dist');

let server: Server;
let address: string;
let context: BrowserContext;

beforeEach(async () => {
  server = staticServer(dist);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  address = `http://localhost:${(server.address() as AddressInfo).port}`;
  context = await (await startChromium()).newContext({ locale: 'da-DK' });
});

afterEach(async () => {
  await context.close();
  await stopServer();
});
afterAll(stopChromium);

test.each(['index.html', 'check.html'])('%s works without its server once it has been opened', async (file) => {
  const page = await opened(file);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await stopServer();
  await page.reload();
  const words = catalogFor('da').pane.page;
  await page.getByRole('button', { name: words.sampleNames['relay-delivery'] }).click();
  await part(page, 'verdict').waitFor();
  expect(await textOf(page, 'verdict')).toBe(explanationOf(sampleText('relay-delivery'), 'da').headline);
  await openPart(page, 'headers');
  await part(page, 'headers').waitFor();
  await page.getByRole('combobox').selectOption('nl');
  await page.getByText(catalogFor('nl').pane.page.introduction).waitFor();
});

test('what is kept are the files of the build and nothing of what was checked', async () => {
  const page = await opened('check.html');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.getByRole('button', { name: catalogFor('da').pane.page.sampleNames['relay-delivery'] }).click();
  await part(page, 'verdict').waitFor();
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return { names, files: requests.flat().map(({ url }) => new URL(url).pathname.slice(1)) };
  });
  expect(kept.names).toHaveLength(1);
  expect(kept.files).toEqual(expect.arrayContaining(['index.html', 'check.html', 'pane.css', 'assets/icon.svg']));
  expect(kept.files.filter((name) => /taskpane|commands/.test(name))).toEqual([]);
  for (const name of kept.files) expect(readFileSync(join(dist, name)).length).toBeGreaterThan(0);
  expect((await context.storageState()).cookies).toEqual([]);
});

test('neither the pane nor the quick check stands under the service worker', async () => {
  const page = await opened('check.html');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  for (const file of ['taskpane.html', 'commands.html']) {
    await page.goto(`${address}/${file}`, { waitUntil: 'commit' });
    expect(await page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found?.scope ?? null))).toBeNull();
  }
});

async function opened(file: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${address}/${file}`);
  await page.getByText(catalogFor('da').pane.page.introduction).waitFor();
  return page;
}

function stopServer(): Promise<void> {
  return new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
}
