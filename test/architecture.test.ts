import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import config from '../.dependency-cruiser.js';
import packageFile from '../package.json';

interface End {
  readonly path?: string | readonly string[];
  readonly pathNot?: string | readonly string[];
}

const root = join(__dirname, '..');
const sources = filesIn('src').filter((file) => /\.tsx?$/.test(file));
const importRules: readonly { readonly name: string; readonly from: End; readonly to: End }[] = config.forbidden;

/* `npm run architecture` holds the imports against the rules; here, that no rule has lost what it guards. */
describe('the import rules', () => {
  const bundled = Object.keys(packageFile.dependencies).map((name) => `node_modules/${name}/`);
  const known = [...sources, 'package.json', ...bundled];

  test.each(importRules)('$name: every pattern has files', ({ from, to }) => {
    expect(sources.filter((file) => isMeant(file, from))).not.toEqual([]);
    const patterns = [from.path, from.pathNot, to.path, to.pathNot].flatMap(listOf);
    expect(patterns.filter((pattern) => !known.some((file) => matches(file, pattern)))).toEqual([]);
  });

  test('every source file stands in a room', () => {
    const ofRooms = importRules.filter(({ name }) => name.endsWith('uses the packages it names'));
    expect(sources.filter((file) => ofRooms.filter(({ from }) => isMeant(file, from)).length !== 1)).toEqual([]);
  });
});

test.each([
  ['src/detection/rules', 'src/detection/rules/rules.ts'],
  ['src/detection/route/dialects', 'src/detection/route/dialects/dialects.ts'],
])('every rule or dialect of %s has its test and stands in the list', (folder, list) => {
  const made = filesIn(folder).filter(makesOne);
  expect(made.length).toBeGreaterThan(3);
  expect(made.filter((file) => !existsSync(join(root, testOf(file))))).toEqual([]);
  expect(filesIn(testOf(folder)).filter((file) => !made.map(testOf).includes(file))).toEqual([]);
  const listed = importsOf(list);
  expect(made.filter((file) => !listed.includes(file))).toEqual([]);
});

test('files are named for what they hold', () => {
  const files = [...filesIn('src'), ...filesIn('test'), ...filesIn('scripts')];
  const vague = /(^|\/)(utils?|common|helpers?|services?|managers?|misc)(\.|\/|$)/i;
  expect(files.filter((file) => vague.test(file))).toEqual([]);
  const names = sources.map((file) => basename(file));
  expect(names.filter((name) => !/^([a-z0-9]+(-[a-z0-9]+)*|[A-Z][A-Za-z0-9]*)\.tsx?$/.test(name))).toEqual([]);
});

function isMeant(file: string, { path, pathNot }: End): boolean {
  const named = listOf(path);
  return (
    (named.length === 0 || named.some((pattern) => matches(file, pattern))) &&
    !listOf(pathNot).some((pattern) => matches(file, pattern))
  );
}

function matches(file: string, pattern: string): boolean {
  return new RegExp(pattern).test(file);
}

function listOf(patterns: string | readonly string[] | undefined): readonly string[] {
  return patterns === undefined ? [] : [patterns].flat();
}

/** The files beside and below a file that it imports. */
function importsOf(file: string): string[] {
  const written = readFileSync(join(root, file), 'utf8').matchAll(/ from '(\.[^']+)';$/gm);
  return [...written].map(([, path = '']) => posix.join(posix.dirname(file), path));
}

/** Whether a file makes a rule, a dialect or the table of dialects (whose test asks for cases per row); others hold what several share. */
function makesOne(file: string): boolean {
  return /^export const \w+: (Rule<|Dialect\b|readonly DialectRow\b)/m.test(readFileSync(join(root, file), 'utf8'));
}

function testOf(source: string): string {
  return source.replace(/^src\//, 'test/').replace(/\.ts$/, '.test.ts');
}

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const file = `${folder}/${name}`;
    return statSync(join(root, file)).isDirectory() ? filesIn(file) : [file];
  });
}
