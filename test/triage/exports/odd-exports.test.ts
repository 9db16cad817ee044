import { tally } from '../../../src/triage/index.ts';
import { bytesOf, readingBothWays, reasonsOf } from '../containers-of.ts';

/** All messages, those of the relay pool, what a filter calls dangerous, then why anything fell short. */
async function counted(text: string): Promise<readonly unknown[]> {
  const read = await readingBothWays('export', bytesOf(text));
  const { messages, relayPool, toStop } = tally(read.records);
  return [messages, relayPool, toStop.count, ...reasonsOf(read)];
}

const names = ['Received', 'SenderAddress', 'RecipientAddress', 'FromIP', 'Status', 'MessageId'];
const good = ['2026-03-13 10:15:01', 'a@partner.example', 'anna@corp.example', '40.95.41.12', 'Delivered', '<a@partner.example>'];
const table = (rows: readonly (readonly string[])[], headings = names, end = '\r\n'): string =>
  [headings, ...rows].map((cells) => `${cells.map((cell) => `"${cell}"`).join(',')}${end}`).join('');

describe('rows below a table, and tables of something else, make no messages', () => {
  test.each([
    ['blank rows', table([good, names.map(() => ''), names.map(() => ' ')]), [1, 1, 0]],
    ['a total below the first column', table([good, ['Total', '', '', '', '', '1']]), [1, 1, 0, 'unfit-rows']],
    [
      'a total below the ids',
      table(
        [
          ['<a@partner.example>', ...good.slice(0, 4)],
          ['Total: 1', '', '', '', ''],
        ],
        ['MessageId', ...names.slice(0, 4)],
      ),
      [1, 1, 0, 'unfit-rows'],
    ],
    [
      'payments',
      table([['2026-03-03', 'Account 1', 'Account 2', '10']], ['Date', 'From', 'To', 'Amount']),
      [0, 0, 0, 'unfit-rows'],
    ],
    [
      'visits of a web page',
      table([['2026-03-03', '192.0.2.1', '200', '/index']], ['time', 'client_ip', 'status', 'to']),
      [0, 0, 0, 'unfit-rows'],
    ],
    ['a message of the null sender to nobody', table([['', '<>', '', '40.95.41.12', '', '']]), [1, 1, 0]],
  ])('%s', async (_, text, numbers) => {
    expect(await counted(text)).toEqual(numbers);
  });
});

test.each([
  ['1.77253E+15', 'Message ID'],
  ['1,77253e+15', 'Network Message ID'],
  ['2E+15', 'MessageTraceId'],
])('%s, a long number that a spreadsheet rounded, names no message (%s)', async (id, heading) => {
  const rows = [good.slice(0, 5), ['2026-03-14 11:00:00', ...good.slice(1, 5)], [...good.slice(0, 3), '40.107.22.34', '']];
  const headings = [...names.slice(0, 5), heading];
  expect(
    await counted(
      table(
        rows.map((row) => [...row, id]),
        headings,
      ),
    ),
  ).toEqual([3, 2, 0, 'value-cut']);
});

test('nor does a number in JSON that is too long for one', async () => {
  const one = (id: string, address: string): string =>
    `{"sender":"a@partner.example","recipient":"anna@corp.example","senderip":"${address}","messageid":${id}}`;
  const long = [one('1234567890123456781', '40.95.41.12'), one('1234567890123456782', '40.107.22.34')];
  expect(await counted(`[${long.join(',')}]`)).toEqual([2, 1, 0, 'value-cut']);
  expect(await counted(`[${one('12345678', '40.95.41.12')},${one('12345678', '40.95.41.12')}]`)).toEqual([1, 1, 0]);
});

test.each([
  ['a line of PowerShell', '#TYPE System.Object\r'],
  ['a mark and a line of Excel', '\ufeffsep=,\r'],
  ['a title', 'Message trace results\r\r'],
])('lines that end with CR alone, below %s', async (_, above) => {
  expect(await counted(above + table([good], names, '\r'))).toEqual([1, 1, 0]);
});

describe('of several columns for the time, each has its own zone', () => {
  const timesOf = async (headings: readonly string[], values: readonly string[]): Promise<unknown> => {
    const cells = [...values, ...good.slice(1)];
    const { records } = await readingBothWays('export', bytesOf(table([cells], [...headings, ...names.slice(1)])));
    return records.map(({ time }) => time);
  };

  test.each([
    [['Received', 'Date submitted (UTC-07:00)'], ['2026-03-03 22:15:01', '2026-03-03 15:15:01'], '2026-03-03T22:15:01Z'],
    [['TimeGenerated [UTC]', 'Date (UTC-06:00)'], ['', '2026-03-03 22:15:01'], '2026-03-04T04:15:01Z'],
    [['Date (UTC+02:00)', 'Date (UTC-06:00)'], ['2026-03-03 01:00:00', '2026-03-02 17:00:00'], '2026-03-02T23:00:00Z'],
    [['Date (UTC+02:00)', 'Received'], ['', '2026-03-03 01:00:00'], '2026-03-03T01:00:00Z'],
  ])('%j %j', async (headings, values, time) => {
    expect(await timesOf(headings, values)).toEqual([time]);
  });
});

describe('rows of JSON in the forms of other programs', () => {
  const row = (id: string, address: string, threat = ''): Readonly<Record<string, string>> => ({
    NetworkMessageId: id,
    RecipientEmailAddress: 'anna@corp.example',
    SenderIPv4: address,
    ThreatTypes: threat,
  });
  const rows = [row('a-1', '40.95.41.12'), row('a-2', '40.107.22.34'), row('a-3', '40.95.41.13', 'Phish')];
  const keys = Object.keys(row('', ''));
  const cells = rows.map((one) => Object.values(one));
  const columns = (of: (values: readonly string[]) => unknown): string =>
    JSON.stringify(Object.fromEntries(keys.map((key) => [key, of(rows.map((one) => one[key] ?? ''))])));
  const record = (one: object): object => ({ category: 'AdvancedHunting-EmailEvents', properties: JSON.stringify(one) });
  const body = (one: object): string => JSON.stringify({ records: [{ properties: one }] });
  const captured = (encode: (text: string) => string): string =>
    rows.map((one, at) => JSON.stringify({ SequenceNumber: at, Body: encode(body(one)) })).join('\r\n');

  test.each([
    ['a list of rows under a list of names', JSON.stringify({ preview: false, fields: keys, rows: cells })],
    ['names, numbers and rows', JSON.stringify({ columns: keys, index: [0, 1, 2], data: cells })],
    ['names beside rows that are objects', JSON.stringify({ columns: keys, rows })],
    ['names beside data that are objects', JSON.stringify({ columns: keys, data: rows })],
    ['lists, the first of names', JSON.stringify([keys, ...cells])],
    ['the same within an object', JSON.stringify({ range: 'A1:D4', values: [keys, ...cells] })],
    ['a list for each column', columns((values) => values)],
    ['an object for each column', columns((values) => ({ ...values }))],
    ['an object by number', JSON.stringify({ ...rows })],
    ['properties as a text', rows.map((one) => JSON.stringify(record(one))).join('\n')],
    ['bodies as a text', captured((text) => text)],
    ['bodies in base64', captured((text) => Buffer.from(text).toString('base64'))],
  ])('%s', async (_, text) => {
    expect(await counted(text)).toEqual([3, 2, 1]);
  });

  test('a text that a stranger may have written is none', async () => {
    const mail = { subject: 'Hi', from: 'a@partner.example', properties: JSON.stringify(rows[0]), body: JSON.stringify(rows[0]) };
    expect((await counted(JSON.stringify([mail])))[1]).toBe(0);
  });

  test.each(['@odata.nextLink', 'odata.nextLink', 'nextLink', '__next'])('%s says that there is more', async (name) => {
    expect(await counted(JSON.stringify({ value: rows, [name]: 'https://example.com/more' }))).toEqual([3, 2, 1, 'next-page']);
  });
});
