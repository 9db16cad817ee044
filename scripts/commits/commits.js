import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { root } from '../build/fresh-build.js';
import { subjectProblem } from './subject-problem.js';

/**
 * `npm run commits -- main..HEAD`: whether the messages of these commits can be read in a list; the newest commit unless said. With
 * `--file FILE`, the message in the file, as the hook in .githooks asks.
 */
const [first = '-1', second] = process.argv.slice(2);
const messages = first === '--file' ? [readFileSync(second ?? '', 'utf8')] : messagesOf(first);
const problems = messages.flatMap((message) => {
  const problem = subjectProblem(message);
  return problem === null ? [] : [`${problem}: ${message.split('\n', 1)[0]}`];
});
for (const problem of problems) console.error(problem);
console.log(`${messages.length - problems.length} of ${messages.length} commit messages are well`);
process.exitCode = problems.length === 0 ? 0 : 1;

/** @param {string} range */
function messagesOf(range) {
  const { status, stdout, stderr } = spawnSync('git', ['log', '-z', '--format=%B', range], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout.split('\0').filter((message) => message !== '');
}
