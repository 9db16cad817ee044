import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { sourceOfBytes, triage } from '../../../src/triage/index.ts';
import type { TriageRecord } from '../../../src/triage/index.ts';
import { lastingRecord } from '../../../src/triage/record/lasting-record.ts';
import { bytesOf } from '../containers-of.ts';
import { ordinary, relayed } from '../sample-messages.ts';

setFlagsFromString('--expose-gc');

function held(): number {
  runInNewContext('gc()');
  return process.memoryUsage().heapUsed;
}

async function recordsOf(text: string): Promise<TriageRecord[]> {
  const records: TriageRecord[] = [];
  for await (const record of triage([sourceOfBytes('1.eml', bytesOf(text))])) records.push(lastingRecord(record));
  return records;
}

test.each([relayed, ordinary])('says what the record said', async (text) => {
  const given: TriageRecord[] = [];
  for await (const record of triage([sourceOfBytes('1.eml', bytesOf(text))])) given.push(record);
  expect(given.length).toBe(1);
  expect(given.map(lastingRecord)).toEqual(given);
});

test('does not keep the header text', async () => {
  const filling = Array.from({ length: 1000 }, () => `X-Filling: ${'x'.repeat(200)}\n`).join('');
  const before = held();
  const kept: TriageRecord[] = [];
  // 60 header texts of 200 kB are 12 MB
  for (let at = 0; at < 60; at += 1) kept.push(...(await recordsOf(relayed.replace('From: ', `${filling}From: `))));
  const grown = held() - before;
  expect(kept.length).toBe(60);
  expect(kept.every(({ outcome }) => outcome === 'relay-pool')).toBe(true);
  expect(grown).toBeLessThan(6e6);
});
