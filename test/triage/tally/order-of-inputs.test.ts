import { sourceOfBytes, tally } from '../../../src/triage/index.ts';
import type { TriageRecord } from '../../../src/triage/index.ts';
import { bytesOf, reading } from '../containers-of.ts';
import { attachedTo, relayed } from '../sample-messages.ts';

const recordsOf = async (text: string, name = 'a'): Promise<readonly TriageRecord[]> =>
  (await reading(sourceOfBytes(name, bytesOf(text)))).records;

/** Every order of some inputs, as a reader may name them. */
function ordersOf<T>(inputs: readonly T[]): T[][] {
  if (inputs.length < 2) return [[...inputs]];
  return inputs.flatMap((first, at) => ordersOf(inputs.filter((_, other) => other !== at)).map((others) => [first, ...others]));
}

const id = '0f2f5c1a-1111-4000-8000-00000000000a';

const message = relayed.replace('From: Billing', `X-MS-Exchange-Organization-Network-Message-Id: ${id}\nFrom: Billing`);

/** The same where it says by itself where it lies, and that the relay pool is no claim: no export has to say so. */
const shown = async (name?: string): Promise<TriageRecord[]> =>
  (await recordsOf(message, name)).map((one) => ({ ...one, placed: 'inbox', mayBeForged: false, certainty: 'certain' }));

const explorer = `Email date (UTC),Recipients,Sender IP,Latest delivery location,Network message ID,Threats
2026-03-03 10:00:02,anna@corp.example,40.95.41.12,Inbox/folder,${id},Phish
`;
const hunting = `Timestamp,InternetMessageId,RecipientEmailAddress,SenderIPv4,DeliveryLocation,ThreatTypes
2026-03-03T10:00:02Z,<one@partner.example>,anna@corp.example,40.95.41.12,Inbox/folder,"Malware, Phish"
`;
const submissions = `Submitted by,Date submitted (UTC+00:00),Sender,Original verdict,Network Message ID,Sender IP
anna@corp.example,3/3/2026 10:00:02 AM,billing@partner.example,Phish,${id},40.95.41.12
`;
const trace = `MessageTraceId,MessageId,Received,RecipientAddress,FromIP,Status
${id},<one@partner.example>,2026-03-03T10:00:02Z,anna@corp.example,40.95.41.12,Delivered
`;

test.each([
  ['Explorer', explorer, 'phishing'],
  ['a hunting query', hunting, 'malware'],
  ['what was reported', submissions, 'phishing'],
])('what the filter found by an export of %s counts in any order of the inputs', async (_, table, threat) => {
  const inputs = await Promise.all([shown(), recordsOf(table), recordsOf(trace)]);
  expect(inputs[0]).toMatchObject([{ outcome: 'relay-pool', threat: null }]);
  for (const order of ordersOf(inputs))
    expect(tally(order.flat())).toMatchObject({
      messages: 1,
      copies: 2,
      relayPool: 1,
      placed: [{ key: 'inbox', count: 1 }],
      threats: [{ key: threat, count: 1 }],
      toStop: { count: 1 },
      fixes: [],
      unknownCause: 0,
    });
});

test('and so for a message behind thousands of others, whose export comes last', async () => {
  const [one] = await shown();
  const others = Array.from({ length: 1500 }, (_, at) => ({ ...one, identity: [20_001 + 2 * at] }) as TriageRecord);
  const picture = tally([...others, ...(await shown()), ...(await recordsOf(explorer))]);
  expect(picture).toMatchObject({ messages: 1501, copies: 1, threats: [{ key: 'phishing', count: 1 }], toStop: { count: 1 } });
});

test('and so where a copy in another mailbox file came between', async () => {
  const inputs = await Promise.all([shown(), shown('b'), recordsOf(explorer)]);
  for (const order of ordersOf(inputs))
    expect(tally(order.flat())).toMatchObject({ messages: 1, copies: 2, threats: [{ key: 'phishing', count: 1 }] });
});

test.each([
  ['what Defender worked out, and what a server logged', explorer.replace('Phish', ''), trace],
  ['the list of what was reported, and what a server logged', submissions.replace('Phish', ''), trace],
])('of %s the one that is certain counts, whichever comes first', async (_, likely, certain) => {
  const inputs = [await recordsOf(likely), await recordsOf(certain)];
  expect(inputs.map((records) => records.find(({ outcome }) => outcome === 'relay-pool')?.certainty)).toEqual([
    'likely',
    'certain',
  ]);
  for (const order of ordersOf(inputs))
    expect(tally(order.flat())).toMatchObject({ messages: 1, copies: 1, relayPool: 1, relayPoolLikely: 0 });
});

test('so it is of the original that somebody attached, and the message in its mailbox', async () => {
  const inputs = [await recordsOf(attachedTo(message)), await shown()];
  for (const order of ordersOf(inputs))
    expect(tally(order.flat())).toMatchObject({ messages: 1, copies: 1, carriers: 1, relayPool: 1, relayPoolLikely: 0 });
});

test('but one that the filter found dangerous, or that lies in Junk Email, goes before one that is only certain', async () => {
  const [one] = await shown();
  const likely: Partial<TriageRecord> = { certainty: 'likely', placed: 'junk' };
  for (const order of ordersOf([one, { ...one, ...likely }] as TriageRecord[]))
    expect(tally(order)).toMatchObject({ messages: 1, copies: 1, relayPoolInJunk: 1, relayPoolLikely: 1 });
});

/** The same of a message whose newest line cannot be read. */
const unread = async (): Promise<TriageRecord[]> =>
  (await shown()).map((one) => ({
    ...one,
    outcome: 'undetermined',
    certainty: null,
    position: null,
    missing: 'hop-unreadable',
  }));

test.each([
  ['Explorer', explorer.replace('Phish', '')],
  ['a hunting query', hunting.replace('"Malware, Phish"', '')],
  ['a message trace', trace],
])('a message that lies in the inbox and shows no server has the one of %s in any order', async (_, table) => {
  for (const order of ordersOf([await unread(), await recordsOf(table)]))
    expect(tally(order.flat())).toMatchObject({ messages: 1, copies: 1, relayPool: 1, outcomes: { undetermined: 0 } });
});

test('and where neither shows one, it lies where the message says', async () => {
  const row = explorer.replace('Phish', '').replace('40.95.41.12', '').replace('Inbox/folder', 'Junk folder');
  for (const order of ordersOf([await unread(), await recordsOf(row)]))
    expect(tally(order.flat())).toMatchObject({ messages: 1, copies: 1, missing: [{ key: 'hop-unreadable', inJunk: 0 }] });
});

describe('header texts with other lines stay as many messages, whatever a row says of them', () => {
  // the mark of the lines, of an id that Microsoft 365 gave, of a delivery
  const [lines, otherLines, guid, otherGuid, delivery, otherDelivery] = [1001, 1003, 2001, 2003, 4002, 4004];
  const text = async (...identity: readonly number[]): Promise<TriageRecord> =>
    ({ ...(await shown())[0], identity }) as TriageRecord;
  const row = async (...identity: readonly number[]): Promise<TriageRecord> =>
    ({ ...(await recordsOf(explorer))[0], identity, outcome: 'undetermined', position: null }) as TriageRecord;

  test.each([
    [
      'a row names the id of one and the delivery of another',
      [lines, guid, delivery],
      [otherLines, otherDelivery],
      [[guid, otherDelivery]],
    ],
    [
      'the other names an id of its own',
      [lines, guid, delivery],
      [otherLines, otherGuid, otherDelivery],
      [[guid, otherDelivery]],
    ],
    ['one names no delivery', [lines, guid], [otherLines, delivery], [[guid, delivery]]],
    [
      'one names no id, and two rows name that of the other',
      [lines, delivery],
      [otherLines, guid, delivery],
      [[guid], [guid, delivery]],
    ],
  ])('%s', async (_, one, other, rows) => {
    const inputs = [await text(...one), await text(...other), ...(await Promise.all(rows.map((marks) => row(...marks))))];
    for (const order of ordersOf(inputs))
      expect(tally(order)).toMatchObject({
        messages: 2,
        copies: rows.length,
        relayPool: 2,
        threats: [{ key: 'phishing' }],
      });
  });
});

test('a copy takes the place of its former alone, and not that of a row about the same delivery', async () => {
  const [one] = await shown();
  const [line] = await recordsOf(explorer);
  const text = { ...one, identity: [1001, 4002] } as TriageRecord;
  const rows = [2001, 2003].map(
    (guid) => ({ ...line, identity: [guid, 4002], outcome: 'undetermined', position: null }) as TriageRecord,
  );
  const order = [text, ...rows, { ...text, threat: 'malware' }, { ...text, identity: [1003, 4002] }] as TriageRecord[];
  expect(tally(order)).toMatchObject({ messages: 2, copies: 3, relayPool: 2, outcomes: { undetermined: 0 } });
});
