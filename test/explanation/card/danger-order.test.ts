import type { Detection, FilterFinding } from '../../../src/detection/index.ts';
import { cardCodes } from '../../../src/detection/index.ts';
import { dangerRank, isDangerUnsaid, unreadRank } from '../../../src/explanation/card/danger-order.ts';
import { detectionOf, evidenceOf } from '../detections.ts';

const relay = { outcome: 'relay-pool', position: 'delivery', certainty: 'certain' } as const;
const inside = { outcome: 'internal', certainty: 'certain' } as const;
const unread = { outcome: 'undetermined', certainty: null, missing: 'border-unreadable' } as const;
const judged = (claim: 'passed' | 'failed') => [
  evidenceOf('composite-authentication', claim, { result: null, spf: null }, [3], true),
];
const found = (finding: FilterFinding): Detection['filter'] => ({ finding, bulkLevel: null, showing: 'shown', cites: [] });

/** The most dangerous first, by tone and label. */
const inOrder: readonly (readonly [string, Parameters<typeof detectionOf>[0]])[] = [
  ['danger malware', { verdict: inside, filter: found('malware') }],
  ['danger phishing', { verdict: inside, filter: found('phishing') }],
  ['danger imitation', { verdict: inside, filter: found('impersonated-user') }],
  ['danger spam', { verdict: inside, filter: found('spam') }],
  ['danger sender-check-failed', { verdict: inside, filter: found('spoof') }],
  ['high-risk high-risk-pool', { verdict: { ...relay, outcome: 'high-risk-pool' } }],
  ['relay sender-check-failed', { verdict: relay, evidence: judged('failed') }],
  ['forged may-be-forged', { verdict: { ...relay, certainty: 'likely', doubts: ['stamps-missing'] } }],
  ['relay sender-not-confirmed', { verdict: relay }],
  ['relay relay-pool', { verdict: relay, evidence: judged('passed') }],
  ['relay relay-earlier', { verdict: { ...relay, position: 'upstream', certainty: 'likely' } }],
  ['unknown cannot-tell', { verdict: unread }],
  ['unknown refused-inside', { verdict: { ...unread, missing: 'refused-inside' } }],
  ['calm not-relay-pool', { verdict: inside, junk: { placed: 'junk', reason: 'bulk', showing: 'shown' } }],
  ['calm nothing-to-do', { verdict: inside }],
];
const detections = inOrder.map(([, parts]) => detectionOf(parts));

test('what the filter calls dangerous comes before every pool, and that before what needs nothing', () => {
  const sorted = [...detections].reverse().sort((one, other) => dangerRank(one) - dangerRank(other));
  const seen = sorted.map((detection) => {
    const { tone, label } = cardCodes(detection);
    return `${tone} ${label}`;
  });
  expect(seen).toEqual(inOrder.map(([name]) => name));
  expect(new Set(detections.map(dangerRank)).size).toBe(detections.length);
});

test('a file that could not be read is as dangerous as what cannot be told', () => {
  expect(unreadRank()).toBe(dangerRank(detectionOf({ verdict: unread })));
});

test('a danger is to be said where the label does not name it', () => {
  const unsaid = inOrder.filter((_, at) => isDangerUnsaid(detections[at] ?? detectionOf({}))).map(([name]) => name);
  expect(unsaid).toEqual(['danger spam', 'danger sender-check-failed']);
});
