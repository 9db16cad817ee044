import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { filesUpToVerdict, languagesOf } from '../../../scripts/checks/up-to-verdict.js';
import type { Frame, Locator, Page } from 'playwright-core';
import { registered } from '../../../src/locales/language.ts';
import type { Language } from '../../../src/locales/language.ts';
import { catalogFor, languages, triageWordsFor } from '../../support/locales.ts';
import { stopChromium } from '../../outlook-host/chromium.ts';
import { answering } from '../../outlook-host/headers-answer.ts';
import { message } from '../../outlook-host/mailbox-item.ts';
import { openOutlook } from '../../outlook-host/outlook.ts';
import { openPlainPage } from '../../outlook-host/plain-page.ts';
import type { Traffic } from '../../outlook-host/traffic.ts';
import { explanationOf, sampleText } from '../expected.ts';
import { part, textOf } from '../view.ts';

const dist = join(__dirname, '..', '..', '..', 'dist');
const relay = sampleText('relay-delivery');
const headers = answering(relay);

/** The scripts and style sheets of the build that were fetched. */
function fetchedIn({ answered }: Traffic, origin: string): string[] {
  const own = answered.filter((address) => address.startsWith(`${origin}/`)).map((address) => new URL(address).pathname.slice(1));
  return [...new Set(own.filter((file) => /\.(js|css)$/.test(file)))].sort();
}

afterAll(stopChromium);

/** Milliseconds in which a pane that first asked for another language may still get that of Outlook. */
const grace = 5000;

/**
 * Waits until something is there. A page without a file that it needs says so or throws: then nothing else will come after a while,
 * and what was asked for and withheld is named.
 */
async function untilThere(wanted: Locator, shownIn: Page | Frame, { unexpected }: Traffic, language: Language): Promise<void> {
  const { unloaded } = registered[language];
  const tab = 'page' in shownIn ? shownIn.page() : shownIn;
  const lost = new Promise<string>((resolve) => {
    tab.once('pageerror', ({ message: text }) => resolve(text));
    void shownIn
      .getByText(unloaded)
      .waitFor()
      .then(
        () => resolve(unloaded),
        () => undefined,
      );
  });
  const came = wanted.waitFor().then(
    () => null,
    (error: unknown) => String(error),
  );
  const trouble = await Promise.race([came, lost.then((said) => Promise.race([came, setTimeout(grace, said)]))]);
  if (trouble !== null) throw new Error(`${trouble}\nAsked for and withheld:\n${unexpected.join('\n')}`);
}

test('the build holds every language', () => {
  expect(languagesOf(dist).sort()).toEqual([...languages].sort());
});

describe.each(languages)('what scripts/checks/size.js weighs is all that is needed for a verdict in %s', (language) => {
  test('in the pane, which then says that the rest is missing', async () => {
    const only = filesUpToVerdict(dist, 'taskpane.html', language);
    const outlook = await openOutlook({ item: message('1', 'First'), headers, language, only });
    await untilThere(part(outlook.pane, 'verdict'), outlook.pane, outlook.traffic, language);
    expect(await textOf(outlook.pane, 'verdict')).toBe(explanationOf(relay, language).headline);
    // below the verdict, and at the foot
    await outlook.pane.getByText(catalogFor(language).pane.partMissing).nth(1).waitFor();
    expect(fetchedIn(outlook.traffic, 'https://addin.test')).toEqual([...only].sort());
    expect(outlook.traffic.unexpected.length).toBeGreaterThan(0);
    await outlook.page.context().close();
  });

  test('in the quick check, which needs nothing more', async () => {
    const only = filesUpToVerdict(dist, 'commands.html', language);
    const outlook = await openOutlook({ item: message('1', 'First'), headers, language, only, file: 'commands.html' });
    expect(await outlook.pressButton('checkQuickly')).toBe(0);
    expect(outlook.notificationsShown).toMatchObject([{ message: explanationOf(relay, language).brief }]);
    expect(fetchedIn(outlook.traffic, 'https://addin.test')).toEqual([...only].sort());
    await outlook.close();
  });

  test('on the page for many messages, which then says that the rest is missing', async () => {
    const only = filesUpToVerdict(dist, 'triage.html', language);
    const { page, traffic } = await openPlainPage({ language, only, file: 'triage.html' });
    const files = page.locator('input[type="file"]').first();
    await untilThere(page.getByRole('heading', { level: 1 }), page, traffic, language);
    await files.setInputFiles({ name: 'a.eml', mimeType: 'message/rfc822', buffer: Buffer.from(relay) });
    // its mailbox noted `dest:I`: the inbox
    const { headline } = triageWordsFor(language);
    await untilThere(page.getByTestId('first-sentence'), page, traffic, language);
    expect(await page.getByTestId('first-sentence').innerText()).toBe(headline.only.relay.replace('[ {likely}]', ''));
    await page.getByText(catalogFor(language).pane.partMissing).waitFor();
    expect(fetchedIn(traffic, 'https://relay-pool.test')).toEqual([...only].sort());
    await page.context().close();
  });

  test('on the page, which then says that the rest is missing', async () => {
    const only = filesUpToVerdict(dist, 'index.html', language);
    const { page, traffic } = await openPlainPage({ language, only, file: 'index.html' });
    const { headersLabel, check } = catalogFor(language).pane.page;
    await untilThere(page.getByRole('textbox', { name: headersLabel }), page, traffic, language);
    await page.getByRole('textbox', { name: headersLabel }).fill(relay);
    await page.getByRole('button', { name: check, exact: true }).click();
    await untilThere(part(page, 'verdict'), page, traffic, language);
    expect(await textOf(page, 'verdict')).toBe(explanationOf(relay, language).headline);
    await page.locator('.page-one').getByText(catalogFor(language).pane.partMissing).waitFor();
    expect(fetchedIn(traffic, 'https://relay-pool.test')).toEqual([...only].sort());
    await page.context().close();
  });
});

test.each([
  { file: 'check.html', withheld: 'en-answer' },
  { file: 'check.html', withheld: 'en-page' },
  { file: 'triage.html', withheld: 'triage-en-triage' },
])('a file of $file that is missing is named: $withheld', async ({ file, withheld }) => {
  const only = filesUpToVerdict(dist, file, 'en').filter((one) => !one.startsWith(`${withheld}.`));
  const { page, traffic } = await openPlainPage({ language: 'en', only, file });
  await expect(untilThere(page.getByTestId('nothing'), page, traffic, 'en')).rejects.toThrow(`/${withheld}.`);
  await page.context().close();
});
