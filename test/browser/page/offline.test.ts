import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { staticServer } from '../../../scripts/serve/static-server.js';
import { catalogFor } from '../../support/locales.ts';
import { startChromium, stopChromium } from '../../outlook-host/chromium.ts';
import { explanationOf, sampleText } from '../expected.ts';
import { openPart, part, textOf } from '../view.ts';

const dist = join(__dirname, '..', '..', '..', 'dist');

let server: Server;
let address: string;
let context: BrowserContext;

beforeEach(async () => {
  await serve(dist);
  context = await (await startChromium()).newContext({ locale: 'da-DK' });
});

afterEach(async () => {
  await context.close();
  await stopServer();
});
afterAll(stopChromium);

test.each(['', '?from=help', 'index.html', 'check.html'])(
  '/%s works without its server once it has been opened',
  async (file) => {
    const page = await opened(file);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await stopServer();
    await page.reload();
    const words = catalogFor('da').pane.page;
    await page.getByRole('button', { name: words.sampleNames['relay-delivery'] }).click();
    await part(page, 'verdict').waitFor();
    expect(await textOf(page, 'verdict')).toContain(explanationOf(sampleText('relay-delivery'), 'da').headline);
    await openPart(page, 'headers');
    await part(page, 'headers').waitFor();
    await page.getByRole('combobox', { name: words.language }).selectOption('nl');
    await page.getByText(catalogFor('nl').pane.page.introduction).waitFor();
  },
);

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
  expect(kept.files).toEqual(
    expect.arrayContaining(['index.html', 'check.html', 'pane.css', 'page-more.css', 'print.css', 'assets/icon.svg']),
  );
  expect(kept.files.filter((name) => /taskpane|commands/.test(name))).toEqual([]);
  for (const name of kept.files) expect(readFileSync(join(dist, name)).length).toBeGreaterThan(0);
  expect((await context.storageState()).cookies).toEqual([]);
});

test('a message file is read without the server, by the worker', async () => {
  const page = await opened('');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await stopServer();
  await page.reload();
  const buffer = Buffer.from(sampleText('relay-delivery'));
  await page.locator('input[type="file"]').setInputFiles({ name: 'mail.eml', mimeType: 'message/rfc822', buffer });
  await page.locator('[data-outcome="relay-pool"]').waitFor();
  expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([expect.stringMatching(/^\/reading\.\w+\.js$/)]);
});

test('neither the pane nor the quick check is answered by the service worker', async () => {
  const page = await opened('check.html');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const asked: string[] = [];
  server.on('request', ({ url }) => asked.push(String(url)));
  await page.goto(`${address}/taskpane.html`, { waitUntil: 'commit' });
  while (!asked.includes('/pane.css')) await page.waitForTimeout(50);
  expect(asked).toContain('/taskpane.html');
  await stopServer();
  for (const file of ['taskpane.html', 'commands.html']) {
    await expect(page.goto(`${address}/${file}`, { waitUntil: 'commit' })).rejects.toThrow('ERR_');
  }
});

/** The paths that a host sends on to others, each as it is known of hosts that show no `.html`. */
const sentOn: readonly { readonly what: string; readonly to: (path: string) => string }[] = [
  { what: 'leaves .html and index.html off', to: (path) => path.replace(/(?:index)?\.html$/, '') },
  { what: 'leaves .html off, of index.html too', to: (path) => path.replace(/\.html$/, '') },
  { what: 'leaves index.html alone off', to: (path) => path.replace(/index\.html$/, '') },
  { what: 'sends the folder on to its page', to: (path) => path.replace(/\/$/, '/index.html') },
];

describe.each(sentOn)('a host that $what', ({ to }) => {
  beforeEach(async () => {
    await stopServer();
    await serve(dist, (inner) =>
      createServer((request, response) => {
        const [path = '', query] = String(request.url).split('?');
        if (to(path) !== path) {
          response.writeHead(308, { Location: query === undefined ? to(path) : `${to(path)}?${query}` }).end();
          return;
        }
        if (/\/(?:index|check|triage)$/.test(path)) request.url = `${path}.html`;
        inner.emit('request', request, response);
      }),
    );
  });

  test('is shown at every later visit too, with the server and without', async () => {
    const files = ['', 'index.html', 'check.html', 'triage.html', to('/check.html').slice(1), to('/triage.html').slice(1)];
    const page = await opened('check.html');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    for (const file of files) await isShown(page, file);
    await stopServer();
    for (const file of files) await isShown(page, file);
  });
});

/** Goes to a page and waits until it can be given something. */
async function isShown(page: Page, file: string): Promise<void> {
  await page.goto(`${address}/${file}`);
  await page.locator('input[type="file"]').first().waitFor({ state: 'attached' });
}

describe('two deployments on one host', () => {
  let folder: string;

  beforeEach(async () => {
    await stopServer();
    folder = mkdtempSync(join(tmpdir(), 'relay-pool-'));
    for (const name of ['a', 'b']) cpSync(dist, join(folder, name), { recursive: true });
    await serve(folder);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const kept = (page: Page) => page.evaluate(async () => (await caches.keys()).sort());

  test('keep their files apart, and an update of one leaves the other whole', async () => {
    const first = await opened('a/');
    await first.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    // only a page that the worker already serves makes the worker of a new build wait
    await first.reload();
    expect(await first.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
    const second = await opened('b/');
    await second.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await second.evaluate(() => caches.open('of another program'));
    const before = await kept(second);
    expect(before).toEqual([
      'of another program',
      expect.stringMatching(/^relay-pool-inspector \/a\/ \w{16}$/),
      expect.stringMatching(/^relay-pool-inspector \/b\/ \w{16}$/),
    ]);

    const worker = join(folder, 'a', 'offline.js');
    const version = before[1]?.slice(-16) ?? '';
    writeFileSync(worker, readFileSync(worker, 'utf8').replace(version, '0123456789abcdef'));
    await first.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
      for (let tries = 0; tries < 400 && registration?.waiting === null; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      if (!registration?.waiting) throw new Error('the worker of the new build does not wait');
    });
    await first.close();
    const again = await opened('a/');
    await expect(again.evaluate(waitForOne, 'relay-pool-inspector /a/ ')).resolves.toBe(
      'relay-pool-inspector /a/ 0123456789abcdef',
    );
    expect(await kept(again)).toEqual([before[0], 'relay-pool-inspector /a/ 0123456789abcdef', before[2]]);

    await stopServer();
    await opened('a/');
    await opened('b/index.html');
  });
});

/** Runs in the page: waits until one thing alone is kept under a name that begins so. */
async function waitForOne(start: string): Promise<string | undefined> {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = (await caches.keys()).filter((name) => name.startsWith(start));
    if (found.length === 1 && found[0]?.endsWith('abcdef') === true) return found[0];
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return undefined;
}

async function serve(folder: string, around = (inner: Server): Server => inner): Promise<void> {
  server = around(staticServer(folder));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  address = `http://localhost:${(server.address() as AddressInfo).port}`;
}

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
