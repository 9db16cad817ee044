import { stopChromium } from '../outlook-host/chromium.ts';
import { openPlainPage } from '../outlook-host/plain-page.ts';
import { catalogFor, languages } from '../support/locales.ts';
import { violationsOf } from './axe.ts';
import { sampleText } from './expected.ts';
import { outcomeOf, reaches, sticksOut } from './view.ts';

afterAll(stopChromium);

const together = `${sampleText('relay-delivery')}\n\nHello,\n\nsee the numbers.\n\n${sampleText('ordinary-pool')}\n\nHello again\n`;

test.each(languages)('the second message of a paste is a row of the list that the keyboard opens, in %s', async (language) => {
  const visit = await openPlainPage({ language, width: 320 });
  const { page } = visit;
  const { pane, intake } = catalogFor(language);
  await page.getByRole('textbox', { name: pane.page.headersLabel }).fill(together);
  await page.getByRole('button', { name: pane.page.check, exact: true }).click();
  await reaches(page, 'verdict');
  expect(await outcomeOf(page)).toBe('relay-pool');
  const rows = page.getByTestId('entries').locator('.row-button');
  await rows.nth(1).waitFor();
  expect(await rows.count()).toBe(2);
  // a mark on the style sheet of the details, which stays from one message to the next
  const styles = page.locator('head link[href="parts.css"]');
  await styles.evaluate((link) => link.setAttribute('data-kept', ''));
  // of the first nothing is doubted any more
  expect(await page.getByText(intake.doubts['more-below']).count()).toBe(0);
  await rows.nth(0).focus();
  await page.keyboard.press('Tab');
  expect(await rows.nth(1).evaluate((row) => row === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.locator('[data-outcome="ordinary-pool"]').waitFor();
  expect(await page.getByText(intake.repairs['text-above']).isVisible()).toBe(true);
  expect(await styles.getAttribute('data-kept')).toBe('');
  expect(await page.evaluate(sticksOut)).toEqual([]);
  expect(await violationsOf(page)).toEqual([]);
  await visit.close();
});

test('in a long paste, which is read in the worker, each message is found too', async () => {
  const visit = await openPlainPage();
  const { page } = visit;
  const long = together.replace('see the numbers.', 'see the numbers.\n'.repeat(20_000));
  // typed in, as a test does it, so much text takes Chromium minutes
  await page
    .locator('textarea')
    .first()
    .evaluate((box, value) => Object.assign(box, { value }), long);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  const rows = page.getByTestId('entries').locator('.row-button');
  await rows.nth(1).click();
  await page.locator('[data-outcome="ordinary-pool"]').waitFor();
  expect(await rows.count()).toBe(2);
  await visit.close();
});
