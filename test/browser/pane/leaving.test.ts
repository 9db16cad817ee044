import type { Frame } from 'playwright-core';
import { stopChromium } from '../../outlook-host/chromium.ts';
import { answering } from '../../outlook-host/headers-answer.ts';
import { message } from '../../outlook-host/mailbox-item.ts';
import { paneOrigin } from '../../outlook-host/opening.ts';
import { openOutlook } from '../../outlook-host/outlook.ts';
import { openPaneWindow } from '../../outlook-host/pane-window.ts';
import { sampleText } from '../expected.ts';
import { reaches } from '../view.ts';

afterAll(stopChromium);

/** What Office.js calls when the pane closes, to note how long it was open, is counted where it outlives the pane. */
function countClosings(): void {
  const telemetry = Reflect.get(window, 'OSFAppTelemetry') as { onAppClosed: (...given: unknown[]) => unknown };
  const { onAppClosed } = telemetry;
  telemetry.onAppClosed = (...given) => {
    localStorage.setItem('closings', `${localStorage.getItem('closings') ?? ''}closed `);
    return onAppClosed(...given);
  };
}

/** The events that something in the pane listens to at its window. */
async function heardAtWindow(pane: Frame): Promise<readonly string[]> {
  const devtools = await pane.page().context().newCDPSession(pane);
  const { result } = await devtools.send('Runtime.evaluate', { expression: 'window' });
  const { listeners } = await devtools.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' });
  return listeners.map(({ type }) => type);
}

const options = { item: message('item-1', 'Quarterly numbers'), headers: answering(sampleText('relay-delivery')) };

test('nothing in the pane listens to an event that browsers no longer fire', async () => {
  const outlook = await openOutlook(options);
  await reaches(outlook.pane, 'verdict');
  const heard = await heardAtWindow(outlook.pane);
  expect(heard.filter((type) => /unload|pagehide/.test(type)).sort()).toEqual(['beforeunload', 'pagehide']);
  await outlook.close();
});

test.each(['closed', 'left for another page'])(
  'what Office.js does when the pane goes is done once, when it is %s',
  async (way) => {
    const { page } = await openPaneWindow(options);
    await reaches(page, 'verdict');
    await page.evaluate(countClosings);
    const context = page.context();
    if (way === 'closed') await page.close();
    else await page.goto(`${paneOrigin}/index.html`);
    const next = await context.newPage();
    await next.goto(`${paneOrigin}/pane.css`);
    await next.waitForFunction(() => localStorage.getItem('closings') !== null);
    expect(await next.evaluate(() => localStorage.getItem('closings'))).toBe('closed ');
    await context.close();
  },
);
