/*
 * A test in a browser is tried a second time where it failed once: a machine that stops for seconds, as a shared one does, has
 * failed one of 500 tests in a run and never the same one twice. A fault of ours fails again. The first failure is printed where it
 * happened, and scripts/closing-line-reporter.js names every test that needed a second try, so that none of them hides.
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true });
