import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build/fresh-build.js';

/**
 * Judges the lockfile: lockfile-lint refuses an address that is not the public registry's, one without https, and a weak hash; a
 * package without any hash it lets through, so that is judged here, and so is a version in package.json that is not exact (of a
 * package under another name too: `npm:name@1.2.3`).
 */
const lockfile = join(root, 'package-lock.json');
const rules = ['--type', 'npm', '--allowed-hosts', 'npm', '--validate-https', '--validate-integrity', '--format', 'plain'];
const linter = join(root, 'node_modules', 'lockfile-lint', 'bin', 'lockfile-lint.js');
const { status } = spawnSync(process.execPath, [linter, '--path', lockfile, ...rules], { stdio: 'inherit' });

/** @type {{ packages: Record<string, { integrity?: string, link?: boolean }> }} */
const { packages } = JSON.parse(readFileSync(lockfile, 'utf8'));
const unhashed = Object.entries(packages)
  .filter(([path, { integrity }]) => path !== '' && !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))
  .map(([path]) => `${path} has no SHA-512`);

/** @type {Record<string, Record<string, string>>} */
const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const loose = Object.entries({ ...dependencies, ...devDependencies })
  .filter(([, version]) => !/^(?:npm:[@\w./-]+@)?\d+\.\d+\.\d+$/.test(version))
  .map(([name, version]) => `${name} ${version} is no exact version`);

for (const problem of [...unhashed, ...loose]) console.error(problem);
process.exitCode = status === 0 && unhashed.length + loose.length === 0 ? 0 : 1;
