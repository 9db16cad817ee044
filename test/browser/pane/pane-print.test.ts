import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stopChromium } from '../../outlook-host/chromium.ts';
import { answering } from '../../outlook-host/headers-answer.ts';
import { message } from '../../outlook-host/mailbox-item.ts';
import { openPaneWindow } from '../../outlook-host/pane-window.ts';
import { catalogFor, usualPlaces } from '../../support/locales.ts';
import { explanationOf } from '../expected.ts';
import { isReadyToPrint, pagesOf } from '../printing.ts';

/*
 * The pane in a tab of its own: what a browser or a web view prints of the pane's frame. Outlook on the web prints its own window where the
 * keyboard asks it to.
 */
const phishing = readFileSync(join(__dirname, '..', '..', 'corpus', 'junk', 'phishing.txt'), 'utf8');

afterAll(stopChromium);

test.each(usualPlaces)('the pane prints its whole answer on one page, light, with nothing to press, in $tag', async (place) => {
  const { page } = await openPaneWindow({
    item: message('1', 'Invoice 20261127 is overdue'),
    headers: answering(phishing),
    language: place.tag,
    colorScheme: 'dark',
  });
  await isReadyToPrint({ page });
  expect(await pagesOf({ page })).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => void window.dispatchEvent(new Event('beforeprint')));
  const { card, why, reasons, remedies, shortCaution } = explanationOf(phishing, place.language);
  const printed = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
  const said = [card.what, ...card.actions, shortCaution, ...[...why, ...reasons].map(({ text }) => text)];
  for (const text of [...said, ...remedies.map(({ audienceName }) => audienceName)]) expect(printed).toContain(text);
  // the answer once, and not the pane behind it
  expect(printed.split(card.what)).toHaveLength(2);
  expect(printed).not.toContain(catalogFor(place.language).pane.copyReport);
  expect(await page.locator('button:visible, select:visible, [role="tab"]:visible').count()).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  await page.evaluate(() => void window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null });
  expect(await page.getByTestId('print-sheet').count()).toBe(0);
  expect(await page.getByRole('tab', { selected: true }).count()).toBe(1);
  await page.context().close();
});
