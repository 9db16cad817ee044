import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * TypeScript 7, which checks and declares five times as quickly as 6. It is named by its path, since TypeScript 6, which
 * typescript-eslint reads types with, has a `tsc` as well.
 */
export const compiler = join(root, 'node_modules', 'typescript-7', 'bin', 'tsc');

const sources = [
  'src',
  'assets',
  'scripts/build/licence-notices.js',
  'scripts/build/compact-suffixes.js',
  'scripts/build/inline-report.js',
  'scripts/build/offline-worker.js',
  'webpack.config.js',
  'package.json',
  'package-lock.json',
  'tsconfig.module.json',
  'tsconfig.triage.json',
];
const products = {
  pages: 'dist/taskpane.html',
  cli: 'dist/cli/cli.cjs',
  detection: 'dist/detection/types/src/detection/module.d.ts',
  triage: 'dist/triage/types/src/triage/index.d.ts',
};

/** The triage page and the report, which the command puts its data into, are bundles of their own. */
const configurations = { pages: ['triage-page', 'pages'], cli: ['cli', 'report'], detection: ['detection'], triage: ['triage'] };

/**
 * Builds those of the products `pages`, `cli`, `detection` and `triage` that are absent or older than their sources; silent unless it
 * fails, or is told to say what it does.
 *
 * @param {readonly (keyof typeof products)[]} names
 * @param {(sentence: string, isBuilt: boolean) => void} [say] `isBuilt`: something is built, or was
 */
export function freshBuild(names, say = () => undefined) {
  const stale = names.filter((name) => isStale(join(root, products[name])));
  if (stale.length === 0) return say(`The build in dist is up to date: ${names.join(', ')}.`, false);
  say(`Building ${stale.join(', ')} into dist. This takes half a minute to two minutes; the next start is quick.`, true);
  const begun = Date.now();
  run(
    join(root, 'node_modules', 'webpack-cli/bin/cli.js'),
    stale.flatMap((name) => configurations[name]).flatMap((name) => ['--config-name', name]),
  );
  if (stale.includes('detection')) run(compiler, ['-p', 'tsconfig.module.json']);
  if (stale.includes('triage')) run(compiler, ['-p', 'tsconfig.triage.json']);
  say(`Built in ${Math.round((Date.now() - begun) / 1000)} seconds.`, true);
}

/** @param {string} product */
function isStale(product) {
  if (!existsSync(product)) return true;
  const built = statSync(product).mtimeMs;
  return sources.some((source) => newest(join(root, source)) > built);
}

/**
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  if (!existsSync(path)) return 0;
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(status.mtimeMs, ...readdirSync(path).map((entry) => newest(join(path, entry))));
}

/**
 * What a build says goes to the error stream, so that the output of the program it was built for stays clean.
 *
 * @param {string} program its path
 * @param {readonly string[]} args
 */
function run(program, args) {
  const { status, stdout } = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status === 0) return;
  process.stderr.write(stdout);
  process.exit(status ?? 1);
}
