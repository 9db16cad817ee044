import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cardCodes, detect } from '../../../src/detection/index.ts';
import { relayingParty } from '../../../src/explanation/message/relaying-party.ts';
import { recordOfDetection } from '../../../src/triage/record/record-of-detection.ts';
import { foreign, ordinary, relayed } from '../sample-messages.ts';

const corpus = join(__dirname, '../../corpus');
const texts = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
const tenantOf = (name: string) => {
  const detection = detect(readFileSync(join(corpus, name), 'utf8'));
  const { tenant } = recordOfDetection(detection, { source: name, item: 1, within: null, carries: 0 });
  return { tenant, isClaimed: relayingParty(detection).isClaimed };
};

test('a record says that a tenant is only claimed where the answer for one message says so', () => {
  const all = texts.map(tenantOf).filter(({ tenant }) => tenant.name !== null || tenant.id !== null);
  expect(all.filter(({ tenant, isClaimed }) => tenant.claimed !== isClaimed)).toEqual([]);
  expect(new Set(all.map(({ tenant }) => tenant.claimed))).toEqual(new Set([true, false]));
});

test('nobody who is not named is claimed', () => {
  const all = texts.map(tenantOf).filter(({ tenant }) => tenant.name === null && tenant.id === null);
  expect(all.every(({ tenant }) => tenant.claimed === null)).toBe(true);
});

test('a record says that the pool may be forged where the card of the message calls it a claim', () => {
  const all = texts.map((name) => {
    const detection = detect(readFileSync(join(corpus, name), 'utf8'));
    const { mayBeForged } = recordOfDetection(detection, { source: name, item: 1, within: null, carries: 0 });
    return { mayBeForged, label: cardCodes(detection).label };
  });
  expect(all.filter(({ mayBeForged, label }) => label === 'may-be-forged' && !mayBeForged)).toEqual([]);
  expect(all.some(({ mayBeForged }) => mayBeForged)).toBe(true);
  expect(
    all.filter(({ mayBeForged, label }) => mayBeForged && ['relay-pool', 'relay-earlier', 'nothing-to-do'].includes(label)),
  ).toEqual([]);
});

test('the relay pool without a stamp of Microsoft 365 may be forged; with one, and other pools, not', () => {
  const stamped = relayed.replace(
    'From:',
    'X-MS-Exchange-AntiSpam-Relay: 1\nX-MS-Exchange-CrossTenant-Id: 11111111-2222-3333-4444-555555555555\nFrom:',
  );
  const found = [relayed, stamped, ordinary, foreign].map((text) => {
    const { outcome, mayBeForged } = recordOfDetection(detect(text), { source: 'a', item: 1, within: null, carries: 0 });
    return [outcome, mayBeForged];
  });
  expect(found).toEqual([
    ['relay-pool', true],
    ['relay-pool', false],
    ['ordinary-pool', false],
    ['not-from-microsoft365', false],
  ]);
});
