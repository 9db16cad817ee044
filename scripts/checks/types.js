import { spawnSync } from 'node:child_process';
import { compiler, root } from '../build/fresh-build.js';

/** `npm run types`: type-checks each part of the tree under its own rules. */
const projects = ['tsconfig.json', 'tsconfig.pure.json', 'tsconfig.scripts.json', 'scripts/fuzz', 'scripts/ranges'];

const failed = projects.filter((project) => {
  const { status } = spawnSync(process.execPath, [compiler, '-p', project], { cwd: root, stdio: 'inherit' });
  return status !== 0;
});
process.exitCode = failed.length === 0 ? 0 : 1;
