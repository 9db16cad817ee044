import { readFileSync } from 'node:fs';
import { pageMore } from '../../../src/locales/en/page-more.ts';
import type { SampleId } from '../../../src/page/samples/samples.ts';
import { stopChromium } from '../../outlook-host/chromium.ts';
import { openPlainPage, type PlainPage } from '../../outlook-host/plain-page.ts';
import { catalogFor } from '../../support/locales.ts';
import { violationsOf } from '../axe.ts';
import { sampleText } from '../expected.ts';
import { sticksOut } from '../view.ts';

afterAll(stopChromium);

const words = pageMore.list;
const ids: readonly SampleId[] = ['ordinary-pool', 'relay-delivery', 'headers-missing', 'junk-phishing', 'forged-relay-line'];

async function withFiles(options: Parameters<typeof openPlainPage>[0]): Promise<PlainPage> {
  const visit = await openPlainPage(options);
  await visit.page
    .locator('input[type="file"]')
    .setInputFiles([
      ...ids.map((id) => ({ name: `${id}.eml`, mimeType: 'message/rfc822', buffer: Buffer.from(sampleText(id)) })),
      { name: 'bill.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') },
    ]);
  await visit.page.getByTestId('entries').getByRole('row').nth(5).waitFor();
  await visit.page.locator('[role="tab"]').first().waitFor();
  await visit.page.waitForFunction(() => [...document.styleSheets].some(({ href }) => href?.endsWith('/page-more.css')));
  return visit;
}

test('on a wide screen the list stands beside the answer of its row, and a click anywhere on a row opens it', async () => {
  const visit = await withFiles({ width: 1280 });
  const { page } = visit;
  const list = await page.locator('.list').boundingBox();
  const answer = await page.locator('.inspector').boundingBox();
  expect(answer?.x).toBeGreaterThan((list?.x ?? 0) + (list?.width ?? 0));
  expect(answer?.y).toBeLessThan((list?.y ?? 0) + 60);
  // the most dangerous of them is on top and on show, though it came fourth
  expect(await page.locator('.inspector .message-subject').innerText()).toBe('Your mailbox is almost full');
  const top = page.getByTestId('entries').getByRole('row').first();
  expect(await top.innerText()).toContain(catalogFor('en').card.labels.phishing);
  expect(await top.getByRole('button').getAttribute('aria-current')).toBe('true');
  // the date stands in the middle of the row, far from its button
  const date = await page.getByTestId('entries').getByRole('row').nth(2).getByRole('cell').nth(1).boundingBox();
  await page.mouse.click((date?.x ?? 0) + 5, (date?.y ?? 0) + 5);
  await page.locator('.inspector .message-subject', { hasText: 'Photos' }).waitFor();
  await page.getByRole('button', { name: `${words.groups.relay} 2` }).click();
  expect(await page.getByTestId('entries').getByRole('row').count()).toBe(2);
  // what is on show stays when the list is narrowed
  expect(await page.locator('.inspector .message-subject').innerText()).toContain('Photos');
  await visit.close();
});

test('on a narrow screen the window begins with the answer, though that moved above the box after the keyboard came to it', async () => {
  const visit = await withFiles({ width: 360, height: 780 });
  const seen = await visit.page.evaluate(() => {
    const result = document.querySelector('.result');
    return { top: result?.getBoundingClientRect().top, isFocused: result === document.activeElement };
  });
  expect(seen.isFocused).toBe(true);
  // its scroll margin
  expect(seen.top).toBeCloseTo(8, 0);
  await visit.close();
});

test('the list is copied as text and saved as a file, masked both times', async () => {
  const visit = await withFiles({ width: 1280 });
  const { page } = visit;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: words.copyAll }).click();
  await page.getByText(words.copied).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replaceAll('\n', ' ')).toContain(
    'Of these, dangerous: 1. Relay pool: 2. Not the relay pool: 1. Cannot tell: 2. Not read: 1.',
  );
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: words.save }).click();
  const saved = await coming;
  expect(saved.suggestedFilename()).toBe('relay-pool-messages.csv');
  const csv = readFileSync(await saved.path(), 'utf8');
  expect(csv.trimEnd().split('\r\n')).toHaveLength(7);
  for (const text of [copied, csv]) {
    expect(text).toContain('Your mailbox is almost full');
    expect(text).not.toMatch(/accounts@|kim@/);
  }
  await visit.close();
});

test.each([
  { width: 320, language: 'da', colorScheme: 'dark' },
  { width: 420, language: 'nl', colorScheme: 'light' },
  { width: 1280, language: 'nl', colorScheme: 'dark' },
] as const)('nothing sticks out and axe finds nothing: $width, $language, $colorScheme', async (look) => {
  const visit = await withFiles(look);
  const { page } = visit;
  await page.getByRole('button', { name: catalogFor(look.language).pane.page.whereTitle }).click();
  await page.locator('.drawing').last().waitFor();
  expect(await page.evaluate(sticksOut)).toEqual([]);
  expect(await violationsOf(page)).toEqual([]);
  // every word of a picture lies within it
  const outside = await page.evaluate(() =>
    [...document.querySelectorAll('.drawing')].flatMap((drawing) => {
      const frame = drawing.getBoundingClientRect();
      return [...drawing.querySelectorAll('text')]
        .filter((text) => {
          const { left, right } = text.getBoundingClientRect();
          return left < frame.left || right > frame.right;
        })
        .map(({ textContent }) => textContent);
    }),
  );
  expect(outside).toEqual([]);
  await visit.close();
});

test('in one column a chosen row leads to its answer', async () => {
  const visit = await withFiles({ width: 420, height: 800 });
  const { page } = visit;
  await page.getByTestId('entries').getByRole('button').nth(1).click();
  await page.locator('.inspector .message-subject', { hasText: 'Invoice' }).waitFor();
  await page.waitForTimeout(200);
  const top = (await page.locator('.inspector').boundingBox())?.y ?? -1;
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(60);
  await visit.close();
});

test('the look that was chosen is there at the next visit, before anything is checked', async () => {
  const visit = await openPlainPage({ colorScheme: 'light' });
  const { page } = visit;
  const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await ground()).toBe('rgb(255, 255, 255)');
  await page.getByRole('combobox', { name: catalogFor('en').pane.page.theme }).selectOption('dark');
  expect(await ground()).toBe('rgb(31, 31, 31)');
  await page.reload();
  await page.locator('textarea').first().waitFor();
  expect(await ground()).toBe('rgb(31, 31, 31)');
  expect(await violationsOf(page)).toEqual([]);
  await visit.close();
});
