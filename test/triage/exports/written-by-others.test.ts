import { sourceOfBytes, tally } from '../../../src/triage/index.ts';
import { bytesOf, gzipOf, reading, readingBothWays, reasonsOf } from '../containers-of.ts';
import { foreign, relayed } from '../sample-messages.ts';

/** Kind, pool, time and recipient's place of each record, then why anything fell short. */
async function read(text: string | Uint8Array): Promise<readonly unknown[]> {
  const found = await readingBothWays('given', typeof text === 'string' ? bytesOf(text) : text);
  return [...found.records.map(({ kind, outcome, time, placed }) => [kind, outcome, time, placed]), ...reasonsOf(found)];
}

const two = [
  ['delivery', 'relay-pool', '2026-03-03T10:15:01Z', null],
  ['delivery', 'ordinary-pool', '2026-03-04T10:15:01Z', null],
];

describe('a table in single quotation marks', () => {
  const table = (delimiter: string, subject = 'x'): string =>
    [
      ['Date', 'Message ID', 'Sender IP', 'Recipient', 'Subject'],
      ['2026-03-03 10:15:01', '<a@partner.example>', '52.103.139.11', 'anna@corp.example', subject],
      ['2026-03-04 10:15:01', '<b@partner.example>', '40.107.22.34', 'anna@corp.example', 'x'],
    ]
      .map((cells) => `${cells.map((cell) => `'${cell.replaceAll("'", "''")}'`).join(delimiter)}\n`)
      .join('');

  test.each([
    ['with commas', table(',')],
    ['with commas in a cell', table(',', 'It’s, well, "it\'s"')],
    ['with semicolons and a line break in a cell', table(';', "one;\ntwo '")],
    ['with tabs and other line ends', table('\t').replaceAll('\n', '\r\n')],
    ['packed', gzipOf(table(','))],
  ])('%s', async (_, text) => {
    expect(await read(text)).toEqual(two);
  });

  test('a heading that has one alone is a heading', async () => {
    const text =
      "'Date,Message ID,Sender IP,Recipient'\n2026-03-03 10:15:01,<a@partner.example>,52.103.139.11,anna@corp.example\n";
    expect(await read(text)).toEqual(two.slice(0, 1));
  });
});

describe('failure reports that parsedmarc put into a table', () => {
  const headings =
    'feedback_type,user_agent,version,original_envelope_id,original_mail_from,original_rcpt_to,arrival_date,arrival_date_utc,authentication_results,delivery_result,auth_failure,authentication_mechanisms,dkim_domain,source_ip_address,source_country,source_reverse_dns,source_base_domain,subject,message_id,sample_headers_only,reported_domain';
  const row = (day: number, to: string, result: string, address: string): string =>
    `auth-failure,Lua/1.0,1,,bounce@partner.example,${to},"Tue, 0${String(day)} Mar 2026 10:15:01 +0000",2026-03-0${String(day)} 10:15:01,dmarc=fail,${result},dmarc,,partner.example,${address},IE,,,Invoice,<f${String(day)}@partner.example>,True,partner.example`;
  const rows = [row(3, 'anna@corp.example', 'other', '52.103.139.11'), row(4, '', 'reject', '40.107.22.34')];
  const [first, second] = two;

  test.each([
    ['as it is', [headings, ...rows].join('\n')],
    [
      'with semicolons',
      [headings, ...rows]
        .join('\n')
        .replace(/"[^"]*"/g, '')
        .replaceAll(',', ';'),
    ],
    ['twice in one file', [headings, ...rows, headings].join('\n')],
  ])('each counts as a message: %s', async (_, text) => {
    expect(await read(text)).toEqual([first, [...(second ?? []).slice(0, 3), 'blocked']]);
  });

  test('nothing of them is certain, and they are of the domain that is reported', async () => {
    const { records } = await reading(sourceOfBytes('forensic.csv', bytesOf([headings, ...rows].join('\n'))));
    expect(records[0]).toMatchObject({ certainty: 'likely', fromDomain: 'partner.example', messageId: '<f3@partner.example>' });
    expect(tally(records)).toMatchObject({ messages: 2, dmarc: { rows: 0 } });
  });

  test('as JSON', async () => {
    const report = {
      feedback_type: 'auth-failure',
      original_rcpt_to: 'anna@corp.example',
      arrival_date_utc: '2026-03-03 10:15:01',
      source: { ip_address: '52.103.139.11', country: 'IE' },
      message_id: '<f3@partner.example>',
      reported_domain: 'partner.example',
      parsed_sample: { headers: { From: 'a@partner.example' } },
    };
    expect(await read(JSON.stringify([report]))).toEqual(two.slice(0, 1));
  });
});

describe('a list of several objects', () => {
  const objects = (names: readonly string[], form: (name: string, value: string) => string): string =>
    [
      ['Invoice', 'billing@partner.example', 'anna@corp.example', '3/3/2026 10:15:01 AM', '52.103.139.11'],
      ['Minutes', 'billing@partner.example', 'bo@corp.example', '3/4/2026 10:15:01 AM', '40.107.22.34'],
    ]
      .map((values) => `${names.map((name, at) => form(name, values[at] ?? '')).join('\n')}\n\n`)
      .join('');
  const padded = (name: string, value: string): string => `${name.padEnd(16)} : ${value}`;
  const loose = (name: string, value: string): string => `${name}: ${value}`;
  const collapsed = (name: string, value: string): string => `${name} : ${value}`;

  test.each([
    ['submissions as PowerShell prints them', ['Subject', 'Sender', 'SubmittedBy', 'DateSubmitted', 'SenderIP'], padded],
    ['whose names mail has too', ['Subject', 'From', 'To', 'Date', 'SenderIP'], padded],
    ['copied from a page', ['Subject', 'Sender', 'Submitted by', 'Date submitted', 'Sender IP'], loose],
    ['whose blanks were lost', ['Subject', 'SenderAddress', 'RecipientAddress', 'Received', 'FromIP'], collapsed],
    ['that begins with what mail has', ['From', 'To', 'Recipient', 'Received', 'Sender IP'], loose],
  ])('%s', async (_, names, form) => {
    expect(await read(objects(names, form))).toEqual(two);
  });

  test.each([
    ['that no export names in full', ['Subject', 'Sender', 'SubmittedBy', 'Result'], 2],
    ['without a name for the recipient', ['Verdict', 'Sender', 'Result', 'Date'], 2],
  ])('%s: each counts, and nothing is known of it', async (_, names, count) => {
    const found = await reading(sourceOfBytes('given', bytesOf(objects(names, padded))));
    expect(found.records.map(({ kind, outcome, missing }) => [kind, outcome, missing])).toEqual(
      Array.from({ length: count }, () => ['delivery', 'undetermined', 'no-address-column']),
    );
  });

  test.each([
    ['a header section with blanks before its colons', relayed.replace(/^([\w-]+):/gm, '$1 :'), 'relay-pool'],
    [
      'mail that speaks of an address',
      `${foreign.slice(foreign.indexOf('From:'))}\nSender: a\nRecipient: b@corp.example\nSender IP: 52.103.139.11\n`,
      'undetermined',
    ],
    [
      'mail without a line of a server, with a field that exports have too',
      'From: a@partner.example\nTo: anna@corp.example\nSubject: x\nSenderIP: 52.103.139.11\nMessage-ID: <a@partner.example>\n\nx\n',
      'undetermined',
    ],
    [
      'the same with another such field, and no id',
      'MIME-Version: 1.0\nFrom: a@partner.example\nTo: anna@corp.example\nRecipient: x\nFromIP: 52.103.139.11\n\nx\n',
      'undetermined',
    ],
    [
      'the same, written with the blanks of a list',
      'Subject      : x\nFrom         : a@partner.example\nTo           : anna@corp.example\nRecipient    : x\nSenderIP     : 52.103.139.11\nX-Mailer     : y\n\nx\n',
      'undetermined',
    ],
    [
      'a section of fields without a line of a server',
      'From: a@partner.example\nTo: anna@corp.example\nSubject: x\nMessage-ID: <a@partner.example>\n\nx\n',
      'undetermined',
    ],
  ])('%s stays a message', async (_, text, outcome) => {
    const { records } = await reading(sourceOfBytes('given', bytesOf(text)));
    expect(records.map((one) => [one.kind, one.outcome])).toEqual([['message', outcome]]);
  });
});

describe('times and findings that other columns hold', () => {
  test('the log of Google Workspace', async () => {
    const log = [
      'Message ID,Start date,End date,Sender,Direction,Recipient address,Event target,Event date,Event status',
      '<a@partner.example>,2026/03/03 09:15:01 UTC,2026/03/03 10:15:05 UTC,b@partner.example,Received,anna@corp.example,GMAIL_INBOX,2026/03/03 10:15:01 UTC,INSERTED',
    ].join('\n');
    expect(await read(log)).toEqual([['delivery', 'undetermined', '2026-03-03T10:15:01Z', null]]);
  });

  test.each([
    ['QuarantineTypes', 'HighConfPhish', 'phishing'],
    ['Quarantine reason', 'Malware: Common attachment block', 'malware'],
    ['QuarantineType', 'Spam', 'spam'],
    ['Quarantine reason', 'Transport rule', null],
  ])('the list of quarantine: %s of %s', async (heading, value, threat) => {
    const list = `Identity,ReceivedTime,MessageId,SenderAddress,RecipientAddress,ReleaseStatus,${heading}\n1,3/3/2026 10:15:01 AM,<a@partner.example>,b@partner.example,anna@corp.example,NotReleased,${value}\n`;
    const { records } = await reading(sourceOfBytes('given', bytesOf(list)));
    expect(records).toMatchObject([{ placed: 'quarantine', threat, outcome: 'undetermined' }]);
  });
});

test('messages that Outlook put into a table, whose bodies go on over several lines, are named and not passed over', async () => {
  const table =
    '"Subject","Body","From: (Name)","From: (Address)","From: (Type)","To: (Name)","To: (Address)","To: (Type)"\n"Hi","text, with\nlines","Billing","b@partner.example","SMTP","Anna","anna@corp.example","SMTP"\n';
  for (const named of [true, false]) {
    const found = await reading(sourceOfBytes('given', bytesOf(table)), { named });
    expect([found.records.length, ...reasonsOf(found)]).toEqual([0, 'unknown-headings']);
  }
  const mail = await reading(
    sourceOfBytes('given', bytesOf('Dear all,\napples, pears, plums, figs, dates, nuts, from us: see below\nx\n')),
    { named: false },
  );
  expect(reasonsOf(mail)).toEqual([]);
});

describe('what was copied in a block of code (Markdown)', () => {
  const row = (day: number, address: string): string =>
    JSON.stringify({
      Timestamp: `2026-03-0${String(day)}T10:15:01Z`,
      InternetMessageId: `<${String(day)}@partner.example>`,
      SenderIPv4: address,
      RecipientEmailAddress: 'anna@corp.example',
      EmailDirection: 'Inbound',
    });
  const [first, second] = [row(3, '52.103.139.11'), row(4, '40.107.22.34')];

  test.each([
    ['a list, below a title', `#### Story C\n\`\`\`json\n[${first},\n${second}]\n\`\`\`\n`],
    [
      'two blocks, with words between and behind',
      `One:\n\`\`\`\n${first}\n\`\`\`\nand {two}:\n\`\`\`json\n${second}\n\`\`\`\nThanks [all]\n`,
    ],
    ['objects line by line, with other line ends', `Hello,\r\n\r\n\`\`\`jsonc\r\n${first}\r\n${second}\r\n\`\`\``],
  ])('JSON: %s', async (_, text) => {
    expect(await read(text)).toEqual(two);
  });

  test('a table, below what somebody wrote', async () => {
    const table = [
      'Date,Message ID,Sender IP,Recipient',
      '2026-03-03 10:15:01,<a@partner.example>,52.103.139.11,anna@corp.example',
      '2026-03-04 10:15:01,<b@partner.example>,40.107.22.34,anna@corp.example',
    ];
    for (const marks of ['```', '````', '~~~', '~~~~'])
      expect(await read(['Here it is:', '', `${marks}csv`, ...table, marks, ''].join('\n'))).toEqual(two);
  });

  test('JSON above a block is not lost', async () => {
    const row = (id: string): string =>
      `{"MessageId":"<${id}@partner.example>","Received":"2026-03-03T10:15:01Z","Status":"Delivered"}`;
    const { records } = await readingBothWays('given', bytesOf(`${row('a')}\n\`\`\`json\n${row('b')}\n\`\`\`\n`));
    expect(records).toHaveLength(2);
  });

  const line = (id: string): string =>
    `{"MessageId":"<${id}@partner.example>","Received":"2026-03-03T10:15:01Z","Status":"Delivered"}`;

  test.each(['json', 'jsonc', 'jsonl', 'ndjson', 'JSONL', ''])('lines of JSON in a block of %j are rows', async (language) => {
    const { records, containers } = await readingBothWays(
      'given',
      bytesOf(`\`\`\`${language}\n${line('a')}\n${line('b')}\n\`\`\`\n`),
    );
    expect(records.map(({ messageId }) => messageId)).toEqual(['<a@partner.example>', '<b@partner.example>']);
    expect(containers.flatMap(({ shortfalls }) => shortfalls)).toEqual([]);
  });

  test('lines of JSON that each begin with a byte order mark are rows', async () => {
    const lines = ['a', 'b', 'c'].map((id) => `\ufeff${line(id)}\n`).join('');
    const { records, containers } = await readingBothWays('given', bytesOf(lines));
    expect(records.map(({ messageId }) => messageId)).toEqual([
      '<a@partner.example>',
      '<b@partner.example>',
      '<c@partner.example>',
    ]);
    expect(containers.flatMap(({ shortfalls }) => shortfalls)).toEqual([]);
  });

  // each record opens with a record separator (RFC 7464, `application/json-seq`)
  test.each([
    ['one a line', ['a', 'b'].map((id) => `\u001e${line(id)}\n`).join('')],
    ['over several lines', ['a', 'b'].map((id) => `\u001e${JSON.stringify(JSON.parse(line(id)), null, 2)}\n`).join('')],
    ['side by side', ['a', 'b'].map((id) => `\u001e${line(id)}`).join('')],
    ['behind a byte order mark, in a list', `\ufeff\u001e[${line('a')},${line('b')}]\r\n`],
  ])('texts of JSON behind record separators, %s, are rows', async (_, text) => {
    const { records, containers } = await readingBothWays('given', bytesOf(text));
    expect(records.map(({ messageId }) => messageId)).toEqual(['<a@partner.example>', '<b@partner.example>']);
    expect(containers.flatMap(({ shortfalls }) => shortfalls)).toEqual([]);
  });

  test('words and other code are no message, and JSON that says nothing of one is named', async () => {
    expect(await read('Hello,\n```js\nconst a = [1];\n```\n')).toEqual(['no-message']);
    expect(await read('Hello,\n```\n{ "a": 1 }\n```\n')).toEqual(['unknown-headings']);
  });
});
