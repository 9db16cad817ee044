/**
 * `npm run mutation`: breaks the detection in thousands of small ways and counts how many of them the tests notice. All of them
 * take hours on two cores; `MUTATION_SAMPLE=20` draws one in twenty.
 */
export default {
  testRunner: 'jest',
  jest: { configFile: 'jest.mutation.config.js', enableFindRelatedTests: false },
  plugins: ['@stryker-mutator/jest-runner', './scripts/tests/mutation-sample.js'],
  checkers: ['sample'],
  coverageAnalysis: 'perTest',
  mutate: ['src/{detection,mail,microsoft365}/**/*.ts'],
  // What runs once, as the module loads, is tables of facts; for each of these the tests would be started anew.
  ignoreStatic: true,
  ignorePatterns: ['dist', 'docs/screenshots', 'assets', 'test/browser', 'test/outlook-host'],
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: '.cache/mutation.json' },
  tempDirName: '.cache/stryker',
  concurrency: 2,
  // a busy machine must not pass for a mutant that never ends
  timeoutMS: 30_000,
  dryRunTimeoutMinutes: 20,
};
