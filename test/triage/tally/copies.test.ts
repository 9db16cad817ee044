import { sourceOfBytes, tally } from '../../../src/triage/index.ts';
import type { TriageRecord } from '../../../src/triage/index.ts';
import { bytesOf, reading } from '../containers-of.ts';
import { relayed } from '../sample-messages.ts';

const recordsOf = async (text: string): Promise<readonly TriageRecord[]> =>
  (await reading(sourceOfBytes('a', bytesOf(text)))).records;
const id = '0f2f5c1a-1111-4000-8000-00000000000a';
const named = `X-MS-Exchange-Organization-Network-Message-Id: ${id}`;
const withFields = (text: string, ...fields: readonly string[]): string =>
  text.replace('From: Billing', `${fields.join('\n')}\nFrom: Billing`);

test('a message whose line may be forged stays so, however many copies of it lie about', async () => {
  const [one = [], two = []] = [await recordsOf(relayed), await recordsOf(relayed)];
  expect(tally([...one, ...two, ...two])).toMatchObject({ messages: 1, copies: 2, relayPool: 1, relayPoolMayBeForged: 1 });
});

test('a row that names the id of one text tells of the address under which that text came, and of no alias of it', async () => {
  const first = withFields(relayed, named, 'Delivered-To: anna@corp.example').replace('\nTo: anna@', '\nTo: sales@');
  const second = relayed.replace('10:00:02', '10:00:03').replace('To: anna@', 'To: sales@');
  const row = `Date,Recipients,Sender IP,Latest delivery location,Network message ID\n2026-03-03 10:00:02,anna@corp.example,40.95.41.12,Junk folder,${id}\n`;
  const [a, b, rows] = [await recordsOf(first), await recordsOf(second), await recordsOf(row)];
  for (const order of [
    [...rows, ...a, ...b],
    [...a, ...rows, ...b],
    [...a, ...b, ...rows],
  ])
    expect(tally(order)).toMatchObject({ messages: 2, copies: 1, relayPool: 2, relayPoolInJunk: 1 });
});

test.each([
  [
    'a message whose lines and fields show no time',
    relayed.replace(/; Tue, 3 Mar.*$/gm, '').replace(/^Date: .*\n/m, ''),
    '2026-03-05',
  ],
  ['a message with the time of another day', relayed, '2026-03-03'],
])('%s is of the day that its header text tells, or else the row', async (_, text, day) => {
  const row = 'MessageId,RecipientAddress,FromIP,Date\n<one@partner.example>,anna@corp.example,40.95.41.12,2026-03-05 10:15:01\n';
  const [texts, rows] = [await recordsOf(text), await recordsOf(row)];
  for (const order of [
    [...texts, ...rows],
    [...rows, ...texts],
  ]) {
    const { messages, days } = tally(order);
    expect([messages, days.map((one) => one.day)]).toEqual([1, [day]]);
  }
});
