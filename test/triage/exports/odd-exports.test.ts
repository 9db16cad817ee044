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

test.each(['2a01:111:f403:e001::5', '2a01:111:f403:e001:1:2:3:5'])('a row names a message by %s alone', async (address) => {
  expect(await counted(table([['2026-03-13 10:15:01', '<>', '***', address, 'Delivered', '']]))).toEqual([1, 1, 0]);
});

describe('rows below a table, and tables of something else, make no messages', () => {
  test.each([
    ['blank rows', table([good, names.map(() => ''), names.map(() => ' ')]), [1, 1, 0]],
    ['a total below the first column', table([good, ['Total', '', '', '', '', '1']]), [1, 1, 0]],
    ['a total alone', `${table([good])}Total: 1\r\n`, [1, 1, 0]],
    ['a total with parted thousands, below other columns', table([good, ['', '', 'I alt', '', '', '1.600,50']]), [1, 1, 0]],
    ['totals of two files', table([good, ['Totaal', '', '', '', '', '1'], names, good, ['Gesamt:', '', '1']]), [1, 1, 0]],
    ['a sum with fewer cells', table([good, ['Sum', '100 %']]), [1, 1, 0]],
    // what opens like a total and says more, or is cut, may be a row
    ['a subject with the word', table([good, ['Total recall', '', '', '', '', '']]), [1, 1, 0, 'unfit-rows']],
    ['a total with words', table([good, ['Total', '', '', '', '', '1 message']]), [1, 1, 0, 'unfit-rows']],
    ['a total without a line end', `${table([good])}Total`, [1, 1, 0, 'unfit-rows']],
    ['a domain', table([good, ['total.example', '', '', '', '', '1']]), [1, 1, 0, 'unfit-rows']],
    ['a message below the word', table([good, ['Total', ...good.slice(1, 5), '<b@partner.example>']]), [2, 2, 0]],
    [
      'a total below the ids',
      table(
        [
          ['<a@partner.example>', ...good.slice(0, 4)],
          ['Total: 1', '', '', '', ''],
        ],
        ['MessageId', ...names.slice(0, 4)],
      ),
      [1, 1, 0],
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
    const ticket = { category: 'Mail', subject: 'Hi', body: JSON.stringify(rows[0]) };
    expect((await counted(JSON.stringify([ticket])))[1]).toBe(0);
  });

  test.each(['@odata.nextLink', 'odata.nextLink', 'nextLink', '__next'])('%s says that there is more', async (name) => {
    expect(await counted(JSON.stringify({ value: rows, [name]: 'https://example.com/more' }))).toEqual([3, 2, 1, 'next-page']);
  });
});

describe('the report of the admin center', () => {
  const relayed = async (lines: readonly string[]): Promise<readonly unknown[]> => {
    const read = await readingBothWays('export', bytesOf(lines.join('\r\n')));
    return [tally(read.records).statistics.relayPool, ...reasonsOf(read)];
  };

  test.each([
    ['below', ['Domain,Normal Relay,High Risk Relay', 'partner.example,10,2', 'b.example,5,1', 'Total,15,3']],
    ['in Dutch', ['Domein;Normal Relay;High Risk Relay', 'partner.example;10;2', 'b.example;5;1', 'Totaal;15;3']],
    ['in Danish', ['Dato;Normal Relay;High Risk Relay', '2026-03-03;10;2', '2026-03-04;5;1', 'I alt;15;3']],
    ['above', ['Domain,Normal Relay,High Risk Relay', 'All domains,15,3', 'partner.example,10,2', 'b.example,5,1']],
    [
      'a pool a row',
      ['Domain,Pool,Messages', 'all.example,Normal Relay,15', 'total.example,High Risk Relay,3', 'Total,Normal Relay,15'],
    ],
    ['all directions', ['Domain,Direction,Normal Relay,High Risk Relay', 'partner.example,All,15,3', 'Total,All,15,3']],
    ['none, and whole numbers with a point', ['Domain,Normal Relay,High Risk Relay', 'partner.example,15.0,3.00']],
  ])('its sums count nothing more: %s', async (_, lines) => {
    expect(await relayed(lines)).toEqual([18]);
  });
});

test.each([
  ['5.0', 5],
  ['5,00', 5],
  ['1,200', 1200],
  ['1.200,0', 1200],
])('%s in a table of aggregate reports stands for %i', async (text, count) => {
  const headings = [
    'org_name',
    'report_id',
    'begin_date',
    'source_ip_address',
    'count',
    'spf_aligned',
    'dkim_aligned',
    'header_from',
  ];
  const cells = ['Reporter', '1', '2026-03-03 00:00:00', '40.95.41.12', text, 'False', 'False', 'partner.example'];
  const read = await readingBothWays('export', bytesOf(table([cells], headings)));
  expect([tally(read.records).dmarc.relayPool, ...reasonsOf(read)]).toEqual([count]);
});

test.each([
  ['FilteredAsSpam', 'junk'],
  ['Quarantined', 'quarantine'],
  ['Deliver', null],
  ['Fail', null],
])('the last state of one recipient, %s, says where the message is', async (state, place) => {
  const headings = ['origin_timestamp_utc', 'sender_address', 'recipient_status', 'message_id', 'original_client_ip'];
  const cells = (status: string): string[] => ['2026-03-03', 'a@partner.example', status, '<a@partner.example>', '40.95.41.12'];
  const placesOf = async (status: string): Promise<unknown> => {
    const { records } = await readingBothWays('export', bytesOf(table([cells(status)], headings)));
    return records.map(({ placed }) => placed);
  };
  expect(await placesOf(`anna@corp.example##Receive, ${state}`)).toEqual([place]);
  // of two, each has its own
  expect(await placesOf(`anna@corp.example##Receive, Deliver;bo@corp.example##Receive, ${state}`)).toEqual([null, null]);
});

test.each([
  ['a bar in a cell (Markdown)', '|', ['', ...names, '']],
  ['empty headings at the end', ',', [...names, '', '']],
])('a row in which cells have moved does not fit: %s', async (_, sign, headings) => {
  const lead = headings[0] === '' ? [''] : [];
  const moved = [...lead, good[0] ?? '', 'Partner', ...good.slice(1), ...headings.slice(names.length + lead.length)];
  const right = [...lead, ...good, ...headings.slice(names.length + lead.length)];
  const text = [headings, right, moved].map((cells) => cells.join(sign)).join('\n');
  expect(await counted(text)).toEqual([1, 1, 0, 'unfit-rows']);
});

test.each([
  ['', 'File threats', 'Malware', 'malware'],
  ['Spam', 'File threats', 'Malware', 'malware'],
  ['Phish', 'File threats', 'None', 'phishing'],
  ['None', 'Original verdict', 'Phish', 'phishing'],
  ['No threats found', 'Filter verdict', 'Spam', 'spam'],
  ['Malware', 'Original verdict', 'Not junk', 'malware'],
  ['None', 'Original verdict', 'NotSpam', null],
  ['', 'DetectionMethods', '{"Phish":["Spoof DMARC"]}', 'phishing'],
  ['Spam', 'DetectionMethods', '{"Malware":["File detonation"]}', 'malware'],
  ['Spam', 'DetectionMethods', '', 'spam'],
])('of Threats %j and %s %j the worst counts: %j', async (threats, heading, other, worst) => {
  const cells = [...good, threats, other];
  const text = table([cells], [...names, 'Threats', heading]);
  const { records } = await readingBothWays('export', bytesOf(text));
  expect(records.map(({ threat }) => threat)).toEqual([worst]);
});

describe('a table to which Windows PowerShell added another in UTF-16', () => {
  const second = table([['2026-03-14 10:15:01', ...good.slice(1, 5), '<b@partner.example>']]);
  const added = (first: string): Uint8Array => Buffer.concat([Buffer.from(first), Buffer.from(second, 'utf16le')]);

  test.each([
    ['a short one', table([good])],
    ['a longer one', table(Array.from({ length: 20 }, () => good))],
  ])('is read as far as it is one, and what follows is told: %s', async (_, first) => {
    const read = await readingBothWays('export', added(first));
    const { messages, days } = tally(read.records);
    expect([messages, days.map(({ day }) => day)]).toEqual([1, ['2026-03-13']]);
    expect(reasonsOf(read)).toContain('unfit-rows');
  });
});

test.each([
  ['Date (UTC\u221206:00)', '2026-03-14T05:00:00Z'],
  ['Date (GMT+1)', '2026-03-13T22:00:00Z'],
  ['Date [GMT]', '2026-03-13T23:00:00Z'],
])('the zone in %s', async (heading, time) => {
  const text = table([['2026-03-13 23:00:00', ...good.slice(1)]], [heading, ...names.slice(1)]);
  const { records } = await readingBothWays('export', bytesOf(text));
  expect(records.map((record) => record.time)).toEqual([time]);
});
