import { detect } from '../../../src/detection/index.ts';
import type { JudgedMessage } from '../../../src/triage/read-context.ts';
import { createTally, sourceOfBytes } from '../../../src/triage/index.ts';
import type { TriageRecord } from '../../../src/triage/index.ts';
import { createExamples } from '../../../src/triage-view/fixes/examples.ts';
import { createRowKeeper } from '../../../src/triage-view/messages/row-keeper.ts';
import { bytesOf, reading } from '../../triage/containers-of.ts';
import { attachedTo, ordinary, relayed } from '../../triage/sample-messages.ts';

let seed: TriageRecord;
let carrying: readonly TriageRecord[];
beforeAll(async () => {
  const [record] = (await reading(sourceOfBytes('a', bytesOf(relayed)))).records;
  if (record === undefined) throw new Error('no record');
  seed = record;
  carrying = (await reading(sourceOfBytes('b', bytesOf(attachedTo(ordinary))))).records;
});

let made = 0;
function relay(given: Partial<TriageRecord> = {}): TriageRecord {
  made += 1;
  return { ...seed, mayBeForged: false, identity: [2 * made + 1], ...given };
}

const itself = (record: TriageRecord): TriageRecord => record;

describe('the rows', () => {
  test('are the messages that the picture counts: no copies and no carriers, the relay pool first', () => {
    const tally = createTally();
    const keeper = createRowKeeper(itself);
    const first = relay();
    for (const record of [...carrying, first, { ...first, source: 'copy' }]) keeper.add(tally.add(record));
    const { rows, left } = keeper.kept();
    expect(rows.map(({ source, outcome }) => [source, outcome])).toEqual([
      ['a', 'relay-pool'],
      ['b', 'ordinary-pool'],
    ]);
    expect([rows.length, left]).toEqual([tally.picture().messages, 0]);
  });

  test('a copy that says more stands in the place of the former', () => {
    const tally = createTally();
    const keeper = createRowKeeper(itself);
    const row = relay({ kind: 'delivery', identity: [9002], placed: null });
    keeper.add(tally.add(row));
    keeper.add(tally.add({ ...row, source: 'other', placed: 'junk' }));
    expect(keeper.kept().rows.map(({ placed }) => placed)).toEqual(['junk']);
    expect(tally.picture()).toMatchObject({ messages: 1, copies: 1 });
  });

  test('a row that says that two are the same stands in the place of both', () => {
    const tally = createTally();
    const keeper = createRowKeeper(itself);
    for (const identity of [[9001], [9002], [9001, 9002]]) keeper.add(tally.add(relay({ kind: 'delivery', identity })));
    expect([keeper.kept().rows.length, keeper.kept().left, tally.picture().messages]).toEqual([1, 0, 1]);
  });

  test('a dangerous message of another pool is kept though the list of others is full', () => {
    const keeper = createRowKeeper(itself);
    for (let at = 0; at < 5_000; at += 1) keeper.add({ record: relay({ outcome: 'internal' }), instead: null, also: null });
    keeper.add({ record: relay({ outcome: 'internal', threat: 'phishing' }), instead: null, also: null });
    expect(keeper.kept().rows[0]).toMatchObject({ outcome: 'internal', threat: 'phishing' });
    expect(keeper.kept().left).toBe(0);
  });

  test('above the limit messages are counted and not kept', () => {
    const keeper = createRowKeeper(itself);
    for (let at = 0; at < 15_010; at += 1) keeper.add({ record: relay(), instead: null, also: null });
    expect([keeper.kept().rows.length, keeper.kept().left]).toEqual([15_000, 10]);
  });

  test('a row is made of what is kept alone, and goes with its record', () => {
    const made: string[] = [];
    const keeper = createRowKeeper(({ source }) => {
      made.push(source);
      return source;
    });
    const [first, second, both] = ['first', 'second', 'both'].map((source) => relay({ source }));
    if (first === undefined || second === undefined || both === undefined) throw new Error('three records were made');
    keeper.add({ record: first, instead: null, also: null });
    keeper.add(null);
    keeper.add({ record: second, instead: null, also: null });
    for (let at = 2; at < 15_000; at += 1) keeper.add({ record: relay({ source: 'more' }), instead: null, also: null });
    keeper.add({ record: relay({ source: 'too many' }), instead: null, also: null });
    keeper.add({ record: both, instead: first, also: second });
    const { rows, left } = keeper.kept();
    expect([rows.length, left, rows.filter((row) => row !== 'more'), made.includes('too many')]).toEqual([
      14_999,
      1,
      ['both'],
      false,
    ]);
  });
});

describe('the examples', () => {
  const saying = (headerText: string): JudgedMessage => ({ detection: detect(relayed, { source: 'attached' }), headerText });
  const spf: Partial<TriageRecord> = { cause: 'spf-none', remedies: [{ remedy: 'publish-spf', audience: 'sender' }] };

  test('of one that the reader’s own side saw go before any that a stranger can make up, whatever their day', () => {
    const fix = { remedy: 'publish-spf', party: 'a.example' } as const;
    const seen = relay({ ...spf, fromDomain: 'a.example', position: 'delivery', time: '2025-11-01T05:00:00Z' });
    const forged = [
      { ...seen, position: 'upstream', time: '2025-11-26T05:00:00Z' },
      { ...seen, within: 1, time: '2025-11-26T05:00:00Z' },
      { ...seen, tenant: { id: null, name: 'blamed.example', claimed: true }, time: '2025-11-26T05:00:00Z' },
    ] as const;
    for (const one of forged) {
      const [first, second] = [createExamples(), createExamples()];
      first.offer(seen, saying('seen'));
      first.offer(one, saying('forged'));
      second.offer(one, saying('forged'));
      second.offer(seen, saying('seen'));
      expect([first.exampleFor(fix)?.headerText, second.exampleFor(fix)?.headerText]).toEqual(['seen', 'seen']);
    }
  });

  test('any number of names that a stranger makes up leave room for one that the reader’s own side saw', () => {
    const examples = createExamples();
    for (let at = 0; at < 300; at += 1)
      examples.offer(relay({ ...spf, fromDomain: `x${String(at)}.example`, position: 'upstream' }), saying('forged'));
    examples.offer(relay({ ...spf, fromDomain: 'a.example', position: 'delivery' }), saying('seen'));
    expect(examples.exampleFor({ remedy: 'publish-spf', party: 'a.example' })?.headerText).toBe('seen');
  });

  test('are one message for each thing to fix and each party', () => {
    const examples = createExamples();
    const offers = [
      [relay({ ...spf, fromDomain: 'a.example' }), 'first'],
      [relay({ ...spf, fromDomain: 'a.example' }), 'second'],
      [relay({ ...spf, fromDomain: 'b.example' }), 'third'],
    ] as const;
    expect(offers.map(([record, text]) => examples.offer(record, saying(text)) !== null)).toEqual([true, false, true]);
    expect(examples.exampleFor({ remedy: 'publish-spf', party: 'a.example' })).toEqual({
      headerText: 'first',
      source: 'attached',
    });
    expect(examples.exampleFor({ remedy: 'publish-spf', party: 'b.example' })).toEqual({
      headerText: 'third',
      source: 'attached',
    });
    expect(examples.exampleFor({ remedy: 'publish-spf', party: 'c.example' })).toBe(null);
  });

  test('are of the newest day, so that whoever is asked can still trace the message, in any order and from any worker', () => {
    const days = ['2026-03-02T08:00:00Z', null, '2026-03-04T09:00:00Z', '2026-03-04T08:00:00Z', '2026-03-03T23:59:59Z'];
    const of = (examples: ReturnType<typeof createExamples>): string | undefined =>
      examples.exampleFor({ remedy: 'publish-spf', party: 'a.example' })?.headerText;
    const examples = createExamples();
    const kept = days.map((time) => examples.offer(relay({ ...spf, fromDomain: 'a.example', time }), saying(String(time))));
    expect(kept.map((one) => one?.time ?? null)).toEqual([days[0], null, days[2], days[3], null]);
    expect(of(examples)).toBe('2026-03-04T08:00:00Z');
    for (const order of [kept, [...kept].reverse()]) {
      const together = createExamples();
      for (const one of order) if (one !== null) together.put(one);
      expect(of(together)).toBe('2026-03-04T08:00:00Z');
    }
    const undated = createExamples();
    undated.offer(relay({ ...spf, fromDomain: 'a.example', time: null }), saying('undated'));
    expect(of(undated)).toBe('undated');
  });

  test('of one time are the same in any order', () => {
    for (const order of [
      ['one', 'two'],
      ['two', 'one'],
    ]) {
      const examples = createExamples();
      for (const text of order) examples.offer(relay({ ...spf, fromDomain: 'a.example' }), saying(text));
      expect(examples.exampleFor({ remedy: 'publish-spf', party: 'a.example' })).toMatchObject({ headerText: 'one' });
    }
  });

  test('are of the days that were asked for, or of no day', () => {
    const examples = createExamples({ since: '2026-03-02', until: '2026-03-03' });
    const days = ['2026-03-04T00:00:00Z', '2026-03-01T23:59:59Z', null, '2026-03-03T23:59:59Z', '2026-03-02T00:00:00Z'];
    const offers = days.map((time) => examples.offer(relay({ ...spf, fromDomain: 'a.example', time }), saying(String(time))));
    expect(offers.map((one) => one?.time ?? null)).toEqual([null, null, '', '2026-03-03T23:59:59Z', null]);
  });

  test('are never what the filter calls phishing, malware or spam, and never what carries another', () => {
    const examples = createExamples();
    for (const given of [{ threat: 'spam' }, { carries: 1 }, { outcome: 'ordinary-pool' }] as const)
      expect(examples.offer(relay({ ...spf, ...given }), saying('text'))).toBe(null);
  });
});
