import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { freshBuild, root } from './build/fresh-build.js';

/** Runs the command line, building it first where needed, which it says; in the folder the user called npm from. */
freshBuild(['cli'], (sentence, isBuilt) => {
  if (isBuilt) console.error(sentence);
});
const { status } = spawnSync(process.execPath, [join(root, 'dist/cli/cli.cjs'), ...process.argv.slice(2)], {
  cwd: process.env.INIT_CWD ?? process.cwd(),
  stdio: 'inherit',
});
process.exitCode = status ?? 2;
