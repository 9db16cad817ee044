import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build/fresh-build.js';

/**
 * npm runs this after `npm version` wrote the version into package.json, from where the command, the package and the file names of
 * the release take it: writes it into the manifests, which need a fourth part, and as the heading of the newest changes.
 */
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
for (const name of ['manifest.xml', 'manifest.helpdesk.xml']) {
  replaceIn(name, /<Version>[\d.]+<\/Version>/, `<Version>${version}.0</Version>`);
}
replaceIn('CHANGELOG.md', /^## .*$/m, `## ${version}`);

/**
 * @param {string} name
 * @param {RegExp} pattern
 * @param {string} text
 */
function replaceIn(name, pattern, text) {
  const path = join(root, name);
  const before = readFileSync(path, 'utf8');
  if (!pattern.test(before)) throw new Error(`${name} has no place for the version`);
  writeFileSync(path, before.replace(pattern, text));
}
