import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build/fresh-build.js';

const dist = join(root, 'dist');
const notForTheHost = /^(?:sbom\.cdx\.json|manifest[^/]*\.xml)$/;

/**
 * The files for the host: those of the build, without the products for other uses and what is not for the host.
 *
 * @returns {import('./zip.js').Entry[]}
 */
export function siteFiles() {
  const own = readdirSync(dist, { withFileTypes: true }).filter((entry) => entry.isFile() && !notForTheHost.test(entry.name));
  const assets = readdirSync(join(dist, 'assets')).map((name) => `assets/${name}`);
  return [...own.map(({ name }) => name), ...assets].sort().map((path) => ({ path, bytes: readFileSync(join(dist, path)) }));
}
