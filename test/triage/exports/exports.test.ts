import { inspectPaste } from '../../../src/inspection/inspect-paste.ts';
import { sourceOfBytes, tally } from '../../../src/triage/index.ts';
import type { Picture, TriageRecord } from '../../../src/triage/index.ts';
import { sound, unfolded } from '../../inspection/repairs/paste-lines.ts';
import { bytesOf, gzipOf, reading, readingBothWays, reasonsOf, zipOf } from '../containers-of.ts';

/** One delivery each by the relay pool (two IPv4 blocks and IPv6), three other pools, and elsewhere; two without an address. */
const deliveries = [
  { id: 'm1', address: '52.103.139.11', place: 'junk', outcome: 'relay-pool' },
  { id: 'm2', address: '40.95.41.12', place: 'inbox', outcome: 'relay-pool' },
  { id: 'm3', address: '2a01:111:f403:e40b::', place: 'junk', outcome: 'relay-pool' },
  { id: 'm4', address: '40.107.22.34', place: 'inbox', outcome: 'ordinary-pool' },
  { id: 'm5', address: '52.102.186.7', place: 'junk', outcome: 'high-risk-pool' },
  { id: 'm6', address: '52.103.2.11', place: 'inbox', outcome: 'consumer-pool' },
  { id: 'm7', address: '203.0.113.25', place: 'inbox', outcome: 'not-from-microsoft365' },
  { id: 'm8', address: '', place: 'junk', outcome: 'undetermined' },
  { id: 'm9', address: '0.0.0.0', place: 'inbox', outcome: 'undetermined' },
] as const;
const outcomes = deliveries.map(({ outcome }) => outcome);
type Given = (typeof deliveries)[number];

const quoted = (cells: readonly string[], delimiter = ','): string =>
  cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter);
const trace = (one: Given): string[] => [
  `<${one.id}@partner.example>`,
  '3/3/2026 10:15:01 AM',
  'billing@partner.example',
  'anna@corp.example',
  one.place === 'junk' ? 'FilteredAsSpam' : 'Delivered',
  one.address,
  `trace-${one.id}`,
];
const traceHeadings = ['MessageId', 'Received', 'SenderAddress', 'RecipientAddress', 'Status', 'FromIP', 'MessageTraceId'];
const table = (delimiter = ','): string =>
  [quoted(traceHeadings, delimiter), ...deliveries.map((one) => quoted(trace(one), delimiter))].join('\r\n');
const auth = (one: Given): string =>
  one.place === 'junk' ? '{"SPF":"fail","DKIM":"none","DMARC":"fail","CompAuth":"fail"}' : '';
const event = (one: Given): Record<string, string | null> => ({
  Timestamp: '2026-03-03T10:15:01.1234567Z',
  NetworkMessageId: `net-${one.id}`,
  InternetMessageId: `<${one.id}@partner.example>`,
  SenderFromDomain: 'partner.example',
  SenderIPv4: one.address.includes(':') ? null : one.address,
  SenderIPv6: one.address.includes(':') ? one.address : null,
  RecipientEmailAddress: 'anna@corp.example',
  DeliveryLocation: one.place === 'junk' ? 'Junk folder' : 'Inbox/folder',
  AuthenticationDetails: auth(one),
});
/** The same with a column in front that nothing is read of, as `PSComputerName`. */
const behindOther = (text: string): string => {
  const sign = text.includes('|') ? '|' : ',';
  return text
    .split('\r\n')
    .map((line, at) => `${at === 0 ? 'PSComputerName' : 'other'}${sign}${line}`)
    .join('\r\n');
};
const eventHeadings = Object.keys(event(deliveries[0]));
const eventTable = (headings: readonly string[]): string =>
  [quoted(headings), ...deliveries.map((one) => quoted(eventHeadings.map((name) => event(one)[name] ?? '')))].join('\n');

const listed = (above: string): string =>
  above +
  deliveries
    .map((one) =>
      [...traceHeadings.map((name, at) => `${name.padEnd(16)} : ${trace(one)[at] ?? ''}`), `Size             : 4000`].join('\n'),
    )
    .join('\n\n');

const spelt: readonly (readonly [name: string, text: string])[] = [
  ['message trace', table()],
  ['with a type line of PowerShell', `#TYPE Selected.Object\r\n${table()}`],
  ['with semicolons', table(';')],
  ['with semicolons that are announced', `sep=;\n${table(';')}`],
  ['with tabs', table('\t')],
  ['with a byte order mark', `\ufeff${table()}`],
  ['with one row twice', `${table()}\r\n${quoted(trace(deliveries[1]))}`],
  ['Advanced Hunting', eventTable(eventHeadings)],
  ['Sentinel', eventTable(eventHeadings.map((name) => (name === 'Timestamp' ? 'TimeGenerated [UTC]' : name)))],
  ['Advanced Hunting in capitals', eventTable(eventHeadings.map((name) => name.toUpperCase()))],
  ['columns of a SIEM', eventTable(eventHeadings.map((name) => `data.office365.${name}`))],
  [
    'Graph',
    JSON.stringify({
      value: deliveries.map((one) => ({
        id: `t-${one.id}`,
        senderAddress: 'billing@partner.example',
        recipientAddress: 'anna@corp.example',
        messageId: `<${one.id}@partner.example>`,
        receivedDateTime: '2026-03-03T10:15:01Z',
        fromIP: one.address,
        status: one.place === 'junk' ? 'filteredAsSpam' : 'delivered',
      })),
    }),
  ],
  [
    'an answer of runHuntingQuery',
    JSON.stringify({ schema: [{ name: 'Timestamp', type: 'String' }], results: deliveries.map(event) }),
  ],
  [
    'a stream',
    deliveries
      .map((one) => JSON.stringify({ time: 'x', category: 'AdvancedHunting-EmailEvents', properties: event(one) }))
      .join('\r\n'),
  ],
  [
    'an event hub',
    JSON.stringify({ records: deliveries.map((one) => ({ category: 'AdvancedHunting-EmailEvents', properties: event(one) })) }),
  ],
  [
    'an answer of Log Analytics',
    JSON.stringify({
      tables: [
        {
          name: 'PrimaryResult',
          columns: eventHeadings.map((name) => ({ name, type: 'string' })),
          rows: deliveries.map((one) => Object.values(event(one))),
        },
      ],
    }),
  ],
  [
    'a SIEM that packs the event twice',
    deliveries.map((one) => JSON.stringify({ '@timestamp': 'x', data: { office365: event(one) } })).join('\n'),
  ],
  [
    'the answer of a search in a SIEM',
    JSON.stringify({ took: 3, hits: { total: 9, hits: deliveries.map((one) => ({ _index: 'a', _source: event(one) })) } }),
  ],
  [
    'a list of the admin center',
    [
      quoted(['Date (UTC+01:00)', 'Sender', 'Recipient', 'Status', 'Message ID', 'From IP']),
      ...deliveries.map((one) =>
        quoted([
          '3/3/2026, 11:15 AM',
          'billing@partner.example',
          'anna@corp.example',
          one.place === 'junk' ? 'Filtered as spam' : 'Delivered',
          `<${one.id}@partner.example>`,
          one.address,
        ]),
      ),
    ].join('\n'),
  ],
  ['Format-List of PowerShell', listed('')],
  ['Format-List below its command', listed('PS C:\\> Get-MessageTraceV2 -MessageId "<x>" | Format-List\n\n\n')],
  ['Format-List with other line ends', listed('').replaceAll('\n', '\r\n')],
  ['whose lines end with CR alone, as Excel for Mac saves them', table(';').replaceAll('\r\n', '\r')],
  ['below a column that is not read', behindOther(table())],
  ['of two files, below a column that is not read', `${behindOther(table())}\r\n${behindOther(table())}`],
  [
    'as Markdown, below a column that is not read',
    behindOther(table('|'))
      .replace('\r\n', `\n${'---|'.repeat(8)}\n`)
      .replaceAll('"', ''),
  ],
  [
    'with line breaks in its headings',
    table().replace('"SenderAddress"', '"Sender\r\nAddress"').replace('"FromIP"', '"From\r\nIP"'),
  ],
  ['with a line break in its first heading', table(';').replace('"MessageId"', '"Message\nId"')],
  ['with commas in its headings', table().replace('"SenderAddress"', '"Sender, Address"').replace('"FromIP"', '"From, IP"')],
  ['with a quotation mark in a heading', table().replace('"MessageTraceId"', '5" MessageTraceId')],
];

test.each(spelt)('%s: the nine deliveries, and where they were put', async (_, text) => {
  const { records } = await readingBothWays('export', bytesOf(text));
  expect(records.map(({ outcome }) => outcome)).toEqual(outcomes);
  expect(records.filter(({ placed }) => placed === 'junk').length).toBe(4);
  expect(records.filter(({ outcome }) => outcome === 'undetermined').map(({ missing }) => missing)).toEqual([
    'address-not-logged',
    'address-not-logged',
  ]);
  expect(records.every(({ fromDomain }) => fromDomain === 'partner.example')).toBe(true);
});

test.each([
  ['with a mark', `\ufeff${table()}`],
  ['without a mark', table()],
])('reads an export in UTF-16 %s', async (_, text) => {
  const { records } = await readingBothWays('export', new Uint8Array(Buffer.from(text, 'utf16le')));
  expect(records.map(({ outcome }) => outcome)).toEqual(outcomes);
});

test('what a log of the connection says is certain, what Defender worked out is likely', async () => {
  const certainties = async (text: string): Promise<unknown> =>
    (await reading(sourceOfBytes('a', bytesOf(text)))).records[0]?.certainty;
  expect(await certainties(table())).toBe('certain');
  expect(await certainties(eventTable(eventHeadings))).toBe('likely');
});

test('several exports of the same deliveries count once, and the copies are told', async () => {
  const all: TriageRecord[] = [];
  for (const [, text] of spelt.slice(7, 15)) all.push(...(await reading(sourceOfBytes('a', bytesOf(text)))).records);
  const picture = tally(all);
  expect([picture.messages, picture.copies, picture.relayPool, picture.relayPoolInJunk]).toEqual([9, 63, 3, 2]);
});

test('a row that says more replaces the one that could not tell', async () => {
  const { records: blind } = await reading(sourceOfBytes('a', bytesOf(eventTable(eventHeadings).replaceAll('40.95.41.12', ''))));
  const { records: seeing } = await reading(sourceOfBytes('b', bytesOf(table())));
  const picture = tally([...blind, ...seeing]);
  expect([picture.messages, picture.copies, picture.outcomes.undetermined, picture.relayPool]).toEqual([9, 9, 2, 3]);
  expect(picture.placed).toEqual([
    { key: 'junk', count: 2, inJunk: 2 },
    { key: 'inbox', count: 1, inJunk: 0 },
  ]);
});

describe('an extended report', () => {
  const headings = [
    'date_time_utc',
    'client_ip',
    'source',
    'event_id',
    'message_id',
    'network_message_id',
    'recipient_address',
    'recipient_status',
    'related_recipient_address',
    'directionality',
    'original_client_ip',
    'custom_data',
  ];
  const row = (given: Partial<Record<string, string>>): string =>
    quoted(
      headings.map(
        (name) =>
          ({
            date_time_utc: '2026-03-03T10:15:01.0000000Z',
            message_id: '<m1@partner.example>',
            network_message_id: 'n1',
            recipient_address: 'anna@corp.example',
            directionality: 'Incoming',
            ...given,
          })[name] ?? '',
      ),
    );
  const outcomesOf = async (...rows: readonly string[]): Promise<unknown> => {
    const { records } = await readingBothWays('extended.csv', bytesOf([quoted(headings), ...rows].join('\n')));
    return records.map(({ outcome, certainty, senderSideFilter, placed }) => [outcome, certainty, senderSideFilter, placed]);
  };

  test('the code in what comes in is that of another side and proves nothing', async () => {
    const rows = [
      row({ source: 'SMTP', event_id: 'RECEIVE', client_ip: '52.103.139.11' }),
      row({ source: 'AGENT', event_id: 'AGENTINFO', custom_data: 'S:SFA=SUM|SFV=SPM|CIP=52.103.139.11|SFP=1101' }),
      row({ source: 'STOREDRIVER', event_id: 'DELIVER', recipient_status: 'DefaultFolderType:JunkEmail' }),
    ];
    expect(await outcomesOf(...rows)).toEqual([['relay-pool', 'certain', 'unknown', 'junk']]);
  });

  test('what leaves: the name of the pool is certain, its code is likely, without either it cannot be told', async () => {
    const out = { directionality: 'Originating', source: 'SMTP', event_id: 'SENDEXTERNAL' };
    expect(await outcomesOf(row({ ...out, custom_data: 'S:OutboundIpPoolName=RegularRelayOutboundPool;S:x=1' }))).toEqual([
      ['relay-pool', 'certain', 'unknown', null],
    ]);
    expect(await outcomesOf(row({ ...out, custom_data: 'S:SFA=SUM|SFP=1023|CIP=52.103.139.11' }))).toEqual([
      ['relay-pool', 'likely', 'spam', null],
    ]);
    expect(await outcomesOf(row({ ...out, custom_data: 'S:SFA=SUM|SFP=1101' }))).toEqual([
      ['ordinary-pool', 'likely', null, null],
    ]);
    expect(await outcomesOf(row({ ...out, client_ip: '52.103.139.11' }))).toEqual([['undetermined', null, null, null]]);
  });

  test('the code of the outgoing filter goes with a message that a rule sends on, and to nobody else', async () => {
    const leaving = { directionality: 'Originating' };
    const judged = (code: number): string =>
      row({ ...leaving, source: 'AGENT', event_id: 'AGENTINFO', custom_data: `S:SFA=SUM|SFP=${String(code)}` });
    const redirected = row({ ...leaving, source: 'MAILBOXRULE', event_id: 'REDIRECT', recipient_address: 'bo@far.example' });
    const out = row({ ...leaving, source: 'SMTP', event_id: 'SENDEXTERNAL', recipient_address: 'bo@far.example' });
    expect(await outcomesOf(judged(1023), redirected, out)).toEqual([['relay-pool', 'likely', 'spam', null]]);
    expect(await outcomesOf(judged(1101), redirected, out)).toEqual([['ordinary-pool', 'likely', null, null]]);
    const own = { ...leaving, source: 'SMTP', event_id: 'SENDEXTERNAL' };
    // anna's own copy left too: the code is of that one
    expect(await outcomesOf(judged(1023), row(own), out)).toEqual([
      ['relay-pool', 'likely', 'spam', null],
      ['undetermined', null, null, null],
    ]);
    // what was put into a mailbox here did not leave
    const inside = row({ source: 'STOREDRIVER', event_id: 'DELIVER', recipient_address: 'cy@corp.example' });
    expect(await outcomesOf(judged(1023), inside)).toEqual([['undetermined', null, null, null]]);
    const other = row({
      ...leaving,
      source: 'AGENT',
      event_id: 'AGENTINFO',
      recipient_address: 'dee@corp.example',
      custom_data: 'S:SFA=SUM|SFP=1101',
    });
    expect(await outcomesOf(judged(1023), other, out)).toEqual([['undetermined', null, null, null]]);
  });

  test.each([
    ['what no address is', 'hidden by policy', 'address-unreadable'],
    ['an address cut in the middle', '52.103.139.', 'address-unreadable'],
    ['nothing', '', 'address-not-logged'],
    ['a word for nothing', 'N/A', 'address-not-logged'],
    ['a dash', '-', 'address-not-logged'],
    ['an address of a private network', '10.0.0.7', 'address-not-logged'],
  ])('of %s in place of an address, it is not said that Microsoft left it out', async (_, address, missing) => {
    const text = [quoted(traceHeadings), quoted(trace({ ...deliveries[0], address } as unknown as Given))].join('\n');
    const { records } = await reading(sourceOfBytes('a.csv', bytesOf(text)));
    expect(records.map((record) => [record.outcome, record.missing])).toEqual([['undetermined', missing]]);
  });

  test('the way out to one recipient is not the way in to another', async () => {
    const out = { source: 'SMTP', event_id: 'SENDEXTERNAL', recipient_address: 'bo@far.example' };
    const rows = [
      row({ source: 'SMTP', event_id: 'RECEIVE', client_ip: '198.51.100.7' }),
      row({ source: 'STOREDRIVER', event_id: 'DELIVER', recipient_status: 'DefaultFolderType:Inbox' }),
      row({ ...out, custom_data: 'S:OutboundIpPoolName=RegularRelayOutboundPool' }),
    ];
    for (const order of [rows, [...rows].reverse()])
      expect(new Set((await outcomesOf(...order)) as unknown[])).toEqual(
        new Set([
          ['not-from-microsoft365', 'likely', null, 'inbox'],
          ['relay-pool', 'certain', 'unknown', null],
        ]),
      );
  });

  test('a redirected message went to the new recipient alone', async () => {
    const rows = [
      row({ source: 'SMTP', event_id: 'RECEIVE', client_ip: '40.95.41.12', recipient_address: 'info@corp.example' }),
      row({
        source: 'ROUTING',
        event_id: 'RESOLVE',
        recipient_address: 'anna@corp.example',
        related_recipient_address: 'info@corp.example',
      }),
      row({ source: 'STOREDRIVER', event_id: 'DELIVER' }),
    ];
    expect(await outcomesOf(...rows)).toEqual([['relay-pool', 'certain', 'unknown', null]]);
  });
});

describe('what a stranger wrote names no pool and no server', () => {
  const name = 'OutboundIpPoolName=RegularRelayOutboundPool';
  const judged = async (text: string): Promise<unknown> => {
    const { records } = await readingBothWays('export', bytesOf(text));
    return records.map(({ outcome, certainty, server }) => [outcome, certainty, server.address]);
  };
  const foreign = [['not-from-microsoft365', 'likely', '198.51.100.7']];
  const listing = [
    'MessageId        : <m1@example.com>',
    'SenderAddress    : ann@example.com',
    'RecipientAddress : anna@corp.example',
    `Subject          : ${name}`,
    'FromIP           : 198.51.100.7',
  ].join('\n');
  const trace = (subject: string, ...more: readonly string[]): string =>
    [
      'Received,Sender Address,Recipient Address,Subject,Status,From IP,Message ID,Message Trace ID,Detail,Attachments',
      [
        '2026-11-20T10:00:00Z,ann@example.com,anna@corp.example',
        subject,
        'Delivered,198.51.100.7,<m1@example.com>,t1',
        ...more,
      ].join(','),
    ].join('\n');
  const graph = JSON.stringify({
    value: [{ messageId: '<m1@example.com>', recipientAddress: 'anna@corp.example', fromIP: '198.51.100.7', subject: name }],
  });
  const events = (custom: string): string =>
    [
      quoted(['date_time_utc', 'client_ip', 'source', 'event_id', 'message_id', 'recipient_address', 'custom_data']),
      quoted(['2026-11-20T10:00:00Z', '198.51.100.7', 'SMTP', 'RECEIVE', '<m1@example.com>', 'anna@corp.example', '']),
      quoted(['2026-11-20T10:00:01Z', '', 'AGENT', 'AGENTINFO', '<m1@example.com>', 'anna@corp.example', custom]),
    ].join('\n');
  const flat = (returnPath: string): string =>
    [
      quoted(['Date', 'Event', 'Data', 'MessageId', 'RecipientAddress', 'FromIP']),
      quoted([
        '3/3/2026 10:15:01 AM',
        'Receive',
        `ReturnPath=${returnPath}; x=1`,
        '<m1@a.example>',
        'a@corp.example',
        '198.51.100.7',
      ]),
    ].join('\n');

  test.each([
    ['a subject in a CSV', trace(name)],
    ['a subject with quotes', trace(`"S:x=1;S:${name}"`)],
    ['what another server answered', trace('Hello', `550 ${name}`)],
    ['the name of a file', trace('Hello', '', `${name}.txt`)],
    ['a subject of Graph', graph],
    ['a subject in a list', listing],
    ['the name of a file that a filter logged', events(`S:AMA=EV|engine=M|file=a|${name}`)],
    ['the same with an address', events('S:AMA=EV|engine=M|file=a|CIP=40.95.41.12;S:SFA=SUM|CIP=198.51.100.7')],
    ['the same with marks of the log in it', events(`S:AMA=EV|engine=M|file=a;S:${name}`)],
    ['a looked-up name with bars in it', events('S:SFA=SUM|RD=a|CIP=40.95.41.12|H=b|CIP=198.51.100.7')],
    ['an envelope address', flat(`"a;${name};"@example.com`)],
    ['an envelope address with an address in it', flat('"a;CIP=40.95.41.12;"@example.com')],
  ])('%s', async (_, text) => {
    expect(await judged(text)).toEqual(foreign);
  });

  const named = {
    messageId: '<m1@example.com>',
    recipientAddress: 'anna@corp.example',
    receivedDateTime: '2026-11-20T10:00:00Z',
  };
  const forged = {
    FromIP: '40.95.41.12',
    'X.FromIP': '40.95.41.12',
    MessageId: '<m2@example.com>',
    RecipientAddress: 'b@corp.example',
  };
  test.each<[string, object]>([
    ['a map of header fields', { ...named, headers: forged }],
    ['a path through one', { ...named, 'email.headers.FromIP': '40.95.41.12' }],
    ['a map of header fields in what a SIEM packed', { alert: 'x', mail: { ...named, messageHeaders: forged } }],
    ['a map of links with dots in their names', { ...named, found: { 'a.FromIP': '40.95.41.12' } }],
    ['a list of attached files', { ...named, attachments: [forged] }],
  ])('a name that a stranger gave, in %s, is no column', async (_, object) => {
    const { records } = await readingBothWays('export', bytesOf(JSON.stringify(object)));
    expect(records).toMatchObject([{ messageId: '<m1@example.com>', outcome: 'undetermined', server: { address: null } }]);
  });

  test('a map of header fields alone is no row', async () => {
    const { records } = await readingBothWays('export', bytesOf(JSON.stringify({ alert: 'x', mail: { headers: forged } })));
    expect(records.filter(({ server }) => server.address !== null)).toEqual([]);
  });

  const recipients = (...rows: readonly string[]): string =>
    ['Received,Sender Address,Recipient Address,Status,From IP,Message ID,Message Trace ID', ...rows].join('\n');
  const sent = '2026-11-20T10:00:00Z,ann@example.com';
  test.each([
    [
      'with the id of Microsoft 365',
      recipients(
        `${sent},a@corp.example,Delivered,198.51.100.7,<m1@example.com>,t1`,
        `${sent},b@corp.example,FilteredAsSpam,40.95.41.12,<m1@example.com>,t1`,
      ),
    ],
    [
      'with the Message-ID alone',
      recipients(
        `${sent},a@corp.example,Delivered,198.51.100.7,<m1@example.com>,`,
        `${sent},b@corp.example,FilteredAsSpam,40.95.41.12,<m1@example.com>,`,
      ),
    ],
  ])('the server of one delivery is not that of another, %s', async (_, text) => {
    expect(await judged(text)).toEqual([...foreign, ['relay-pool', 'certain', '40.95.41.12']]);
  });

  test('nor where the other names none, and the Message-ID alone is the same', async () => {
    const text = recipients(
      `${sent},a@corp.example,Delivered,,<m1@example.com>,`,
      `${sent},b@corp.example,FilteredAsSpam,40.95.41.12,<m1@example.com>,`,
    );
    expect(await judged(text)).toEqual([
      ['undetermined', null, null],
      ['relay-pool', 'certain', '40.95.41.12'],
    ]);
  });

  test('what another server answered puts no message into a folder', async () => {
    const text = [
      'Date,Event,Detail,Data,MessageId,MessageTraceId,RecipientAddress',
      '3/3/2026 10:15:01 AM,Fail,550 DefaultFolderType:JunkEmail,,<m1@example.com>,t1,a@far.example',
    ].join('\n');
    const { records } = await reading(sourceOfBytes('a', bytesOf(text)));
    expect(records).toMatchObject([{ placed: null }]);
  });

  test('a column of its own names the pool', async () => {
    const text = [
      'MessageId,RecipientAddress,Event,OutboundIpPoolName',
      '<m1@example.com>,anna@corp.example,Send external,RegularRelayOutboundPool',
    ].join('\n');
    expect(await judged(text)).toEqual([['relay-pool', 'certain', null]]);
  });
});

describe('a trace detail', () => {
  const headings = ['Date', 'Event', 'Detail', 'Data', 'MessageId', 'MessageTraceId', 'RecipientAddress'];
  const row = (detail: string, data: string): string =>
    quoted(['3/3/2026 10:15:01 AM', 'Spam', detail, data, '<m1@partner.example>', 't1', 'anna@corp.example']);
  const recordOf = async (...rows: readonly string[]): Promise<TriageRecord | undefined> =>
    (await reading(sourceOfBytes('a', bytesOf([quoted(headings), ...rows].join('\n'))))).records[0];
  const inside = '<root><MEP Name="ClientIP" String="52.103.139.11" /></root>';

  test('CIP is what counts, and ClientIP is a server of Microsoft’s own', async () => {
    expect(await recordOf(row('x', '<root><MEP Name="CIP" String="40.95.41.12" /></root>'))).toMatchObject({
      outcome: 'relay-pool',
    });
    expect(await recordOf(row('to the folder: DefaultFolderType:JunkEmail', inside))).toMatchObject({
      outcome: 'undetermined',
      missing: 'no-address-event',
      placed: 'junk',
    });
  });

  test('the name of the pool in the data of a connector, escaped or flattened', async () => {
    const blob = '<root><MEP Name="CustomData" Blob="S:a=b;S:OutboundIpPoolName=RegularRelayOutboundPool" /></root>';
    expect(await recordOf(row('x', blob))).toMatchObject({ outcome: 'relay-pool', certainty: 'certain', position: null });
    expect(await recordOf(row('x', 'OutboundIpPoolName=RegularRelayOutboundPool; x=1'))).toMatchObject({ outcome: 'relay-pool' });
  });

  test('the time is that of the earliest event, however the rows are put in order', async () => {
    const at = (time: string): string =>
      quoted([time, 'Deliver', 'x', inside, '<m1@partner.example>', 't1', 'anna@corp.example']);
    const rows = [at('3/4/2026 12:00:09 AM'), at('3/3/2026 11:59:58 PM'), at('3/4/2026 12:00:01 AM')];
    for (const order of [rows, [...rows].reverse(), rows.slice(1)])
      expect((await recordOf(...order))?.time).toBe('2026-03-03T23:59:58Z');
  });

  test('a value that was cut cannot tell', async () => {
    const cut = `<root><MEP Name="A" String="${'x'.repeat(300)}`.slice(0, 300);
    expect(await recordOf(row('x', cut))).toMatchObject({ outcome: 'undetermined', missing: 'value-cut' });
  });
});

test('a summary row stands for each of its recipients, and that is told', async () => {
  const text = [
    quoted([
      'origin_timestamp_utc',
      'sender_address',
      'recipient_status',
      'message_id',
      'network_message_id',
      'original_client_ip',
      'directionality',
    ]),
    quoted([
      '2026-03-03T10:15:01.0000000Z',
      'billing@partner.example',
      'a@corp.example##Receive, Deliver;b@corp.example##Receive, Deliver',
      '<m1@partner.example>',
      'n1',
      '40.95.41.12',
      '1',
    ]),
  ].join('\n');
  const found = await reading(sourceOfBytes('a', bytesOf(text)));
  expect(found.records.map(({ outcome }) => outcome)).toEqual(['relay-pool', 'relay-pool']);
  expect(reasonsOf(found)).toEqual(['several-recipients']);
  expect(tally(found.records).messages).toBe(2);
});

test('a page of Graph with more pages behind it is no whole answer', async () => {
  const text = JSON.stringify({
    '@odata.nextLink': 'https://example.com/next',
    value: [
      {
        messageId: '<a@b.example>',
        recipientAddress: 'a@corp.example',
        receivedDateTime: '2026-03-03T10:15:01Z',
        fromIP: '40.95.41.12',
      },
    ],
  });
  const found = await reading(sourceOfBytes('a', bytesOf(text)));
  expect(reasonsOf(found)).toEqual(['next-page']);
  const picture: Picture = tally(found.records, found.containers);
  expect(picture.completeness).toMatchObject({ isComplete: false, incomplete: 1 });
});

test('what an administrator pastes from the page of a trace has no address, but a place', async () => {
  const text =
    'Date (UTC+01:00)\tEvent\tDetail\n3/3/2026, 11:00 AM\tReceive\tMessage received by: X\n3/3/2026, 11:00 AM\tDeliver\tdelivered to the folder: DefaultFolderType:JunkEmail\n';
  const { records } = await reading(sourceOfBytes('a', bytesOf(text)));
  expect(records).toMatchObject([
    { outcome: 'undetermined', missing: 'no-address-column', placed: 'junk', time: '2026-03-03T10:00:00Z' },
  ]);
});

test('Graph messages are read by their header fields', async () => {
  const headers = [
    {
      name: 'Received',
      value:
        'from AB1PR02CU003.outbound.protection.outlook.com (40.95.41.12) by DB5PEPF00014B8D.mail.protection.outlook.com (10.167.8.201) with Microsoft SMTP Server id 15.20.9678.15; Tue, 3 Mar 2026 10:00:02 +0000',
    },
    { name: 'From', value: 'billing@partner.example' },
    { name: 'Subject', value: 'x\r\nReceived: from forged' },
  ];
  const answer = JSON.stringify({ value: [{ internetMessageHeaders: headers }] });
  const { records } = await reading(sourceOfBytes('a', bytesOf(answer)));
  expect(records).toMatchObject([{ kind: 'message', outcome: 'relay-pool', fromDomain: 'partner.example' }]);
});

test('triage and the command say the same of an answer of Graph', async () => {
  const headers = unfolded(sound).map((line) => {
    const [, name, value] = /^([^:]+): (.*)$/.exec(line) ?? [];
    return { name, value };
  });
  const answer = JSON.stringify({ value: [{ internetMessageHeaders: headers }] });
  const verdict = { outcome: 'relay-pool', certainty: 'certain', position: 'delivery' };
  expect((await reading(sourceOfBytes('a', bytesOf(answer)))).records).toMatchObject([verdict]);
  expect(inspectPaste(answer)).toMatchObject([{ detection: { verdict } }]);
});

describe('the log of a gateway', () => {
  const day = '2026-03-03 10:15:01';
  test.each([
    ['Sender IP', quoted(['Date/Time', 'From (Header)', 'To', 'Subject', 'Sender IP', 'Message ID'])],
    [
      'Source IP Address',
      quoted(['Received At', 'Header From', 'Envelope Recipients', 'Subject', 'Source IP Address', 'Message ID']),
    ],
    ['client_ip', quoted(['time', 'hdr_from', 'to', 'subject', 'client_ip', 'message_id'])],
    ['Connecting IP address', quoted(['Date', 'From', 'Recipient', 'Subject', 'Connecting IP address', 'MessageID'])],
    ['IP Address', quoted(['Timestamp', 'Sender', 'Recipients', 'Subject', 'IP Address', 'Message-ID'])],
    ['Sending IP', quoted(['Timestamp', 'From Address (Header)', 'To Address', 'Subject', 'Sending IP', 'Message ID Header'])],
  ])('with the server under %s', async (_, headings) => {
    const rows = deliveries.map(({ id, address }) =>
      quoted([day, 'billing@partner.example', 'anna@corp.example', 'x', address, `<${id}@partner.example>`]),
    );
    const { records } = await readingBothWays('export', bytesOf([headings, ...rows].join('\n')));
    expect(records.map(({ outcome }) => outcome)).toEqual(outcomes);
    expect(records.every(({ fromDomain, time }) => fromDomain === 'partner.example' && time === '2026-03-03T10:15:01Z')).toBe(
      true,
    );
    expect(records[0]).toMatchObject({ certainty: 'likely' });
    expect(records.map(({ messageId }) => messageId)).toEqual(deliveries.map(({ id }) => `<${id}@partner.example>`));
  });
});

describe('the message tracking log of Exchange Server', () => {
  const fields =
    'date-time,client-ip,client-hostname,connector-id,source,event-id,message-id,network-message-id,recipient-address,sender-address';
  const rows = deliveries.map(({ id, address }) =>
    [
      '2026-03-03T10:15:01.123Z',
      address,
      'host',
      'EX01\\Default Frontend',
      'SMTP',
      'RECEIVE',
      `<${id}@partner.example>`,
      `net-${id}`,
      'anna@corp.example',
      'billing@partner.example',
    ].join(','),
  );
  const top = '#Software: Microsoft Exchange Server\r\n#Version: 15.01.2507.039\r\n#Log-type: Message Tracking Log\r\n';
  test.each([
    ['as the server wrote it', `\ufeff${top}#Date: 2026-03-03T00:00:00.000Z\r\n#Fields: ${fields}`],
    ['without its first lines', `#Fields: ${fields}`],
    ['with the headings alone', fields],
  ])('%s', async (_, head) => {
    const { records } = await readingBothWays('log', bytesOf([head, ...rows].join('\r\n')));
    expect(records.map(({ outcome }) => outcome)).toEqual(outcomes);
    expect(new Set(records.map(({ time }) => time))).toEqual(new Set(['2026-03-03T10:15:01Z']));
  });
});

describe('what people did with a message is no delivery of it', () => {
  const clicks = {
    Timestamp: '2026-03-03T10:15:01Z',
    AccountUpn: 'anna@corp.example',
    NetworkMessageId: 'net-m1',
    IPAddress: '203.0.113.25',
  };
  const audit = {
    CreationDate: '2026-03-03T10:15:01Z',
    Operation: 'MailItemsAccessed',
    UserId: 'anna@corp.example',
    InternetMessageId: '<m1@partner.example>',
    ClientIPAddress: '203.0.113.25',
    Recipients: 'anna@corp.example',
  };
  test.each([
    ['clicks', clicks],
    ['the log of a mailbox', audit],
  ])('%s, as a table and as JSON', async (_, row) => {
    const csv = `${quoted(Object.keys(row))}\n${quoted(Object.values(row))}\n`;
    for (const text of [csv, JSON.stringify({ results: [row] })]) {
      const found = await reading(sourceOfBytes('a', bytesOf(text)));
      expect(found.records).toEqual([]);
      expect(reasonsOf(found)).toEqual(['unknown-headings']);
    }
  });
});

test('JSON that says nothing of mail is no message', async () => {
  const found = await reading(sourceOfBytes('a', bytesOf('{"name":"x","version":"1.0.0","files":[{"path":"a"}]}')));
  expect(found.records).toEqual([]);
  expect(reasonsOf(found)).toEqual(['unknown-headings']);
});

describe('a trace detail that PowerShell printed as a list', () => {
  const blob = (address: string): string =>
    `<root><MEP Name="SCL" Integer="5" /><MEP Name="CIP" String="${address}" /><MEP Name="CustomData" Blob="S:SFA=SUM|SFV=SPM|X=${'x'.repeat(150)}" /></root>`;
  /** Value lines of a window: broken at blanks, and in a word where none fits. */
  const wrapped = (value: string, width: number): string[] => {
    const lines: string[] = [];
    let rest = value;
    while (rest.length > width) {
      const blank = rest.slice(0, width + 1).lastIndexOf(' ');
      lines.push(rest.slice(0, blank > 0 ? blank : width));
      rest = rest.slice(blank > 0 ? blank + 1 : width);
    }
    return [...lines, rest];
  };
  const list = (data: readonly string[]): string =>
    [
      '',
      'Date             : 3/3/2026 10:15:01 AM',
      'Event            : Spam',
      'Action           :',
      'Detail           : Spam confidence level: 5',
      `Data             : ${data.join(`\n${' '.repeat(19)}`)}`,
      'MessageId        : <m1@partner.example>',
      'MessageTraceId   : t-1',
      'RecipientAddress : anna@corp.example',
      '',
      '',
    ].join('\n');

  test.each([
    ['in one line', [blob('40.95.41.12')]],
    ['in a window of 80', wrapped(blob('40.95.41.12'), 60)],
    ['broken at every place', blob('40.95.41.12').match(/.{1,60}/g) ?? []],
  ])('%s', async (_, data) => {
    const { records } = await readingBothWays('a', bytesOf(list(data)));
    expect(records).toMatchObject([{ outcome: 'relay-pool', messageId: '<m1@partner.example>', time: '2026-03-03T10:15:01Z' }]);
  });

  test('a value of very many lines', async () => {
    const detail = `level: 5${`\n${' '.repeat(19)}x`.repeat(200_000)}`;
    const text = list([blob('40.95.41.12')]).replace('level: 5', detail);
    const { records } = await reading(sourceOfBytes('a', bytesOf(text)));
    expect(records).toMatchObject([{ outcome: 'relay-pool' }]);
  });

  test('more than is kept of one object is told', async () => {
    const line = `\n${' '.repeat(19)}${'x'.repeat(1_000_000)}`;
    const text = list([blob('40.95.41.12')]).replace('</root>', `</root>${line.repeat(40)}`);
    const found = await reading(sourceOfBytes('a', bytesOf(text)));
    expect(reasonsOf(found)).toContain('too-large');
  });

  test('an object that says nothing of a message is passed over', async () => {
    const text = `${list([blob('40.95.41.12')])}\nName   : x\nOwner  : y\nStatus : z\n`;
    const { records } = await readingBothWays('a', bytesOf(text));
    expect(records).toHaveLength(1);
  });
});

test('header lines with their colons below one another are a message', async () => {
  const mail =
    'Received : from a.example (a.example [192.0.2.1]) by b.example; Tue, 3 Mar 2026 10:00:02 +0000\nFrom     : a@a.example\nDate     : Tue, 3 Mar 2026 10:00:02 +0000\nTo       : b@b.example\nSubject  : x\n';
  const { records } = await reading(sourceOfBytes('a', bytesOf(mail)));
  expect(records).toMatchObject([{ kind: 'message' }]);
});

test('unknown headings are named, and nothing is made of them', async () => {
  const found = await reading(sourceOfBytes('a.csv', bytesOf('Navn,Adresse,By,Land\nA,B,C,D\n')));
  expect(found.records).toEqual([]);
  expect(found.containers).toMatchObject([
    { kind: 'table', shortfalls: [{ reason: 'unknown-headings', detail: 'Navn, Adresse, By, Land' }] },
  ]);
});

test.each([
  [
    'a row a pool',
    'Domain,Pool,Messages\ncorp.example,Normal,1200\ncorp.example,Normal Relay,31\ncorp.example,High Risk Relay,2\n',
  ],
  ['a column a pool', 'Domain;Normal;NORMAL RELAY;High-Risk Relay\ncorp.example;1200;31;2\n'],
])('the report of the mail flow of a domain, %s', async (_, text) => {
  const { records } = await reading(sourceOfBytes('a', bytesOf(text)));
  expect(records.map(({ kind, count, senderSideFilter, fromDomain }) => [kind, count, senderSideFilter, fromDomain])).toEqual([
    ['statistics', 31, 'passed', 'corp.example'],
    ['statistics', 2, 'spam', 'corp.example'],
  ]);
  expect(tally(records)).toMatchObject({ messages: 0, statistics: { relayPool: 33 } });
});

describe('messages with their fields, in the JSON of other programs', () => {
  const fieldsOf = (n: number): readonly (readonly [string, string])[] => [
    [
      'Received',
      'from EUR05-AM6-obe.outbound.protection.outlook.com (mail-am6eur05rlnn2073.outbound.protection.outlook.com [40.95.80.73]) by mx.example.org (Postfix) with ESMTPS id 1; Tue, 3 Mar 2026 10:15:05 +0000',
    ],
    ['From', 'a@example.com'],
    ['Message-ID', `<${String(n)}@example.com>`],
  ];
  const named = (n: number): object[] => fieldsOf(n).map(([name, value]) => ({ name, value }));
  const textOfFields = (n: number): string =>
    fieldsOf(n)
      .map((cells) => cells.join(': '))
      .join('\r\n');

  test.each<[string, unknown, number]>([
    ['Gmail', { id: '1', labelIds: ['SPAM'], payload: { headers: named(1) } }, 1],
    ['Gmail, several in an answer', { messages: [{ payload: { headers: named(1) } }, { payload: { headers: named(2) } }] }, 2],
    [
      'a webhook, the fields as a text',
      { headers: textOfFields(1), envelope: '{"to":["b@example.org"]}', from: 'a@example.com' },
      1,
    ],
    ['a webhook, names with capitals', { Subject: 'x', Headers: fieldsOf(1).map(([Name, Value]) => ({ Name, Value })) }, 1],
    ['a notification of a queue', { Type: 'x', Message: JSON.stringify({ mail: { messageId: 'x', headers: named(1) } }) }, 1],
    [
      'mailparser',
      [1, 2].map((n) => ({ headerLines: fieldsOf(n).map(([key, value]) => ({ key, line: `${key}: ${value}` })) })),
      2,
    ],
  ])('%s', async (_, document, count) => {
    const { records, containers } = await reading(sourceOfBytes('r', bytesOf(JSON.stringify(document))));
    expect(records.map(({ kind, outcome, certainty }) => [kind, outcome, certainty])).toEqual(
      Array.from({ length: count }, () => ['message', 'relay-pool', 'likely']),
    );
    expect(containers).toMatchObject([{ kind: 'json', read: count, shortfalls: [] }]);
  });
});

describe('DMARC reports', () => {
  const row = (address: string, count: number): string =>
    `<record><row><source_ip>${address}</source_ip><count>${String(count)}</count><policy_evaluated><dkim>PASS</dkim><spf>fail</spf></policy_evaluated></row><identifiers><header_from>partner.example</header_from></identifiers><auth_results><spf><result>softfail</result></spf></auth_results></record>`;
  const report = (start = '<feedback>', organisation = 'Enterprise Outlook'): string =>
    `<?xml version="1.0"?>${start}<report_metadata><report_id>r1</report_id><org_name>${organisation}</org_name><date_range><begin>1772496000</begin></date_range></report_metadata>${row('52.103.139.11', 7)}${row('40.107.22.34', 120)}</feedback>`;

  test.each([
    ['as it is', bytesOf(report())],
    ['with prefixes', bytesOf(report('<feedback xmlns:xsd="http://www.w3.org/2001/XMLSchema">'))],
    ['of RFC 9990', bytesOf(report('<feedback xmlns="urn:ietf:params:xml:ns:dmarc-2.0">'))],
    ['with an element that nobody closes', bytesOf(report('<xs:schema><feedback>'))],
    ['packed, with line ends behind it', new Uint8Array([...gzipOf(report()), 0x0d, 0x0a])],
    ['in a zip archive', zipOf({ 'a!b!1!2.xml': report() })],
  ])('%s: rows are counted by their count, and no messages', async (_, bytes) => {
    const { records } = await readingBothWays('r', bytes);
    expect(records.map(({ kind, count, outcome, recipient }) => [kind, count, outcome, recipient.spf, recipient.dmarc])).toEqual([
      ['dmarc', 7, 'relay-pool', 'softfail', 'pass'],
      ['dmarc', 120, 'ordinary-pool', 'softfail', 'pass'],
    ]);
    expect(tally(records)).toMatchObject({
      messages: 0,
      relayPool: 0,
      dmarc: { rows: 2, messages: 127, relayRows: 1, relayPool: 7 },
    });
  });

  const parsed = {
    xml_schema: 'draft',
    report_metadata: { org_name: 'Enterprise Outlook', report_id: 'r1', begin_date: '2026-03-03 00:00:00' },
    policy_published: { domain: 'partner.example', p: 'none' },
    records: [
      ['52.103.139.11', 7],
      ['40.107.22.34', 120],
    ].map(([address, count]) => ({
      source: { ip_address: address, country: 'IE', reverse_dns: null, base_domain: null },
      count,
      alignment: { spf: false, dkim: true, dmarc: true },
      policy_evaluated: { disposition: 'none', dkim: 'pass', spf: 'fail', policy_override_reasons: [] },
      identifiers: { header_from: 'partner.example', envelope_from: null },
      auth_results: { dkim: [], spf: [{ domain: 'x.example', scope: 'mfrom', result: 'softfail' }] },
    })),
  };
  const elements = {
    report_metadata: { org_name: 'Enterprise Outlook', report_id: 'r1', date_range: { begin: 1772496000 } },
    record: parsed.records.map(({ source, count, policy_evaluated, identifiers, auth_results }) => ({
      row: { source_ip: source.ip_address, count: String(count), policy_evaluated },
      identifiers,
      auth_results: { spf: auth_results.spf[0] },
    })),
  };
  const listed = (value: unknown): unknown =>
    typeof value !== 'object' || value === null
      ? [value]
      : Object.fromEntries(
          Object.entries(value).map(([name, one]) => [name, [one].flat().flatMap((each) => [listed(each)].flat())]),
        );

  test.each([
    ['of parsedmarc', parsed],
    ['of parsedmarc, in a list', [parsed]],
    ['of parsedmarc, beside reports of other kinds', { aggregate_reports: [parsed], forensic_reports: [], smtp_tls_reports: [] }],
    ['its elements by their names', { '?xml': { version: '1.0' }, feedback: elements }],
    ['its elements by their names, each of them a list', { feedback: listed(elements) }],
  ])('turned into JSON, %s: counted as the XML is', async (_, document) => {
    const { records, containers } = await reading(sourceOfBytes('r', bytesOf(JSON.stringify(document))));
    expect(
      records.map(({ kind, count, outcome, fromDomain, recipient }) => [
        kind,
        count,
        outcome,
        fromDomain,
        recipient.spf,
        recipient.dmarc,
      ]),
    ).toEqual([
      ['dmarc', 7, 'relay-pool', 'partner.example', 'softfail', 'pass'],
      ['dmarc', 120, 'ordinary-pool', 'partner.example', 'softfail', 'pass'],
    ]);
    expect(tally(records)).toMatchObject({ messages: 0, relayPool: 0, dmarc: { rows: 2, messages: 127, relayPool: 7 } });
    expect(containers.map(({ shortfalls }) => shortfalls)).toEqual([[]]);
  });

  test('turned into JSON, a row without its count is one message at least, and the report is damaged', async () => {
    const [row] = parsed.records;
    const document = { ...parsed, records: [{ ...row, count: null }] };
    const { records, containers } = await reading(sourceOfBytes('r', bytesOf(JSON.stringify(document))));
    expect(records).toMatchObject([{ kind: 'dmarc', count: 1, outcome: 'relay-pool' }]);
    expect(containers).toMatchObject([{ shortfalls: [{ reason: 'damaged' }] }]);
  });

  test.each([
    ['no number', 'NaN'],
    ['less than none', '-5'],
    ['another way to write one', '1e9'],
    ['more than can be summed up', '99999999999'],
  ])('a count that is %s stands for one message, and is told', async (_, count) => {
    const found = await reading(sourceOfBytes('a', bytesOf(report().replace('<count>7<', `<count>${count}<`))));
    expect(found.records.map((record) => record.count)).toEqual([1, 120]);
    expect(reasonsOf(found)).toEqual(['damaged']);
  });

  test('a row within a row is damage, and is told', async () => {
    const found = await reading(
      sourceOfBytes('a', bytesOf(report().replace('</row><identifiers>', `${row('40.95.41.12', 3)}</row><identifiers>`))),
    );
    expect(reasonsOf(found)).toEqual(['damaged']);
  });

  test('two reporters of one company are two, the same report again is a copy', async () => {
    const all: TriageRecord[] = [];
    for (const text of [report(), report('<feedback>', 'Outlook.com'), report()])
      all.push(...(await reading(sourceOfBytes('a', bytesOf(text)))).records);
    expect(tally(all)).toMatchObject({ copies: 2, dmarc: { rows: 4, messages: 254 } });
  });
});

describe('rows that are older than the pool in a block', () => {
  const judged = async (name: string, text: string): Promise<unknown[]> => {
    const { records } = await readingBothWays(name, bytesOf(text));
    return records.map(({ outcome, certainty, missing }) => [outcome, certainty, missing]);
  };
  const headings = 'Date,SenderIP,RecipientEmailAddress,InternetMessageId';

  test.each([
    ['2018-03-01T10:00:00Z', ['undetermined', null, 'unknown-pool']],
    ['2020-02-29T23:59:59Z', ['undetermined', null, 'unknown-pool']],
    ['2020-03-02T10:00:00Z', ['relay-pool', 'likely', null]],
    ['', ['relay-pool', 'likely', null]],
  ])('a delivery of %j', async (time, told) => {
    expect(await judged('t.csv', `${headings}\n${time},40.95.31.57,b@contoso.example,<a1@partner.example>\n`)).toEqual([told]);
  });

  test.each([
    ['in XML', '<begin>1519900000</begin>', 'undetermined'],
    ['in XML, of a later day', '<begin>1772496000</begin>', 'relay-pool'],
    ['in XML, without a day', '', 'relay-pool'],
  ])('a DMARC report %s', async (_, begin, outcome) => {
    const xml = `<feedback><report_metadata>${begin}</report_metadata><record><row><source_ip>40.95.31.57</source_ip><count>4</count></row></record></feedback>`;
    expect(await judged('r.xml', xml)).toEqual([
      [outcome, outcome === 'relay-pool' ? 'likely' : null, outcome === 'relay-pool' ? null : 'unknown-pool'],
    ]);
  });

  test.each([
    ['2018-03-01 00:00:00', 'undetermined'],
    ['2026-03-01 00:00:00', 'relay-pool'],
  ])('a row of a table of DMARC reports, whose day %s has no zone', async (begin, outcome) => {
    const table = `source_ip_address,count,spf_aligned,begin_date\n40.95.31.57,4,False,${begin}\n`;
    expect(await judged('r.csv', table)).toEqual([
      [outcome, outcome === 'relay-pool' ? 'likely' : null, outcome === 'relay-pool' ? null : 'unknown-pool'],
    ]);
  });
});

describe('addresses that cannot be read', () => {
  test.each([
    ['40.95.1', 'address-unreadable'],
    ['mx.partner.example', 'address-unreadable'],
    ['host 40.95.31.57', 'address-unreadable'],
    ['10.0.0.1;40.95.31.57', 'address-unreadable'],
    ['10.0.0.1;192.168.1.1', 'address-not-logged'],
    ['0.0.0.0', 'address-not-logged'],
    ['N/A', 'address-not-logged'],
    ['-', 'address-not-logged'],
  ])('%s', async (address, missing) => {
    const table = `Date,SenderIP,RecipientEmailAddress,InternetMessageId\n2026-03-01,${address},b@contoso.example,<a1@partner.example>\n`;
    const { records } = await readingBothWays('t.csv', bytesOf(table));
    expect(records.map((record) => record.missing)).toEqual([missing]);
  });
});

describe('rows of DMARC reports in a table', () => {
  test('rows that say the same are each one more where rows of another report stand between them', async () => {
    const table = [
      'org_name,report_id,begin_date,source_ip_address,count,disposition,header_from',
      ...['1', '2', '1', '2'].map((id) => `reporter.example,${id},2026-03-01 00:00:00,40.95.31.57,1,none,partner.example`),
    ].join('\n');
    const { records } = await readingBothWays('r.csv', bytesOf(table));
    expect(tally(records)).toMatchObject({ copies: 0, dmarc: { messages: 4, relayPool: 4 } });
    expect(tally([...records, ...records])).toMatchObject({ copies: 4, dmarc: { messages: 4, relayPool: 4 } });
  });

  test.each([
    ['a subject', 'Date,SenderIP,Count,Disposition,Sender,Subject', '2026-03-01,40.95.31.57,1,Delivered,a@partner.example,x'],
    ['an event', 'Date,IP,Count,Disposition,Event', '2026-03-01,40.95.31.57,1,Delivered,x'],
    ['what it did', 'Sender IP,Email Count,Disposition', '40.95.31.57,12,none'],
    ['a policy', 'Source IP;Total;Policy Applied', '40.95.31.57;12;Default'],
    ['a domain', 'Source IP,Emails,Disposition,Header From', '40.95.31.57,12,quarantine,partner.example'],
  ])('a gateway that counts messages with %s writes no DMARC report', async (_, headings, row) => {
    const { records } = await readingBothWays('g.csv', bytesOf(`${headings}\n${row}\n`));
    expect(records.filter(({ kind }) => kind === 'dmarc')).toEqual([]);
  });

  test.each([
    ['Sender IP,Email Count,Disposition', '40.95.31.57,12,none'],
    ['Source IP,Email Volume,Disposition', '40.95.31.57,12,Delivered'],
    ['Source IP;Total;Policy Applied', '40.95.31.57;12;Default'],
  ])('a count by address, of which nobody can say what counts it, is told: %s', async (headings, row) => {
    const read = await reading(sourceOfBytes('g.csv', bytesOf(`${headings}\n${row}\n`)));
    expect([read.records.length, ...reasonsOf(read)]).toEqual([0, 'counted-rows']);
  });

  test.each([
    ['aligned alone', 'source_ip,count,dmarc_aligned', '52.103.139.11,7,True'],
    [
      'the elements of a row',
      'source_ip,count,disposition,dkim,spf,header_from',
      '52.103.139.11,7,none,pass,fail,partner.example',
    ],
    ['who reports', 'Reporter,IP,Messages,Disposition', 'reporter.example,52.103.139.11,7,none'],
    [
      'no id, and the day',
      'org_name,begin_date,source_ip,count,spf_aligned',
      'reporter.example,2026-03-03,52.103.139.11,7,False',
    ],
  ])('with %s: what only reports say; the same file given twice counts once', async (_, headings, row) => {
    const text = `${headings}\n${row}\n${row}\n`;
    const all: TriageRecord[] = [];
    for (const bytes of [bytesOf(text), gzipOf(text)]) all.push(...(await readingBothWays('a.csv', bytes)).records);
    expect(tally(all)).toMatchObject({ copies: 2, dmarc: { rows: 2, messages: 14, relayPool: 14 } });
  });

  test('tables without an id that differ are no copies, and neither are equal rows in them', async () => {
    const table = (day: string): string => `Date,source_ip,count,spf_aligned\n${day},52.103.139.11,7,False\n`;
    const all: TriageRecord[] = [];
    for (const day of ['2026-03-03', '2026-03-04', '2026-03-03'])
      all.push(...(await reading(sourceOfBytes('a.csv', bytesOf(table(day))))).records);
    expect(tally(all)).toMatchObject({ copies: 1, dmarc: { rows: 2, messages: 14 } });
  });

  test.each(['Reporter', 'Reporting organisation', 'Reporting organization', 'org_name'])(
    'the same report under other headings is a copy, by whatever name who reports stands there: %s',
    async (heading) => {
      const all: TriageRecord[] = [];
      for (const text of [
        'org_name,begin_date,source_ip,count,spf_aligned\nreporter.example,2026-03-03,52.103.139.11,7,False\n',
        `${heading},begin_date,spf_aligned,IP,Messages\nreporter.example,2026-03-03,False,52.103.139.11,7\n`,
      ])
        all.push(...(await reading(sourceOfBytes('a.csv', bytesOf(text)))).records);
      expect(tally(all)).toMatchObject({ copies: 1, dmarc: { rows: 1, messages: 7 } });
    },
  );

  test('a report without an id is known by who reports and the day', async () => {
    const report = (begin: number): string =>
      `<feedback><report_metadata><org_name>reporter.example</org_name><date_range><begin>${String(begin)}</begin></date_range></report_metadata><record><row><source_ip>52.103.139.11</source_ip><count>7</count></row></record></feedback>`;
    const all: TriageRecord[] = [];
    for (const begin of [1772496000, 1772582400, 1772496000])
      all.push(...(await reading(sourceOfBytes('a.xml', bytesOf(report(begin))))).records);
    expect(tally(all)).toMatchObject({ copies: 1, dmarc: { rows: 2, messages: 14 } });
  });

  const xml = `<feedback><report_metadata><org_name>Enterprise Outlook</org_name><report_id>R1@partner.example</report_id><date_range><begin>1772496000</begin></date_range></report_metadata>${(
    [
      ['52.103.139.11', 7],
      ['40.107.22.34', 120],
      ['40.107.22.34', 120],
    ] as const
  )
    .map(
      ([address, count]) =>
        `<record><row><source_ip>${address}</source_ip><count>${String(count)}</count><policy_evaluated><dkim>pass</dkim><spf>fail</spf></policy_evaluated></row><identifiers><header_from>partner.example</header_from></identifiers><auth_results><spf><result>softfail</result></spf></auth_results></record>`,
    )
    .join('')}</feedback>`;
  const parsedmarcHeadings =
    'xml_schema,org_name,org_email,report_id,begin_date,end_date,errors,domain,p,source_ip_address,source_country,count,spf_aligned,dkim_aligned,dmarc_aligned,disposition,policy_override_reasons,envelope_from,header_from,envelope_to,dkim_domains,dkim_results,spf_domains,spf_scopes,spf_results';
  const parsedmarcRow = (address: string, count: number): string =>
    `draft,Enterprise Outlook,r@reporter.example,r1,2026-03-03 00:00:00,2026-03-04 00:00:00,,partner.example,none,${address},IE,${String(count)},False,True,True,none,,,partner.example,contoso.example,"a.example,partner.example","fail,pass",x.example,mfrom,softfail`;
  const parsedmarc = [
    parsedmarcHeadings,
    parsedmarcRow('52.103.139.11', 7),
    parsedmarcRow('40.107.22.34', 120),
    parsedmarcRow('40.107.22.34', 120),
  ].join('\n');
  const dmarcian = [
    'Header-From,IP,PTR,CC,Count,Policy-Applied,OverrideReason,DKIM_Alignment,DKIM_Result,DKIM_Domain,SPF_Alignment,SPF_Result,SPF_Domain',
    ...[
      ['52.103.139.11', 7],
      ['40.107.22.34', 120],
      ['40.107.22.34', 120],
    ].map(
      ([address, count]) =>
        `partner.example,${String(address)},,IE,${String(count)},none,,aligned,pass,partner.example,unaligned,softfail,x.example`,
    ),
  ].join('\n');
  const counted = { messages: 0, relayPool: 0, dmarc: { rows: 3, messages: 247, relayRows: 1, relayPool: 7 } };

  test.each([
    ['of parsedmarc', parsedmarc],
    ['of parsedmarc, two files in one', `${parsedmarc}\n${parsedmarcHeadings}`],
    ['of parsedmarc, in UTF-16', parsedmarc],
    ['of dmarcian', dmarcian],
    ['with semicolons, below a title', `DMARC;;\n\n${dmarcian.replaceAll(',', ';')}`],
    ['with a count that has its thousands parted', dmarcian.replace(',7,', ',"7",')],
    [
      'with other names',
      'Reporter\tSource IP\tCount\tDisposition\tHeader From\tSPF Result\tSPF Aligned\tDKIM Aligned\nx\t52.103.139.11\t7\tnone\tpartner.example\tsoftfail\tno\tyes\nx\t40.107.22.34\t240\tnone\tpartner.example\tsoftfail\tno\tyes\n',
    ],
  ])('%s: counted as those of the reports are', async (name, text) => {
    const bytes = name.endsWith('UTF-16') ? new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')) : bytesOf(text);
    const { records, containers } = await readingBothWays('aggregate.csv', bytes);
    expect(tally(records, containers)).toMatchObject(
      name === 'with other names' ? { dmarc: { rows: 2, messages: 247, relayPool: 7 } } : counted,
    );
    expect(containers.map(({ kind, shortfalls }) => [kind, shortfalls])).toEqual([['dmarc', []]]);
    expect(records[0]).toMatchObject({
      kind: 'dmarc',
      outcome: 'relay-pool',
      certainty: 'likely',
      fromDomain: 'partner.example',
      recipient: { spf: 'softfail', dmarc: 'pass' },
    });
  });

  const flat = [
    ['52.103.139.11', 7],
    ['40.107.22.34', 120],
    ['40.107.22.34', 120],
  ].map(([address, count]) => ({
    org_name: 'Enterprise Outlook',
    report_id: 'r1',
    begin_date: '2026-03-03 00:00:00',
    source_ip_address: address,
    count,
    spf_aligned: false,
    dkim_aligned: true,
    disposition: 'none',
    header_from: 'partner.example',
    spf_results: ['softfail'],
  }));

  test.each([
    ['lines of JSON', flat.map((row) => JSON.stringify(row)).join('\n')],
    ['a list', JSON.stringify(flat)],
    ['the answer of a search', JSON.stringify({ hits: { hits: flat.map((row) => ({ _source: row })) } })],
  ])('each in an object of its own, as a SIEM has them, are no messages: %s', async (_, text) => {
    const { records, containers } = await readingBothWays('a.json', bytesOf(text));
    expect(tally(records, containers)).toMatchObject(counted);
    expect(containers.map(({ shortfalls }) => shortfalls)).toEqual([[]]);
    expect(records[0]).toMatchObject({ recipient: { spf: 'softfail', dmarc: 'pass' }, certainty: 'likely' });
    const csv = (await reading(sourceOfBytes('a.csv', bytesOf(parsedmarc)))).records;
    expect(tally([...records, ...csv])).toMatchObject({ copies: 3, dmarc: { messages: 247 } });
  });

  test.each(['count', 'count_', 'Messages', 'MessageCount'])(
    'in JSON, an address with %s and nothing that names a message is a count',
    async (name) => {
      const found = await reading(
        sourceOfBytes('a.json', bytesOf(JSON.stringify([{ SenderIPv4: '52.103.139.11', [name]: 12 }]))),
      );
      expect([found.records.length, ...reasonsOf(found)]).toEqual([0, 'counted-rows']);
    },
  );

  test('the report itself and both forms that parsedmarc makes of it are counted once', async () => {
    const json = JSON.stringify([
      {
        report_metadata: { org_name: 'enterprise outlook', report_id: 'r1', begin_date: '2026-03-03 00:00:00' },
        records: [
          ['52.103.139.11', 7],
          ['40.107.22.34', 120],
          ['40.107.22.34', 120],
        ].map(([address, count]) => ({
          source: { ip_address: address },
          count,
          policy_evaluated: { dkim: 'pass', spf: 'fail' },
          identifiers: { header_from: 'partner.example' },
        })),
      },
    ]);
    const all: TriageRecord[] = [];
    for (const text of [xml, json, parsedmarc]) all.push(...(await reading(sourceOfBytes('a', bytesOf(text)))).records);
    expect(tally(all)).toMatchObject({ copies: 6, dmarc: { rows: 3, messages: 247, relayPool: 7 } });
  });

  test('another day of a reporter who gives each report the same id is another report', async () => {
    const all: TriageRecord[] = [];
    for (const text of [xml, xml.replace('1772496000', '1772582400')])
      all.push(...(await reading(sourceOfBytes('a', bytesOf(text)))).records);
    expect(tally(all)).toMatchObject({ copies: 0, dmarc: { rows: 6, messages: 494 } });
  });

  test('a line of sums, and a row that lost a cell, are told and not counted', async () => {
    const found = await reading(
      sourceOfBytes('a.csv', bytesOf(`${dmarcian}\nTotal,,,,247,,,,,,,,\npartner.example,52.103.139.11,,IE,9\n`)),
    );
    expect(tally(found.records)).toMatchObject(counted);
    expect(found.containers).toMatchObject([{ read: 3, shortfalls: [{ reason: 'unfit-rows', count: 2 }] }]);
  });

  test.each([
    ['by source, without addresses', 'Source,Messages,DMARC compliance,SPF,DKIM\nGoogle,120,98%,99%,98%\n', 'counted-rows'],
    ['of an address, without what only reports say', 'Sender IP,Messages,SPF,DKIM\n52.103.139.11,7,pass,pass\n', 'counted-rows'],
    [
      'of an address without a count',
      'Source IP,Disposition,Header From\n52.103.139.11,none,partner.example\n',
      'unknown-headings',
    ],
  ])('a summary %s is refused', async (_, text, reason) => {
    const found = await reading(sourceOfBytes('a.csv', bytesOf(text)));
    expect([found.records.length, ...reasonsOf(found)]).toEqual([0, reason]);
  });
});
