import { spawnSync } from 'node:child_process';

/**
 * How to start the npm that runs this script; on Windows `npm` itself is a batch file, which Node starts only through a shell.
 *
 * @param {readonly string[]} args
 * @returns {{ program: string, args: readonly string[], shell: boolean }}
 */
export function npmCommand(args) {
  const { npm_execpath: path } = process.env;
  if (path?.endsWith('.js')) return { program: process.execPath, args: [path, ...args], shell: false };
  return { program: 'npm', args, shell: process.platform === 'win32' };
}

/**
 * What npm prints; an error when it fails.
 *
 * @param {readonly string[]} words
 * @param {string} folder
 * @returns {string}
 */
export function npmOutput(words, folder) {
  const { program, args, shell } = npmCommand(words);
  const options = { cwd: folder, shell, encoding: /** @type {const} */ ('utf8'), maxBuffer: 64 * 1024 * 1024 };
  const { status, stdout, stderr } = spawnSync(program, args, options);
  if (status !== 0) throw new Error(`npm ${words.join(' ')} failed: ${stderr}`);
  return stdout;
}
