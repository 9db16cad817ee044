import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { freshBuild, root } from './fresh-build.js';

/** Budgets in bytes of gzip for everything of ours that a page loads before it shows: scripts and style sheets. */
const budgets = { 'taskpane.html': 200_000, 'index.html': 220_000 };

freshBuild(['pages']);
let within = true;
for (const [page, budget] of Object.entries(budgets)) {
  const size = filesOf(page).reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(root, 'dist', file)), { level: 9 }).length,
    0,
  );
  console.log(`${page}: ${size} of ${budget} bytes gzip`);
  within &&= size <= budget && size > 0;
}
process.exitCode = within ? 0 : 1;

function filesOf(page) {
  const html = readFileSync(join(root, 'dist', page), 'utf8');
  const references = [...html.matchAll(/<(?:script|link)\b[^>]*?\s(?:src|href)="?([^"\s>]+)/g)].map(([, reference]) => reference);
  return references.filter((reference) => !/^https?:/.test(reference) && /\.(js|css)$/.test(reference));
}
