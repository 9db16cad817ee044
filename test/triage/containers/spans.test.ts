import { joinedShortfalls } from '../../../src/triage/container-report.ts';
import { sourceOfBytes, triage } from '../../../src/triage/index.ts';
import type { ByteSource, TriageRecord } from '../../../src/triage/index.ts';
import { bytesOf } from '../containers-of.ts';
import { foreign, ordinary, relayed } from '../sample-messages.ts';

const mailboxOf = (mark: string): Uint8Array =>
  bytesOf([relayed, ordinary, foreign, relayed].map((text) => `${mark}From - Mon, 05 Jan 2026 10:00:00 GMT\n${text}\n`).join(''));

async function outcomesIn(mailbox: Uint8Array, start: number, end: number): Promise<string[]> {
  const source: ByteSource = {
    ...sourceOfBytes('a', mailbox),
    stream: sourceOfBytes('a', mailbox.subarray(Math.max(0, start - 1))).stream,
  };
  const records: TriageRecord[] = [];
  for await (const record of triage([source], { span: { start, end } })) records.push(record);
  return records.map(({ outcome }) => outcome);
}

const outcomes = ['relay-pool', 'ordinary-pool', 'not-from-microsoft365', 'relay-pool'];

async function expectWhole(mailbox: Uint8Array, cuts: Iterable<number>): Promise<void> {
  for (const cut of cuts) {
    const before = await outcomesIn(mailbox, 0, cut);
    expect([cut, [...before, ...(await outcomesIn(mailbox, cut, Number.POSITIVE_INFINITY))]]).toEqual([cut, outcomes]);
  }
}

test('wherever a mailbox file is cut, every message is read in one of the two spans and in no other', async () => {
  const mailbox = mailboxOf('');
  const cuts = Array.from({ length: Math.floor(mailbox.length / 7) }, (_, turn) => 1 + turn * 7);
  await expectWhole(mailbox, [...cuts, Number.POSITIVE_INFINITY]);
});

test('also where byte order marks stand in front of the messages, and it is cut through one', async () => {
  const mailbox = mailboxOf('\ufeff');
  const marks = [...mailbox.keys()].filter((at) => at > 0 && mailbox[at] === 0xef);
  expect(marks).toHaveLength(3);
  await expectWhole(
    mailbox,
    marks.flatMap((at) => [-2, -1, 0, 1, 2, 3, 4, 5].map((more) => at + more)),
  );
});

test('what several spans lack is told once for the file', () => {
  const lacking = (reason: 'unreadable' | 'cut-message', count: number | null) => ({ reason, count, detail: null });
  const parts = [
    lacking('unreadable', null),
    lacking('cut-message', 1),
    lacking('unreadable', null),
    lacking('cut-message', 2),
    lacking('cut-message', null),
  ];
  expect(joinedShortfalls(parts)).toEqual([lacking('unreadable', null), lacking('cut-message', 3)]);
});
