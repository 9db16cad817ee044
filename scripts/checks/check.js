import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { npmCommand } from '../npm.js';

/**
 * Everything CI runs. Ends with one line: the tests of both runs, and every other check counted as one. A check goes on after
 * another failed, so that one run shows all that is wrong.
 *
 * Made for two cores, which are to be busy all the time: the tests take two workers, and the checks of one core run beside
 * them, one after the other. What writes into the checkout comes first; the browser tests start when it and the other tests are
 * done, and what is left of the checks runs beside them, since a browser is waited for now and then. What a check says is
 * printed in one piece when it ends.
 */
const building = ['build', 'size', 'licences', 'reproducible'];
const reading = [
  'lint',
  'types',
  'format:check',
  'architecture',
  'unused',
  'lockfile',
  'hunting:check',
  // the fuzzer with its fixed number of cases, which needs no build
  'fuzz:ci',
];
/** What a check is told besides: Jest would leave one of two cores to others. */
const options = new Map([['test', ['--', '--maxWorkers=2']]]);
const triedAgain = /^Passed on the second try: .*$/gm;
const closingLine = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm;

const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const failing = [];
/** @type {string[]} */
const shaky = [];
const built = inTurn(building);
const tested = inTurn(['test']);
await Promise.all([built.then(() => inTurn(reading)), Promise.all([built, tested]).then(() => inTurn(['test:browser']))]);
// what the checks printed may be cut by whoever keeps it; the end stays
for (const test of shaky) console.log(`\n${test}`);
if (failing.length > 0) console.log(`\nFailed: ${failing.join(', ')}`);
const tail = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${tail}`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** @param {readonly string[]} checks */
async function inTurn(checks) {
  for (const check of checks) {
    const { passed, failed, skipped } = await outcomeOf(check);
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
}

/** @param {string} check */
async function outcomeOf(check) {
  const begun = Date.now();
  const { program, args, shell } = npmCommand(['run', '--silent', check, ...(options.get(check) ?? [])]);
  const child = spawn(program, args, { shell, stdio: ['ignore', 'pipe', 'pipe'] });
  const closed = once(child, 'close');
  const [output, complaints] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [status] = await closed;
  const counts = check.startsWith('test') ? testCounts(status, output) : checkCounts(status);
  const seconds = Math.round((Date.now() - begun) / 1000);
  if (counts.failed > 0) failing.push(check);
  shaky.push(...(output.match(triedAgain) ?? []));
  process.stdout.write(`\n--- npm run ${check}\n${complaints}${output}`);
  console.log(`--- ${check}: ${counts.failed === 0 ? 'passed' : 'FAILED'} after ${seconds} s`);
  return counts;
}

/** @param {number | null} status */
function checkCounts(status) {
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
}

/**
 * @param {number | null} status
 * @param {string} output
 */
function testCounts(status, output) {
  const counts = [...output.matchAll(closingLine)].at(-1)?.slice(1) ?? [];
  // a test run that broke off, or found nothing to run, has no line or a line that hides it
  const [passed = 0, failed = 0, skipped = 0] = counts.map((count) => Number(count ?? 0));
  return { passed, failed: failed === 0 && (status !== 0 || passed === 0) ? 1 : failed, skipped };
}
