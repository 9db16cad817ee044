import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Explanation } from '../../../src/explanation/explanation.ts';
import { catalogFor, languages } from '../../support/locales.ts';
import { samples } from '../../support/samples.ts';
import { stopChromium } from '../../outlook-host/chromium.ts';
import { openPlainPage } from '../../outlook-host/plain-page.ts';
import { explanationOf, sampleText } from '../expected.ts';
import { pagesOf, printStyles } from '../printing.ts';

/*
 * The rule: an answer takes one page of A4, whatever the route: it draws twelve places at most. Only what strangers wrote at length
 * goes on on a second page, and no row is cut in two.
 */

jest.setTimeout(600_000);
afterAll(stopChromium);

const corpus = readdirSync('test/corpus', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.txt'))
  .map((name) => ({ name, text: readFileSync(join('test/corpus', name), 'utf8') }));

/** The longest answers of the corpus, and the longest of every kind: what happened, how sure, the filter, the place, the reason for it. */
function worthPrinting(): typeof corpus {
  const answers = corpus
    .map(({ name, text }) => ({ name, text, answer: explanationOf(text, 'nl') }))
    // nothing but a hint is shown of these
    .filter(({ answer }) => answer.route.length > 0)
    .map((one) => ({ ...one, length: lengthOf(one.answer) }))
    .sort((one, other) => other.length - one.length);
  const kinds = new Map(
    [...answers]
      .reverse()
      .map((one) => [[one.answer.headline, one.answer.certainty, one.answer.tone, one.answer.junk?.reason].join(), one]),
  );
  return [...new Set([...answers.slice(0, 20), ...kinds.values()])];
}

function lengthOf({ why, reasons, remedies, route }: Explanation): number {
  const lines = new Map(
    [...why, ...reasons].flatMap(({ quotes }) => quotes.map(({ at, value }) => [at, value.slice(0, 200)] as const)),
  );
  const said = [
    ...[...why, ...reasons].map(({ text }) => text),
    ...remedies.flatMap(({ remedies: all }) => all.map(({ title }) => title)),
    ...route.map(({ from, by }) => from + by),
    ...lines.values(),
  ];
  return said.join('').length;
}

/**
 * Pastes a text on the page and waits until its answer, and no older one, can be printed. The buttons are pressed by script: some
 * hundred answers are printed here, and what a click needs is shown elsewhere.
 */
async function answer(page: Page, text: string, words: { readonly check: string; readonly clear: string }): Promise<void> {
  await page.locator('textarea').first().waitFor();
  await page.evaluate(
    async ({ text: pasted, words: { check, clear }, verdict }) => {
      const press = (name: string): void =>
        [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();
      const until = async (isThere: boolean): Promise<void> => {
        while ((document.querySelector(verdict) !== null) !== isThere) await new Promise((done) => setTimeout(done));
      };
      press(clear);
      await until(false);
      const [given] = document.getElementsByTagName('textarea');
      if (given) given.value = pasted;
      press(check);
      await until(true);
    },
    { text, words, verdict: '[data-testid="verdict"]' },
  );
  await printStyles({ page });
}

describe.each(languages)('in %s', (language) => {
  const { pane } = catalogFor(language);
  const words = { check: pane.page.check, clear: pane.page.clear };

  test('every sample and the longest answers of the corpus take one page of A4', async () => {
    const visit = await openPlainPage({ language });
    const some = worthPrinting();
    expect(some.length).toBeGreaterThanOrEqual(40);
    const pages: [string, number][] = [];
    for (const { name, text } of [...samples.map(({ id, headerText }) => ({ name: id, text: headerText })), ...some]) {
      await answer(visit.page, text, words);
      pages.push([name, await pagesOf(visit)]);
    }
    expect(pages.filter(([, count]) => count !== 1)).toEqual([]);
    await visit.close();
  });

  test('a way over 25 more servers still does; a subject without an end goes on, and no row is cut', async () => {
    const visit = await openPlainPage({ language });
    const { page } = visit;
    const hops = Array.from(
      { length: 25 },
      (_, at) =>
        `Received: from h${at + 1}.example.net (h${at + 1}.example.net [192.0.2.${at + 1}]) by h${at}.example.net with ESMTP id a${at};\r\n` +
        ` Thu, 1 Jan 2026 10:00:00 +0000\r\n`,
    ).join('');
    const relay = sampleText('relay-delivery');
    const long = relay.replace(/^From:/m, `${hops}From:`);
    await answer(page, long, words);
    expect(await pagesOf(visit)).toBe(1);
    await answer(page, long.replace(/^Subject:.*/m, `Subject: ${'endless '.repeat(1500)}`), words);
    expect(await pagesOf(visit)).toBeGreaterThan(1);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => void window.dispatchEvent(new Event('beforeprint')));
    const rows = page.locator('.sheet :is(li, .facts > div, .answer-body)');
    expect(await rows.count()).toBeGreaterThan(30);
    expect(await rows.evaluateAll((all) => [...new Set(all.map((row) => getComputedStyle(row).breakInside))])).toEqual(['avoid']);
    await visit.close();
  });
});

test('no type on paper is smaller than 7.5 points', async () => {
  const visit = await openPlainPage();
  const { page } = visit;
  const { pane } = catalogFor('en');
  await answer(page, sampleText('relay-upstream-list'), { check: pane.page.check, clear: pane.page.clear });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => void window.dispatchEvent(new Event('beforeprint')));
  const sizes = await page.locator('.sheet *').evaluateAll((all) =>
    all
      .filter((one) => [...one.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim() !== ''))
      .filter((one) => one.getClientRects().length > 0 && one.closest('.unseen') === null)
      .map((one) => parseFloat(getComputedStyle(one).fontSize) * 0.75),
  );
  expect(sizes.length).toBeGreaterThan(60);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7.5);
  await visit.close();
});
