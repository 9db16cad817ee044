import { chmodSync, cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { gzipSync } from 'fflate';
import { root } from '../build/fresh-build.js';
import { npmOutput } from '../npm.js';

/** What of the build belongs to the command and the modules. */
const parts = ['dist/cli', 'dist/detection', 'dist/triage', 'README.md', 'CHANGELOG.md', 'LICENSE'];

/**
 * Packs the command and the modules as an npm package without dependencies, since the bundles hold what they need. npm gives every
 * file the same time; the compression is done again here, because that of Node differs between its versions and names the platform.
 *
 * @param {string} folder where the package is put together; emptied first
 * @returns {Uint8Array}
 */
export function packedPackage(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(packageFile(), null, 2)}\n`);
  // what the machine's umask made of the copies
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, file);
    chmodSync(path, statSync(path).isDirectory() || file.endsWith('cli.cjs') ? 0o755 : 0o644);
  }
  const [{ filename }] = JSON.parse(npmOutput(['pack', '--json', '--ignore-scripts'], folder));
  return gzipSync(gunzipSync(readFileSync(join(folder, filename))), { level: 9, mtime: 0 });
}

/** The package.json of the package: that of the repository, without what concerns development, and without dependencies. */
function packageFile() {
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { name, version, description, license, author, type, engines, bin, exports, files } = own;
  return { name, version, description, license, author, type, engines, bin, exports, files, sideEffects: false };
}
