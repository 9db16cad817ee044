import type { Detection } from '../detection/index.ts';
import { cardCodes } from '../detection/index.ts';
import type { Sought } from './check/check-options.ts';

/** How one input ended: read, and something was found or not; read without an answer; or not read. */
export type InputEnd = 'found' | 'nothing-found' | 'could-not-tell' | 'could-not-read';

/** What of that which was sought a message is. */
export function foundIn(detection: Detection, sought: readonly Sought[]): readonly Sought[] {
  const { outcome } = detection.verdict;
  return sought.filter((one) => (one === 'danger' ? cardCodes(detection).tone === 'danger' : one === outcome));
}

/** How one message ended. What is sought and found is an answer, even where the pool is unknown. */
export function endOfMessage(detection: Detection, sought: readonly Sought[]): InputEnd {
  if (foundIn(detection, sought).length > 0) return 'found';
  return detection.verdict.outcome === 'undetermined' ? 'could-not-tell' : 'nothing-found';
}

/**
 * How an input with several messages ended: what one of them shows counts for all, and an answer that is missing goes before
 * none.
 */
export function endOfInput(ends: readonly InputEnd[]): InputEnd {
  const inOrder: readonly InputEnd[] = ['found', 'could-not-read', 'could-not-tell', 'nothing-found'];
  return inOrder.find((end) => ends.includes(end)) ?? 'could-not-read';
}

/**
 * 0: every input was read and nothing was found; 1: every input was read and something was found; 2: the command line is wrong,
 * and nothing was read; 3: at least one input could not be read or holds no answer. 3 goes before 1, so that 0 and 1 always speak
 * for all inputs.
 */
export type ExitCode = 0 | 1 | 2 | 3;

/** The exit code for all inputs together. No input at all is no answer. */
export function exitCodeOf(ends: readonly InputEnd[]): ExitCode {
  if (ends.length === 0) return 3;
  if (ends.some((end) => end === 'could-not-tell' || end === 'could-not-read')) return 3;
  return ends.includes('found') ? 1 : 0;
}
