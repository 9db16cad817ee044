import { sourceOfBytes, tally } from '../../../src/triage/index.ts';
import type { TriageRecord } from '../../../src/triage/index.ts';
import { bytesOf, reading } from '../containers-of.ts';
import { relayed } from '../sample-messages.ts';

const [one, two] = ['0f2f5c1a-1111-4000-8000-00000000000a', '0f2f5c1a-2222-4000-8000-00000000000b'];
const [anna, bo, carl] = ['anna@corp.example', 'bo@corp.example', 'carl@corp.example'];

const recordsOf = async (text: string): Promise<readonly TriageRecord[]> =>
  (await reading(sourceOfBytes('a', bytesOf(text)))).records;

/** Header text to somebody, which names an id or none. */
const text = (to: string, id: string | null = one, time = '10:00:02'): string =>
  relayed
    .replace('To: anna@corp.example', `To: ${to}`)
    .replace('10:00:02', time)
    .replace('From: Billing', `${id === null ? '' : `X-MS-Exchange-Organization-Network-Message-Id: ${id}\n`}From: Billing`);
const trace = (to: string, id = one): string =>
  `MessageTraceId,MessageId,Received,RecipientAddress,FromIP,Status
${id},<one@partner.example>,2026-03-03T10:00:02Z,${to},40.95.41.12,Delivered
`;
const explorer = (to: string): string => `Date (UTC),Recipients,Sender IP,Network message ID
2026-03-03 10:00:02,${to},40.95.41.12,${one}
`;
const bare = `MessageId,Received,RecipientAddress,FromIP
<one@partner.example>,2026-03-03T10:00:02Z,${anna},40.95.41.12
`;
/** A row that names no recipient. */
const row = (id = one, address = '', threat = ''): string => `Date (UTC),Sender IP,Network message ID,Threats
2026-03-03 10:00:02,${address},${id},${threat}
`;
const rowOfBoth = `Date (UTC),Sender IP,Network message ID,Internet message ID
2026-03-03 10:00:02,,${one},<one@partner.example>
`;

const orders = <T>(all: readonly T[]): T[][] =>
  all.length === 0
    ? [[]]
    : all.flatMap((first, at) => orders(all.filter((_, place) => place !== at)).map((rest) => [first, ...rest]));

// as many messages as there are recipients of each id, and header texts with other lines
test.each<[string, number, readonly string[]]>([
  ['a trace', 1, [row(), trace(anna)]],
  ['a trace, where the row names the server too', 1, [row(one, '40.95.41.12'), trace(anna)]],
  ['a trace, where the row names the Message-ID too', 1, [rowOfBoth, trace(anna)]],
  ['an export without Message-IDs', 1, [row(), explorer(anna)]],
  ['another such row and a trace', 1, [row(), row(one, '', 'Phish'), trace(anna)]],
  ['a trace to two people', 2, [row(), trace(anna), trace(bo)]],
  ['the trace of another message', 2, [row(two), trace(anna)]],
  ['the traces of two messages with one Message-ID, each with its row', 2, [row(), row(two), trace(anna), trace(anna, two)]],
  ['a text that names the id, and its trace', 1, [row(), text(anna), trace(anna)]],
  ['a text that names the id, and the trace of another recipient', 2, [row(), text(anna), trace(bo)]],
  ['a text that names the id, and the traces of two recipients', 2, [row(), text(anna), trace(anna), trace(bo)]],
  ['a text that names the id, and the traces of two others', 3, [row(), text(bo), trace(anna), trace(carl)]],
  ['a text without an id, and its trace', 1, [row(), text(anna, null), trace(anna)]],
  ['a text without an id, its trace, and a row without an id', 1, [row(), bare, trace(anna), text(anna, null)]],
  ['the texts of two recipients, and their traces', 2, [row(), text(anna), text(bo, one, '10:00:03'), trace(anna), trace(bo)]],
  ['two texts that name the id, and one trace', 2, [row(), text(anna), text(anna, one, '10:00:03'), trace(anna)]],
  ['a text, its trace, and that of another message', 2, [rowOfBoth, text(anna), trace(anna), trace(anna, two)]],
  ['a text, traces of both recipients, and of another', 3, [row(), text(anna), trace(bo), trace(anna), trace(anna, two)]],
  ['a text, a row of another recipient, and a row without an id', 2, [rowOfBoth, text(anna), explorer(bo), bare]],
  ['a text to another, without an id', 2, [rowOfBoth, text(bo, null), explorer(anna)]],
])('a row with an id and no recipient, beside %s', async (_, messages, inputs) => {
  const records = await Promise.all(inputs.map(recordsOf));
  for (const order of orders(records)) expect(tally(order.flat())).toMatchObject({ messages, copies: inputs.length - messages });
});

test('what it was found to be counts for the message, whichever comes first', async () => {
  for (const order of orders([await recordsOf(row(one, '', 'Phish')), await recordsOf(trace(anna))]))
    expect(tally(order.flat())).toMatchObject({ messages: 1, relayPool: 1, toStop: { count: 1 }, unknownCause: 0 });
});
