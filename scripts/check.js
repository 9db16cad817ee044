import { spawnSync } from 'node:child_process';

/**
 * Everything CI runs. Ends with one line: the tests of both runs, and every other check counted as one.
 * A check goes on after another failed, so that one run shows all that is wrong.
 */
const checks = ['lint', 'format:check', 'types', 'test', 'build', 'size', 'licences', 'test:browser'];
const closingLine = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm;

const total = { passed: 0, failed: 0, skipped: 0 };
for (const check of checks) {
  console.log(`\n--- npm run ${check}`);
  const result = outcomeOf(check);
  for (const count of Object.keys(total)) total[count] += result[count];
  console.log(`--- ${check}: ${result.failed === 0 ? 'passed' : 'FAILED'}`);
}
const tail = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${tail}`);
process.exitCode = total.failed === 0 ? 0 : 1;

function outcomeOf(check) {
  const { status, stdout } = spawnSync('npm', ['run', '--silent', check], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  process.stdout.write(stdout);
  const counts = [...stdout.matchAll(closingLine)]
    .at(-1)
    ?.slice(1)
    .map((count) => Number(count ?? 0));
  const isTest = check.startsWith('test');
  if (!isTest) return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
  // a test run that broke off, or found nothing to run, has no line or a line that hides it
  const [passed = 0, failed = 0, skipped = 0] = counts ?? [];
  return { passed, failed: failed === 0 && (status !== 0 || passed === 0) ? 1 : failed, skipped };
}
