import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { triage as da } from '../../../src/locales/da/triage.ts';
import { triage as en } from '../../../src/locales/en/triage.ts';
import { triageView as view } from '../../../src/locales/en/triage-view.ts';
import { triage as nl } from '../../../src/locales/nl/triage.ts';
import { loadTriageViewWords } from '../../../src/locales/load-triage-view.ts';
import { loadTriageWords } from '../../../src/locales/load-triage.ts';
import { stopChromium } from '../../outlook-host/chromium.ts';
import { openPlainPage } from '../../outlook-host/plain-page.ts';
import type { PlainPage, PlainPageOptions } from '../../outlook-host/plain-page.ts';
import { bytesOf, zipOf } from '../../triage/containers-of.ts';
import { foreign, ordinary, relayed as pooled } from '../../triage/sample-messages.ts';
import { violationsOf } from '../axe.ts';
import { explanationOf, sampleText } from '../expected.ts';
import { piecesOfText } from '../printing.ts';
import { sticksOut } from '../view.ts';

const relayed = sampleText('relay-delivery').trimEnd();
const separator = 'From - Tue Mar  3 10:00:00 2026\n';
const mboxOf = (messages: readonly string[]): Buffer =>
  Buffer.from(messages.map((text) => `${separator}${text}\n\nbody\n\n`).join(''));

const mbox = { name: 'mail.mbox', mimeType: 'application/mbox', buffer: mboxOf([relayed, ordinary]) };
const zip = {
  name: 'Items.zip',
  mimeType: 'application/zip',
  buffer: Buffer.from(zipOf({ 'Exchange/anna@corp.example/Junk Email/1.eml': pooled, 'a/2.eml': foreign })),
};
const trace = [
  'Received,SenderAddress,RecipientAddress,Subject,Status,FromIP,MessageId,MessageTraceId',
  '2026-03-04T10:00:00,a@third.example,b@corp.example,Hello,Delivered,40.95.41.12,<csv@third.example>,1',
].join('\r\n');
const csv = { name: 'trace.csv', mimeType: 'text/csv', buffer: Buffer.from(trace) };
const pst = { name: 'old.pst', mimeType: 'application/octet-stream', buffer: Buffer.from(`!BDN${'\0'.repeat(600)}`) };

const folder = mkdtempSync(join(tmpdir(), 'relay-pool-triage-page-'));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await stopChromium();
});

async function opened(options: PlainPageOptions = {}): Promise<PlainPage> {
  const visit = await openPlainPage({ file: 'triage.html', ...options });
  await visit.page.locator('input[type="file"]').first().waitFor({ state: 'attached' });
  return visit;
}

type Files = Parameters<ReturnType<PlainPage['page']['locator']>['setInputFiles']>[0];

async function give(visit: PlainPage, files: Files): Promise<void> {
  await visit.page.locator('input[type="file"]').first().setInputFiles(files);
  await visit.page.getByTestId('picture').waitFor();
}

test('a mailbox, an archive and an export together: the first sentence, and that all was read', async () => {
  const visit = await opened();
  await give(visit, [mbox, zip, csv]);
  expect(await visit.page.getByTestId('first-sentence').innerText()).toBe(
    '3 of 5 messages came through the relay pool; 1 of these is in Junk Email.',
  );
  expect(await visit.page.getByTestId('completeness').innerText()).toContain('Everything was read.');
  expect(await visit.page.locator('.message-table tbody tr').count()).toBe(5);
  expect(await visit.page.locator('body').innerText()).not.toContain('anna@corp.example');
  await visit.close();
});

test('a row of the mailbox opens the full answer of that very message, and closes again', async () => {
  const visit = await opened();
  await give(visit, [mbox, zip]);
  await visit.page.locator('.message-table tbody tr', { hasText: 'mail.mbox' }).getByRole('button').first().click();
  const dialog = visit.page.getByTestId('opened');
  await dialog.getByTestId('verdict').waitFor();
  expect(await dialog.getByTestId('verdict').innerText()).toContain(explanationOf(relayed).headline);
  expect(await dialog.locator('[data-outcome]').getAttribute('data-outcome')).toBe('relay-pool');
  await visit.page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  // one inside of an archive is found again, too
  await visit.page.locator('.message-table tbody tr', { hasText: 'Items.zip' }).getByRole('button').first().click();
  await dialog.getByTestId('verdict').waitFor();
  await dialog.getByRole('button', { name: view.page.close, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await visit.close();
});

test('the keyboard is taken to the picture, which is then spoken of: the danger before the pool, and what was not read', async () => {
  const visit = await opened();
  await give(visit, [{ ...mbox, buffer: mboxOf([relayed, ordinary, sampleText('junk-phishing').trimEnd()]) }, pst]);
  const told = await visit.page.evaluate(() => {
    const ids = document.activeElement?.getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.flatMap((id) => document.getElementById(id)?.dataset['testid'] ?? []);
  });
  expect(told).toEqual(['danger', 'first-sentence', 'completeness']);
  await visit.close();
});

test('a row of an export says that exports hold no headers', async () => {
  const visit = await opened();
  await give(visit, csv);
  await visit.page.locator('.message-table tbody').getByRole('button').first().click();
  expect(await visit.page.getByTestId('opened').innerText()).toContain(view.page.noHeaders);
  await visit.close();
});

test('an Outlook data file gets the sentence that names the command, and is no all-clear', async () => {
  const visit = await opened();
  await give(visit, [pst, mbox]);
  expect(await visit.page.getByTestId('outlook-data').innerText()).toContain('relay-pool triage');
  expect(await visit.page.getByTestId('completeness').innerText()).toContain('Not everything could be read');
  expect(await visit.page.getByTestId('unread').innerText()).toContain('old.pst');
  await visit.close();
});

test('a folder is read with all that is in it', async () => {
  const visit = await opened();
  mkdirSync(join(folder, 'mail', 'Junk Email'), { recursive: true });
  writeFileSync(join(folder, 'mail', 'Junk Email', '1.eml'), bytesOf(pooled));
  writeFileSync(join(folder, 'mail', '2.eml'), bytesOf(ordinary));
  await visit.page.locator('input[webkitdirectory]').setInputFiles(join(folder, 'mail'));
  await visit.page.getByTestId('picture').waitFor();
  expect(await visit.page.getByTestId('first-sentence').innerText()).toBe(
    '1 of 2 messages perhaps came through the relay pool and is in Junk Email.',
  );
  await visit.close();
});

test('files that are dropped are read', async () => {
  const visit = await opened();
  await visit.page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'dropped.eml'));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, pooled);
  await visit.page.getByTestId('picture').waitFor();
  expect(await visit.page.getByTestId('first-sentence').innerText()).toMatch(
    /^The one message that was read perhaps came through the relay pool/,
  );
  await visit.close();
});

test('a dropped file or folder that the browser does not open is named, and is no all-clear', async () => {
  const visit = await opened();
  await visit.page.evaluate((text) => {
    type Listing = (take: (entries: readonly object[]) => void, refuse: (error: Error) => void) => void;
    const entry = (path: string, rest: object): object => ({
      isFile: true,
      isDirectory: false,
      name: path,
      fullPath: path,
      ...rest,
    });
    const folder = (path: string, readEntries: Listing): object =>
      entry(path, { isFile: false, isDirectory: true, createReader: () => ({ readEntries }) });
    const refused = entry('/mail/locked.eml', {
      file: (_take: unknown, refuse: (error: Error) => void) => refuse(new Error('x')),
    });
    const fine = entry('/mail/a.eml', { file: (take: (file: File) => void) => take(new File([text], 'a.eml')) });
    const shut = folder('/mail/shut', (_take, refuse) => refuse(new Error('x')));
    const listed = [[refused, fine, shut]];
    const all = folder('/mail', (take) => take(listed.pop() ?? []));
    Object.defineProperty(DataTransferItem.prototype, 'webkitGetAsEntry', { value: () => all });
    const data = new DataTransfer();
    data.items.add(new File([''], 'mail'));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, pooled);
  await visit.page.getByTestId('picture').waitFor();
  expect(await visit.page.getByTestId('first-sentence').innerText()).toMatch(
    /^The one message that was read perhaps came through the relay pool/,
  );
  expect(await visit.page.getByTestId('completeness').innerText()).toContain('Not everything could be read');
  const unread = await visit.page.getByTestId('unread').innerText();
  for (const path of ['mail/locked.eml', 'mail/shut']) expect(unread).toContain(path);
  await visit.close();
});

test('a worker that cannot be fetched is told with a next step, and nothing looks like an all-clear', async () => {
  const visit = await opened();
  await visit.page.route(/triage-reading/, (route) => route.fulfill({ status: 404, body: '' }));
  await visit.page.locator('input[type="file"]').first().setInputFiles([mbox]);
  await visit.page.getByRole('alert').filter({ hasText: view.page.failedAtOnce }).waitFor();
  expect(await visit.page.getByTestId('picture').count()).toBe(0);
  expect(await visit.page.getByTestId('reading-progress').count()).toBe(0);
  await visit.page.unrouteAll();
  await give(visit, [mbox]);
  await visit.close();
});

test('Cancel keeps what was done, says so, and the rest never counts as clean', async () => {
  const visit = await opened();
  // made in the page, of one piece that is given many times: 300 MB
  await visit.page.evaluate(
    ([one, two]) => {
      const piece = new Blob([`${one ?? ''}${two ?? ''}`.repeat(100)]);
      const parts: BlobPart[] = [];
      for (let bytes = 0; bytes < 300_000_000; bytes += piece.size) parts.push(piece);
      const data = new DataTransfer();
      data.items.add(new File(parts, 'large.mbox'));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    [relayed, ordinary].map((text) => `${separator}${text}\n\nbody\n\n`),
  );
  const progress = visit.page.getByTestId('reading-progress');
  await progress.filter({ hasNotText: 'Messages so far: 0' }).waitFor();
  await progress.getByRole('button', { name: view.page.cancel }).click();
  await visit.page.getByTestId('picture').waitFor();
  expect(await visit.page.getByText(en.stopped).count()).toBe(1);
  expect(await visit.page.getByTestId('completeness').innerText()).toContain('Not everything could be read');
  // all are copies of two
  expect(await visit.page.getByTestId('first-sentence').innerText()).toMatch(/^1 of 2 messages/);
  await visit.close();
});

/** Drops a mailbox, and a table of 500 MB that gives nothing before all of it was read. */
async function dropMailboxAndLongTable(visit: PlainPage): Promise<void> {
  await visit.page.evaluate(
    ([mail, headings, row]) => {
      const piece = new Blob([(row ?? '').repeat(5000)]);
      const parts: BlobPart[] = [headings ?? ''];
      for (let bytes = 0; bytes < 500_000_000; bytes += piece.size) parts.push(piece);
      const data = new DataTransfer();
      data.items.add(new File([mail ?? ''], 'mail.mbox'));
      data.items.add(new File(parts, 'large.csv'));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    [mbox.buffer.toString(), ...trace.split('\r\n').map((line) => `${line}\r\n`)],
  );
}

test.each(['comes to its end', 'has to be ended by force'])('Cancel within a table counts what was read: it %s', async (how) => {
  const visit = await opened();
  if (how === 'has to be ended by force') {
    await visit.page.evaluate(() => {
      // a reader whose last word never comes
      window.Worker = class extends window.Worker {
        override set onmessage(take: (event: MessageEvent<{ readonly kind: string }>) => void) {
          super.addEventListener('message', (event: MessageEvent<{ readonly kind: string }>) => {
            if (event.data.kind !== 'end') take(event);
          });
        }
      };
    });
  }
  await dropMailboxAndLongTable(visit);
  const progress = visit.page.getByTestId('reading-progress');
  await progress.filter({ hasText: 'Messages so far: 2' }).waitFor();
  await progress.getByRole('button', { name: view.page.cancel }).click();
  await progress.waitFor({ state: 'detached' });
  expect(await visit.page.getByText(en.stopped).count()).toBe(1);
  // all rows are copies of one
  expect(await visit.page.getByTestId('first-sentence').innerText()).toMatch(/^2 of 3 messages/);
  expect(await visit.page.getByTestId('completeness').innerText()).toContain('Not everything could be read');
  const rows = await visit.page.locator('.message-table tbody tr').allInnerTexts();
  const sources = ['mail.mbox no. 1', 'mail.mbox no. 2', 'large.csv'];
  expect(sources.filter((source) => rows.some((row) => row.includes(source)))).toEqual(sources);
  await visit.close();
});

test('a message far into a large mailbox opens, and no other', async () => {
  const visit = await opened();
  await visit.page.evaluate(
    ([one, two]) => {
      const piece = new Blob([(one ?? '').repeat(200)]);
      const parts: BlobPart[] = [];
      for (let bytes = 0; bytes < 70_000_000; bytes += piece.size) parts.push(piece);
      const data = new DataTransfer();
      data.items.add(new File([...parts, two ?? ''], 'large.mbox'));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    [ordinary, relayed].map((text) => `${separator}${text}\n\nbody\n\n`),
  );
  await visit.page.getByTestId('picture').waitFor({ timeout: 120_000 });
  expect(await visit.page.getByTestId('first-sentence').innerText()).toMatch(/^1 of 2 messages/);
  await visit.page.locator('.message-table tbody').getByRole('button').first().click();
  const dialog = visit.page.getByTestId('opened');
  await dialog.getByTestId('verdict').waitFor();
  expect(await dialog.locator('[data-outcome]').getAttribute('data-outcome')).toBe('relay-pool');
  await visit.close();
});

test.each([
  ['da-DK', da],
  ['nl-NL', nl],
  ['en-GB', en],
] as const)('speaks the language of the browser: %s', async (language, words) => {
  const visit = await opened({ language, width: 320 });
  await give(visit, [mbox]);
  await visit.page.getByRole('heading', { name: words.headings.fixes }).waitFor();
  // the ready texts are fetched after the counts
  await visit.page.locator('.ready, [data-testid="fix"] .fold').first().waitFor();
  expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await visit.close();
});

test.each(['light', 'dark'] as const)('axe finds nothing before, after and over the picture: %s', async (colorScheme) => {
  const visit = await opened({ colorScheme });
  expect(await violationsOf(visit.page)).toEqual([]);
  await give(visit, [mbox, zip, csv, pst]);
  const closed = visit.page.locator('button[aria-expanded="false"]');
  while ((await closed.count()) > 0) await closed.first().click();
  expect(await violationsOf(visit.page)).toEqual([]);
  await visit.page.locator('.message-table tbody').getByRole('button').first().click();
  await visit.page.getByTestId('opened').waitFor();
  expect(await violationsOf(visit.page)).toEqual([]);
  await visit.close();
});

test('the page for one message leads here, and back', async () => {
  const visit = await openPlainPage();
  await visit.page.getByRole('link', { name: /Many messages/ }).click();
  await visit.page.getByRole('link', { name: view.page.oneMessage }).click();
  await visit.page.waitForURL(/check\.html$/);
  await visit.close();
});

test('on a narrow screen a chart of one day lies in sight as a whole, and a fix says when its party is not named', async () => {
  const visit = await opened({ width: 320 });
  // neither the relaying organisation, by name or identifier, nor an author
  const unnamed = relayed
    .replace(/^(?:From: |.*onmicrosoft).*$/gm, 'X-A: b')
    .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '0');
  await give(visit, [{ name: 'unnamed.eml', mimeType: 'message/rfc822', buffer: Buffer.from(unnamed) }]);
  const chart = visit.page.getByTestId('days').locator('svg.chart');
  expect(await chart.locator('text').count()).toBe(2);
  expect(await visit.page.evaluate(sticksOut)).toEqual([]);
  expect(await visit.page.getByTestId('fix').innerText()).toContain(view.partyNotNamed);
  await visit.close();
});

test('on a narrow screen a chart of many years lies in sight as a whole, and long names break at their dots', async () => {
  const visit = await opened({ width: 320 });
  const years = Array.from({ length: 20 }, (_, at) => String(2007 + at));
  const rows = years.map(
    (year) => `${year}-03-04T10:00:00,a@third.example,b@corp.example,x,Delivered,40.95.41.12,<${year}@third.example>,${year}`,
  );
  const buffer = Buffer.from([...trace.split('\r\n').slice(0, 1), ...rows].join('\r\n'));
  await give(visit, [mbox, { name: 'trace.csv', mimeType: 'text/csv', buffer }]);
  const chart = visit.page.getByTestId('days').locator('svg.chart');
  // the sample is of one of these years
  expect(await chart.locator('g').count()).toBe(years.length);
  const edges = await chart.evaluate((drawing) =>
    [drawing, ...drawing.querySelectorAll('rect, text')]
      .map((one) => one.getBoundingClientRect())
      .map(({ left, right }) => [left, right]),
  );
  expect(Math.min(...edges.map(([left = 0]) => left))).toBeGreaterThanOrEqual(0);
  expect(Math.max(...edges.map(([, right = 999]) => right))).toBeLessThanOrEqual(320);
  expect(await visit.page.locator('.fix-party', { hasText: '.' }).first().locator('wbr').count()).toBeGreaterThan(0);
  expect(await visit.page.locator('.breakdown th', { hasText: 'third.example' }).first().locator('wbr').count()).toBe(1);
  await visit.close();
});

test('a screen reader hears of a fix its title, and no full stop of the number that it does not hear', async () => {
  const visit = await opened();
  await give(visit, [mbox, zip]);
  const shown = await visit.page.getByTestId('fix').locator('h3').allInnerTexts();
  const client = await visit.page.context().newCDPSession(visit.page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const heard = nodes
    .filter(
      ({ role, properties }) =>
        role?.value === 'heading' && properties?.some(({ name, value }) => name === 'level' && value.value === 3),
    )
    .map(({ name }) => String(name?.value));
  expect(shown.length).toBeGreaterThan(0);
  expect(heard).toEqual(shown);
  await visit.close();
});

test.each([
  { language: 'en', width: 1024, colorScheme: 'light' },
  { language: 'da', width: 320, colorScheme: 'dark' },
  { language: 'nl', width: 320, colorScheme: 'light' },
] as const)('a sample shows what the page does: $language, $width, $colorScheme', async (look) => {
  const { page: words, columns } = await loadTriageViewWords(look.language);
  const { threats } = await loadTriageWords(look.language);
  const visit = await opened(look);
  const { page } = visit;
  await page.getByRole('button', { name: words.sampleNames.mailbox }).click();
  await page.getByTestId('picture').waitFor();
  expect(await page.getByTestId('first-sentence').innerText()).toMatch(/^5 \S+ 11 /);
  expect(await page.locator('.danger-sign').allTextContents()).toEqual([threats.phishing]);
  await page.getByRole('combobox', { name: columns.danger }).selectOption('phishing');
  expect(await page.locator('.message-table tbody tr').count()).toBe(1);
  // a narrow window has the table of the flows in place of the drawing
  expect([await page.locator('.chart.flow').count(), await page.locator('.flow-table').count()]).toEqual(
    look.width < 720 ? [0, 1] : [1, 0],
  );
  expect(await page.evaluate(sticksOut)).toEqual([]);
  expect(await violationsOf(page)).toEqual([]);
  // the other is still there to be tried
  await page.getByRole('button', { name: words.sampleNames.trace }).click();
  await page
    .getByTestId('first-sentence')
    .filter({ hasText: /^5 \S+ 9 / })
    .waitFor();
  await give(visit, mbox);
  expect(await page.getByRole('button', { name: words.sampleNames.trace }).count()).toBe(0);
  await visit.close();
});

test('no column of the list is cut off, however wide the window', async () => {
  const visit = await opened({ language: 'nl', width: 730 });
  const { page } = visit;
  await page.getByRole('button', { name: (await loadTriageViewWords('nl')).page.sampleNames.mailbox }).click();
  const table = page.locator('.message-table');
  await table.scrollIntoViewIfNeeded();
  const over: number[] = [];
  for (const width of [730, 760, 800, 898, 900]) {
    await page.setViewportSize({ width, height: 800 });
    over.push(await table.evaluate(({ scrollWidth, parentElement }) => scrollWidth - (parentElement?.clientWidth ?? 0)));
  }
  expect(over.filter((pixels) => pixels > 0)).toEqual([]);
  await visit.close();
});

test('the look can be chosen, and is there at the next visit', async () => {
  const visit = await opened({ colorScheme: 'light' });
  const { page } = visit;
  const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await ground()).toBe('rgb(255, 255, 255)');
  await page.getByRole('combobox', { name: view.page.theme }).selectOption('dark');
  expect(await ground()).toBe('rgb(31, 31, 31)');
  await page.reload();
  await page.locator('.samples').waitFor();
  expect(await ground()).toBe('rgb(31, 31, 31)');
  await visit.close();
});

test('the list of messages has its headings on each page of a print', async () => {
  const visit = await opened();
  const { page } = visit;
  const many = Array.from({ length: 60 }, (_, at) =>
    relayed.replace(/^Message-ID:.*$/im, `Message-ID: <${String(at)}@example.com>`),
  );
  await give(visit, { ...mbox, buffer: mboxOf(many) });
  expect(await page.locator('.message-table tbody tr').count()).toBe(50);
  const shown = piecesOfText(await page.pdf({ preferCSSPageSize: true }));
  await page.evaluate(() => {
    const hidden = document.querySelector<HTMLElement>('.message-table thead');
    if (hidden !== null) hidden.style.visibility = 'hidden';
  });
  const hidden = piecesOfText(await page.pdf({ preferCSSPageSize: true }));
  // seven headings or more pieces are missing on each page that the table is on
  const fewer = shown.map((count, at) => count - (hidden[at] ?? 0)).filter((count) => count > 0);
  expect(fewer.length).toBeGreaterThan(1);
  expect(Math.min(...fewer)).toBeGreaterThanOrEqual(7);
  await visit.close();
});
