import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { catalogFor } from '../../support/locales.ts';
import { outlookItem } from '../../inspection/msg/outlook-files.ts';
import { stopChromium } from '../../outlook-host/chromium.ts';
import { openPlainPage, type PlainPage } from '../../outlook-host/plain-page.ts';
import { sampleText } from '../expected.ts';
import { outcomeOf, part, reaches } from '../view.ts';

const { pane } = catalogFor('en');
const words = pane.page;
const megabyte = 1024 * 1024;
const relayed = sampleText('relay-delivery').trimEnd();

/** Milliseconds that the page may be held up at a time; on a machine that is busy with other tests, a third of the whole wait. */
const longestTask = 100;

const folder = mkdtempSync(join(tmpdir(), 'relay-pool-'));

afterAll(stopChromium);
afterAll(() => rmSync(folder, { recursive: true }));

const received = 'Received: from a.example (a.example [203.0.113.7]) by b.example; Mon, 3 Mar 2025 10:00:08 +0000\r\n';
const original = `Content-Type: message/rfc822\r\n\r\n${received.repeat(3000)}\r\n`;
const mixed = 'Received: from a.example by b.example\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n';

test.each([
  ['header lines without end', filled(received)],
  ['lines of three characters', filled('ab\n')],
  ['twenty large originals', filled(mixed + `--b\r\n${original}`.repeat(21))],
  ['an Outlook item', outlookItem({ headers: `${relayed}\r\n${received.repeat(20_000)}`, filling: 5 * megabyte })],
] as const)('%s, 8 MB of them, do not hold the page up', async (_kind, bytes) => {
  const visit = await openPlainPage();
  await visit.page.locator('textarea').first().waitFor();
  await watchTasks(visit.page);
  const begun = Date.now();
  await give(visit, ['large.eml', bytes]);
  await visit.page.locator('[data-outcome]').waitFor();
  const took = Date.now() - begun;
  await visit.page.waitForTimeout(300);
  const longest = await longestOf(visit.page);
  expect(longest).toBeLessThan(Math.max(longestTask, took / 3));
  await visit.close();
});

describe('a reading that takes its time', () => {
  const name = 'slow & <b>.eml';

  test('is told after 300 ms and not before, and Cancel shows again what was there', async () => {
    const visit = await openPlainPage();
    const release = await holdWorker(visit.page);
    await visit.page.getByRole('button', { name: words.sampleNames['ordinary-pool'], exact: true }).click();
    await reaches(visit.page, 'verdict');
    await watchProgress(visit.page);
    await give(visit, [name, Buffer.from(relayed)]);
    await progressOf(visit.page)
      .filter({ hasText: words.readingFile.replace('{name}', name) })
      .waitFor();
    expect(await visit.page.evaluate(() => Reflect.get(window, 'untilProgress') as unknown)).toBeGreaterThanOrEqual(299);
    await visit.page.getByRole('button', { name: words.cancel }).click();
    await reaches(visit.page, 'verdict');
    expect(await outcomeOf(visit.page)).toBe('ordinary-pool');
    expect(await visit.page.getByTestId('reading-progress').count()).toBe(0);
    expect(await visit.page.locator('textarea').first().inputValue()).toContain(sampleText('ordinary-pool').slice(0, 20));
    release();
    await visit.page.waitForTimeout(500);
    expect(await outcomeOf(visit.page)).toBe('ordinary-pool');

    await give(visit, ['next.eml', Buffer.from(relayed)]);
    await visit.page.locator('[data-outcome="relay-pool"]').waitFor();
    expect(await visit.page.getByTestId('reading-progress').count()).toBe(0);
    await visit.close();
  });

  test('is ended by the next file, whose answer alone is drawn', async () => {
    const visit = await openPlainPage();
    const release = await holdWorker(visit.page);
    await give(visit, [name, Buffer.from(sampleText('ordinary-pool'))]);
    await visit.page.getByTestId('reading-progress').waitFor();
    await watchOutcomes(visit.page);
    await give(visit, ['next.eml', Buffer.from(relayed)]);
    release();
    await visit.page.locator('[data-outcome="relay-pool"]').waitFor();
    await visit.page.waitForTimeout(500);
    expect(await visit.page.evaluate(() => Reflect.get(window, 'seenOutcomes') as unknown)).toEqual(['relay-pool']);
    await visit.close();
  });

  test('is ended by pasted text', async () => {
    const visit = await openPlainPage();
    const release = await holdWorker(visit.page);
    await give(visit, [name, Buffer.from(relayed)]);
    await visit.page.getByTestId('reading-progress').waitFor();
    await visit.page.getByRole('button', { name: words.sampleNames['high-risk-pool'], exact: true }).click();
    await reaches(visit.page, 'verdict');
    release();
    await visit.page.waitForTimeout(500);
    expect(await outcomeOf(visit.page)).toBe('high-risk-pool');
    await visit.close();
  });

  test('of several files is counted, and Cancel gives the box its text back', async () => {
    const visit = await openPlainPage();
    await visit.page.getByRole('textbox', { name: words.headersLabel }).fill('typed by hand');
    await answerOnce(visit.page);
    await give(visit, ...[1, 2, 3, 4, 5, 6].map((at) => [`${at}.eml`, Buffer.from(relayed)] as const));
    await progressOf(visit.page)
      .filter({ hasText: words.progress.replace('{done}', '1').replace('{count}', '6') })
      .waitFor();
    // by now the box holds the lines of a file, which are not what the reader had there
    await give(visit, ...[7, 8, 9].map((at) => [`${at}.eml`, Buffer.from(relayed)] as const));
    await progressOf(visit.page)
      .filter({ hasText: words.progress.replace('{done}', '0').replace('{count}', '3') })
      .waitFor();
    await visit.page.getByRole('button', { name: words.cancel }).click();
    await reaches(visit.page, 'waiting');
    expect(await visit.page.locator('textarea').first().inputValue()).toBe('typed by hand');
    expect(await visit.page.getByTestId('entries').count()).toBe(0);
    await visit.page.waitForTimeout(3000);
    expect(await part(visit.page, 'verdict').count()).toBe(0);
    await visit.close();
  });
});

test('where no worker can be fetched the page reads by itself', async () => {
  const visit = await openPlainPage();
  await visit.page.route(/\/reading\.\w+\.js$/, (route) => route.abort());
  await give(visit, ['message.eml', Buffer.from(relayed)]);
  await visit.page.locator('[data-outcome="relay-pool"]').waitFor();
  await give(visit, ['message.eml', Buffer.from(sampleText('ordinary-pool'))]);
  await visit.page.locator('[data-outcome="ordinary-pool"]').waitFor();
  await visit.page.context().close();
});

/** As much of a text, repeated, as the page looks at of a file. */
function filled(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(8 * megabyte);
  const once = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += once.length) bytes.set(once.subarray(0, bytes.length - at), at);
  return bytes;
}

/** By way of the disk, as a person chooses it: handing the bytes over would hold the page up. */
async function give(visit: PlainPage, ...files: readonly (readonly [name: string, bytes: Uint8Array])[]): Promise<void> {
  const paths = files.map(([name, bytes]) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  });
  await visit.page.locator('input[type="file"]').setInputFiles(paths);
}

/** Keeps the worker from starting until it is released, whatever the speed of the machine. */
async function holdWorker(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/reading\.\w+\.js$/, async (route) => {
    await released;
    await route.fallback().catch(() => undefined);
  });
  return release;
}

/** How far a reading is, as it is shown; what is spoken of it stands beside. */
function progressOf(page: Page): Locator {
  return page.getByTestId('reading-progress').getByRole('paragraph');
}

async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { seenTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
}

async function longestOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, ...(Reflect.get(window, 'seenTasks') as number[])));
}

/** Lets the worker have the next file and none after it, as if that one took for ever. */
async function answerOnce(page: Page): Promise<void> {
  await page.evaluate(() => {
    const post = Reflect.get(Worker.prototype, 'postMessage') as (...given: unknown[]) => void;
    Worker.prototype.postMessage = function (...given: unknown[]): void {
      Worker.prototype.postMessage = () => undefined;
      Reflect.apply(post, this, given);
    };
  });
}

/** Notes the time from the choice of a file, which is before the page can start its clock, until the progress is drawn. */
async function watchProgress(page: Page): Promise<void> {
  await page.evaluate(() => {
    let begun = NaN;
    document.addEventListener('change', () => (begun = performance.now()), { capture: true, once: true });
    const look = new MutationObserver(() => {
      if (document.querySelector('[data-testid="reading-progress"]') === null) return;
      Object.assign(window, { untilProgress: performance.now() - begun });
      look.disconnect();
    });
    look.observe(document.body, { subtree: true, childList: true, attributes: true });
  });
}

async function watchOutcomes(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: (string | null)[] = [];
    Object.assign(window, { seenOutcomes: seen });
    new MutationObserver(() => {
      const outcome = document.querySelector('[data-outcome]')?.getAttribute('data-outcome');
      if (outcome !== undefined && seen.at(-1) !== outcome) seen.push(outcome);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
}
