/* Takes pictures of pane and page in every state, language and colour scheme: node test/browser/screenshots.js FOLDER [NAME] */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const [folder, ...only] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Say which folder the pictures go to: npm run screenshots -- FOLDER [PART OF A NAME, such as "en-US light"]');
  process.exit(2);
}
const pattern = only.length > 0 ? ['-t', only.join(' ')] : [];
const run = spawnSync(
  process.execPath,
  ['node_modules/jest/bin/jest.js', '-c', 'jest.browser.config.js', '--testMatch', '**/test/browser/screenshots.ts', ...pattern],
  { stdio: 'inherit', env: { ...process.env, SCREENSHOTS: resolve(folder) } },
);
process.exit(run.status ?? 1);
