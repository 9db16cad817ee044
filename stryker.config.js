/** `npm run mutation`: breaks the detection in thousands of small ways and counts how many of them the tests notice. Takes an hour or so. */
export default {
  testRunner: 'jest',
  jest: { configFile: 'jest.mutation.config.js', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  mutate: ['src/detection/**/*.ts'],
  ignorePatterns: ['dist', 'docs', 'assets', 'test/browser', 'test/outlook-host'],
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: '.cache/mutation.json' },
  tempDirName: '.cache/stryker',
  concurrency: 2,
  timeoutMS: 10_000,
};
