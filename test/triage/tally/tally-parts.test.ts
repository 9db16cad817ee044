import type { Cause, Strength } from '../../../src/detection/index.ts';
import type { ContainerReport } from '../../../src/triage/container-report.ts';
import type { TriageRecord } from '../../../src/triage/index.ts';
import { recordOfDetection } from '../../../src/triage/record/record-of-detection.ts';
import { strongestCause } from '../../../src/triage/record/strongest-cause.ts';
import { completenessOf } from '../../../src/triage/tally/completeness.ts';
import { counter } from '../../../src/triage/tally/counter.ts';
import { createDays } from '../../../src/triage/tally/days.ts';
import { isWorse, joinedCopies, saysMore } from '../../../src/triage/tally/joined-copies.ts';
import { largest } from '../../../src/triage/tally/largest.ts';
import { reportedCounter } from '../../../src/triage/tally/reported.ts';
import { detectionOf } from '../../explanation/detections.ts';

test.each<[string, readonly (readonly [Cause, Strength])[], Cause | null]>([
  ['nothing', [], null],
  ['what is only possible', [['forwarding', 'possible']], null],
  ['what is suggested', [['spf-none', 'suggested']], 'spf-none'],
  [
    'what is shown, before what is suggested',
    [
      ['abuse', 'suggested'],
      ['spf-none', 'shown'],
    ],
    'spf-none',
  ],
  [
    'of two that are shown the way into the organisation',
    [
      ['spf-none', 'shown'],
      ['forwarding', 'shown'],
    ],
    'forwarding',
  ],
])('a message counts for one cause: %s', (_, why, cause) => {
  expect(strongestCause(why.map(([one, strength]) => ({ cause: one, strength })))).toBe(cause);
});

describe('what was read of what there was', () => {
  const container = (given: Partial<ContainerReport>): ContainerReport => ({
    source: 'a',
    kind: 'zip',
    declared: 1,
    read: 1,
    shortfalls: [],
    ...given,
  });
  const short = { shortfalls: [{ reason: 'encrypted', count: 1, detail: null }] } as const;

  test('whole containers, files that hold no mail, and those that fell short are counted apart', () => {
    const { add, completeness } = completenessOf();
    const [lost, other] = [container({ ...short, source: 'b' }), container({ ...short, source: 'c', kind: 'other' })];
    for (const one of [container({}), container({ kind: 'other' }), container({ kind: 'other' })]) add(one);
    expect(completeness()).toEqual({ isComplete: true, containers: 1, passedOver: 2, incomplete: 0, shortfalls: [] });
    for (const one of [lost, other]) add(one);
    expect(completeness()).toEqual({ isComplete: false, containers: 3, passedOver: 2, incomplete: 2, shortfalls: [lost, other] });
  });

  test('a thousand of those that fell short are listed, and all are counted', () => {
    const { add, completeness } = completenessOf();
    for (let at = 0; at < 1001; at += 1) add(container(short));
    expect(completeness().incomplete).toBe(1001);
    expect(completeness().shortfalls).toHaveLength(1000);
  });
});

test('counts: the largest first, of claims those that others name more often, equal ones by their keys, what is not known behind them; none that was taken back', () => {
  const { add, counts, claimedCounts } = counter<string>();
  for (const key of [null, 'c', 'a', 'b', 'b', 'd']) add(key, 1, false);
  add('d', -1, false);
  add('a', 1, true, true);
  expect(claimedCounts()).toEqual([
    { key: 'b', count: 2, inJunk: 0, claimed: 0 },
    { key: 'a', count: 2, inJunk: 1, claimed: 1 },
    { key: 'c', count: 1, inJunk: 0, claimed: 0 },
    { key: null, count: 1, inJunk: 0, claimed: 0 },
  ]);
  expect(counts()[0]).toEqual({ key: 'b', count: 2, inJunk: 0 });
});

test.each([
  ['d', 'a', null, 'c', 'b'],
  [null, 'a', 'b', 'c', 'd'],
  ['a', 'b', 'c', 'd', null],
  ['c', 'd', null, 'a', 'b'],
])('equal counts come in the order of their keys, in whatever order they were met: %s, %s, %s, %s, %s', (...keys) => {
  const { add, counts } = counter<string>();
  for (const key of keys) add(key, 1, false);
  expect(counts().map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd', null]);
});

test('a thousand values are listed, and of those that are largest', () => {
  const { add, counts } = counter<string>();
  for (let at = 0; at < 1001; at += 1) add(String(at), at === 1000 ? 2 : 1, false);
  expect(counts()).toHaveLength(1000);
  expect(counts()[0]).toEqual({ key: '1000', count: 2, inJunk: 0 });
});

test('the largest first, of equal ones the one that was met first; none that was taken back', () => {
  const items = [1, 3, 0, 3, -1, 2].map((count, at) => ({ count, at }));
  expect(largest(items).map(({ at }) => at)).toEqual([1, 3, 5, 0]);
});

test('rows that stand for several messages: all of them, and those of the relay pool by their domain', () => {
  const { add, counts } = reportedCounter();
  const row = {
    ...recordOfDetection(detectionOf({ verdict: { outcome: 'ordinary-pool' } }), {
      source: 'a',
      item: 1,
      within: null,
      carries: 0,
    }),
  };
  for (const [outcome, count, fromDomain] of [
    ['ordinary-pool', 120, 'a.example'],
    ['relay-pool', 7, 'a.example'],
    ['relay-pool', 2, 'b.example'],
    ['undetermined', 1, null],
  ] as const)
    add({ ...row, outcome, count, fromDomain });
  expect(counts()).toEqual({
    rows: 4,
    messages: 130,
    relayRows: 2,
    relayPool: 9,
    senderDomains: [
      { key: 'a.example', count: 7, inJunk: 0 },
      { key: 'b.example', count: 2, inJunk: 0 },
    ],
  });
});

test('days in their order, whatever came first, and messages without a time behind them', () => {
  const { add, all } = createDays();
  const seed = recordOfDetection(detectionOf({ verdict: { outcome: 'relay-pool' } }), {
    source: 'a',
    item: 1,
    within: null,
    carries: 0,
  });
  const on = (time: string | null, given: Partial<TriageRecord> = {}): TriageRecord => ({
    ...seed,
    time,
    placed: null,
    ...given,
  });
  for (const time of ['2026-03-02T23:59:59Z', null, '2026-03-10T00:00:00Z', '2026-02-28T12:00:00Z', null, '2026-03-01T00:00:00Z'])
    add(on(time), 1);
  add(on('2026-03-10T01:00:00Z', { placed: 'junk' }), 1);
  add(on('2026-03-10T02:00:00Z', { placed: 'junk', outcome: 'ordinary-pool' }), 1);
  add(on('2026-03-01T02:00:00Z'), -1);
  expect(all()).toEqual([
    { day: '2026-02-28', messages: 1, relayPool: 1, inJunk: 0 },
    { day: '2026-03-02', messages: 1, relayPool: 1, inJunk: 0 },
    { day: '2026-03-10', messages: 3, relayPool: 2, inJunk: 1 },
    { day: null, messages: 2, relayPool: 2, inJunk: 0 },
  ]);
});

describe('of two records about one delivery', () => {
  const nothing = recordOfDetection(detectionOf({ verdict: { outcome: 'ordinary-pool' } }), {
    source: 'a',
    item: 1,
    within: null,
    carries: 0,
  });
  const row = (given: Partial<TriageRecord>): TriageRecord => ({ ...nothing, kind: 'delivery', mayBeForged: false, ...given });
  const relay = { outcome: 'relay-pool' } as const;
  const unknown = { outcome: 'undetermined' } as const;
  const seenAt = (address: string): Partial<TriageRecord> => ({
    ...relay,
    position: 'delivery',
    server: { name: null, address, region: null },
  });
  const upstream: Partial<TriageRecord> = { ...seenAt('52.103.174.18'), position: 'upstream' };

  test.each<[string, Partial<TriageRecord>, Partial<TriageRecord>]>([
    ['the relay pool', relay, {}],
    ['an answer', {}, unknown],
    ['a place', { placed: 'inbox' }, {}],
    ['a domain', { fromDomain: 'a.example' }, {}],
    ['spam', { threat: 'spam' }, {}],
    ['phishing', { threat: 'phishing' }, { threat: 'spam' }],
    ['what confirms the pool', seenAt('40.95.1.9'), { ...seenAt('40.95.1.9'), mayBeForged: true }],
  ])('one that tells of %s says more than one that does not, and the other way round less', (_, more, less) => {
    expect([saysMore(row(more), row(less)), saysMore(row(less), row(more))]).toEqual([true, false]);
  });

  test.each<[string, Partial<TriageRecord>, Partial<TriageRecord>]>([
    ['the same', {}, {}],
    ['another place', { placed: 'junk' }, { placed: 'inbox' }],
    ['another domain', { fromDomain: 'b.example' }, { fromDomain: 'a.example' }],
    ['another pool than the one that may be forged', {}, { ...relay, mayBeForged: true }],
    [
      'another server than the one that may be forged',
      seenAt('52.103.160.12'),
      { ...seenAt('52.103.174.18'), mayBeForged: true },
    ],
  ])('%s says no more', (_, one, other) => {
    expect(saysMore(row(one), row(other))).toBe(false);
  });

  test.each<[string, Partial<TriageRecord>, Partial<TriageRecord>, boolean]>([
    ['in Junk Email beside the inbox', { placed: 'junk' }, { placed: 'inbox' }, true],
    ['in the inbox beside Junk Email', { placed: 'inbox' }, { placed: 'junk' }, false],
    ['in Junk Email beside Junk Email', { placed: 'junk' }, { placed: 'junk' }, false],
    ['in the inbox beside an unknown place', { placed: 'inbox' }, {}, false],
    ['spam in the inbox beside nothing in Junk Email', { placed: 'inbox', threat: 'spam' }, { placed: 'junk' }, true],
    ['nothing in Junk Email beside spam in the inbox', { placed: 'junk' }, { placed: 'inbox', threat: 'spam' }, false],
  ])('worse is one %s: %s', (_, one, other, expected) => {
    expect(isWorse(row(one), row(other))).toBe(expected);
  });

  test.each<[string, Partial<TriageRecord>, Partial<TriageRecord>, Partial<TriageRecord>]>([
    ['the stronger row, whichever comes first', relay, {}, relay],
    ['of rows alike the former', { fromDomain: 'b.example' }, { fromDomain: 'a.example' }, { fromDomain: 'a.example' }],
    ['header text before a stronger row', { ...relay }, { kind: 'message' }, { kind: 'message', outcome: 'ordinary-pool' }],
    ['a row before header text that shows no way', { ...unknown, kind: 'message' }, relay, { ...relay, kind: 'delivery' }],
    ['a domain that the stronger one leaves open', { fromDomain: 'a.example' }, relay, { ...relay, fromDomain: 'a.example' }],
    ['a reason that is known', { placed: 'junk' }, { ...relay, placed: 'junk', junk: 'bulk' }, { placed: 'junk', junk: 'bulk' }],
    ['Junk Email for a reason that is not', { placed: 'junk' }, relay, { ...relay, placed: 'junk', junk: 'unknown' }],
    ['no reason elsewhere', { placed: 'inbox' }, relay, { ...relay, placed: 'inbox', junk: null }],
    ['a claim that header text confirms', { ...relay, kind: 'message' }, { ...relay, mayBeForged: true }, { mayBeForged: false }],
    [
      'a claim of a server that the other saw',
      seenAt('52.103.174.18'),
      { ...upstream, mayBeForged: true },
      { mayBeForged: false },
    ],
    [
      'a claim of one where the other saw another',
      seenAt('40.95.1.9'),
      { ...upstream, mayBeForged: true },
      { mayBeForged: true },
    ],
    ['a claim of none where the other saw one', seenAt('40.95.1.9'), { ...relay, mayBeForged: true }, { mayBeForged: true }],
    [
      'a claim beside the log of who sent a message of that Message-ID',
      { ...seenAt('192.0.2.9'), position: null },
      { ...upstream, mayBeForged: true },
      { mayBeForged: true },
    ],
    ['a claim of which the other says nothing', {}, { ...relay, mayBeForged: true }, { ...relay, mayBeForged: true }],
    ['a claim that both make', { ...relay, mayBeForged: true }, { ...relay, mayBeForged: true }, { mayBeForged: true }],
    ['the worse finding', { threat: 'phishing' }, { ...relay, threat: 'spam' }, { ...relay, threat: 'phishing' }],
  ])('together they say %s', (_, one, other, expected) => {
    expect(joinedCopies(row(one), row(other))).toMatchObject(expected);
  });
});
