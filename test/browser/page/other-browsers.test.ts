import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { staticServer } from '../../../scripts/serve/static-server.js';
import { catalogFor } from '../../support/locales.ts';
import { until, type Engine } from './engines/engine.ts';
import { firefox } from './engines/firefox.ts';
import { webkit } from './engines/webkit.ts';
import { explanationOf, sampleText } from '../expected.ts';

/*
 * The page for browsers in browsers that are no Chromium. One that is not installed is skipped and counted so; CI installs both.
 * The pane itself needs an Outlook around it, which is played for Chromium alone.
 */
const dist = join(__dirname, '..', '..', '..', 'dist');
const relay = sampleText('relay-delivery');
const words = catalogFor('en').pane.page;
const verdict = `document.querySelector('[data-testid="verdict"]')`;
const box = `document.querySelector('textarea')`;

describe.each([firefox, webkit])('$name', (kind) => {
  if (kind.missing !== null) {
    test.skip(`cannot be tried: ${kind.missing}`, () => undefined);
    return;
  }

  let engine: Engine;
  let server: Server;
  let address: string;

  beforeAll(async () => {
    engine = await kind.start();
  });
  afterAll(() => engine.close());

  beforeEach(async () => {
    server = staticServer(dist);
    address = await listening(server);
  });
  afterEach(() => stop(server));

  /** Goes to the page, in a language that the test knows. */
  async function open(): Promise<void> {
    await engine.go(`${address}/check.html`);
    await until(engine, `document.querySelector('select') && ${box}`);
    expect(await engine.evaluate('document.documentElement.lang')).toBe('en');
  }

  async function expectVerdict(headerText: string): Promise<void> {
    const { headline } = explanationOf(headerText);
    await until(engine, `${verdict}?.textContent === ${JSON.stringify(headline)}`);
    expect(await engine.evaluate(`${verdict}.innerText`)).toBe(headline);
  }

  test('pasted header lines have their verdict', async () => {
    await open();
    // the clipboard is filled as people fill it, from another box
    await engine.evaluate(`(() => {
      const other = document.createElement('textarea');
      other.id = 'other';
      other.value = ${JSON.stringify(relay)};
      document.body.prepend(other);
      other.focus();
    })()`);
    await engine.pressWithControl('a');
    await engine.pressWithControl('c');
    await engine.evaluate(`(() => { document.getElementById('other').remove(); ${box}.focus(); })()`);
    await engine.pressWithControl('v');
    await expectVerdict(relay);
    expect(await engine.evaluate(`${box}.value.length > 1000`)).toBe(true);
  });

  test.each(['ordinary-pool', 'high-risk-pool', 'relay-delivery'] as const)(
    'a dropped file of the kind %s has its verdict',
    async (id) => {
      await open();
      await engine.evaluate(`(() => {
      const data = new DataTransfer();
      data.items.add(new File([${JSON.stringify(sampleText(id))}], 'mail.eml', { type: 'message/rfc822' }));
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
    })()`);
      await expectVerdict(sampleText(id));
    },
  );

  test('every part behind the verdict opens, and nothing needs scrolling sideways', async () => {
    await open();
    await engine.evaluate(
      `[...document.querySelectorAll('button')].find((button) => button.textContent === ${JSON.stringify(words.sampleNames['relay-delivery'])}).click()`,
    );
    await expectVerdict(relay);
    for (const part of ['why', 'actions', 'route', 'details', 'headers']) {
      const tab = `document.querySelector('[role="tab"][data-part="${part}"]')`;
      await until(engine, tab);
      await engine.evaluate(`${tab}.click()`);
      const panel = `document.querySelector('[role="tabpanel"]')`;
      await until(
        engine,
        `${tab}.ariaSelected === 'true' && !${panel}.querySelector('.skeleton') && ${panel}.innerText.length > 100`,
      );
      expect([part, await engine.evaluate('document.documentElement.scrollWidth <= innerWidth')]).toEqual([part, true]);
    }
  });

  test('the page works without its server once it has been opened', async () => {
    await open();
    // `ready` comes before the worker has done its first work, and WebKit then goes past it.
    await until(engine, "(await navigator.serviceWorker.ready).active.state === 'activated'");
    await stop(server);
    await engine.reload();
    await until(engine, box);
    await engine.evaluate(
      `[...document.querySelectorAll('button')].find((button) => button.textContent === ${JSON.stringify(words.sampleNames['relay-upstream-list'])}).click()`,
    );
    await expectVerdict(sampleText('relay-upstream-list'));
  });

  test('in all of this nothing was asked of another host, and nothing was complained of', () => {
    expect(engine.foreign).toEqual([]);
    expect(engine.complaints).toEqual([]);
  });

  test('a page that does ask another host would be noticed', async () => {
    const other = createServer((_, response) => {
      response
        .writeHead(200, { 'Content-Type': 'text/html' })
        .end('<!doctype html><img src="http://elsewhere.example/pixel.png">');
    });
    await engine.go(`${await listening(other)}/`);
    const deadline = Date.now() + 20_000;
    while (engine.foreign.length === 0 && Date.now() < deadline)
      await engine.evaluate('new Promise((done) => setTimeout(done, 50))');
    await stop(other);
    expect(engine.foreign.join()).toContain('elsewhere.example');
  });
});

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
}
