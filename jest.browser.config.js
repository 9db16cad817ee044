import config from './jest.config.js';

/** The production build in dist: in Chromium (test/browser) and on Node (test/build). */
export default {
  ...config,
  testMatch: ['<rootDir>/test/{browser,build}/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/scripts/tests/browser-set-up.js',
  setupFilesAfterEnv: ['<rootDir>/test/support/set-up-second-try.ts'],
  testTimeout: 180_000,
  maxWorkers: 2,
};
