import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { archiveFiles } from '../../scripts/release/archive-files.js';
import { zipOf } from '../../scripts/release/zip.js';
import { startChromium, stopChromium } from '../outlook-host/chromium.ts';
import { sampleText } from '../browser/expected.ts';
import { reaches } from '../browser/view.ts';
import { answering } from '../outlook-host/headers-answer.ts';
import { message } from '../outlook-host/mailbox-item.ts';
import { openOutlook } from '../outlook-host/outlook.ts';
import { catalogFor } from '../support/locales.ts';
import { apache, isThere, nginx, startWebServer, type WebServer } from '../support/web-server.ts';

/* The archive, unpacked as an administrator does it, behind the web servers of Debian with the configurations in it. */

let work: string;
/** the unpacked archive, and beside it a root with the site in the folder `relay-pool` */
let archive: string;
let sites: string;
let files: readonly string[];

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'hosts-'));
  chmodSync(work, 0o755);
  for (const [path, bytes] of Object.entries(unzipSync(zipOf(await archiveFiles('0.0.0'))))) {
    mkdirSync(dirname(join(work, path)), { recursive: true });
    writeFileSync(join(work, path), bytes);
  }
  archive = join(work, 'relay-pool-inspector-0.0.0');
  sites = join(work, 'sites');
  cpSync(join(archive, 'site'), join(sites, 'relay-pool'), { recursive: true });
  files = readdirSync(join(archive, 'site'), { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name));
});
afterAll(async () => {
  await stopChromium();
  rmSync(work, { recursive: true, force: true });
});

const always = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };
const kept = { ...always, 'cache-control': 'public, max-age=31536000, immutable' };
const names = ['x-content-type-options', 'referrer-policy', 'cache-control', 'content-security-policy', 'x-frame-options'];

describe.each([
  ['nginx', nginx, (): void => undefined],
  ['Apache', apache, (): void => cpSync(join(archive, 'hosts/apache/.htaccess'), join(sites, 'relay-pool/.htaccess'))],
] as const)('%s', (name, kind, prepare) => {
  const tested = isThere(kind) ? test : test.skip;
  let server: WebServer | undefined;
  const at = (path: string): string => `${server?.address ?? ''}/relay-pool/${path}`;

  beforeAll(async () => {
    prepare();
    const included = join(archive, 'hosts/nginx/relay-pool.conf');
    if (isThere(kind)) server = await startWebServer(kind, join(work, name), sites, included);
  });
  afterAll(() => server?.stop());

  tested('every file comes whole, with its headers and its type', async () => {
    expect(files.length).toBeGreaterThan(30);
    for (const file of files) {
      const { status, headers, body } = await got(at(file));
      expect([file, status]).toEqual([file, 200]);
      expect([file, body.equals(readFileSync(join(archive, 'site', file)))]).toEqual([file, true]);
      expect([file, headersAmong(headers)]).toEqual([file, expectedHeaders(file)]);
      expect([file, headers.get('content-type')]).toEqual([file, expect.stringMatching(typeOf(file))]);
    }
  });

  tested('the address of the folder shows the page, as a page that is asked for again', async () => {
    const { status, headers, body } = await got(at(''));
    expect([status, body.equals(readFileSync(join(archive, 'site/index.html')))]).toEqual([200, true]);
    expect(headersAmong(headers)).toEqual(expectedHeaders('index.html'));
  });

  tested('scripts, style sheets, pages and drawings are compressed, and pictures are not', async () => {
    for (const file of files) {
      const { headers } = await got(at(file));
      const isLarge = readFileSync(join(archive, 'site', file)).length > 1000;
      if (isLarge) expect([file, headers.get('content-encoding')]).toEqual([file, file.endsWith('.png') ? null : 'gzip']);
    }
  });

  tested('no folder is listed, and what is not there is not found', async () => {
    expect((await got(at('assets/'))).status).toBe(403);
    expect((await got(at('no-such-file.js'))).status).toBe(404);
    expect((await got(at('.htaccess'))).status).not.toBe(200);
  });

  tested('with the headers of its page, the pane is shown in the frame of Outlook, from the unpacked files', async () => {
    const { headers } = await got(at('taskpane.html'));
    const outlook = await openOutlook({
      item: message('1', 'Quarterly numbers'),
      headers: answering(sampleText('relay-delivery')),
      folder: join(sites, 'relay-pool'),
      paneHeaders: headersAmong(headers),
    });
    await reaches(outlook.pane, 'verdict');
    await outlook.close();
  });

  tested('the page works without the server once it was opened', async () => {
    const context = await (await startChromium()).newContext({ locale: 'en-GB' });
    const page = await context.newPage();
    await page.goto(at(''));
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await server?.stop();
    await page.reload();
    const words = catalogFor('en').pane.page;
    await page.getByRole('button', { name: words.sampleNames['relay-delivery'] }).click();
    await page.locator('[data-outcome="relay-pool"]').first().waitFor();
    await context.close();
  });
});

async function got(address: string): Promise<{ status: number; headers: Headers; body: Buffer }> {
  const response = await fetch(address, { headers: { 'accept-encoding': 'gzip' } });
  return { status: response.status, headers: response.headers, body: Buffer.from(await response.arrayBuffer()) };
}

function headersAmong(headers: Headers): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (headers.has(name) ? [[name, headers.get(name) ?? '']] : [])));
}

function expectedHeaders(file: string): Record<string, string> {
  if (/^(?:triage-)?reading\.[0-9a-f]{8}\.js$/.test(file)) return { ...kept, 'content-security-policy': "default-src 'none'" };
  return /\.[0-9a-f]{8}\.js$/.test(file) ? kept : { ...always, 'cache-control': 'no-cache' };
}

function typeOf(file: string): RegExp {
  if (file.endsWith('.html')) return /^text\/html; ?charset=utf-8$/i;
  if (file.endsWith('.js')) return /^(?:text|application)\/javascript\b/;
  if (file.endsWith('.css')) return /^text\/css\b/;
  if (file.endsWith('.svg')) return /^image\/svg\+xml\b/;
  return file.endsWith('.png') ? /^image\/png$/ : /^text\/plain; ?charset=utf-8$/i;
}
