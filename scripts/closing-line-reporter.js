/**
 * A Jest reporter that ends the output with one plain line: `N passed, N failed`.
 * A test file that could not be run counts as one failure. Jest puts its own summary after every reporter, so the line waits for
 * the end of the process.
 */
export default function closingLineReporter() {
  let line = '';
  process.once('exit', () => process.stdout.write(line));
  return {
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
