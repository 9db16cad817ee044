import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { triageView } from '../../../src/locales/en/triage-view.ts';
import { paneFootWordsFor } from '../../support/locales.ts';
import type { PartId } from '../../../src/locales/catalog/part-words.ts';
import type { SampleId } from '../../../src/page/samples/samples.ts';
import { startChromium, stopChromium } from '../../outlook-host/chromium.ts';
import { answering } from '../../outlook-host/headers-answer.ts';
import { message } from '../../outlook-host/mailbox-item.ts';
import { openOutlook, type OutlookOptions } from '../../outlook-host/outlook.ts';
import { openPlainPage } from '../../outlook-host/plain-page.ts';
import { sampleText } from '../expected.ts';
import { mailboxOfCorpus } from '../triage/triage-mailbox.ts';
import { openPart, part, reaches } from '../view.ts';

/*
 * Not a test of anything: the pictures of docs/screenshots, run through jest since jest compiles TypeScript.
 * The launcher screenshots.js says where they go.
 */
const folder = process.env['SCREENSHOTS'] ?? '';
/** Milliseconds for a frame of another site to be painted in its new size. */
const repaint = 400;

const item = message('item-1', 'Quarterly numbers for the board, with the corrections of last week');
const foot = paneFootWordsFor('en');

interface Picture extends Partial<OutlookOptions> {
  readonly name: string;
  readonly sample: SampleId;
  readonly part?: PartId;
  /** scrolls to where this begins */
  readonly from?: string;
}

const panes: readonly Picture[] = [
  { name: 'pane-relay-pool', sample: 'relay-delivery' },
  { name: 'pane-relay-pool-dark', sample: 'relay-delivery', colorScheme: 'dark' },
  { name: 'pane-passed-on-earlier', sample: 'relay-upstream-list' },
  { name: 'pane-high-risk-pool', sample: 'high-risk-pool' },
  { name: 'pane-ordinary-pool', sample: 'ordinary-pool' },
  { name: 'pane-cannot-tell', sample: 'headers-missing' },
  {
    name: 'pane-what-to-do-danish',
    sample: 'relay-delivery',
    part: 'actions',
    language: 'da-DK',
    width: 320,
    from: '[role="tablist"]',
  },
  { name: 'pane-route', sample: 'relay-delivery', part: 'route', from: '.route li.relay' },
  { name: 'pane-details-dutch', sample: 'relay-delivery', part: 'details', language: 'nl-NL', from: '[data-testid="codes"]' },
  { name: 'pane-headers-dark', sample: 'relay-delivery', part: 'headers', colorScheme: 'dark', from: '[role="tablist"]' },
  { name: 'pane-narrow-dutch-dark', sample: 'relay-delivery', language: 'nl-NL', width: 320, colorScheme: 'dark' },
];

beforeAll(() => {
  if (folder === '') throw new Error('SCREENSHOTS must name the folder for the pictures.');
  mkdirSync(folder, { recursive: true });
});

afterAll(stopChromium);

async function take(page: Page, name: string): Promise<void> {
  // a pointer that rests on something colours it
  await page.mouse.move(0, 0);
  await page.waitForTimeout(repaint);
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

test.each(panes)('$name', async ({ name, sample, part: id, from, ...look }) => {
  const outlook = await openOutlook({ item, headers: answering(sampleText(sample)), height: 800, ...look });
  await reaches(outlook.pane, sample === 'headers-missing' ? 'no-received' : 'verdict');
  if (id !== undefined) await openPart(outlook.pane, id);
  if (from !== undefined)
    await outlook.pane
      .locator(from)
      .first()
      .evaluate((element) => element.scrollIntoView());
  await take(outlook.page, name);
  await outlook.close();
});

test('pane-earlier-results-and-settings', async () => {
  const headers = answering(sampleText('relay-delivery'));
  const outlook = await openOutlook({ item, headers, height: 1500, settings: { 'relay-pool-inspector.view': 'route' } });
  await reaches(outlook.pane, 'verdict');
  await outlook.selectItem(message('2', 'Your parcel'), answering(sampleText('ordinary-pool')));
  await outlook.pane.locator('[data-outcome="ordinary-pool"]').waitFor();
  await outlook.pane.getByRole('button', { name: foot.settings.title }).click();
  await outlook.pane.getByRole('textbox', { name: foot.settings.helpDesk }).fill('helpdesk@example.net');
  await outlook.pane.locator('.desk .fold-button').first().click();
  await part(outlook.pane, 'earlier').scrollIntoViewIfNeeded();
  await outlook.page.setViewportSize({ width: 400, height: 700 });
  await outlook.pane.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await take(outlook.page, 'pane-earlier-results-and-settings');
  await outlook.close();
});

test('pane-several-messages', async () => {
  const mail = (id: string, subject: string, sample: SampleId, failure: number | null = null) =>
    ({ id, subject, mode: 'read', headers: sampleText(sample), failure }) as const;
  const selected = [
    mail('1', 'Quarterly numbers', 'relay-delivery'),
    mail('2', 'Your parcel', 'ordinary-pool'),
    mail('3', 'Minutes of the meeting', 'relay-upstream-list'),
    mail('4', 'Lunch on Friday?', 'internal', 9020),
    mail('5', 'Invoice', 'high-risk-pool'),
    mail('6', 'Your password expires today', 'junk-phishing'),
  ];
  const outlook = await openOutlook({
    item: null,
    selected,
    edition: 'help-desk',
    mailboxSet: '1.15',
    permission: 'read-write-mailbox',
    height: 800,
  });
  await outlook.pane.getByTestId('progress').filter({ hasText: '6 of 6' }).waitFor();
  await take(outlook.page, 'pane-several-messages');
  await outlook.close();
});

const report = [
  'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
  '',
  '--b',
  'Content-Type: message/delivery-status',
  '',
  'Diagnostic-Code: smtp;550 5.7.26 This message does not pass authentication checks. SPF check for [example.com] does not pass with ip: [40.95.31.57].',
  '',
  '--b',
  'Content-Type: message/rfc822',
  '',
  sampleText('internal').trimEnd(),
  '',
  '--b--',
].join('\r\n');

test.each([
  { name: 'page-several-files', colorScheme: 'light' },
  { name: 'page-delivery-report-dark', colorScheme: 'dark' },
] as const)('$name', async ({ name, colorScheme }) => {
  const visit = await openPlainPage({ colorScheme, width: 1024, height: 900 });
  const file = (fileName: string, text: string) => ({ name: fileName, mimeType: 'message/rfc822', buffer: Buffer.from(text) });
  await visit.page
    .locator('input[type="file"]')
    .setInputFiles(
      name === 'page-several-files'
        ? [
            file('numbers.eml', sampleText('relay-delivery')),
            file('undeliverable.eml', report),
            file('parcel.eml', sampleText('ordinary-pool')),
            file('invoice.eml', sampleText('high-risk-pool')),
          ]
        : [file('undeliverable.eml', report)],
    );
  await reaches(visit.page, 'verdict');
  await take(visit.page, name);
  await visit.close();
});

describe('triage of a mailbox', () => {
  let made: string;

  beforeAll(() => {
    made = mkdtempSync(join(tmpdir(), 'relay-pool-pictures-'));
    writeFileSync(join(made, 'mailbox.mbox'), mailboxOfCorpus(12));
  });
  afterAll(() => rmSync(made, { recursive: true }));

  test('triage-page', async () => {
    const visit = await openPlainPage({ file: 'triage.html', width: 1024, height: 860 });
    await visit.page.locator('input[type="file"]').first().setInputFiles(join(made, 'mailbox.mbox'));
    await visit.page.getByTestId('picture').waitFor();
    await take(visit.page, 'triage-page');
    await visit.close();
  });

  test('triage-report-dark', async () => {
    const report = join(made, 'report.html');
    const command = [resolve('dist/cli/cli.cjs'), 'triage', join(made, 'mailbox.mbox'), '--html', report];
    const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    // 3: some of the corpus cannot be told
    if (status !== 3) throw new Error(stderr);
    const context = await (await startChromium()).newContext({ colorScheme: 'dark', viewport: { width: 1024, height: 860 } });
    const page = await context.newPage();
    await page.goto(pathToFileURL(report).href);
    await page.getByRole('heading', { name: triageView.flows }).evaluate((heading) => heading.scrollIntoView());
    await take(page, 'triage-report-dark');
    await context.close();
  });
});
