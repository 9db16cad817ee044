import { soughtWords, type Sought } from '../../src/cli/check/check-options.ts';
import { endOfInput, endOfMessage, exitCodeOf, foundIn, type ExitCode, type InputEnd } from '../../src/cli/exit-code.ts';
import { detect } from '../../src/detection/index.ts';
import { highRiskMessage, ordinaryMessage, phishingMessage, relayMessage, sentMessage } from './messages.ts';

describe('the exit code', () => {
  const table: readonly (readonly [ExitCode, readonly InputEnd[]])[] = [
    [0, ['nothing-found']],
    [0, ['nothing-found', 'nothing-found']],
    [1, ['found']],
    [1, ['nothing-found', 'found', 'nothing-found']],
    [3, ['could-not-tell']],
    [3, ['could-not-read']],
    [3, ['nothing-found', 'could-not-tell']],
    [3, ['could-not-read', 'found']],
    [3, ['found', 'could-not-tell']],
    [3, []],
  ];
  test.each(table)('is %i for %j', (expected, ends) => {
    expect(exitCodeOf(ends)).toBe(expected);
  });
});

describe('an input with several messages', () => {
  const table: readonly (readonly [InputEnd, readonly InputEnd[]])[] = [
    ['found', ['nothing-found', 'found', 'could-not-tell']],
    ['could-not-tell', ['nothing-found', 'could-not-tell']],
    ['nothing-found', ['nothing-found', 'nothing-found']],
    ['could-not-read', ['could-not-read']],
    ['could-not-read', ['could-not-tell', 'could-not-read']],
    ['found', ['could-not-read', 'found']],
    ['could-not-read', []],
  ];
  test.each(table)('ends as %s for %j', (expected, ends) => {
    expect(endOfInput(ends)).toBe(expected);
  });
});

describe('what is found in a message', () => {
  const table: readonly (readonly [string, string, readonly Sought[]])[] = [
    ['of the relay pool', relayMessage(), ['relay-pool']],
    ['of the high-risk pool', highRiskMessage, ['high-risk-pool']],
    ['of the ordinary pool', ordinaryMessage, ['ordinary-pool']],
    ['without a route', sentMessage, ['undetermined']],
    ['that the filter of the recipient calls phishing', phishingMessage, ['relay-pool', 'danger']],
  ];
  test.each(table)('%s', (_name, message, expected) => {
    expect(foundIn(detect(message), soughtWords)).toEqual(expected);
  });

  test('counts before an answer that is missing', () => {
    expect(endOfMessage(detect(sentMessage), ['relay-pool'])).toBe('could-not-tell');
    expect(endOfMessage(detect(sentMessage), ['undetermined'])).toBe('found');
    expect(endOfMessage(detect(relayMessage()), ['high-risk-pool', 'danger'])).toBe('nothing-found');
  });
});
