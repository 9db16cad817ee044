import { createTally, sourceOfBytes, tally } from '../../../src/triage/index.ts';
import type { TriageRecord } from '../../../src/triage/index.ts';
import { bytesOf, reading } from '../containers-of.ts';
import { attachedTo, foreign, ordinary, relayed } from '../sample-messages.ts';

let seed: TriageRecord;
beforeAll(async () => {
  const [record] = (await reading(sourceOfBytes('a', bytesOf(relayed)))).records;
  if (record === undefined) throw new Error('no record');
  seed = record;
});

let made = 0;
/** An own mark and one of a delivery, that no record gets by itself. */
const [copied, delivered] = [9001, 9002];

/** A relay-pool message of its own. */
function relay(given: Partial<TriageRecord> = {}): TriageRecord {
  made += 1;
  return { ...seed, mayBeForged: false, identity: [2 * made + 1], ...given };
}

const spf: Partial<TriageRecord> = {
  cause: 'spf-none',
  causes: ['spf-none'],
  remedies: [
    { remedy: 'verify-sender', audience: 'reader' },
    { remedy: 'publish-spf', audience: 'sender' },
  ],
};
const forwarded: Partial<TriageRecord> = {
  cause: 'forwarding',
  causes: ['forwarding', 'spf-none'],
  tenant: { id: null, name: 'forwarder.example', claimed: false },
  remedies: [
    { remedy: 'change-inbox-rules', audience: 'forwarder' },
    { remedy: 'publish-spf', audience: 'sender' },
  ],
};

describe('a message that may be forged accuses nobody', () => {
  const claim: Partial<TriageRecord> = { ...forwarded, mayBeForged: true, certainty: 'likely', placed: 'junk' };
  const sums = (records: readonly TriageRecord[]): unknown => {
    const { relayPool, relayPoolMayBeForged, unknownCause, toStop, causes, organisations, fixes, flows } = tally(records);
    const told = toStop.count + unknownCause + causes.reduce((sum, { count }) => sum + count, 0);
    expect([told, organisations.reduce((sum, { count }) => sum + count, 0)]).toEqual([relayPool, relayPool]);
    return {
      relayPool,
      relayPoolMayBeForged,
      unknownCause,
      toStop,
      causes,
      organisations,
      fixes,
      flows: flows.map(({ cause }) => cause),
    };
  };
  const oneCause = [{ key: 'forwarding', count: 1, inJunk: 0 }];

  test('beside one that is shown: its cause is not known, and neither is its organisation', () => {
    expect(sums([relay(forwarded), relay(claim), relay({ ...claim, ...spf })])).toMatchObject({
      relayPool: 3,
      relayPoolMayBeForged: 2,
      unknownCause: 2,
      causes: oneCause,
      organisations: [
        { key: null, count: 2, inJunk: 2, claimed: 0 },
        { key: 'forwarder.example', count: 1, inJunk: 0, claimed: 0 },
      ],
      fixes: [{ party: 'forwarder.example', count: 1, claimed: 0 }],
      flows: [null, 'forwarding'],
    });
  });

  test('where the filter of its reader finds it dangerous, it is to be stopped, by whom nobody knows', () => {
    expect(sums([relay({ ...claim, threat: 'phishing' })])).toMatchObject({
      unknownCause: 0,
      toStop: { count: 1, organisations: [{ key: null, count: 1, claimed: 0 }] },
      fixes: [],
      flows: ['to-stop'],
    });
  });

  test('and does so once a copy confirms the relay pool', () => {
    const row = relay({ kind: 'delivery', outcome: 'relay-pool', certainty: 'certain', identity: [delivered] });
    expect(sums([relay({ ...claim, identity: [copied, delivered] }), row])).toMatchObject({
      relayPool: 1,
      relayPoolMayBeForged: 0,
      unknownCause: 0,
      causes: [{ key: 'forwarding', count: 1 }],
      organisations: [{ key: 'forwarder.example', count: 1 }],
    });
  });
});

describe('a message that carries another', () => {
  const original = (): TriageRecord => relay({ within: 1, outcome: 'not-from-microsoft365', cause: null, threat: null });

  test('does not count', () => {
    const picture = tally([relay({ carries: 1, threat: null }), original()]);
    expect(picture).toMatchObject({ messages: 1, carriers: 1, relayPool: 0, threats: [], toStop: { count: 0 } });
  });

  test('does not count from inside the organisation, though the filter warns of it: a complaint was passed on', () => {
    const complaint = relay({ carries: 1, outcome: 'internal', cause: null, threat: 'phishing' });
    expect(tally([complaint, original()])).toMatchObject({ messages: 1, carriers: 1, threats: [], toStop: { count: 0 } });
  });

  test.each(['phishing', 'malware', 'spam'] as const)(
    'counts beside it where it is %s: its sender chose what it carries',
    (threat) => {
      const picture = tally([relay({ carries: 1, threat, placed: 'junk' }), original()]);
      expect(picture).toMatchObject({
        messages: 2,
        carriers: 0,
        relayPool: 1,
        threats: [{ key: threat, count: 1, inJunk: 1 }],
        toStop: { count: 1, threats: [{ key: threat, count: 1 }] },
      });
    },
  );
});

describe('of copies of a message the worst counts, whichever comes first', () => {
  const inbox = (): TriageRecord => relay({ ...spf, identity: [copied], placed: 'inbox' });
  const picturesOf = (copies: readonly TriageRecord[]): unknown[] =>
    [copies, [...copies].reverse()].map((all) => {
      const { messages, copies: again, relayPool, relayPoolInJunk, toStop, causes, placed } = tally(all);
      return { messages, again, relayPool, relayPoolInJunk, toStop: toStop.count, causes: causes.length, placed };
    });

  test('one that the filter of its reader called phishing', () => {
    const [one, other] = picturesOf([inbox(), { ...inbox(), threat: 'phishing', placed: 'junk' }]);
    expect(one).toMatchObject({ messages: 1, again: 1, relayPool: 1, relayPoolInJunk: 1, toStop: 1, causes: 0 });
    expect(other).toEqual(one);
  });

  test('one that lies in Junk Email', () => {
    const [one, other] = picturesOf([inbox(), { ...inbox(), placed: 'junk' }]);
    expect(one).toMatchObject({ messages: 1, again: 1, relayPoolInJunk: 1, toStop: 0, placed: [{ key: 'junk', count: 1 }] });
    expect(other).toEqual(one);
  });

  test('three of them, and one that says nothing of its place', () => {
    const all = [{ ...inbox(), placed: null }, inbox(), { ...inbox(), threat: 'malware' as const }];
    const [one, other] = picturesOf(all);
    expect(one).toMatchObject({ messages: 1, again: 2, relayPool: 1, toStop: 1, causes: 0 });
    expect(other).toMatchObject({
      messages: 1,
      again: 2,
      relayPool: 1,
      toStop: 1,
      causes: 0,
      placed: [{ key: 'inbox', count: 1 }],
    });
    expect(one).toMatchObject({ placed: [{ key: 'inbox', count: 1 }] });
  });

  test.each([
    ['spam', 'phishing', 'phishing'],
    ['phishing', 'malware', 'malware'],
    ['spam', 'malware', 'malware'],
  ] as const)('found to be %s by one reader and %s by another', (mild, bad, counted) => {
    const all = [
      { ...inbox(), threat: mild },
      { ...inbox(), threat: bad, placed: null },
    ];
    for (const copies of [all, [...all].reverse()])
      expect(tally(copies)).toMatchObject({
        messages: 1,
        copies: 1,
        toStop: { count: 1, threats: [{ key: counted, count: 1 }] },
        placed: [{ key: 'inbox', count: 1 }],
      });
  });

  test.each(['ordinary-pool', 'high-risk-pool', 'not-from-microsoft365', 'undetermined'] as const)(
    'whatever its outcome: %s',
    (outcome) => {
      const all = [
        { ...inbox(), outcome },
        { ...inbox(), outcome, threat: 'phishing' as const },
      ];
      for (const copies of [all, [...all].reverse()])
        expect(tally(copies)).toMatchObject({ messages: 1, copies: 1, threats: [{ key: 'phishing', count: 1 }] });
    },
  );

  test('also of a relay-pool message behind thousands of others, and of one of those behind thousands of relay-pool messages', () => {
    for (const [many, one] of [
      ['ordinary-pool', 'relay-pool'],
      ['relay-pool', 'ordinary-pool'],
    ] as const) {
      const all = Array.from({ length: 2500 }, (_, at) =>
        relay({ ...spf, outcome: many, placed: 'inbox', identity: [20_001 + 2 * at] }),
      );
      const last = { ...inbox(), outcome: one };
      expect(tally([...all, last, { ...last, threat: 'phishing' }])).toMatchObject({
        messages: 2501,
        copies: 1,
        threats: [{ key: 'phishing', count: 1 }],
      });
    }
  });

  test('also where a row of an export about the delivery joined one of them', () => {
    const delivery = { identity: [delivered], kind: 'delivery' as const, placed: 'junk' as const };
    const message = { ...inbox(), identity: [copied, delivered], placed: null };
    const bad = { ...message, threat: 'phishing' as const };
    const row = relay({ ...spf, ...delivery });
    for (const copies of [
      [message, row, bad],
      [row, message, bad],
      [bad, row, message],
      [message, bad, row],
      [row, bad, message],
    ])
      expect(tally(copies)).toMatchObject({
        messages: 1,
        copies: 2,
        relayPoolInJunk: 1,
        toStop: { count: 1, threats: [{ key: 'phishing', count: 1, inJunk: 1 }] },
        placed: [{ key: 'junk', count: 1 }],
      });
  });

  test('a row says worse than the fields of the message itself', () => {
    const message = { ...inbox(), identity: [copied, delivered], placed: null, threat: 'spam' as const };
    const row = relay({ ...spf, identity: [delivered], kind: 'delivery', threat: 'phishing', placed: null });
    for (const copies of [
      [message, row],
      [row, message],
    ])
      expect(tally(copies).toStop.threats).toMatchObject([{ key: 'phishing', count: 1 }]);
  });
});

test('causes, what to stop and unknown causes add up to the relay pool', () => {
  const picture = tally([
    relay(spf),
    relay(spf),
    relay(forwarded),
    relay({ ...spf, threat: 'phishing' }),
    relay({ cause: null }),
    relay({ ...forwarded, threat: 'spam' }),
  ]);
  expect(picture.relayPool).toBe(6);
  expect(picture.causes).toEqual([
    { key: 'spf-none', count: 2, inJunk: 0 },
    { key: 'forwarding', count: 1, inJunk: 0 },
  ]);
  expect([picture.unknownCause, picture.toStop.count]).toEqual([1, 2]);
  expect(picture.toStop).toMatchObject({
    threats: [
      { key: 'phishing', count: 1 },
      { key: 'spam', count: 1 },
    ],
    organisations: [{ key: 'forwarder.example' }, { key: null }],
  });
});

test('what to fix first: the repair, who does it, and how many it explains; never what is to be stopped', () => {
  const picture = tally([
    relay(forwarded),
    relay(spf),
    relay({ ...spf, placed: 'junk' }),
    relay({ ...spf, fromDomain: 'other.example' }),
    relay({ ...spf, threat: 'malware' }),
  ]);
  expect(picture.fixes.map(({ remedy, audience, party, count, inJunk }) => [remedy, audience, party, count, inJunk])).toEqual([
    ['publish-spf', 'sender', 'partner.example', 2, 1],
    ['change-inbox-rules', 'forwarder', 'forwarder.example', 1, 0],
    ['publish-spf', 'sender', 'other.example', 1, 0],
  ]);
  const many = Array.from({ length: 9 }, (_, at) => relay({ ...spf, fromDomain: `d${String(at)}.example` }));
  expect(tally(many).fixes.length).toBe(5);
});

test('a copy counts once; the same Message-ID with other lines is another message', async () => {
  const of = async (text: string): Promise<readonly TriageRecord[]> => (await reading(sourceOfBytes('a', bytesOf(text)))).records;
  const folded = relayed.replace(' by\n PA4PR00MB0002', ' by PA4PR00MB0002');
  const picture = tally([...(await of(relayed)), ...(await of(folded)), ...(await of(relayed.replace('10:00:02', '10:00:03')))]);
  expect([picture.messages, picture.copies]).toEqual([2, 1]);
});

test('the original counts, and its carrier does not', async () => {
  const { records } = await reading(sourceOfBytes('a', bytesOf(attachedTo(relayed, ordinary))));
  expect(tally(records)).toMatchObject({ messages: 1, carriers: 1, relayPool: 1, outcomes: { 'ordinary-pool': 0 } });
});

test('header text goes before the row of an export about the same delivery, and keeps the place that the row knows', async () => {
  const row =
    'MessageId,RecipientAddress,FromIP,Status,MessageTraceId,SenderAddress\n<one@partner.example>,anna@corp.example,,FilteredAsSpam,t1,b@partner.example\n';
  const rows = (await reading(sourceOfBytes('a', bytesOf(row)))).records;
  const messages = (await reading(sourceOfBytes('b', bytesOf(relayed)))).records;
  for (const order of [
    [...rows, ...messages],
    [...messages, ...rows],
  ]) {
    const picture = tally(order);
    expect([picture.messages, picture.copies, picture.relayPool, picture.outcomes.undetermined]).toEqual([1, 1, 1, 0]);
    expect(picture.relayPoolInJunk).toBe(1);
  }
});

test('a row that names another server changes nothing of what header text shows, whichever came first', async () => {
  const row =
    'MessageId,RecipientAddress,FromIP,Status,MessageTraceId,SenderAddress\n<two@partner.example>,anna@corp.example,40.95.41.12,FilteredAsSpam,t1,b@partner.example\n';
  const rows = (await reading(sourceOfBytes('a', bytesOf(row)))).records;
  const messages = (await reading(sourceOfBytes('b', bytesOf(ordinary)))).records;
  for (const order of [
    [...rows, ...messages],
    [...messages, ...rows],
    [...messages, ...rows, ...rows, ...messages],
  ]) {
    const { messages: all, relayPool, outcomes, pools } = tally(order);
    expect([all, relayPool, outcomes['ordinary-pool']]).toEqual([1, 0, 1]);
    expect(pools).toEqual([{ key: 'ordinary-pool', count: 1, inJunk: 1 }]);
  }
});

test('a row about one message gives its place to no other of the same Message-ID', async () => {
  const row =
    'MessageId,RecipientAddress,FromIP,Status,MessageTraceId,SenderAddress\n<one@partner.example>,bo@corp.example,40.95.41.12,FilteredAsSpam,t1,b@partner.example\n';
  const rows = (await reading(sourceOfBytes('a', bytesOf(row)))).records;
  const messages = (await reading(sourceOfBytes('b', bytesOf(relayed)))).records;
  for (const order of [
    [...rows, ...messages],
    [...messages, ...rows],
  ]) {
    const { messages: all, relayPool, relayPoolInJunk } = tally(order);
    expect([all, relayPool, relayPoolInJunk]).toEqual([2, 2, 1]);
  }
});

describe('exports of which one names the id of Microsoft 365, another the Message-ID, a third both', () => {
  const orders = <T>(all: readonly T[]): T[][] =>
    all.length === 0
      ? [[]]
      : all.flatMap((one, at) => orders(all.filter((_, place) => place !== at)).map((rest) => [one, ...rest]));
  const row = (identity: readonly number[], given: Partial<TriageRecord> = {}): TriageRecord =>
    relay({ kind: 'delivery', identity, placed: null, ...given });
  const text = (given: Partial<TriageRecord> = {}): TriageRecord =>
    relay({ identity: [9003, delivered], placed: null, ...given });

  test.each<[string, () => readonly TriageRecord[], number]>([
    ['a row each', () => [row([copied]), row([delivered]), row([copied, delivered])], 0],
    ['the first knows the place', () => [row([copied], { placed: 'junk' }), row([delivered]), row([copied, delivered])], 1],
    ['the second knows it', () => [row([copied]), row([delivered], { placed: 'junk' }), row([copied, delivered])], 1],
    ['two name both', () => [row([delivered]), row([copied, delivered]), row([copied, delivered], { placed: 'junk' })], 1],
    ['header text, and two name both', () => [text(), row([copied, delivered]), row([copied, delivered], { placed: 'junk' })], 1],
    ['header text beside all', () => [text(), row([copied], { placed: 'junk' }), row([copied, delivered]), row([delivered])], 1],
  ])('they tell of one delivery in any order: %s', (_, made, inJunk) => {
    const records = made();
    for (const order of orders(records)) {
      const { messages, copies, relayPool, relayPoolInJunk, days } = tally(order);
      expect([messages, copies, relayPool, relayPoolInJunk]).toEqual([1, records.length - 1, 1, inJunk]);
      expect(days.map((day) => day.messages)).toEqual([1]);
    }
  });

  test.each<[string, () => readonly TriageRecord[], string]>([
    [
      'of rows the earliest, since a message is reported after it came',
      () => [
        row([copied], { time: '2026-03-04T09:00:00Z' }),
        row([copied], { time: '2026-03-02T23:59:00Z' }),
        row([copied], { time: null }),
      ],
      '2026-03-02',
    ],
    [
      'an hour before a day alone',
      () => [
        row([copied], { time: '2026-03-02' }),
        row([copied], { time: '2026-03-03T01:00:00Z' }),
        row([copied], { time: '2026-03-02T01:00:00Z' }),
      ],
      '2026-03-02',
    ],
    [
      'that of header text, whatever rows say',
      () => [
        text({ time: '2026-03-03T10:00:00Z' }),
        row([delivered], { time: '2026-03-02T10:00:00Z', placed: 'junk' }),
        row([copied, delivered]),
      ],
      '2026-03-03',
    ],
  ])('the time is the same in any order: %s', (_, made, day) => {
    for (const order of orders(made())) expect(tally(order).days.map((one) => [one.day, one.messages])).toEqual([[day, 1]]);
  });

  test('two ids of one Message-ID stay two messages', () => {
    for (const order of orders([
      row([copied, delivered]),
      row([9005, delivered], { placed: 'junk' }),
      row([copied]),
      row([9005]),
    ])) {
      const { messages, relayPoolInJunk } = tally(order);
      expect([messages, relayPoolInJunk]).toEqual([2, 1]);
    }
  });
});

describe('one Message-ID for several messages', () => {
  const head = 'MessageId,RecipientAddress,FromIP,Status,MessageTraceId,SenderAddress\n';
  const idOf = (number: number): string => `0f2f5c1a-0000-4000-8000-00000000000${String(number)}`;
  const row = (trace: string, address: string, status = 'Delivered', id = 'one'): string =>
    `<${id}@partner.example>,anna@corp.example,${address},${status},${trace},b@partner.example\n`;
  const recordsOf = async (text: string): Promise<readonly TriageRecord[]> =>
    (await reading(sourceOfBytes('a', bytesOf(text)))).records;
  const later = relayed.replace('10:00:02', '10:00:03');

  test('rows with ids of their own are messages of their own, and no two are put together', async () => {
    const records = await recordsOf(
      head + row(idOf(1), '198.51.100.7') + row(idOf(2), '198.51.100.8', 'FilteredAsSpam') + row(idOf(3), '40.95.41.12'),
    );
    for (const order of [records, [...records].reverse(), [...records, ...records]]) {
      const { messages, copies, relayPool, relayPoolInJunk, outcomes } = tally(order);
      expect([messages, copies, relayPool, relayPoolInJunk, outcomes['not-from-microsoft365']]).toEqual([
        3,
        order.length - 3,
        1,
        0,
        2,
      ]);
    }
  });

  test('a row without such an id is a copy of one of them, and takes the name of the first', async () => {
    const bare = await recordsOf(head + row('', '40.95.41.12'));
    const [one, two] = [await recordsOf(head + row(idOf(1), '40.95.41.12')), await recordsOf(head + row(idOf(2), '40.95.41.12'))];
    for (const order of [
      [...bare, ...one, ...two],
      [...one, ...bare, ...two],
      [...one, ...two, ...bare],
    ]) {
      const { messages, copies } = tally(order);
      expect([messages, copies]).toEqual([2, 1]);
    }
  });

  test('of header texts and rows there are as many messages as of the kind with more', async () => {
    const rows = await recordsOf(head + row(idOf(1), '40.95.41.12') + row(idOf(2), '40.95.41.12'));
    const [text, other] = [await recordsOf(relayed), await recordsOf(later)];
    for (const [order, expected] of [
      [[...rows, ...text], 2],
      [[...text, ...rows], 2],
      [[...rows, ...text, ...other], 2],
      [[...text, ...other, ...rows], 2],
      [[...rows.slice(1), ...text, ...other], 2],
      [[...text, ...rows.slice(1), ...other], 2],
      [[...text, ...other, ...text, ...rows.slice(1)], 2],
    ] as const) {
      const { messages, copies, relayPool } = tally(order);
      expect([messages, copies, relayPool]).toEqual([expected, order.length - expected, expected]);
    }
  });
});

// Counted by hand: four of the relay pool, one of each other pool, two undetermined for the same reason and one for another. One
// of the relay pool may be forged, and counts for no cause.
test('every outcome, reason, place, region and way of ten messages is counted under its own name', () => {
  const japan = { name: null, address: null, region: 'Japan East' };
  const of = (given: Partial<TriageRecord>): TriageRecord =>
    relay({ threat: null, placed: null, missing: null, fromDomain: 'a.example', mayBeForged: false, ...given });
  const other = (outcome: TriageRecord['outcome'], missing: TriageRecord['missing'] = null): TriageRecord =>
    of({ outcome, missing, cause: null, causes: [], remedies: [], placed: 'junk', mayBeForged: true });
  const picture = tally([
    of({ ...spf, server: japan, placed: 'junk' }),
    of({ ...spf, server: japan, placed: 'junk' }),
    of({ ...spf, server: { ...japan, region: null }, mayBeForged: true }),
    of({ ...forwarded, server: japan, placed: 'quarantine', threat: 'spam' }),
    other('high-risk-pool'),
    other('other-microsoft365'),
    other('internal'),
    other('undetermined', 'unknown-pool'),
    other('undetermined', 'unknown-pool'),
    other('undetermined', 'border-unreadable'),
  ]);
  expect(picture).toMatchObject({
    messages: 10,
    relayPool: 4,
    relayPoolInJunk: 2,
    relayPoolInQuarantine: 1,
    relayPoolMayBeForged: 1,
    unknownCause: 1,
    outcomes: {
      'relay-pool': 4,
      'high-risk-pool': 1,
      'ordinary-pool': 0,
      'consumer-pool': 0,
      'other-microsoft365': 1,
      internal: 1,
      'not-from-microsoft365': 0,
      undetermined: 3,
    },
    missing: [
      { key: 'unknown-pool', count: 2, inJunk: 2 },
      { key: 'border-unreadable', count: 1, inJunk: 1 },
    ],
    regions: [
      { key: 'Japan East', count: 3, inJunk: 2 },
      { key: null, count: 1, inJunk: 0 },
    ],
    causes: [{ key: 'spf-none', count: 2, inJunk: 2 }],
    toStop: { count: 1 },
  });
  expect(new Map(picture.placed.map(({ key, count }) => [key, count]))).toEqual(
    new Map([
      ['junk', 2],
      ['quarantine', 1],
      ['unknown', 1],
    ]),
  );
  expect(new Map(picture.flows.map(({ cause, placed, count }) => [`${String(cause)} ${placed}`, count]))).toEqual(
    new Map([
      ['spf-none junk', 2],
      ['null unknown', 1],
      ['to-stop quarantine', 1],
    ]),
  );
});

test('days are those of UTC, and a message without a time has none', async () => {
  const { records } = await reading(sourceOfBytes('a', bytesOf(foreign)));
  const junk = records.map((record): TriageRecord => ({ ...record, identity: [9003], placed: 'junk' }));
  const picture = tally([...records, ...junk, relay(), relay({ placed: 'junk' }), relay({ time: null })]);
  expect(picture.days).toEqual([
    { day: '2026-03-03', messages: 4, relayPool: 2, inJunk: 1 },
    { day: null, messages: 1, relayPool: 1, inJunk: 0 },
  ]);
});

test('names that mean something to JavaScript are counted like others', () => {
  const picture = tally([
    relay({ fromDomain: '__proto__' }),
    relay({ fromDomain: 'constructor' }),
    relay({ fromDomain: '__proto__' }),
  ]);
  expect(picture.senderDomains.map(({ key, count }) => [key, count])).toEqual([
    ['__proto__', 2],
    ['constructor', 1],
  ]);
});

test('the picture can be asked for at any time, and survives JSON', () => {
  const all = createTally();
  expect(all.picture()).toMatchObject({ messages: 0, completeness: { isComplete: true } });
  all.add(relay());
  all.addContainer({
    source: 'a',
    kind: 'zip',
    declared: 2,
    read: 1,
    shortfalls: [{ reason: 'encrypted', count: 1, detail: null }],
  });
  const picture = all.picture();
  expect(picture).toMatchObject({ messages: 1, completeness: { isComplete: false, containers: 1, incomplete: 1 } });
  expect(JSON.parse(JSON.stringify(picture))).toEqual(picture);
});

describe('a fix of several causes', () => {
  const cover = [{ remedy: 'cover-source', audience: 'sender' }] as const;
  const of = (cause: 'spf-fail' | 'spf-softfail'): TriageRecord =>
    relay({ cause, causes: [cause], remedies: cover, fromDomain: 'a.example' });

  test.each([
    ['that of most messages', ['spf-fail', 'spf-softfail', 'spf-softfail'], 'spf-softfail', 3],
    ['the one that decides, of equally many', ['spf-softfail', 'spf-fail'], 'spf-fail', 2],
  ] as const)('names %s, in any order', (_, causes, cause, count) => {
    for (const order of [causes, [...causes].reverse()]) expect(tally(order.map(of)).fixes).toMatchObject([{ cause, count }]);
  });
});

describe('an organisation that only what anybody can write names', () => {
  const claimed: Partial<TriageRecord> = { ...forwarded, tenant: { id: null, name: 'blamed.example', claimed: true } };

  test('is counted as claimed, among the organisations, to fix and to stop', () => {
    const { organisations, fixes, toStop } = tally([
      relay(claimed),
      relay(forwarded),
      relay({ ...claimed, threat: 'phishing', placed: 'junk' }),
    ]);
    expect(organisations).toEqual([
      { key: 'forwarder.example', count: 1, inJunk: 0, claimed: 0 },
      { key: 'blamed.example', count: 2, inJunk: 1, claimed: 2 },
    ]);
    expect(fixes.map(({ party, count, claimed: only }) => [party, count, only])).toEqual([
      ['forwarder.example', 1, 0],
      ['blamed.example', 1, 1],
    ]);
    expect(toStop.organisations).toEqual([{ key: 'blamed.example', count: 1, inJunk: 1, claimed: 1 }]);
  });

  test('the same name in a message that shows it is counted apart from the claim', () => {
    const shown = { ...claimed, tenant: { id: null, name: 'blamed.example', claimed: false } };
    expect(tally([relay(claimed), relay(shown)]).organisations).toMatchObject([{ count: 2, claimed: 1 }]);
    expect(tally([relay(claimed), relay(shown)]).fixes).toMatchObject([{ count: 2, claimed: 1 }]);
  });

  test.each<[string, Partial<TriageRecord>]>([
    ['lines below the reader’s own tell of', { ...claimed, position: 'upstream' }],
    ['a filter in front alone tells of', { ...claimed, position: 'delivery' }],
    ['an attached original tells of', { ...claimed, tenant: { id: null, name: 'blamed.example', claimed: false }, within: 3 }],
    [
      'stamps alone tell of, with nobody named',
      { ...forwarded, tenant: { id: null, name: null, claimed: null }, position: null },
    ],
  ])('any number of messages that %s are to be fixed after one that the reader’s own side saw', (_, many) => {
    const records = [relay(many), relay(many), relay({ ...forwarded, position: 'delivery' }), relay(many)];
    for (const order of [records, [...records].reverse()]) {
      expect(tally(order).fixes.map(({ count }) => count)).toEqual([1, 3]);
      expect(tally(order).fixes[0]).toMatchObject({ party: 'forwarder.example', claimed: 0 });
    }
  });

  test('any number of different names leave room for one that the reader’s own side saw', () => {
    const names = Array.from({ length: 20_001 }, (_, at) => `x${String(at)}.example`);
    const flood = names.map((name) => relay({ ...claimed, tenant: { id: null, name, claimed: true }, position: 'upstream' }));
    expect(tally([...flood, relay({ ...forwarded, position: 'delivery' })]).fixes[0]).toMatchObject({
      party: 'forwarder.example',
    });
  });

  test('the owner of the sender’s domain is no claim of that kind', () => {
    const fix = { ...spf, fromDomain: 'sender.example', tenant: { id: null, name: 'blamed.example', claimed: true } };
    expect(tally([relay(fix)]).fixes).toMatchObject([{ party: 'sender.example', claimed: 0 }]);
  });
});

test('an id of Microsoft 365 is the same with its dashes and without', async () => {
  const row = (id: string): string =>
    `MessageId,RecipientAddress,FromIP,MessageTraceId\n<one@partner.example>,anna@corp.example,40.95.41.12,${id}\n`;
  const records: TriageRecord[] = [];
  for (const id of ['0f2f5c1a-0000-4000-8000-000000000001', '0f2f5c1a000040008000000000000001'])
    records.push(...(await reading(sourceOfBytes('a', bytesOf(row(id))))).records);
  expect(tally(records)).toMatchObject({ messages: 1, copies: 1 });
});
