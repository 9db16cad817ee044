import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const table = join(root, 'node_modules', 'tldts', 'dist', 'es6', 'src', 'data', 'trie.js');
const loader = join(root, 'scripts', 'build', 'compact-suffixes.js');
const folder = mkdtempSync(join(tmpdir(), 'suffixes-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Table {
  readonly nodeFlags: Uint8Array;
  readonly edgeStart: Uint16Array;
  readonly edgeLength: Uint8Array;
  readonly edgeChild: Uint16Array;
  readonly labelText: string;
  readonly rulesRoot: number;
  readonly exceptionsRoot: number;
}

interface Answer {
  readonly domain: string | null;
  readonly isIcann: boolean | null;
  readonly isPrivate: boolean | null;
}

interface Library {
  readonly parse: (host: string, options: object) => Answer;
}

test('the table of the pages gives every host of the public suffix list the answer that tldts gives it', () => {
  expect(existsSync(table)).toBe(true);
  const rules = rulesOf(requireFrom<Table>(bundle('table', `export * from ${JSON.stringify(table)};`, false)));
  expect(rules.length).toBeGreaterThan(9000);
  const source = `export { parse } from 'tldts';`;
  const usual = requireFrom<Library>(bundle('usual', source, false));
  const compact = requireFrom<Library>(bundle('compact', source, true));
  const hosts = rules.map((rule) => rule.replaceAll('*', 'any')).flatMap((rule) => [rule, `a.${rule}`, `b.a.${rule}`]);
  hosts.push(
    'localhost',
    'a.unknown-suffix',
    'b.a.unknown-suffix',
    '198.51.100.7',
    '',
    '.',
    'com',
    'a..com',
    'com.',
    '-.example',
  );
  const options = { allowPrivateDomains: true, extractHostname: false };
  // where a suffix is known to one alone, the pages doubt a name that the command line does not: of long top-level domains alone
  const bare = new Set(rules.filter((rule) => !rule.includes('.') && !/^[a-z]{1,3}$/.test(rule)));
  const said = ({ parse }: Library, host: string): string => {
    const { domain, isIcann, isPrivate } = parse(host, options);
    return JSON.stringify(bare.has(host.split('.').at(-1) ?? '') ? [domain, isPrivate] : [domain, isIcann, isPrivate]);
  };
  const different = hosts.filter((host) => said(usual, host) !== said(compact, host));
  expect(different).toEqual([]);
  for (const host of ['mx.firma.is', 'mx.agency.gov', 'mx.unit.mil', 'mx.office.int', 'mx.firma.dk', 'mx.firma.com'])
    expect([host, compact.parse(host, options).isIcann]).toEqual([host, true]);
  expect(usual.parse('b.a.blogspot.example.co.uk', options).domain).toBe('example.co.uk');
  // partly in ASCII: the same name as either of those that the list has
  expect(compact.parse('b.a.xn--55qx5d.香港', options).domain).toBe('a.xn--55qx5d.香港');
});

test('the pages have the short table, and not the long one', () => {
  const dist = join(root, 'dist');
  const scripts = readdirSync(dist).filter((name) => name.endsWith('.js'));
  const holding = (text: string): string[] => scripts.filter((name) => readFileSync(join(dist, name), 'utf8').includes(text));
  const [start] = /edgeStart = \/\*#__PURE__\*\/ new Uint16Array\(\[[\d, ]{100}/.exec(readFileSync(table, 'utf8')) ?? [];
  expect(start).toBeDefined();
  const numbers = (start ?? '').slice((start ?? '').indexOf('[') + 1).replaceAll(' ', '');
  expect(holding(numbers)).toEqual([]);
  // an exception of the list, as the short table writes it
  // a worker that reads has its modules to itself, and so has the triage page
  const holders = holding('kawasaki[0city');
  for (const page of ['', 'triage-']) {
    const own = holders.filter((file) => file.startsWith('triage-') === (page === 'triage-'));
    expect(own.filter((file) => !file.startsWith(`${page}reading.`))).toHaveLength(1);
    expect(own.filter((file) => file.startsWith(`${page}reading.`))).toHaveLength(1);
  }
});

/** Builds one module as a program would load it, with the short table or the one of tldts; answers with its file. */
function bundle(name: string, source: string, short: boolean): string {
  const entry = join(folder, `${name}.js`);
  writeFileSync(entry, source);
  const options = {
    mode: 'production',
    context: root,
    entry,
    resolve: { modules: [join(root, 'node_modules')] },
    output: { path: join(folder, 'out'), filename: `${name}.cjs`, library: { type: 'commonjs2' } },
    optimization: { minimize: false },
    module: { rules: short ? [{ test: table, loader }] : [] },
  };
  const program = `
        import webpack from 'webpack';
        webpack(${JSON.stringify(options)}, (error, stats) => {
      if (error || stats.hasErrors()) throw error ?? new Error(stats.toString());
    });`;
  // in a Node of its own: webpack loads its loader as a module, which jest does not
  execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: root });
  return join(folder, 'out', `${name}.cjs`);
}

function requireFrom<T>(file: string): T {
  const loaded: unknown = createRequire(__filename)(file);
  return loaded as T;
}

/** Every rule of the table, with its stars. */
function rulesOf(table: Table): string[] {
  const offsets = [0];
  for (const length of table.edgeLength) offsets.push((offsets.at(-1) ?? 0) + length);
  const found: string[] = [];
  const visit = (node: number, path: string): void => {
    if (table.nodeFlags[node] !== 0) found.push(path);
    for (let edge = table.edgeStart[node] ?? 0; edge < (table.edgeStart[node + 1] ?? 0); edge += 1) {
      const label = table.labelText.slice(offsets[edge], offsets[edge + 1]);
      visit(table.edgeChild[edge] ?? 0, path === '' ? label : `${label}.${path}`);
    }
  };
  visit(table.rulesRoot, '');
  visit(table.exceptionsRoot, '');
  return found;
}
