import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from '../build/fresh-build.js';

/**
 * `npm run hunting`: writes the queries in `hunting` from src/hunting and the facts in src/microsoft365. What lies there already
 * goes first, so that no query stays that src/hunting no longer has; test/hunting/hunting-files.test.ts fails while they differ.
 */
register('../typescript-loader.js', import.meta.url);
const { huntingFiles } = await import('../../src/hunting/hunting-files.ts');

const folder = join(root, 'hunting');
for (const engine of ['defender', 'sentinel', 'adx']) rmSync(join(folder, engine), { recursive: true, force: true });
for (const { path, text } of huntingFiles()) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
