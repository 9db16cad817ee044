import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the reporter leaves at the end of a process in which these calls were made on it. */
function printed(calls: string): string {
  const reporter = pathToFileURL(join(__dirname, '../../../scripts/tests/closing-line-reporter.js')).href;
  const program = `import start from ${JSON.stringify(reporter)}; const reporter = start(); ${calls}`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout;
}

const counts = { numPassedTests: 3, numFailedTests: 1, numRuntimeErrorTestSuites: 1, numPendingTests: 0, numTodoTests: 0 };
const ended = `reporter.onRunComplete(null, ${JSON.stringify(counts)});`;

test('a file that could not be run counts as failed', () => {
  expect(printed(ended)).toBe('3 passed, 2 failed\n');
});

test('a test that passed on the second try is named, one that passed or failed for good is not', () => {
  const testResults = [
    { fullName: 'shaky', status: 'passed', invocations: 2 },
    { fullName: 'sound', status: 'passed', invocations: 1 },
    { fullName: 'broken', status: 'failed', invocations: 2 },
    { fullName: 'left out', status: 'pending' },
  ];
  const calls = `reporter.onTestResult(null, ${JSON.stringify({ testResults })}); ${ended}`;
  expect(printed(calls)).toBe('Passed on the second try: shaky\n3 passed, 2 failed\n');
});
