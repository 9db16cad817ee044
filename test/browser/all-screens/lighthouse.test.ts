import { startChromium, stopChromium } from '../../outlook-host/chromium.ts';
import { answering } from '../../outlook-host/headers-answer.ts';
import { message } from '../../outlook-host/mailbox-item.ts';
import { openPaneWindow } from '../../outlook-host/pane-window.ts';
import { openPlainPage } from '../../outlook-host/plain-page.ts';
import { explanationOf, sampleText } from '../expected.ts';
import { freePort, lighthouse, type LighthouseReport } from './lighthouse.ts';
import { reaches, textOf } from '../view.ts';

const relay = sampleText('relay-delivery');
let port: number;

// on a busy machine Lighthouse needs minutes
jest.setTimeout(400_000);

beforeAll(async () => {
  port = await freePort();
  await startChromium([`--remote-debugging-port=${port}`]);
});
afterAll(stopChromium);

test('Lighthouse finds the pane with its answer accessible and well made', async () => {
  const { page, traffic } = await openPaneWindow({ item: message('item-1', 'Quarterly numbers'), headers: answering(relay) });
  await reaches(page, 'verdict');
  expect(await textOf(page, 'verdict')).toContain(explanationOf(relay, 'en').headline);
  const report = await lighthouse(port, page.url(), 'navigation');
  await reaches(page, 'verdict');
  expectGood('pane', report, 'navigation');
  expect(traffic.unexpected).toEqual([]);
  await page.context().close();
});

test('Lighthouse finds the page accessible and well made, before an answer and with it', async () => {
  const visit = await openPlainPage({ file: 'index.html' });
  const { page } = visit;
  const box = page.locator('textarea').first();
  await box.waitFor();
  expectGood('page', await lighthouse(port, page.url(), 'navigation'), 'navigation');
  await box.fill(relay);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await reaches(page, 'verdict');
  expectGood('page with an answer', await lighthouse(port, page.url(), 'snapshot'), 'snapshot');
  await visit.close();
});

/**
 * Both scores are high and rest on so many audits of accessibility at least. Performance depends on the machine and is printed, and
 * that a page came slowly is no fault of it; as a page stands Lighthouse cannot tell it.
 */
function expectGood(name: string, report: LighthouseReport, mode: 'navigation' | 'snapshot') {
  const { accessibility, 'best-practices': practices, performance, warnings } = report;
  const speed = mode === 'navigation' ? `, performance ${performance.percent} ${performance.failed.join(', ')}` : '';
  console.log(`${name}: accessibility ${accessibility.percent}, best practices ${practices.percent}${speed}`);
  expect(accessibility.audits).toBeGreaterThanOrEqual(15);
  const seen = warnings.filter((warning) => !warning.includes('too slowly'));
  expect([...accessibility.failed, ...practices.failed, ...seen]).toEqual([]);
  expect(accessibility.percent).toBeGreaterThanOrEqual(95);
  expect(practices.percent).toBeGreaterThanOrEqual(95);
}
