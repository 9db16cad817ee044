import { detect } from '../../src/detection/index.ts';
import type { IntakeMessage } from '../../src/intake/intake-message.ts';
import { judge } from '../../src/intake/judge.ts';
import { readText } from '../../src/intake/read-text.ts';
import { sampleLines, unfoldedLines } from './message-text.ts';

const sound = sampleLines().join('\n');

const message = (text: string, changes: Partial<IntakeMessage> = {}): IntakeMessage => ({
  origin: 'paste',
  headerText: text,
  asWritten: text,
  repairs: [],
  doubts: [],
  remoteReply: null,
  ...changes,
});

test('a sound text is judged as detection judges it', () => {
  expect(judge(message(sound))).toEqual({ detection: detect(sound), headerText: sound, repairWithheld: false });
});

test('a repair that would overturn a certain verdict is taken back', () => {
  const other = sampleLines('ordinary-pool').join('\n');
  expect(detect(other).verdict.certainty).toBe('certain');
  const judged = judge(message(sound, { asWritten: other, repairs: ['defanged'] }));
  expect(judged).toMatchObject({ headerText: other, repairWithheld: true, detection: { verdict: detect(other).verdict } });
});

test('one line cut at names shows the outcome, but nothing in it is certain or vouched for', () => {
  expect(detect(sound).verdict.certainty).toBe('certain');
  const [line] = readText(unfoldedLines().join(' '), { origin: 'paste' });
  const { detection } = judge(line ?? message(''));
  expect(detection.verdict).toMatchObject({ outcome: 'relay-pool', position: 'delivery', certainty: 'likely' });
  expect(detection.evidence.some(({ vouched }) => vouched)).toBe(false);
  expect(detection.trace.border?.vouched).toBe(false);
});

test('what a report gives back is never certain', () => {
  expect(judge(message(sound, { origin: 'non-delivery-report' })).detection.verdict.certainty).toBe('likely');
});
