import { spawnSync } from 'node:child_process';
import { constants, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshBuild, root } from '../build/fresh-build.js';

/**
 * `npm run reproducible`: builds and releases the checkout's files a second time, in another folder with a longer path, and compares
 * the sums of both releases. It ends with 1 where an archive differs. The copy has what git knows of, with the packages beside it.
 */
const folder = mkdtempSync(join(tmpdir(), 'a-second-folder-with-a-longer-path-'));
try {
  freshBuild(['pages', 'cli', 'detection', 'triage']);
  const here = sumsOfRelease(root, ['--built']);
  for (const path of trackedFiles()) copy(path);
  copy('node_modules');
  const there = sumsOfRelease(folder, []);
  console.log(
    here === there ? `The same bytes in both folders:\n${here}` : `Not the same bytes.\nHere:\n${here}There:\n${there}`,
  );
  process.exitCode = here === there ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The paths of the checkout's files that git knows of, those that are new and not ignored too. */
function trackedFiles() {
  const { stdout } = run('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], root);
  return stdout.split('\0').filter((path) => path !== '');
}

/** @param {string} path */
function copy(path) {
  const options = { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE };
  cpSync(join(root, path), join(folder, path), options);
}

/**
 * @param {string} checkout
 * @param {readonly string[]} options
 */
function sumsOfRelease(checkout, options) {
  run(process.execPath, [join(checkout, 'scripts/release/release.js'), ...options], checkout);
  return readFileSync(join(checkout, 'release/SHA256SUMS'), 'utf8');
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {string} cwd
 */
function run(program, args, cwd) {
  const ended = spawnSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (ended.status !== 0)
    throw new Error(`${program} ${args.join(' ')} ended with ${ended.status}\n${ended.stdout}${ended.stderr}`);
  return ended;
}
