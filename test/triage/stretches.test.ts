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

test('mailboxes that are read at the same time, and one after another, do not see the bytes of each other', async () => {
  const inPieces = (name: string, texts: readonly string[]): ByteSource => {
    const bytes = bytesOf(texts.map((text) => `From - Mon, 05 Jan 2026 10:00:00 GMT\n${text}\n`).join(''));
    return {
      ...sourceOfBytes(name, bytes),
      stream: async function* () {
        for (let at = 0; at < bytes.length; at += 500) yield await Promise.resolve(bytes.subarray(at, at + 500));
      },
    };
  };
  const first = triage([inPieces('first', [relayed, ordinary, relayed])]);
  const second = triage([inPieces('second', [foreign, foreign, ordinary])]);
  const outcomes: (string | undefined)[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    for (const reading of [first, second]) {
      const { value } = await reading.next();
      outcomes.push(value === undefined ? undefined : value.outcome);
    }
  }
  expect(outcomes).toEqual([
    'relay-pool',
    'not-from-microsoft365',
    'ordinary-pool',
    'not-from-microsoft365',
    'relay-pool',
    'ordinary-pool',
  ]);
  expect([(await first.next()).done, (await second.next()).done]).toEqual([true, true]);
  // the memory of a longer mailbox is used again for a shorter one
  const third: string[] = [];
  for await (const { outcome } of triage([inPieces('third', [foreign])])) third.push(outcome);
  expect(third).toEqual(['not-from-microsoft365']);
});
