import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { chromiumPath } from '../../scripts/tests/chromium.js';

/** Milliseconds that a step may take before it counts as failed: a machine at work on other things needs most of them now and then. */
export const patience = 60_000;

let running: Promise<Browser> | null = null;

/**
 * The Chromium that all tests of one file share. It looks up no host, so nothing that a test forgot to intercept can leave
 * the machine. A Chromium that is not there is an error with an instruction, never a skipped test. `more` are further arguments of the
 * program, which only the call that starts it can give.
 */
export function startChromium(more: readonly string[] = []): Promise<Browser> {
  running ??= launch(more);
  return running;
}

/** Ends the Chromium of this file, if one was started. */
export async function stopChromium(): Promise<void> {
  const browser = running;
  running = null;
  await (await browser)?.close();
}

/** Pages that Chromium loads for its address bar in every new window, unseen: they took more time than the page under test. */
const ofAddressBar = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** A process that Chromium starts beforehand for the next page: every test has a context of its own, which cannot use it. */
const inReserve = 'SpareRendererForSitePerProcess';

/** Chromium heeds only the last list of features to leave off, so Playwright's own is said again. Playwright tells it nobody. */
function leftOffByPlaywright(): readonly string[] {
  const bundle = readFileSync(resolve('node_modules/playwright-core/lib/coreBundle.js'), 'utf8');
  const [, list = ''] = /\bdisabledFeatures = \[(.*?)\]/s.exec(bundle) ?? [];
  const names = [...list.matchAll(/^\s*"(\w+)"/gm)].map(([, name = '']) => name);
  if (names.length === 0) throw new Error('Playwright no longer lists the features that it leaves off where it did.');
  return names;
}

async function launch(more: readonly string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [
      '--no-sandbox',
      // a frame of another site in a process of its own, as in a browser with windows: the pane in Outlook is one
      '--site-per-process',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // a page served by this very machine may be opened, for what cannot be intercepted
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
      `--disable-features=${[...leftOffByPlaywright(), ...ofAddressBar, inReserve].join()}`,
      ...more,
    ],
  });
}
