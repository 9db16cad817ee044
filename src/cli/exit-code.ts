/** How one input ended: read with an answer, read without one, or not read. */
export type InputEnd = 'relay-pool' | 'no-relay-pool' | 'could-not-tell' | 'could-not-read';

/**
 * 0: every input was read and none crossed the relay pool; 1: every input was read and at least one crossed it; 2: at least one
 * input could not be read or holds no answer. 2 goes before 1, so that 0 and 1 always speak for all inputs.
 */
export type ExitCode = 0 | 1 | 2;

/** The exit code for all inputs together. No input at all is no answer. */
export function exitCodeOf(ends: readonly InputEnd[]): ExitCode {
  if (ends.length === 0) return 2;
  if (ends.some((end) => end === 'could-not-tell' || end === 'could-not-read')) return 2;
  return ends.includes('relay-pool') ? 1 : 0;
}
