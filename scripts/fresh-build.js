import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const sources = [
  'src',
  'assets',
  'scripts/third-party-notices.js',
  'scripts/compact-suffixes.js',
  'scripts/offline-worker.js',
  'webpack.config.js',
  'package.json',
  'package-lock.json',
  'tsconfig.module.json',
];
const products = {
  pages: 'dist/taskpane.html',
  cli: 'dist/cli/cli.cjs',
  detection: 'dist/detection/index.d.ts',
};

/** Builds those of the products `pages`, `cli` and `detection` that are absent or older than their sources; silent unless it fails. */
export function freshBuild(names) {
  const stale = names.filter((name) => isStale(join(root, products[name])));
  if (stale.length === 0) return;
  run(
    'webpack-cli/bin/cli.js',
    stale.flatMap((name) => ['--config-name', name]),
  );
  if (stale.includes('detection')) run('typescript/bin/tsc', ['-p', 'tsconfig.module.json']);
}

function isStale(product) {
  if (!existsSync(product)) return true;
  const built = statSync(product).mtimeMs;
  return sources.some((source) => newest(join(root, source)) > built);
}

function newest(path) {
  if (!existsSync(path)) return 0;
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(status.mtimeMs, ...readdirSync(path).map((entry) => newest(join(path, entry))));
}

// what a build says goes to the error stream, so that the output of the program it was built for stays clean
function run(program, args) {
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status === 0) return;
  process.stderr.write(stdout);
  process.exit(status ?? 1);
}
