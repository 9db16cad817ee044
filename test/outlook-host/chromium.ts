import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

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

async function launch(more: readonly string[]): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) {
    throw new Error(
      `The browser tests need Chromium and there is none at ${executablePath}. ` +
        'Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to the program.',
    );
  }
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // a page served by this very machine may be opened, for what cannot be intercepted
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
      ...more,
    ],
  });
}
