import { writeFileSync } from 'node:fs';
import { startChromium, stopChromium } from '../../outlook-host/chromium.ts';
import { message } from '../../outlook-host/mailbox-item.ts';
import { answering } from '../../outlook-host/headers-answer.ts';
import { openOutlook } from '../../outlook-host/outlook.ts';
import { explanationOf, sampleText } from '../expected.ts';
import { part, textOf } from '../view.ts';

/*
 * Not a test of anything: how long a reader waits for a verdict, run through jest since jest compiles TypeScript.
 * scripts/bench/first-verdict.js says how often, and where the times go.
 */
const file = process.env['FIRST_VERDICT_FILE'] ?? '';
const loads = Number(process.env['FIRST_VERDICT_LOADS']);

afterAll(stopChromium);

test('time from the answer of Outlook to the verdict', async () => {
  const headerText = sampleText('relay-delivery');
  const times: { answerToVerdict: number; answerToPaint: number }[] = [];
  const browser = await startChromium();
  // one more, which warms the program up and does not count
  for (let load = 0; load <= loads; load += 1) {
    const outlook = await openOutlook({ item: message('1', 'Quarterly numbers'), headers: { kind: 'held' } });
    await outlook.headersAsked(1);
    await outlook.pane.evaluate(noteVerdict);
    // at once, while the pane is still starting: no Outlook answers sooner
    await outlook.release(answering(headerText));
    await part(outlook.pane, 'verdict').waitFor();
    expect(await textOf(outlook.pane, 'verdict')).toContain(explanationOf(headerText).headline);
    await outlook.pane.locator('html[data-painted-at]').waitFor();
    const posted = await outlook.lastPosted();
    const [shown, painted] = await outlook.pane.evaluate(() =>
      ['shownAt', 'paintedAt'].map((name) => Number(document.documentElement.dataset[name])),
    );
    await outlook.close();
    if (load > 0) times.push({ answerToVerdict: (shown ?? NaN) - posted, answerToPaint: (painted ?? NaN) - posted });
  }
  writeFileSync(file, JSON.stringify({ browser: browser.version(), times }));
}, 600_000);

/** Notes on the page when the words of a verdict stand in it, and when the frame after that has been drawn. */
function noteVerdict(): void {
  const note = (name: string): void => {
    document.documentElement.dataset[name] = String(performance.timeOrigin + performance.now());
  };
  const watcher = new MutationObserver(() => {
    if ((document.querySelector('[data-testid="verdict"]')?.textContent ?? '') === '') return;
    watcher.disconnect();
    note('shownAt');
    requestAnimationFrame(() => setTimeout(() => note('paintedAt')));
  });
  watcher.observe(document, { subtree: true, childList: true, characterData: true });
}
