import { sourceOfChunks, tally } from '../../../src/triage/index.ts';
import { bytesOf, piecesOf, reading, readingBothWays, reasonsOf } from '../containers-of.ts';
import { ordinary, relayed } from '../sample-messages.ts';

/** All messages, those of the relay pool, those in Junk Email, then why anything fell short. */
async function counted(text: string): Promise<readonly unknown[]> {
  const read = await readingBothWays('export', bytesOf(text));
  const { messages, relayPool, pools } = tally(read.records);
  return [messages, relayPool, pools.reduce((sum, { inJunk }) => sum + inJunk, 0), ...reasonsOf(read)];
}

const headings = ['Received', 'SenderAddress', 'RecipientAddress', 'Subject', 'Status', 'FromIP', 'MessageId', 'MessageTraceId'];
const day = '2026-03-03 10:15:01';
const sender = 'billing@partner.example';
const row = (id: string, address: string, status = 'Delivered', to = 'anna@corp.example'): string[] => [
  ...[day, sender, to, 'Hi', status, address, `<${id}@partner.example>`, `trace-${id}`],
];
const table = (rows: readonly (readonly string[])[], names: readonly string[] = headings): string =>
  [names, ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\r\n');
const objects = (rows: readonly (readonly string[])[]): object[] =>
  rows.map((cells) => Object.fromEntries(cells.map((cell, at) => [headings[at] ?? '', cell])));

describe('a group, or a former address, received nothing itself', () => {
  const rows = [
    row('a', '40.95.41.12', 'Expanded', 'sales@corp.example'),
    row('a', '40.95.41.12', 'Delivered'),
    row('a', '40.95.41.12', 'FilteredAsSpam', 'bo@corp.example'),
    row('b', '40.107.22.34', 'Resolved', 'old@corp.example'),
    row('b', '40.107.22.34', 'Delivered', 'new@corp.example'),
  ];
  const list = objects(rows).map((one) =>
    Object.entries(one)
      .map(([name, value]) => `${name.padEnd(16)} : ${String(value)}`)
      .join('\n'),
  );

  test.each([
    ['a table', table(rows)],
    ['a table, the group last', table([...rows].reverse())],
    ['JSON, in small letters', JSON.stringify(objects(rows)).replace('Expanded', 'expanded').replace('Resolved', 'resolved')],
    ['Format-List', list.join('\n\n')],
  ])('%s', async (_, text) => {
    expect(await counted(text)).toEqual([3, 2, 1]);
  });

  test.each(['Expand', 'Resolve', 'Redirect'])('in a summary with a row for each: %s', async (state) => {
    const names = ['origin_timestamp_utc', 'sender_address', 'recipient_status', 'network_message_id', 'original_client_ip'];
    const of = (status: string): string[] => [day, sender, status, 'id-a', '40.95.41.12'];
    const group = of(`sales@corp.example##Receive, ${state}`);
    const member = of('anna@corp.example##Receive, Deliver');
    expect(await counted(table([group, member], names))).toEqual([1, 1, 0]);
    expect(await counted(table([member, group], names))).toEqual([1, 1, 0]);
    expect(await counted(table([group], names))).toEqual([1, 1, 0]);
  });

  test('where nothing else tells of the message, it is one all the same', async () => {
    expect(await counted(table(rows.slice(0, 1)))).toEqual([1, 1, 0]);
  });

  test('among the recipients of one row', async () => {
    const names = ['origin_timestamp_utc', 'sender_address', 'recipient_status', 'message_id', 'original_client_ip'];
    const status = (...states: readonly string[]): string =>
      table([[day, sender, states.join(';'), '<a@partner.example>', '40.95.41.12']], names);
    const group = 'sales@corp.example##Receive, Expand';
    expect(await counted(status(group, 'anna@corp.example##Receive, Deliver'))).toEqual([1, 1, 0]);
    expect(await counted(status(group, 'a@corp.example##Receive, Deliver', 'b@corp.example##Receive, Deliver'))).toEqual([
      ...[2, 2, 0],
      'several-recipients',
    ]);
    expect(await counted(status(group))).toEqual([1, 1, 0]);
  });
});

describe('rows that do not fit their headings are told, and make no messages', () => {
  const good = row('z', '40.107.22.34').join(',');
  const broken = (...lines: readonly string[]): string => [headings.join(','), ...lines, good, ''].join('\n');
  const [a, b] = [row('a', '40.95.41.12').join(','), row('b', '40.95.41.12').join(',')];

  test.each([
    ['a comma in the subject', broken(a.replace('Hi', 'Invoice, March')), [1, 0, 0]],
    ['two', broken(a.replace('Hi', 'Invoice, March'), b.replace('Hi', '1,000')), [1, 0, 0]],
    ['a line break in the subject', broken(a.replace('Hi', 'Invoice\nMarch')), [1, 0, 0]],
    ['a file that ends within a row', `${[headings.join(','), good, a.slice(0, 40)].join('\n')}`, [1, 0, 0]],
  ])('%s', async (_, text, numbers) => {
    expect(await counted(text)).toEqual([...numbers, 'unfit-rows']);
  });

  test('the id in front, so that half a row has one', async () => {
    const turned = (cells: string): string => {
      const parts = cells.split(',');
      return [parts[6], ...parts.slice(0, 6), parts[7]].join(',');
    };
    const [names, whole] = [turned(headings.join(',')), turned(a)];
    // the first half names a message and who received it; what became of it stood in the other
    expect(await counted([names, whole.replace('Hi', 'Hi\nthere'), turned(good)].join('\n'))).toEqual([2, 0, 0, 'unfit-rows']);
    expect(await counted([names, turned(good), whole.slice(0, 30)].join('\n'))).toEqual([1, 0, 0, 'unfit-rows']);
  });

  test.each([
    [
      'empty cells at the end that Excel leaves out',
      [[...headings, 'Note', 'More'].join(';'), a.replaceAll(',', ';')].join('\n'),
    ],
    ['a sign at the end of each row', `${headings.join(',')}\n${a},`],
  ])('but for %s', async (_, text) => {
    expect((await counted(text)).slice(0, 4)).toEqual([1, 1, 0]);
  });
});

describe('the last one of a text that was cut counts for nothing, and is told', () => {
  const rows = [row('a', '40.107.22.34'), row('b', '40.95.41.12')];
  const list = objects(rows)
    .map((one) => Object.entries(one).map(([name, value]) => `${name.padEnd(16)} : ${String(value)}`))
    .map((lines) => lines.join('\n'))
    .join('\n\n');
  const page = (end = '</table></body></html>'): string =>
    `<html><body><table>${[headings, ...rows].map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}${end}`;
  const upTo = (text: string, mark: string, more = 0): string => text.slice(0, text.lastIndexOf(mark) + more);

  test.each([
    ['before a property', upTo(list, 'FromIP')],
    ['within the name of a property', upTo(list, 'FromIP', 3)],
    ['within the blanks behind a name', upTo(list, 'FromIP', 10)],
    ['before the last property, with a line end', `${upTo(list, '\nMessageTraceId')}\r\n`],
  ])('Format-List %s', async (_, text) => {
    expect(await counted(text)).toEqual([1, 0, 0, 'damaged']);
  });

  test.each([
    ['before a cell', upTo(page(), '<td>')],
    ['within the tag of a cell', upTo(page(), '<td>', 2)],
    ['within the last cell', upTo(page(), '<td>', 8)],
    ['within an address', upTo(page(), '40.95.41.12', 6)],
    ['within an address, in capitals', upTo(page().replaceAll('td>', 'TD>'), '40.95.41.12', 6)],
  ])('a page %s', async (_, text) => {
    expect(await counted(text)).toEqual([1, 0, 0, 'unfit-rows']);
  });

  test.each([
    ['a list without a line end', list],
    ['a list with an empty line, and an object of fewer properties', `${upTo(list, '\nMessageTraceId')}\n\n`],
    ['a list and the next prompt', `${list}\nPS C:\\>`],
    ['a page', page()],
    ['a page without its end', page('')],
    ['a page without the end of its last row', upTo(page(), '</tr>')],
    ['a page whose rows and cells have no end', page().replaceAll(/<\/t[dr]>/g, '')],
  ])('but what is whole counts: %s', async (_, text) => {
    expect(await counted(text)).toEqual([2, 1, 0]);
  });
});

describe('what Excel cut at the end of a cell', () => {
  test('custom data may have named the pool', async () => {
    const names = ['date_time_utc', 'source', 'event_id', 'message_id', 'recipient_address', 'directionality', 'custom_data'];
    const given = (data: string): string =>
      table([[day, 'SMTP', 'SENDEXTERNAL', '<a@corp.example>', 'x@other.example', 'Originating', data]], names);
    expect(await counted(given(`S:A=${'x'.repeat(32_763)}`))).toEqual([1, 0, 0, 'value-cut']);
    expect(await counted(given(`S:A=${'x'.repeat(32_762)}`))).toEqual([1, 0, 0]);
  });

  test('recipients may be missing, and the last one is no whole address', async () => {
    const names = ['origin_timestamp_utc', 'sender_address', 'recipient_status', 'message_id', 'original_client_ip'];
    const all = Array.from({ length: 1200 }, (_, at) => `p${String(at)}@corp.example##Receive, Deliver`).join(';');
    const cut = all.slice(0, 32_767);
    const text = table([[day, sender, cut, '<a@partner.example>', '40.95.41.12']], names);
    const whole = cut.split(';').length - 1;
    expect(await counted(text)).toEqual([whole, whole, 0, 'value-cut', 'several-recipients']);
  });
});

describe('the address of a server', () => {
  test.each([
    ['40.95.41.12, 10.0.0.1', 1],
    ['40.95.41.12;40.95.86.7', 1],
    ['40.95.41.12;203.0.113.9', 0],
    ['mail.partner.example [40.95.41.12]', 1],
    ['mail.partner.example (40.95.41.12)', 1],
    ['40.95.41.12 (AB1PR02CU003.outbound.protection.outlook.com)', 1],
    ['[2a01:111:f403:e013::1]', 1],
    ['mail40.95.41.12.partner.example', 0],
    ['40.95.41', 0],
  ])('%s', async (address, relayPool) => {
    expect((await counted(table([row('a', address).map((cell) => cell)]))).slice(0, 2)).toEqual([1, relayPool]);
  });

  test.each(['Remote IP', 'IP', 'HostIP', 'IP des Absenders'])('under a heading that is not known: %s is named', async (name) => {
    const read = await readingBothWays(
      'export',
      bytesOf(table([row('a', '40.95.41.12')], [...headings.slice(0, 5), name, ...headings.slice(6)])),
    );
    expect(read.containers).toMatchObject([{ shortfalls: [{ reason: 'unknown-headings', detail: name }] }]);
  });

  test.each(['ToIP', 'Destination IP', 'Zip', 'Recipient IP'])('%s names no server that handed mail over', async (name) => {
    expect(await counted(table([row('a', '40.95.41.12')], [...headings.slice(0, 5), name, ...headings.slice(6)]))).toEqual([
      1, 0, 0,
    ]);
  });
});

test('the list of quarantine: where its messages lie, and when', async () => {
  const names = ['Time received', 'Subject', 'Sender', 'Quarantine reason', 'Release status', 'Recipient', 'Message ID'];
  const rows = ['Needs review', 'Released', 'Denied'].map((status, at) => [
    ...['3/13/2026 10:15:01 AM', 'Hi', sender, 'Spam', status, 'anna@corp.example', `<${String(at)}@partner.example>`],
  ]);
  const { records } = await readingBothWays('export', bytesOf(table(rows, names)));
  expect(records.map(({ placed, time }) => [placed, time])).toEqual([
    ['quarantine', '2026-03-13T10:15:01Z'],
    [null, '2026-03-13T10:15:01Z'],
    ['quarantine', '2026-03-13T10:15:01Z'],
  ]);
});

describe('documents of JSON behind one another', () => {
  const [a, b] = [objects([row('a', '40.95.41.12')]), objects([row('b', '40.107.22.34', 'FilteredAsSpam')])];
  const many = Array.from({ length: 400 }, (_, at) => row(`m${String(at)}`, '40.95.41.12'));

  test.each([
    ['printed over several lines', [a, b].map((one) => JSON.stringify(one, null, 2)).join('\n'), [2, 1, 1]],
    ['in one line', [a, b].map((one) => JSON.stringify(one)).join(''), [2, 1, 1]],
    ['with signs between', [a, b].map((one) => JSON.stringify(one, null, 2)).join(',\n\ufeff\u001e'), [2, 1, 1]],
    ['lines, the first of which is long', [objects(many), b].map((one) => JSON.stringify(one)).join('\n'), [401, 400, 1]],
    [
      'of which the last is cut',
      `${JSON.stringify(a, null, 2)}\n${JSON.stringify(b, null, 2).slice(0, -9)}`,
      [1, 1, 0, 'damaged'],
    ],
    ['with other words between', `${JSON.stringify(a)} and ${JSON.stringify(b)}`, [2, 1, 1, 'damaged']],
  ])('%s', async (_, text, expected) => {
    expect(await counted(text)).toEqual(expected);
  });
});

describe('a document of JSON that is none as it stands', () => {
  const [a, b, c] = objects([row('a', '40.95.41.12'), row('b', '40.107.22.34', 'FilteredAsSpam'), row('c', '40.95.41.12')]);
  const list = JSON.stringify([a, b, c]);
  const answer = JSON.stringify({ '@odata.context': 'x', value: [a, b, c], count: 3 });
  const last = (text: string): number => text.lastIndexOf(JSON.stringify(c));

  test.each([
    ['a list cut within its last element: the whole ones count', list.slice(0, -20), [2, 1, 1, 'damaged']],
    ['a list that was not closed', list.slice(0, -1), [3, 2, 1, 'damaged']],
    ['a list cut behind a comma', list.slice(0, last(list)), [2, 1, 1, 'damaged']],
    ['an answer cut within its list', answer.slice(0, last(answer) + 30), [2, 1, 1, 'damaged']],
    ['an answer cut behind its list', answer.slice(0, -8), [3, 2, 1, 'damaged']],
    [
      'an answer printed over several lines, and cut',
      JSON.stringify({ value: [a, b, c] }, null, 2).slice(0, -30),
      [2, 1, 1, 'damaged'],
    ],
    ['a comma behind the last element', `${list.slice(0, -1)},\n]`, [3, 2, 1]],
    ['commas behind the last property and the last element', `[${JSON.stringify(a).slice(0, -1)} , },]`, [1, 1, 0]],
    ['a comma and a bracket within a text stay', JSON.stringify([{ ...a, Subject: 'x,] "y" ,}' }, b]), [2, 1, 1]],
    ['the same, cut', `${JSON.stringify([{ ...a, Subject: 'x,] "y" ,}' }, b]).slice(0, -9)}`, [1, 1, 0, 'damaged']],
    ['an element cut within a list of its own is left out', `[${JSON.stringify(a)},{"to":[{"x":1},{"y"`, [1, 1, 0, 'damaged']],
    ['a single object, cut', JSON.stringify(a).slice(0, -4), [0, 0, 0, 'damaged']],
    [
      'a single object, cut behind a list of its own: its place may be lost',
      `${JSON.stringify(a).slice(0, -1)},"Urls":[{"Url":"u"}],"DeliveryLoc`,
      [0, 0, 0, 'damaged'],
    ],
    [
      'the same as the last of several lines',
      `${JSON.stringify(b)}\n{"to":[{"x":1}],${JSON.stringify(c).slice(1, -9)}`,
      [1, 0, 1, 'damaged'],
    ],
    [
      'a message, cut within its header fields',
      '{"id":"x","internetMessageHeaders":[{"name":"Received","value":"from a by b; 3 Mar 2026 10:00:00 +0000"},{"na',
      [0, 0, 0, 'damaged'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await counted(text)).toEqual(expected);
  });
});

describe('a row with a property that is named like the list of an answer', () => {
  const [a, b] = objects([row('a', '40.95.41.12'), row('b', '40.107.22.34', 'FilteredAsSpam')]);

  test.each<[what: string, more: object]>([
    ['a list of numbers', { value: [1, 2] }],
    ['an object', { value: { a: 1 } }],
    ['a list of objects', { results: [{ a: 1 }] }],
    ['an empty list', { records: [] }],
  ])('%s', async (_, more) => {
    expect(await counted(JSON.stringify([{ ...a, ...more }, b]))).toEqual([2, 1, 1]);
    expect(await counted(JSON.stringify({ results: [{ ...a, ...more }, b] }))).toEqual([2, 1, 1]);
  });

  test('a record of a stream that holds rows is no row, whatever it has beside them', async () => {
    const record = { time: '2026-03-03T10:00:00Z', source: 'hub', event: 'RECEIVE', records: [a, b] };
    expect(await counted(JSON.stringify(record))).toEqual([2, 1, 1]);
  });
});

describe('JSON that is too long to be held as a whole', () => {
  const subject = 'x'.repeat(1_000_000);
  const rows = Array.from({ length: 9 }, (_, at) => ({
    ...objects([row(`m${String(at)}`, at === 0 ? '40.107.22.34' : '40.95.41.12')])[0],
    Subject: subject,
  }));

  test.each([
    ['a list', JSON.stringify(rows), [9, 8]],
    ['a list over several lines', JSON.stringify(rows, null, 2), [9, 8]],
    ['a list that was cut', JSON.stringify(rows).slice(0, -30), [8, 7, 'damaged']],
    ['an answer that says that there is more', JSON.stringify({ value: rows, '@odata.nextLink': 'u' }), [9, 8, 'next-page']],
    [
      'columns with rows',
      JSON.stringify({
        columns: Object.keys(rows[0] ?? {}).map((name) => ({ name })),
        rows: rows.map((one) => Object.values(one)),
      }),
      [9, 8],
    ],
    ['a refusal behind it', JSON.stringify([{ value: rows }, { error: { code: 'TooManyRequests' } }]), [9, 8, 'items-missing']],
  ])('%s', async (_, text, expected) => {
    const read = await reading(sourceOfChunks('export', piecesOf(bytesOf(text), 65_536)));
    const { messages, relayPool } = tally(read.records);
    expect([messages, relayPool, ...reasonsOf(read)]).toEqual(expected);
  });
});

test('an answer that was refused, among lines of answers', async () => {
  const lines = [{ value: objects([row('a', '40.95.41.12')]) }, { error: { code: 'TooManyRequests', message: 'later' } }];
  expect(await counted(lines.map((line) => JSON.stringify(line)).join('\n'))).toEqual([1, 1, 0, 'items-missing']);
});

describe('whole messages in JSON', () => {
  const packed = (text: string): string => Buffer.from(text).toString('base64');

  test('answers to a batch', async () => {
    const responses = [
      { id: '1', status: 200, headers: { 'Content-Type': 'text/plain' }, body: packed(relayed) },
      { id: '2', status: 200, body: { value: objects([row('b', '40.107.22.34')]) } },
    ];
    expect(await counted(JSON.stringify({ responses }))).toEqual([2, 1, 0]);
    expect(await counted(JSON.stringify({ responses: [...responses, { id: '3', status: 504 }] }))).toEqual([
      2,
      1,
      0,
      'items-missing',
    ]);
    expect(await counted(JSON.stringify({ responses: [...responses, { id: '3', status: 403, body: 'Forbidden' }] }))).toEqual([
      ...[2, 1, 0],
      'no-message',
    ]);
  });

  test('the export of quarantine', async () => {
    const rows = [relayed, ordinary].map((text, at) => ({
      Identity: `c1\\${String(at)}`,
      Eml: packed(text),
      BodyEncoding: 'Base64',
    }));
    expect(await counted(JSON.stringify(rows))).toEqual([2, 1, 0]);
    expect(await counted(JSON.stringify(rows[0]))).toEqual([1, 1, 0]);
  });

  test('an older way of saying that more pages follow', async () => {
    const d = { results: objects([row('a', '40.95.41.12')]), __next: 'https://graph.example/next' };
    expect(await counted(JSON.stringify({ d }))).toEqual([1, 1, 0, 'next-page']);
  });
});

describe('JSON that is damaged in one place gives what is whole before and behind it', () => {
  const all = objects(Array.from({ length: 6 }, (_, at) => row(String(at), '40.95.41.12')));
  const list = JSON.stringify(all);
  const answer = JSON.stringify({ value: all });
  const named = JSON.stringify({ Messages: all });
  const lines = all.map((one) => JSON.stringify(one)).join('\n');
  const columns = headings.map((name) => ({ ColumnName: name }));
  const cells = all.map((one) => Object.values(one) as string[]);
  const tables = JSON.stringify({ tables: [{ name: 'PrimaryResult', columns: columns, rows: cells }] });
  /** `text` with `by` in place of the first `what` behind its third subject. */
  const damaged = (text: string, what: string, by: string): string => {
    const from = [1, 2, 3].reduce((at) => text.indexOf('"Hi"', at + 1), 0);
    return text.slice(0, from) + text.slice(from).replace(what, by);
  };

  test.each<[what: string, text: string, messages: number]>([
    ['a line end within a text', damaged(list, 'Hi', 'H\ni'), 5],
    ['the same in an answer', damaged(answer, 'Hi', 'H\ni'), 5],
    ['the same in the list of another program', damaged(named, 'Hi', 'H\ni'), 5],
    ['the same in a table of columns and rows', damaged(tables, 'Hi', 'H\ti'), 5],
    ['the same in one of several documents', `${lines.replace('\n', '\n\n[\n')}\n]`.replace('Hi', 'H\ni'), 5],
    ['no comma between two properties', damaged(list, ',', ' '), 5],
    ['no end of an object', damaged(list, '}', ''), 2],
    ['no end of a text', damaged(list, '"', ''), 2],
    ['an object that goes down without end', damaged(list, '"Hi"', '['.repeat(300) + ']'.repeat(300)), 5],
    ['zeros', damaged(list, 'Hi', '\0'.repeat(900)), 5],
    ['a table of columns and rows that was cut', tables.slice(0, -100), 5],
    ['the same, with a table behind it', damaged(tables, '"]', '",{'), 2],
    ['lines, the first of which is damaged', lines.replace('Hi"', 'Hi'), 5],
    ['lines, one of which is damaged and ends like an object', damaged(lines, '"Hi"', 'Hi'), 5],
    [
      'lines, the first of which is longer than what is looked at',
      damaged(lines.replace('Hi', 'Hi'.repeat(40_000)), '"Hi"', '"Hi'),
      5,
    ],
  ])('%s', async (_, text, messages) => {
    expect(await counted(text)).toEqual([messages, messages, 0, 'damaged']);
  });

  test.each([
    ['a row with a list in it', `{${list.slice(2, -2).split('},{')[0] ?? ''},"Details":[{"a":1},{"b":2}],"ThreatTypes":"Phi`],
    [
      'the header fields of a message',
      '{"subject":"x","internetMessageHeaders":[{"name":"Received","value":"from a.example"},{"na',
    ],
  ])('what is left of %s makes no message', async (_, text) => {
    expect((await counted(text)).slice(0, 1)).toEqual([0]);
    expect(await counted(`${lines}\n${text}`)).toEqual([6, 6, 0, 'damaged']);
  });
});

describe('what was cut at its end', () => {
  const rows = ['a', 'b', 'c'].map((id) => row(id, '40.95.41.12'));
  const printed = (blank: string): string =>
    rows.map((cells) => cells.map((cell, at) => `${(headings[at] ?? '').padEnd(17)}: ${cell}\n`).join('')).join(blank);

  test('a table within a row that names its message first, behind whole ones', async () => {
    const turned = (cells: readonly string[]): string => [cells[6], ...cells.slice(0, 4), cells[5], cells[4], cells[7]].join(',');
    const text = [headings, ...rows].map(turned).join('\n');
    expect(await counted(text)).toEqual([3, 3, 0]);
    expect(await counted(text.slice(0, text.lastIndexOf('Delivered')))).toEqual([2, 2, 0, 'unfit-rows']);
    // empty cells that were left out at the end of a line are none
    expect(await counted(`${text.slice(0, text.lastIndexOf(',Delivered'))}\n`)).toEqual([3, 3, 0]);
  });

  test.each([',', ';', '\t'])('no end of a quoted cell, where cells are parted by %j', async (sign) => {
    const lines = [headings, ...rows].map((cells) => [cells[6], ...cells.slice(0, 3), ...cells.slice(3, 6)]);
    const text = lines.map((cells) => cells.map((cell) => `"${cell ?? ''}"`).join(sign)).join('\n');
    expect(await counted(text)).toEqual([3, 3, 0]);
    expect(await counted(text.replace('"Hi"', '"Hi'))).toEqual([2, 2, 0, 'unfit-rows']);
  });

  test('objects of a list without the lines between them are several', async () => {
    expect(await counted(printed(''))).toEqual([3, 3, 0]);
  });

  test.each([
    ['an element', '<record><row><source_ip>'],
    ['an attribute', '<a b="'],
    ['a comment', '<!--'],
  ])('a report with %s without end is left, and said to be damaged', async (_, opening) => {
    const record = '<record><row><source_ip>40.95.1.2</source_ip><count>2</count></row></record>';
    const pieces = piecesOf(bytesOf(`<feedback>${record}${opening}${'- '.repeat(2_500_000)}`), 65_536);
    expect(reasonsOf(await reading(sourceOfChunks('a', pieces)))).toEqual(['damaged']);
    const cut = `<feedback>${record}${record.slice(0, -3)}${opening}`;
    expect(reasonsOf(await reading(sourceOfChunks('a', piecesOf(bytesOf(cut), 65_536))))).toEqual(['damaged']);
  });
});
