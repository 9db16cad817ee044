/**
 * A Jest reporter that ends the output with one plain line: `N passed, N failed`.
 * A test file that could not be run counts as one failure. Jest puts its own summary after every reporter, so the line waits for
 * the end of the process. Before it, every test is named that failed first and passed when it was tried again.
 */
export default function closingLineReporter() {
  let line = '';
  /** @type {string[]} */
  const triedAgain = [];
  process.once('exit', () => process.stdout.write([...triedAgain, line].join('')));
  return {
    /**
     * @param {unknown} _test
     * @param {Readonly<{ testResults: readonly Readonly<{ fullName: string, status: string, invocations?: number }>[] }>} result
     */
    onTestResult(_test, { testResults }) {
      for (const { fullName, status, invocations = 1 } of testResults) {
        if (status === 'passed' && invocations > 1) triedAgain.push(`Passed on the second try: ${fullName}\n`);
      }
    },
    /**
     * @param {unknown} _contexts
     * @param {Readonly<Record<'numPassedTests' | 'numFailedTests' | 'numRuntimeErrorTestSuites' | 'numPendingTests' |
     * 'numTodoTests', number>>} results
     */
    onRunComplete(_contexts, results) {
      const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
      const skipped = results.numPendingTests + results.numTodoTests;
      line = `${results.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`;
    },
  };
}
