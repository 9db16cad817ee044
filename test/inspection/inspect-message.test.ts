import { detect } from '../../src/detection/index.ts';
import type { FoundMessage } from '../../src/inspection/found-message.ts';
import { alone, inspectMessage } from '../../src/inspection/inspect-message.ts';
import type { Inspected } from '../../src/inspection/inspection.ts';
import { readText } from '../../src/inspection/read-text.ts';
import { block } from '../support/header-lines.ts';
import { foreignLine } from '../support/threat-lines.ts';
import { sampleLines, unfoldedLines } from './message-text.ts';

const sound = sampleLines().join('\n');
const other = sampleLines('ordinary-pool').join('\n');

const inspect = (text: string, changes: Partial<FoundMessage> = {}): Inspected =>
  inspectMessage({ origin: 'paste', headerText: text, asWritten: text, repairs: [], doubts: [], reply: null, ...changes }, alone);

test('a sound text is judged as detection judges it', () => {
  expect(inspect(sound)).toEqual({
    state: 'verdict',
    fileName: null,
    read: { origin: 'paste', source: 'delivered', ordinal: 1, count: 1 },
    repairs: [],
    doubts: [],
    reply: null,
    headerText: sound,
    detection: detect(sound),
  });
});

test('it is told which message of which file it is', () => {
  const found: FoundMessage = { origin: 'message', headerText: '', asWritten: '', repairs: [], doubts: [], reply: null };
  expect(inspectMessage(found, { fileName: 'mail.eml', ordinal: 2, count: 3 })).toMatchObject({
    fileName: 'mail.eml',
    read: { origin: 'message', source: 'delivered', ordinal: 2, count: 3 },
  });
});

test('a repair that would overturn a certain verdict is taken back, and that is said', () => {
  expect(detect(other).verdict.certainty).toBe('certain');
  expect(inspect(sound, { asWritten: other, repairs: ['utf-16', 'defanged'], doubts: ['more-below'] })).toMatchObject({
    headerText: other,
    repairs: ['utf-16'],
    doubts: ['repair-withheld', 'more-below'],
    detection: { verdict: detect(other).verdict },
  });
});

test('mail from outside is no more than likely where a repair that was taken back shows a way through Microsoft 365', () => {
  const foreign = block(foreignLine);
  expect(detect(foreign).verdict).toMatchObject({ outcome: 'not-from-microsoft365', certainty: 'certain' });
  expect(inspect(other, { asWritten: foreign, repairs: ['defanged'] })).toMatchObject({
    repairs: [],
    doubts: ['repair-withheld'],
    detection: { verdict: { outcome: 'not-from-microsoft365', certainty: 'likely', doubts: ['guessed', 'border-unvouched'] } },
  });
  expect(inspect('no header', { asWritten: foreign, repairs: ['defanged'] })).toMatchObject({
    doubts: ['repair-withheld'],
    detection: { verdict: { outcome: 'not-from-microsoft365', certainty: 'certain' } },
  });
});

test('one line cut at names shows the outcome, but nothing in it is certain or vouched for', () => {
  expect(detect(sound).verdict.certainty).toBe('certain');
  const [line] = readText(unfoldedLines().join(' '), { origin: 'paste' });
  if (line === undefined) throw new Error('nothing was read');
  const { detection, read } = inspectMessage(line, alone);
  expect(read.source).toBe('guessed');
  expect(detection.verdict).toMatchObject({ outcome: 'relay-pool', position: 'delivery', certainty: 'likely' });
  expect(detection.evidence.some(({ vouched }) => vouched)).toBe(false);
  expect(detection.trace.border?.vouched).toBe(false);
});

test.each([
  // what a report returned ends inside Microsoft 365 here: the hand-over that failed lies above
  ['returned-message', 'returned', { outcome: 'undetermined', missing: 'report-ends-inside' }],
  ['attached-original', 'attached', { outcome: 'ordinary-pool', certainty: 'likely' }],
] as const)(
  'a %s is never certain, and a repair that would overturn it is taken back all the same',
  (origin, source, verdict) => {
    expect(inspect(sound, { origin })).toMatchObject({
      read: { origin, source },
      detection: { verdict: { outcome: 'relay-pool', certainty: 'likely' } },
    });
    expect(inspect(sound, { origin, asWritten: other, repairs: ['defanged'] })).toMatchObject({
      doubts: ['repair-withheld'],
      detection: { verdict },
    });
  },
);
