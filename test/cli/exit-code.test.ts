import { exitCodeOf, type ExitCode, type InputEnd } from '../../src/cli/exit-code.ts';

describe('the exit code', () => {
  const table: readonly (readonly [ExitCode, readonly InputEnd[]])[] = [
    [0, ['no-relay-pool']],
    [0, ['no-relay-pool', 'no-relay-pool']],
    [1, ['relay-pool']],
    [1, ['no-relay-pool', 'relay-pool', 'no-relay-pool']],
    [2, ['could-not-tell']],
    [2, ['could-not-read']],
    [2, ['no-relay-pool', 'could-not-tell']],
    [2, ['could-not-read', 'relay-pool']],
    [2, ['relay-pool', 'could-not-tell']],
    [2, []],
  ];
  test.each(table)('is %i for %j', (expected, ends) => {
    expect(exitCodeOf(ends)).toBe(expected);
  });
});
