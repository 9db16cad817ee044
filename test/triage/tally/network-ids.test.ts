import { sourceOfBytes, tally } from '../../../src/triage/index.ts';
import type { TriageRecord } from '../../../src/triage/index.ts';
import { bytesOf, reading } from '../containers-of.ts';
import { attachedTo, ordinary, relayed } from '../sample-messages.ts';

const organization = 'X-MS-Exchange-Organization-Network-Message-Id';
const correlation = 'X-MS-Office365-Filtering-Correlation-Id';
const [one, two] = ['0f2f5c1a-1111-4000-8000-00000000000a', '0f2f5c1a-2222-4000-8000-00000000000b'];

/** The message with more fields above its own. */
const withFields = (text: string, ...fields: readonly string[]): string =>
  text.replace('From: Billing', `${fields.join('\n')}\nFrom: Billing`);
const relayedAs = (id: string, name = organization): string => withFields(relayed, `${name}: ${id}`);
const recordsOf = async (text: string, name = 'a'): Promise<readonly TriageRecord[]> =>
  (await reading(sourceOfBytes(name, bytesOf(text)))).records;
const tableOf = (headings: string, ...rows: readonly string[]): Promise<readonly TriageRecord[]> =>
  recordsOf([headings, ...rows, ''].join('\n'), 'table');

const orders = <T>(all: readonly T[]): T[][] =>
  all.length === 0
    ? [[]]
    : all.flatMap((first, at) => orders(all.filter((_, place) => place !== at)).map((rest) => [first, ...rest]));

/** What any order of the records counts. */
function countsOf(records: readonly TriageRecord[]): unknown {
  const found = orders(records).map((order) => {
    const { messages, copies, relayPool, relayPoolInJunk } = tally(order);
    return { messages, copies, relayPool, relayPoolInJunk };
  });
  expect(new Set(found.map((counts) => JSON.stringify(counts))).size).toBe(1);
  return found[0];
}

const explorer = 'Date (UTC),Recipients,Sender IP,Latest delivery location,Network message ID';
const explorerRow = (id: string, recipient = 'anna@corp.example'): string =>
  `2026-03-03 10:00:02,${recipient},40.95.41.12,Junk folder,${id}`;

describe('a message and the row of an export that names no Message-ID are one, by the id of Microsoft 365', () => {
  test.each<[string, string]>([
    ['in the field of the organisation', relayedAs(one)],
    ['in that of the filter', relayedAs(one, correlation)],
    ['in capitals', relayedAs(one.toUpperCase())],
    [
      'in both, of which that of the organisation counts',
      withFields(relayed, `${correlation}: ${two}`, `${organization}: ${one}`),
    ],
    ['without a Message-ID', relayedAs(one).replace(/^Message-ID.*\n/m, '')],
    ['with a recipient in capitals', relayedAs(one).replace('To: anna@', 'To: Anna@')],
    ['delivered to an alias', relayedAs(one).replace('To: anna@corp', 'Delivered-To: anna@corp.example\nTo: sales@corp')],
  ])('%s', async (_, text) => {
    const records = [...(await recordsOf(text)), ...(await tableOf(explorer, explorerRow(one)))];
    expect(countsOf(records)).toEqual({ messages: 1, copies: 1, relayPool: 1, relayPoolInJunk: 1 });
  });

  test('also where the export names no recipient', async () => {
    const table = await tableOf('Date,Sender IP,Latest delivery location,Network message ID', `2026-03-03,,Junk folder,${one}`);
    expect(countsOf([...(await recordsOf(relayedAs(one))), ...table])).toEqual({
      messages: 1,
      copies: 1,
      relayPool: 1,
      relayPoolInJunk: 1,
    });
  });

  test('also where the export names the Message-ID and no recipient', async () => {
    const table = await tableOf(
      'Date,Sender IP,Latest delivery location,Internet message ID',
      '2026-03-03,,Junk folder,<one@partner.example>',
    );
    expect(countsOf([...(await recordsOf(relayed)), ...table])).toEqual({
      messages: 1,
      copies: 1,
      relayPool: 1,
      relayPoolInJunk: 1,
    });
  });

  test('also an original that was attached', async () => {
    const records = await recordsOf(attachedTo(relayedAs(one), ordinary));
    const table = await tableOf(explorer, explorerRow(one));
    for (const order of [
      [...records, ...table],
      [...table, ...records],
    ])
      expect(tally(order)).toMatchObject({ messages: 1, carriers: 1, copies: 1, relayPool: 1, relayPoolInJunk: 1 });
  });

  test('beside a row that names the Message-ID alone, and one that names both', async () => {
    const bare = await tableOf('MessageId,RecipientAddress,FromIP', '<one@partner.example>,anna@corp.example,40.95.41.12');
    const both = await tableOf(
      'MessageId,RecipientAddress,FromIP,NetworkMessageId',
      `<one@partner.example>,anna@corp.example,40.95.41.12,${one}`,
    );
    const text = await recordsOf(relayedAs(one));
    const byId = await tableOf(explorer, explorerRow(one));
    expect(countsOf([...text, ...byId, ...bare])).toMatchObject({ messages: 1, copies: 2, relayPoolInJunk: 1 });
    expect(countsOf([...text, ...byId, ...bare, ...both])).toMatchObject({ messages: 1, copies: 3, relayPoolInJunk: 1 });
  });

  test('the worse finding of the row counts', async () => {
    const table = await tableOf(`${explorer},Threats`, `${explorerRow(one)},Phish`);
    for (const order of orders([...(await recordsOf(relayedAs(one))), ...table]))
      expect(tally(order)).toMatchObject({ messages: 1, toStop: { count: 1 } });
  });
});

describe('they stay apart', () => {
  test.each<[string, string, string]>([
    ['another id', relayedAs(one), explorerRow(two)],
    ['another recipient', relayedAs(one), explorerRow(one, 'bo@corp.example')],
    ['no GUID', relayedAs('0f2f5c1a'), explorerRow('0f2f5c1a')],
    ['two fields of the name', withFields(relayed, `${organization}: ${one}`, `${organization}: ${two}`), explorerRow(one)],
  ])('%s', async (_, text, row) => {
    expect(countsOf([...(await recordsOf(text)), ...(await tableOf(explorer, row))])).toMatchObject({ messages: 2, copies: 0 });
  });

  test('two texts that name one id are two messages, beside one row of it', async () => {
    const later = relayedAs(one).replace('10:00:02', '10:00:03');
    const records = [
      ...(await recordsOf(relayedAs(one))),
      ...(await recordsOf(later)),
      ...(await tableOf(explorer, explorerRow(one))),
    ];
    expect(countsOf(records)).toMatchObject({ messages: 2, copies: 1, relayPool: 2 });
  });

  test('a message to two people in two mailboxes, and its row without a recipient', async () => {
    const other = relayedAs(one).replace('10:00:05', '10:00:06').replace('To: anna@', 'To: bo@');
    const table = await tableOf('Date,Sender IP,Latest delivery location,Network message ID', `2026-03-03,,,${one}`);
    expect(countsOf([...(await recordsOf(relayedAs(one))), ...(await recordsOf(other)), ...table])).toMatchObject({
      messages: 2,
      copies: 1,
    });
  });

  test('one Message-ID for two messages: each row goes to the text with its id', async () => {
    const head = 'MessageId,RecipientAddress,FromIP,Status,NetworkMessageId';
    const row = (id: string, status: string): string => `<one@partner.example>,anna@corp.example,40.95.41.12,${status},${id}`;
    const other = relayedAs(two).replace('10:00:02', '10:00:03').replace('40.95.41.12', '203.0.113.25');
    const texts = [...(await recordsOf(relayedAs(one))), ...(await recordsOf(other))];
    const rows = await tableOf(head, row(two, 'Delivered'), row(one, 'FilteredAsSpam'));
    for (const order of orders([...texts, ...rows])) expect(tally(order)).toMatchObject({ messages: 2, copies: 2, relayPool: 1 });
    for (const someTexts of orders(texts))
      for (const someRows of orders(rows))
        for (const order of [
          [...someTexts, ...someRows],
          [...someRows, ...someTexts],
        ])
          expect(tally(order).relayPoolInJunk).toBe(1);
  });

  test('a third message with that Message-ID stays one, after a row that names the id alone', async () => {
    const records = [
      ...(await recordsOf(relayedAs(one))),
      ...(await tableOf(explorer, explorerRow(one))),
      ...(await tableOf('MessageId,RecipientAddress,FromIP,NetworkMessageId', `<one@partner.example>,anna@corp.example,,${two}`)),
    ];
    for (const order of [records, [records[1], records[0], records[2]].filter((record) => record !== undefined)])
      expect(tally(order)).toMatchObject({ messages: 2, copies: 1 });
  });
});
