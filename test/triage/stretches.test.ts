import { sourceOfBytes, triage } from '../../src/triage/index.ts';
import type { ByteSource, TriageRecord } from '../../src/triage/index.ts';
import { bytesOf } from './containers-of.ts';
import { foreign, ordinary, relayed } from './sample-messages.ts';

const mailbox = bytesOf(
  [relayed, ordinary, foreign, relayed].map((text) => `From - Mon, 05 Jan 2026 10:00:00 GMT\n${text}\n`).join(''),
);

async function outcomesIn(start: number, end: number): Promise<string[]> {
  const source: ByteSource = {
    ...sourceOfBytes('a', mailbox),
    stream: sourceOfBytes('a', mailbox.subarray(Math.max(0, start - 1))).stream,
  };
  const records: TriageRecord[] = [];
  for await (const record of triage([source], { stretch: { start, end } })) records.push(record);
  return records.map(({ outcome }) => outcome);
}

test('wherever a mailbox file is cut, every message is read in one of the two stretches and in no other', async () => {
  const all = await outcomesIn(0, Number.POSITIVE_INFINITY);
  expect(all).toEqual(['relay-pool', 'ordinary-pool', 'not-from-microsoft365', 'relay-pool']);
  for (let cut = 1; cut < mailbox.length; cut += 7) {
    const parts = [...(await outcomesIn(0, cut)), ...(await outcomesIn(cut, Number.POSITIVE_INFINITY))];
    expect([cut, parts]).toEqual([cut, all]);
  }
});
