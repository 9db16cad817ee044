import config from './jest.config.js';

/** The tests that judge a mutant: everything about detection but what takes long or rolls dice. */
export default {
  ...config,
  reporters: undefined,
  testMatch: ['<rootDir>/test/detection/**/*.test.ts', '<rootDir>/test/corpus/corpus.test.ts'],
  testPathIgnorePatterns: ['growth.test.ts', 'laws.test.ts', 'hostile-greeting.test.ts'],
};
