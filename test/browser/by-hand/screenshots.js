/*
 * Takes pictures: `node test/browser/by-hand/screenshots.js` those of docs/screenshots; with a folder, pane and page in every state,
 * language and colour scheme: `node test/browser/by-hand/screenshots.js FOLDER [PART OF A NAME, such as "en-US light"]`.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const [folder, ...only] = process.argv.slice(2);
const pictures = folder === undefined ? 'pictures' : 'screenshots';
const run = spawnSync(
  process.execPath,
  [
    ...['node_modules/jest/bin/jest.js', '-c', 'jest.browser.config.js', '--testMatch', `**/test/browser/by-hand/${pictures}.ts`],
    ...(only.length > 0 ? ['-t', only.join(' ')] : []),
  ],
  { stdio: 'inherit', env: { ...process.env, SCREENSHOTS: resolve(folder ?? 'docs/screenshots') } },
);
process.exit(run.status ?? 1);
