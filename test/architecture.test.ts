import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import ts from 'typescript';
import { holds, layerOf, layers, pureFolders } from '../scripts/layers.js';

const root = join(__dirname, '..');
const sources = filesIn('src').filter((file) => /\.tsx?$/.test(file));
const imports = sources.flatMap(importsOf);

interface Import {
  readonly from: string;
  /** a file below the root, or the name of a package */
  readonly to: string;
  readonly isPackage: boolean;
  readonly typesOnly: boolean;
}

test('every layer holds a file, and every source file stands in a layer', () => {
  const empty = layers.filter(({ files }) => !sources.some((file) => layerOf(file)?.files === files));
  expect(empty).toEqual([]);
  expect(sources.filter((file) => layerOf(file) === undefined)).toEqual([]);
});

test('every layer that another names exists', () => {
  const named = [...pureFolders, ...layers.flatMap(({ may, types }) => [...may, ...types])];
  expect(named.filter((name) => !layers.some(({ files }) => files === name))).toEqual([]);
});

test('imports keep to the layers', () => {
  expect(imports.length).toBeGreaterThan(50);
  expect(imports.filter((one) => !isAllowed(one)).map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
});

test('code outside detection comes in through its only door', () => {
  const strangers = imports.filter(({ from, to, typesOnly }) => {
    return !from.startsWith('src/detection/') && to.startsWith('src/detection/') && !typesOnly;
  });
  expect(strangers.length).toBeGreaterThan(0);
  expect(new Set(strangers.map(({ to }) => to))).toEqual(new Set(['src/detection/index.ts']));
});

test('no two files import each other, directly or around a corner', () => {
  const code = imports.filter(({ isPackage, typesOnly }) => !isPackage && !typesOnly);
  const circles = sources.filter((file) => reachableFrom(file, code).has(file));
  expect(circles).toEqual([]);
});

test('every import of the sources is written with its extension and names a file that exists', () => {
  const lost = imports.filter(({ to, isPackage }) => !isPackage && !existsSync(join(root, to)));
  expect(lost).toEqual([]);
});

test.each([
  ['src/detection/rules', 'src/detection/rules/rules.ts'],
  ['src/detection/trace/dialects', 'src/detection/trace/dialects/dialects.ts'],
])('every rule or dialect of %s has its test and stands in the list', (folder, list) => {
  const made = filesIn(folder).filter(makesOne);
  expect(made.length).toBeGreaterThan(3);
  expect(made.filter((file) => !existsSync(join(root, testOf(file))))).toEqual([]);
  expect(filesIn(testOf(folder)).filter((file) => !made.map(testOf).includes(file))).toEqual([]);
  const listed = imports.filter(({ from }) => from === list).map(({ to }) => to);
  expect(made.filter((file) => !listed.includes(file))).toEqual([]);
});

test('no source file lies around unused', () => {
  const entries = [
    'src/taskpane/taskpane.tsx',
    'src/taskpane/page.tsx',
    'src/commands/commands.ts',
    'src/cli/cli.ts',
    'src/detection/index.ts',
  ];
  const used = new Set([...entries, ...imports.map(({ to }) => to)]);
  expect(sources.filter((file) => !used.has(file))).toEqual([]);
});

test('files are named for what they hold', () => {
  const files = [...filesIn('src'), ...filesIn('test'), ...filesIn('scripts')];
  const vague = /(^|\/)(utils?|common|helpers?|services?|managers?|misc)(\.|\/|$)/i;
  expect(files.filter((file) => vague.test(file))).toEqual([]);
  const names = sources.map((file) => basename(file));
  expect(names.filter((name) => !/^([a-z0-9]+(-[a-z0-9]+)*|[A-Z][A-Za-z0-9]*)\.tsx?$/.test(name))).toEqual([]);
});

function isAllowed({ from, to, isPackage, typesOnly }: Import): boolean {
  const layer = layerOf(from);
  if (layer === undefined) return false;
  if (isPackage)
    return layer.packages.some((name) => (name.endsWith(':') ? to.startsWith(name) : to === name || to.startsWith(`${name}/`)));
  if (to === 'package.json') return !pureFolders.some((folder) => from.startsWith(folder));
  const target = layerOf(to);
  if (target === undefined) return false;
  return target === layer || holds(layer.may, target.files) || (typesOnly && holds(layer.types, target.files));
}

function importsOf(file: string): Import[] {
  const parsed = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest);
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typesOnly: boolean): void => {
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return;
    const isPackage = !specifier.text.startsWith('.');
    const to = isPackage ? specifier.text : posix.join(posix.dirname(file), specifier.text);
    found.push({ from: file, to, isPackage, typesOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}

/** Every file that is reached from the imports of this one; the file itself only over a circle. */
function reachableFrom(file: string, code: readonly Import[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [file];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const { from, to } of code) {
      if (from !== next || reached.has(to)) continue;
      reached.add(to);
      open.push(to);
    }
  }
  return reached;
}

/** Whether a file makes a rule or a dialect; others beside them hold what several share. */
function makesOne(file: string): boolean {
  return /^export const \w+: (Rule<|Dialect\b)/m.test(readFileSync(join(root, file), 'utf8'));
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
