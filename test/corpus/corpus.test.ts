import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { detect } from '../../src/detection/index.ts';
import type { Detection } from '../../src/detection/detection.ts';
import type { Verdict } from '../../src/detection/verdict.ts';
import { samples, type SampleId } from '../../src/samples/samples.ts';
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

test.each(texts)('%s', (name) => {
  const expected = readExpectation(read(name.replace(/txt$/, 'json')));
  const detection = detect(read(name));

  const keys = Object.keys(expected.verdict);
  expect(pinned(detection.verdict, keys)).toEqual(pinned(expected.verdict, keys));
  for (const forbidden of expected.never) {
    expect(pinned(detection.verdict, Object.keys(forbidden))).not.toEqual(forbidden);
  }
  if (expected.arrival !== undefined) expect(arrivalSpf(detection)).toEqual(expected.arrival);
  if (expected.handoverAt !== undefined) expect(detection.trace.handover?.hop.at ?? null).toEqual(expected.handoverAt);
  if (expected.junk !== undefined) expect(detection.junk).toEqual(expected.junk);
  expect(detection.evidence.flatMap((evidence) => evidence.cites)).toEqual(expect.arrayContaining([...expected.cites]));
});

const sampleVerdicts = {
  'relay-delivery': {
    outcome: 'relay-pool',
    relayPool: 'clean',
    position: 'delivery',
    certainty: 'certain',
    causes: ['connector-relay', 'sender-not-accepted', 'spf-softfail'],
  },
  'relay-upstream-list': {
    outcome: 'relay-pool',
    relayPool: 'clean',
    position: 'upstream',
    certainty: 'likely',
    causes: ['forwarding', 'spf-none'],
  },
  'ordinary-pool': { outcome: 'ordinary-pool', relayPool: null, position: 'delivery', certainty: 'certain', causes: [] },
  'high-risk-pool': { outcome: 'high-risk-pool', relayPool: null, position: 'delivery', certainty: 'certain', causes: [] },
  'forged-relay-line': { outcome: 'relay-pool', relayPool: 'clean', position: 'upstream', certainty: 'likely', causes: [] },
  'headers-missing': { outcome: 'undetermined', position: null, certainty: null, missing: 'no-received' },
  internal: { outcome: 'internal', position: null, certainty: 'certain' },
  'not-from-microsoft365': { outcome: 'not-from-microsoft365', relayPool: null, position: null, causes: [] },
} as const satisfies Record<SampleId, Partial<Verdict>>;

test('every sample has its verdict in the table', () => {
  expect(samples.map((sample) => sample.id).sort()).toEqual(Object.keys(sampleVerdicts).sort());
});

test.each(samples)('the sample $id gets the verdict it was made for', ({ id, headerText }) => {
  const expected = sampleVerdicts[id];
  expect(pinned(detect(headerText).verdict, Object.keys(expected))).toEqual(pinned(expected, Object.keys(expected)));
});

/** SPF as the relaying tenant saw it on arrival, or null when no evidence speaks of it. */
function arrivalSpf({ evidence }: Detection): string | null {
  return evidence.find(({ rule }) => rule === 'arrival-spf')?.values['result'] ?? null;
}

function read(name: string): string {
  return readFileSync(join(__dirname, name), 'utf8');
}
