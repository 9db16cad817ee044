import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { tally } from '../../../src/triage/index.ts';
import { bytesOf, readingBothWays, reasonsOf } from '../containers-of.ts';

type AnswerRow = Readonly<Record<string, unknown>>;

function readAnswer(path: string): { readonly table: readonly AnswerRow[] } {
  const read: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isObject(read) || !Array.isArray(read.table)) throw new Error(path);
  return { table: read.table.filter(isObject) };
}
function isObject(value: unknown): value is AnswerRow {
  return typeof value === 'object' && value !== null;
}

const folder = join(__dirname, '..', '..', 'hunting', 'expected');
const answers = readdirSync(folder).map((file) => {
  const { table } = readAnswer(join(folder, file));
  return { name: file.replace('.json', ''), rows: table };
});
const times = ['Received', 'LastRecord', 'Week', 'Day'];

/** As each portal and service writes the answer of a query. */
const forms: readonly (readonly [string, (rows: readonly AnswerRow[]) => string])[] = [
  ['a table of the Defender portal', (rows) => `\ufeff${tableOf(rows, (name) => name)}`],
  ['a table of Log Analytics', (rows) => tableOf(rows, (name) => (times.includes(name) ? `${name} [UTC]` : name))],
  [
    'an answer of runHuntingQuery',
    (rows) =>
      JSON.stringify({
        schema: Object.keys(rows[0] ?? {}).map((name) => ({ name, type: 'String' })),
        results: rows.map((row) => ({ ...row, 'Received@odata.type': '#String' })),
      }),
  ],
  ['objects line by line, with line ends of Windows', (rows) => rows.map((row) => `${JSON.stringify(row)}\r\n`).join('')],
];

function tableOf(rows: readonly AnswerRow[], heading: (name: string) => string): string {
  const names = Object.keys(rows[0] ?? {});
  const cell = (value: unknown): string =>
    `"${(typeof value === 'string' ? value : JSON.stringify(value)).replaceAll('"', '""')}"`;
  return [names.map(heading), ...rows.map((row) => names.map((name) => row[name]))]
    .map((cells) => cells.map(cell).join(','))
    .join('\r\n');
}

const counted = answers.filter(({ name }) => name !== 'deliveries' && !name.startsWith('findings'));

test('every query but one counts', () => {
  expect(counted.length).toBeGreaterThan(8);
});

describe.each(forms)('%s', (_, write) => {
  test('the deliveries one by one: each message with its place and results, none more than likely', async () => {
    const rows = answers.find(({ name }) => name === 'deliveries')?.rows ?? [];
    const { records, containers } = await readingBothWays('answer', bytesOf(write(rows)));
    expect(records.map((one) => [one.outcome, one.certainty, one.fromDomain, one.server.address, one.placed, one.time])).toEqual([
      ['relay-pool', 'likely', 'example.org', '52.103.128.0', 'inbox', '2026-11-08T09:00:00Z'],
      ['relay-pool', 'likely', 'example.net', '40.95.1.1', 'inbox', '2026-11-10T08:00:00Z'],
      ['relay-pool', 'likely', 'example.net', '40.95.1.1', 'junk', '2026-11-10T08:00:00Z'],
      ['relay-pool', 'likely', 'example.org', '52.103.171.6', 'quarantine', '2026-11-11T10:00:00Z'],
      ['relay-pool', 'likely', 'example.org', '2a01:111:f403:e40b::1', 'inbox', '2026-11-12T10:00:00Z'],
      ['relay-pool', 'likely', 'example.net', '2a01:111:f403:efff:ffff:ffff:ffff:ffff', 'junk', '2026-11-13T10:00:00Z'],
    ]);
    expect(records[1]?.recipient).toMatchObject({ spf: 'fail', dkim: 'pass', dmarc: 'fail', compauth: 'fail' });
    const picture = tally(records, containers);
    // the counts that by-sender-domain gives of the same records
    expect([picture.messages, picture.relayPool, picture.relayPoolInJunk, picture.completeness.isComplete]).toEqual([
      6,
      6,
      2,
      true,
    ]);
    expect(picture.senderDomains.map(({ key, count }) => [key, count])).toEqual([
      ['example.net', 3],
      ['example.org', 3],
    ]);
  });

  test.each(counted)('$name counts, and no message is made of it', async ({ rows }) => {
    const found = await readingBothWays('answer', bytesOf(write(rows)));
    expect(found.records).toEqual([]);
    expect(reasonsOf(found)).toEqual(['counted-rows']);
    expect(tally(found.records, found.containers).completeness.isComplete).toBe(false);
  });
});

// summarize count() by … of a query of one's own
test.each<[string, AnswerRow]>([
  ['by recipient', { SenderIPv4: '40.95.41.12', RecipientEmailAddress: 'anna@corp.example', Count: 3 }],
  ['by recipient and day', { Day: '2026-03-03T00:00:00Z', RecipientEmailAddress: 'anna@corp.example', Messages: 3 }],
  [
    'by sender, recipient and place',
    {
      SenderFromAddress: 'a@partner.example',
      RecipientEmailAddress: 'anna@corp.example',
      DeliveryLocation: 'Junk folder',
      MessageCount: 3,
    },
  ],
])('a count %s is told, and no message is made of it', async (_, row) => {
  const other = { ...row, RecipientEmailAddress: 'bo@corp.example' };
  for (const [, write] of forms) {
    const found = await readingBothWays('answer', bytesOf(write([row, other])));
    expect([found.records.length, ...reasonsOf(found)]).toEqual([0, 'counted-rows']);
  }
});

test('triage of the deliveries gives the counts of the queries that count them', async () => {
  const rowsOf = (query: string): readonly AnswerRow[] => answers.find(({ name }) => name === query)?.rows ?? [];
  const sumOf = (rows: readonly AnswerRow[], column: string): number => rows.reduce((sum, row) => sum + Number(row[column]), 0);
  const deliveries = rowsOf('deliveries');
  const { records, containers } = await readingBothWays('rows.csv', bytesOf(tableOf(deliveries, (name) => name)));
  const domains = rowsOf('by-sender-domain');
  expect(deliveries).toHaveLength(6);
  expect(tally(records, containers)).toMatchObject({
    relayPool: sumOf(domains, 'Deliveries'),
    relayPoolInJunk: sumOf(domains, 'Junk'),
    relayPoolInQuarantine: sumOf(domains, 'Quarantine'),
  });
  const listed = rowsOf('by-region').filter(({ Region }) => Region !== 'not listed');
  expect(records.filter(({ server }) => server.region !== null)).toHaveLength(sumOf(listed, 'Deliveries'));
  const failed = rowsOf('authentication').filter(({ CompAuth }) => CompAuth === 'fail');
  expect(records.filter(({ recipient }) => recipient.compauth === 'fail')).toHaveLength(sumOf(failed, 'Deliveries'));
});

// what a query calls its sums is its author's choice, or what the language calls them where he chose nothing
test.each<[string, AnswerRow]>([
  ['by sender, with a name of one letter', { SenderFromAddress: 'a@partner.example', n: 12 }],
  ['by recipient, in Danish', { RecipientEmailAddress: 'anna@corp.example', antal: 3 }],
  ['by sender and recipient', { SenderFromAddress: 'a@partner.example', RecipientEmailAddress: 'anna@corp.example', Total: 5 }],
  [
    'by sender and domain, of two sums',
    { SenderFromAddress: 'a@partner.example', SenderFromDomain: 'partner.example', a: 5, b: 7 },
  ],
  [
    'of ids that differ, with a day',
    { Day: '2026-03-03', RecipientEmailAddress: 'anna@corp.example', dcount_NetworkMessageId: 7 },
  ],
  ['where something holds, by place', { SenderFromAddress: 'a@partner.example', DeliveryLocation: 'Quarantine', countif_: 2 }],
])('a sum %s is told, and no message is made of it', async (_, row) => {
  const found = await readingBothWays('answer', bytesOf(JSON.stringify([row, row])));
  expect([found.records.length, ...reasonsOf(found)]).toEqual([0, 'counted-rows']);
});

test.each<[string, AnswerRow]>([
  ['its size', { sender: 'a@partner.example', recipient: 'anna@corp.example', size: 4711 }],
  ['its subject', { sender: 'a@partner.example', recipient: 'anna@corp.example', subject: 'Hi', attachments: 2 }],
  ['its id', { sender: 'a@partner.example', messageId: '<a@partner.example>', n: 2 }],
])('a message with a number beside %s is one', async (_, row) => {
  const found = await readingBothWays('answer', bytesOf(JSON.stringify([row])));
  expect([found.records.length, ...reasonsOf(found)]).toEqual([1]);
});
