import { tally } from '../../../src/triage/index.ts';
import { bytesOf, readingBothWays, reasonsOf } from '../containers-of.ts';
import { tracedRows as rows } from '../sample-rows.ts';

/** All messages, those of the relay pool, the ids and the days, then why anything fell short. */
async function told(text: string): Promise<readonly unknown[]> {
  const read = await readingBothWays('quoted', bytesOf(text));
  const { messages, relayPool, days } = tally(read.records);
  return [messages, relayPool, read.records.map(({ messageId }) => messageId), days.map(({ day }) => day), ...reasonsOf(read)];
}

const names = Object.keys(rows[0]);
const table = (order: readonly string[]): string =>
  [
    order,
    ...rows.map((row) =>
      Object.values(
        Object.fromEntries(order.map((name) => [name, Object.entries(row).find(([one]) => one === name)?.[1] ?? ''])),
      ),
    ),
  ]
    .map((cells) => cells.join(','))
    .join('\n');
const list = rows
  .map((row) =>
    Object.entries(row)
      .map(([name, value]) => `${name.padEnd(16)} : ${value}`)
      .join('\n'),
  )
  .join('\n\n');

/** As mail programs quote what they answer. */
const quoted = (text: string, sign: string): string => text.replaceAll(/^/gm, sign);

describe.each(['> ', '>', '> > ', '>> '])('an export that an answer quotes with "%s" is read', (sign) => {
  test.each([
    ['a document', JSON.stringify({ value: rows }, null, 2)],
    ['a list of objects', JSON.stringify(rows)],
    ['lines of objects', rows.map((row) => JSON.stringify(row)).join('\n')],
    ['a table', table(names)],
    ['a table with the ids first', table([...names].reverse())],
    ['what Format-List prints', list],
  ])('%s', async (_, text) => {
    for (const above of ['', 'On 5 March 2026 Kim wrote:\r\n\r\n'])
      expect(await told(above + quoted(text, sign))).toEqual([
        2,
        1,
        ['<a@partner.example>', '<b@partner.example>'],
        ['2026-03-03', '2026-03-04'],
      ]);
  });
});

test('a message that an answer quotes is one', async () => {
  const lines =
    'Received: from mail.example (mail.example [192.0.2.7]) by mx.corp.example with ESMTP; Tue, 3 Mar 2026 10:00:02 +0000\nMessage-ID: <a@partner.example>\nFrom: a@partner.example';
  const read = await readingBothWays('quoted', bytesOf(quoted(lines, '> ')));
  expect(read.records.map(({ kind, messageId }) => [kind, messageId])).toEqual([['message', '<a@partner.example>']]);
});

// an expression that repeats a group holds a place for each: of some millions the engine gives up, and every row was lost
test('a line of twelve million marks costs no other row', async () => {
  const text = `${quoted(table(names), '> ')}\n${'>'.repeat(12_000_000)}\n`;
  expect((await told(text)).slice(0, 2)).toEqual([2, 1]);
});
