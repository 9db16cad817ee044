import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const textOf = (name: string): string => readFileSync(join(__dirname, '../../..', name), 'utf8');
const { version } = JSON.parse(textOf('package.json')) as { version: string };

/* The command, the package and the names of the release read package.json; these are written by scripts/release/version.js. */
test.each([
  ['manifest.xml', `<Version>${version}.0</Version>`],
  ['manifest.helpdesk.xml', `<Version>${version}.0</Version>`],
])('%s has the version of the package', (name, line) => {
  expect(textOf(name)).toContain(line);
});

test('the newest heading of the changelog and the lockfile have it', () => {
  expect(/^## (\S+)/m.exec(textOf('CHANGELOG.md'))?.[1]).toBe(version);
  expect((JSON.parse(textOf('package-lock.json')) as { version: string }).version).toBe(version);
});
