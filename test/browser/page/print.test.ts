import { languages } from '../../support/locales.ts';
import type { SampleId } from '../../../src/page/samples/samples.ts';
import { stopChromium } from '../../outlook-host/chromium.ts';
import { openPlainPage, type PlainPage } from '../../outlook-host/plain-page.ts';
import { explanationOf, sampleText } from '../expected.ts';
import { isReadyToPrint, pagesOf } from '../printing.ts';
import { part } from '../view.ts';

afterAll(stopChromium);

/** The page with a sample on show, and with what a print needs fetched. */
async function answered(id: SampleId, options: Parameters<typeof openPlainPage>[0]): Promise<PlainPage> {
  const visit = await openPlainPage(options);
  await visit.page.locator(`[data-sample="${id}"]`).click();
  await part(visit.page, 'verdict').waitFor();
  await isReadyToPrint(visit);
  return visit;
}

describe.each(languages)('in %s', (language) => {
  test('what is printed is the answer with all that stands behind it, light, with nothing to press', async () => {
    const visit = await answered('relay-delivery', { language, colorScheme: 'dark' });
    const { page } = visit;
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => void window.dispatchEvent(new Event('beforeprint')));
    const { card, why, reasons, remedies, shortCaution } = explanationOf(sampleText('relay-delivery'), language);
    const printed = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
    const wanted = [card.what, ...card.actions, ...[...why, ...reasons].map(({ text }) => text), shortCaution];
    for (const text of [...wanted, ...remedies.map(({ audienceName }) => audienceName)]) expect(printed).toContain(text);
    expect(await page.locator('button:visible, select:visible, textarea:visible').count()).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    await page.evaluate(() => void window.dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: null });
    expect(await page.getByTestId('print-sheet').count()).toBe(0);
    expect(await page.getByRole('tab', { selected: true }).count()).toBe(1);
    await visit.close();
  });
});

test('of several messages the list is printed, and then the one on show; a look that was chosen stays on the screen', async () => {
  const visit = await answered('relay-delivery', { width: 1280 });
  const { page } = visit;
  await page.locator('header select').nth(1).selectOption('dark');
  await page.locator('input[type="file"]').setInputFiles(
    (['high-risk-pool', 'ordinary-pool'] as const).map((id) => ({
      name: `${id}.eml`,
      mimeType: 'message/rfc822',
      buffer: Buffer.from(sampleText(id)),
    })),
  );
  await page.getByTestId('entries').getByRole('button').nth(1).click();
  await page.locator('[data-outcome="ordinary-pool"]').waitFor();
  await isReadyToPrint(visit);
  expect(await pagesOf(visit)).toBe(2);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => void window.dispatchEvent(new Event('beforeprint')));
  const answer = await page.getByTestId('print-sheet').innerText();
  expect(answer).toContain(explanationOf(sampleText('ordinary-pool')).headline);
  expect(answer).not.toContain(explanationOf(sampleText('high-risk-pool')).headline);
  const list = page.getByTestId('print-list');
  expect(await list.getByRole('row').count()).toBe(3);
  for (const id of ['high-risk-pool', 'ordinary-pool'] as const) {
    expect(await list.innerText()).toContain(`${id}.eml`);
    expect(await list.innerText()).toContain(explanationOf(sampleText(id)).card.what.replace(/\.$/, ' (certain).'));
  }
  expect(await page.locator('.sheet').first().getAttribute('data-testid')).toBe('print-list');
  expect(await page.locator('button:visible, a:visible').count()).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ media: null });
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(31, 31, 31)');
  await visit.close();
});
