import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { detect } from '../../src/detection/index.ts';
import type { Detection } from '../../src/detection/detection.ts';
import type { Verdict } from '../../src/detection/verdict/verdict.ts';
import type { SampleId } from '../../src/page/samples/samples.ts';
import { samples } from '../support/samples.ts';
import { pinned, readExpectation } from './expectation.ts';

const cases = readdirSync(__dirname, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(__dirname, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .filter((name) => name.includes('/'));
const texts = cases.filter((name) => name.endsWith('.txt')).sort();
const expectations = cases.filter((name) => name.endsWith('.json')).sort();

test('every text has an expectation beside it, and every expectation a text', () => {
  expect(expectations).toEqual(texts.map((name) => name.replace(/txt$/, 'json')));
  expect(texts.length).toBeGreaterThanOrEqual(45);
});

test.each(texts)('judges %s as the file beside it says', (name) => {
  const expected = readExpectation(read(name.replace(/txt$/, 'json')));
  const detection = detect(read(name));

  const keys = Object.keys(expected.verdict);
  expect(pinned(detection.verdict, keys)).toEqual(pinned(expected.verdict, keys));
  for (const forbidden of expected.never) {
    expect(pinned(detection.verdict, Object.keys(forbidden))).not.toEqual(forbidden);
  }
  if (expected.arrival !== undefined) expect(arrivalSpf(detection)).toEqual(expected.arrival);
  if (expected.handoverAt !== undefined) expect(detection.trace.handover?.hop.at ?? null).toEqual(expected.handoverAt);
  if (expected.junk !== undefined) expect(pinned(detection.junk, Object.keys(expected.junk))).toEqual(expected.junk);
  if (expected.filter !== undefined) expect(detection.filter.finding).toBe(expected.filter);
  expect(detection.evidence.flatMap((evidence) => evidence.cites)).toEqual(expect.arrayContaining([...expected.cites]));
});

const sampleVerdicts = {
  'relay-delivery': {
    outcome: 'relay-pool',
    senderSideFilter: 'passed',
    position: 'delivery',
    certainty: 'certain',
    causes: ['connector-relay', 'sender-not-accepted', 'spf-softfail'],
  },
  'relay-upstream-list': {
    outcome: 'relay-pool',
    senderSideFilter: 'passed',
    position: 'upstream',
    certainty: 'likely',
    causes: ['forwarding', 'spf-none'],
  },
  'junk-phishing': { outcome: 'relay-pool', senderSideFilter: 'passed', position: 'delivery', certainty: 'certain' },
  'junk-failed-authentication': { outcome: 'relay-pool', senderSideFilter: 'passed', position: 'delivery', certainty: 'certain' },
  'junk-blocked-sender': {
    outcome: 'ordinary-pool',
    senderSideFilter: null,
    position: 'delivery',
    certainty: 'certain',
    causes: [],
  },
  'ordinary-pool': { outcome: 'ordinary-pool', senderSideFilter: null, position: 'delivery', certainty: 'certain', causes: [] },
  'high-risk-pool': { outcome: 'high-risk-pool', senderSideFilter: null, position: 'delivery', certainty: 'certain', causes: [] },
  'forged-relay-line': {
    outcome: 'relay-pool',
    senderSideFilter: 'passed',
    position: 'upstream',
    certainty: 'likely',
    causes: [],
  },
  'headers-missing': { outcome: 'undetermined', position: null, certainty: null, missing: 'no-received' },
  internal: { outcome: 'internal', position: null, certainty: 'certain' },
  'not-from-microsoft365': { outcome: 'not-from-microsoft365', senderSideFilter: null, position: null, causes: [] },
} as const satisfies Record<SampleId, Partial<Verdict>>;

test('every sample has its verdict in the table', () => {
  expect(samples.map((sample) => sample.id).sort()).toEqual(Object.keys(sampleVerdicts).sort());
});

test.each(samples)('the sample $id gets the verdict it was made for', ({ id, headerText }) => {
  const expected = sampleVerdicts[id];
  expect(pinned(detect(headerText).verdict, Object.keys(expected))).toEqual(pinned(expected, Object.keys(expected)));
});

test.each([
  ['junk-phishing', 'phishing'],
  ['junk-failed-authentication', 'failed-authentication'],
  ['junk-blocked-sender', 'blocked-sender'],
] as const)('the sample %s is in Junk Email for the reason %s', (wanted, reason) => {
  const headerText = samples.find(({ id }) => id === wanted)?.headerText ?? '';
  expect(detect(headerText).junk).toMatchObject({ placed: 'junk', reason, showing: 'shown' });
});

/** SPF as the relaying tenant saw it on arrival, or null when no evidence speaks of it. */
function arrivalSpf({ evidence }: Detection): string | null {
  return evidence.find((item) => item.rule === 'arrival-spf')?.values.result ?? null;
}

function read(name: string): string {
  return readFileSync(join(__dirname, name), 'utf8');
}
