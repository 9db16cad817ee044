/** Jest with the compiler of the build; neither browser nor network, and no build beforehand. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/', '<rootDir>/test/build/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'],
  setupFilesAfterEnv: ['<rootDir>/test/support/set-up-fast-check.ts', '<rootDir>/test/support/set-up-testing-library.ts'],
  testTimeout: 60_000,
  // a worker keeps some megabytes of every file it ran, and whatever makes many small objects gets ten times slower for it
  workerIdleMemoryLimit: '400MB',
  transform: {
    '\\.(ts|tsx|js)$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  reporters: ['default', '<rootDir>/scripts/tests/closing-line-reporter.js'],
};
