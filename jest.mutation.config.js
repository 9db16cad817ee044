import config from './jest.config.js';

/** The tests that judge a mutant, in one file. */
export default { ...config, reporters: undefined, testMatch: ['<rootDir>/test/mutation-suite.ts'] };
