import puppeteer from 'puppeteer-core';
import { desktopConfig, navigation, snapshot } from 'lighthouse';

/**
 * Lets Lighthouse look at a page that is open in a Chromium with this debugging port, and writes what it found as JSON. A process
 * of its own, because Lighthouse is an ES module and Jest loads CommonJS. `navigation` loads the page again, which measures how
 * fast it is; `snapshot` judges it as it stands. Nothing is reported to anybody: that is off unless asked for, and package.json
 * replaces the package that would do it.
 */
const [port, address, mode] = process.argv.slice(2);
const browser = await puppeteer.connect({ browserURL: `http://127.0.0.1:${port}`, defaultViewport: null });
const page = (await browser.pages()).find((candidate) => candidate.url() === address);
if (page === undefined) throw new Error(`No page is open at ${address}.`);
const options = {
  config: desktopConfig,
  flags: {
    onlyCategories: ['accessibility', 'best-practices', 'performance'],
    // the window keeps the size that the test gave it
    screenEmulation: { disabled: true },
    disableFullPageScreenshot: true,
    disableStorageReset: true,
  },
};
const result = mode === 'navigation' ? await navigation(page, address, options) : await snapshot(page, options);
await browser.disconnect();
if (result === undefined) throw new Error('Lighthouse gave no result.');
const { audits, categories, runWarnings } = result.lhr;
const judged = Object.entries(categories).map(([name, category]) => [name, judgementOf(category)]);
console.log(JSON.stringify({ ...Object.fromEntries(judged), warnings: runWarnings }));

/**
 * The score that Lighthouse gives a category, and the audits that it rests on.
 *
 * @param {{ score: number | null, auditRefs: readonly { id: string, weight: number }[] }} category
 */
function judgementOf({ score, auditRefs }) {
  const counted = auditRefs.filter(({ id, weight }) => weight > 0 && audits[id].score !== null);
  const failed = counted.filter(({ id }) => (audits[id].score ?? 1) < 0.9);
  return {
    percent: Math.round(100 * (score ?? 0)),
    audits: counted.length,
    failed: failed.map(({ id }) => `${id}: ${audits[id].displayValue ?? audits[id].title}`),
  };
}
