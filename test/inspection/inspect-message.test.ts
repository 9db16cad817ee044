import { detect } from '../../src/detection/index.ts';
import type { FoundMessage } from '../../src/inspection/text/found-message.ts';
import { alone, inspectMessage } from '../../src/inspection/inspect-message.ts';
import type { Inspected } from '../../src/inspection/inspection.ts';
import { inspectPaste } from '../../src/inspection/inspect-paste.ts';
import { readText } from '../../src/inspection/text/read-text.ts';
import { block, postfixLine } from '../support/header-lines.ts';
import { foreignLine, relayFlag } from '../support/threat-lines.ts';
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

describe('blank lines between all fields', () => {
  /** Each field followed by a blank line, as a web page may show them. */
  const spaced = (...fields: readonly string[]): string => block(...fields).replace(/\r\n(?![ \t])/g, '\n\n');
  const gateway = postfixLine('mx0.pphosted.com', 'mx0.pphosted.com [203.0.113.71]');
  const taken =
    'Received: from x (mail-psaapc01rlnn2073.outbound.protection.outlook.com [40.95.53.73]) by mx0.pphosted.com (PPS) with ESMTPS id 3; Wed, 26 Nov 2025 05:23:24 +0000';
  const told = (text: string): unknown => {
    const [read] = inspectPaste(text);
    return read !== undefined && 'detection' in read
      ? [read.detection.verdict.outcome, read.detection.verdict.position, read.detection.verdict.certainty, read.repairs]
      : read;
  };

  test.each<[string, readonly string[], string]>([
    ['behind a gateway', [gateway, taken, relayFlag], 'relay-pool'],
    [
      'behind a mailing list',
      [postfixLine('list.example.net', 'list.example.net [203.0.113.9]'), taken, relayFlag],
      'relay-pool',
    ],
    [
      'by another pool',
      [gateway, taken.replace('psaapc01rlnn2073', 'db8eur05on2081').replace('40.95.53.73', '40.107.20.81')],
      'ordinary-pool',
    ],
  ])('a way through Microsoft 365 %s is told as a guess, and not as none', (_, fields, outcome) => {
    expect(told(spaced(...fields))).toEqual([outcome, 'upstream', 'likely', ['empty-lines']]);
  });

  test('and mail that did not pass through Microsoft 365 stays certain', () => {
    expect(told(spaced(gateway, foreignLine))).toEqual(['not-from-microsoft365', null, 'certain', ['empty-lines']]);
  });
});

test.each(['\u00a0', '\u2009', '\u3000'])(
  'a blank that a program changed behind `from` hides no way through Microsoft 365 (%j)',
  (blank) => {
    const gateway = postfixLine('mx0.pphosted.com', 'mx0.pphosted.com [203.0.113.71]');
    const taken = `Received: from${blank}x (mail-psaapc01rlnn2073.outbound.protection.outlook.com [40.95.53.73]) by mx0.pphosted.com (PPS) with ESMTPS id 3; Wed, 26 Nov 2025 05:23:24 +0000`;
    expect(inspectPaste(block(gateway, taken, relayFlag))).toMatchObject([
      {
        repairs: ['special-characters'],
        detection: { verdict: { outcome: 'relay-pool', position: 'upstream', certainty: 'likely' } },
      },
    ]);
  },
);
