import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { freshBuild, root } from '../build/fresh-build.js';
import { filesUpToVerdict, languagesOf } from './up-to-verdict.js';

/**
 * Budgets in bytes of gzip for every script and style sheet of ours that is fetched up to the verdict or the first sentence, in the
 * heaviest language.
 */
const budgets = { 'taskpane.html': 150_000, 'commands.html': 90_000, 'index.html': 200_000, 'triage.html': 257_000 };

freshBuild(['pages']);
const dist = join(root, 'dist');
const languages = languagesOf(dist);
let within = languages.length > 0;
for (const [page, budget] of Object.entries(budgets)) {
  /** @type {[size: number, language: string][]} */
  const sizes = languages.map((language) => [sizeOf(filesUpToVerdict(dist, page, language)), language]);
  const [size, language] = sizes.sort(([one], [other]) => other - one)[0] ?? [0, ''];
  console.log(`${page}: ${size} of ${budget} bytes gzip up to the verdict (${language})`);
  within &&= size <= budget && size > 0;
}
process.exitCode = within ? 0 : 1;

/** @param {readonly string[]} files */
function sizeOf(files) {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0);
}
