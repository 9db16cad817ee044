import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../build/fresh-build.js';
import { archiveFiles } from './archive-files.js';
import { checksumsOf } from './checksums.js';
import { packedPackage } from './package-folder.js';
import { zipOf } from './zip.js';

/**
 * `npm run release`: builds everything from nothing and writes into `release` what is published: the archive for administrators, the
 * package with the command and the modules, and their checksums. Two runs of one commit give the same bytes. `--built` takes dist
 * as it is.
 */
const { values } = parseArgs({ options: { built: { type: 'boolean', default: false } } });
if (!values.built) {
  console.log('Building everything from nothing. This takes about a minute.');
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/build/build.js')], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

// the words of the page that writes the manifest are in the TypeScript sources
register('../typescript-loader.js', import.meta.url);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = join(root, 'release');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const released = [
  { path: `relay-pool-inspector-${version}.zip`, bytes: zipOf(await archiveFiles(version)) },
  { path: `relay-pool-${version}.tgz`, bytes: packedPackage(join(root, '.cache', 'package')) },
];
const sums = { path: 'SHA256SUMS', bytes: Buffer.from(checksumsOf(released)) };
for (const { path, bytes } of [...released, sums]) {
  writeFileSync(join(folder, path), bytes);
  console.log(`release/${path}: ${bytes.length.toLocaleString('en')} bytes`);
}
