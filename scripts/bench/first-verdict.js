import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * What a reader waits in the pane: milliseconds from the message in which Outlook hands over the headers to the verdict's words
 * in the page, and to the frame that shows them, once for each load. Through jest, which compiles the emulated Outlook of the
 * browser tests.
 */
export function measureFirstVerdict(loads) {
  const folder = mkdtempSync(join(tmpdir(), 'first-verdict-'));
  const file = join(folder, 'times.json');
  const jest = [
    'node_modules/jest/bin/jest.js',
    '-c',
    'jest.browser.config.js',
    '--testMatch',
    '**/test/browser/by-hand/first-verdict.ts',
  ];
  const { status } = spawnSync(process.execPath, jest, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, FIRST_VERDICT_FILE: file, FIRST_VERDICT_LOADS: String(loads) },
  });
  if (status !== 0) throw new Error('the pane could not be measured; what jest said stands above');
  const measured = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(folder, { recursive: true });
  return measured;
}

/** The value below which this share of all values lies, by nearest rank. */
export function percentile(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}
