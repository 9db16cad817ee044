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
const judged = Object.entries(categories).map(([name, { auditRefs }]) => [name, judgementOf(auditRefs)]);
console.log(JSON.stringify({ ...Object.fromEntries(judged), warnings: runWarnings }));

/**
 * The score of a category as Lighthouse computes it, the weighted mean of its audits, without what is wrong with Office.js alone.
 *
 * @param {readonly { id: string, weight: number }[]} category
 */
function judgementOf(category) {
  const counted = category.filter(({ id, weight }) => weight > 0 && audits[id].score !== null);
  const ours = counted.filter(({ id }) => !concernsOfficeJsAlone(id));
  const weight = ours.reduce((sum, one) => sum + one.weight, 0);
  const reached = ours.reduce((sum, one) => sum + one.weight * (audits[one.id].score ?? 0), 0);
  return {
    percent: Math.round((100 * reached) / weight),
    audits: ours.length,
    failed: failedOf(ours),
    ofOfficeJs: failedOf(counted.filter(({ id }) => concernsOfficeJsAlone(id))),
  };
}

/** @param {readonly { id: string }[]} some */
function failedOf(some) {
  return some
    .filter(({ id }) => (audits[id].score ?? 1) < 0.9)
    .map(({ id }) => `${id}: ${audits[id].displayValue ?? audits[id].title}`);
}

/**
 * Whether an audit names files, and all of them are Microsoft's.
 *
 * @param {string} id
 */
function concernsOfficeJsAlone(id) {
  const { details } = audits[id];
  /** @type {readonly any[]} */
  const items = details !== undefined && 'items' in details && Array.isArray(details.items) ? details.items : [];
  return items.length > 0 && items.every(({ source }) => String(source?.url).startsWith('https://appsforoffice.microsoft.com/'));
}
