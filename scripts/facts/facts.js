import { register } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build/fresh-build.js';
import { dueSources, sourcesPage } from './sources-page.js';

/**
 * `npm run facts`: prints the sources that were read more than six months ago, or never again since they became known, and exits with
 * 1 when there are any. `--write` writes docs/sources.md, the list of all of them.
 */
register('../typescript-loader.js', import.meta.url);
const { citedPages, otherSources, sourceAddresses } = await import('../../src/microsoft365/sources.ts');
const sources = Object.entries({ ...citedPages, ...otherSources });

if (process.argv.includes('--write')) {
  const path = join(root, 'docs', 'sources.md');
  const text = sourcesPage(sources, sourceAddresses);
  const isNew = text !== readFileSync(path, 'utf8');
  writeFileSync(path, text);
  console.log(isNew ? 'docs/sources.md was written' : 'docs/sources.md was up to date');
} else {
  const due = dueSources(sources, new Date());
  for (const { id, title, read } of due) console.log(`${read ?? 'not read again'}  ${id}: ${title}`);
  console.log(`${due.length} of ${sources.length} sources are to be read again`);
  process.exitCode = due.some(({ read }) => read !== null) ? 1 : 0;
}
