import { zipSync } from 'fflate';
import { sourceOfBytes, tally } from '../../src/triage/index.ts';
import type { Picture } from '../../src/triage/index.ts';
import { bytesOf, gzipOf, joined, reading, reasonsOf, tarOf, zipOf } from './containers-of.ts';
import { compoundFile, outlookItem } from '../inspection/msg/outlook-files.ts';
import { attachedTo, foreign, ordinary, relayed } from './sample-messages.ts';

const separator = 'From billing@partner.example Tue Mar  3 10:00:00 2026\n';
const mailbox = [relayed, ordinary, foreign].map((text) => `${separator}${text}\n`).join('');
const headerOf = (text: string): string => text.slice(0, text.indexOf('\n\n'));

/** UTF-16 as Windows PowerShell writes it, or with the bytes the other way round. */
const wide = (text: string, isLittle: boolean): Uint8Array =>
  Uint8Array.from([...`\ufeff${text}`].flatMap((letter) => bytePair(letter.charCodeAt(0), isLittle)));
const bytePair = (code: number, isLittle: boolean): number[] => (isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255]);

/** A tar archive of before 1988: no mark behind the first fields. */
function oldTarOf(members: Readonly<Record<string, string>>): Uint8Array {
  const archive = tarOf(members).slice();
  for (let at = 0; archive[at] !== undefined && archive[at] !== 0;) {
    const size = Number.parseInt(textAt(archive, at + 124, 11), 8);
    archive.fill(0, at + 257, at + 265);
    archive.set(bytesOf('        '), at + 148);
    const sum = archive.subarray(at, at + 512).reduce((total, byte) => total + byte, 0);
    archive.set(bytesOf(`${sum.toString(8).padStart(6, '0')}\0 `), at + 148);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return archive;
}

/** The first member of a tar archive as another type; its sum is put right. */
function tarTyped(type: string, archive: Uint8Array): Uint8Array {
  const typed = archive.slice();
  const sum = Number.parseInt(textAt(typed, 148, 6), 8) + type.charCodeAt(0) - (typed[156] ?? 0);
  typed[156] = type.charCodeAt(0);
  typed.set(bytesOf(`${sum.toString(8).padStart(6, '0')}\0 `), 148);
  return typed;
}

const textAt = (bytes: Uint8Array, at: number, length: number): string => String.fromCharCode(...bytes.subarray(at, at + length));

async function pictureOf(bytes: Uint8Array | string): Promise<Picture & { readonly reasons: readonly string[] }> {
  const read = await reading(sourceOfBytes('given', typeof bytes === 'string' ? bytesOf(bytes) : bytes), { named: false });
  return { ...tally(read.records, read.containers), reasons: reasonsOf(read) };
}

/** All messages, those of the relay pool, by the ordinary pool, from elsewhere; then why anything fell short. */
async function counted(bytes: Uint8Array | string): Promise<readonly unknown[]> {
  const { messages, relayPool, outcomes, reasons } = await pictureOf(bytes);
  return [messages, relayPool, outcomes['ordinary-pool'], outcomes['not-from-microsoft365'], ...new Set(reasons)];
}

const trio = [3, 1, 1, 1] as const;

test.each<[string, Uint8Array]>([
  ['UTF-16, as PowerShell writes it', wide(mailbox, true)],
  ['UTF-16 the other way round, CRLF', wide(mailbox.replaceAll('\n', '\r\n'), false)],
  ['UTF-16 in gzip', gzipOf(wide(mailbox, true))],
  ['lines that end with CR alone', bytesOf(mailbox.replaceAll('\n', '\r'))],
  ['CR alone, in a zip archive', zipOf({ Inbox: mailbox.replaceAll('\n', '\r') })],
])('a mailbox file of %s', async (_, bytes) => {
  expect(await counted(bytes)).toEqual(trio);
});

test.each<[string, string]>([
  ['with an empty line between', [relayed, ordinary, foreign].map(headerOf).join('\n\n')],
  ['with none', [relayed, ordinary].map(headerOf).join('\n')],
  ['in a mailbox file whose first field no program writes', mailbox.replace('Received', 'Empfängt: a\nReceived')],
])('header sections put into one text %s: one is read, and the others are told', async (_, text) => {
  expect(await counted(text)).toEqual([1, 1, 0, 0, 'several-in-one']);
});

test.each<[string, string]>([
  ['behind one another', [relayed, ordinary, foreign].join('')],
  ['with empty lines between', [relayed, ordinary, foreign].join('\n\n')],
  ['each below its Return-Path', [relayed, ordinary].map((text) => `Return-Path: <b@partner.example>\n${text}`).join('\n')],
  ['each below a field of the mailbox', [relayed, ordinary].map((text) => `Delivered-To: a@corp.example\n${text}`).join('\n')],
  ['with rows of dashes between', [relayed, ordinary].join(`\n${'-'.repeat(40)}\n`)],
  ['below parts', `${attachedTo(relayed, ordinary)}\n${foreign}`],
  ['with other line ends', [relayed, ordinary].join('\n').replaceAll('\n', '\r\n')],
  ['the first of them with a long body', `${relayed}${'A line of many.\n'.repeat(20_000)}\n${ordinary}`],
  ['the same with other line ends', `${relayed}${'A line of many.\n'.repeat(20_000)}\n${ordinary}`.replaceAll('\n', '\r\n')],
])('whole messages put into one text %s: those below the first are told', async (_, text) => {
  for (const bytes of [bytesOf(text), wide(text, true)]) {
    const [messages, relayPool, , , ...reasons] = await counted(bytes);
    expect([messages, relayPool, ...reasons]).toEqual([1, 1, 'several-in-one']);
  }
});

test.each<[string, string]>([
  ['a message attached', attachedTo(relayed)],
  ['lines of which no message is made', `${relayed}Received: from a by b; x\nSubject: y\n\nmore\n`],
  ['marked as quoted', `${relayed}\n${headerOf(ordinary).replace(/^/gm, '> ')}\n\nmore\n`],
])('%s: nothing is told', async (_, text) => {
  expect((await counted(text)).slice(4)).toEqual([]);
});

test.each<[string, string]>([
  ['below words', `Hello,\n\nit is in Junk.\n\n${relayed}`],
  ['in a block of code', `Hello,\n\n\`\`\`\n${relayed}\n\`\`\`\n\nThanks!\n`],
  ['below a mail without a route', `From: a@example.com\nSubject: headers\n\nSee below\n\n${relayed}`],
  ['below the words of a bounce', `This is the mail system at host mx.example.\n\n<b@example.org>: 550 5.7.1 no\n\n${relayed}`],
  [
    'below a bounce of qmail',
    `Received: (qmail 1 invoked for bounce); 3 Mar 2026 10:15:09 -0000\nFrom: MAILER-DAEMON@mx.example\nDate: x\nSubject: failure notice\n\n<b@example.org>:\nno mailbox here. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\n${relayed}`,
  ],
])('one message %s: nothing is told', async (_, text) => {
  const [messages, relayPool, , , ...reasons] = await counted(text);
  expect([messages, relayPool, ...reasons]).toEqual([1, 1]);
});

test('several messages below words: those below the first are told', async () => {
  const [, , , , ...reasons] = await counted(`Hello,\n\nthe first:\n\n${relayed}\n\nThe second\n\n${ordinary}`);
  expect(reasons).toEqual(['several-in-one']);
});

test.each<[string, (number: number) => string]>([
  ['a number and a colon', (number) => `Message ${String(number)}:`],
  ['a number of several', (number) => `--- ${String(number)} of 3 ---`],
  ['words and a number', (number) => `Kopfzeilen der Nachricht ${String(number)}:`],
  ['a number alone', (number) => `# ${String(number)}`],
])('header sections below titles with %s: those below the first are told', async (_, title) => {
  for (const gap of ['\n', '\n\n']) {
    const text = [relayed, ordinary, foreign].map((one, at) => `${title(at + 1)}${gap}${headerOf(one)}`).join('\n\n');
    const { containers } = await reading(sourceOfBytes('given', bytesOf(text)));
    expect(containers.flatMap(({ shortfalls }) => shortfalls)).toEqual([{ reason: 'several-in-one', count: 2, detail: null }]);
  }
});

test('what a mail quotes below words with a number is no message, since the mail itself has no such title', async () => {
  expect(await counted(`${relayed}Please look at no. 2:\n\n${headerOf(ordinary)}\n`)).toEqual([1, 1, 0, 0]);
});

test('headers that somebody quotes within a sentence are no other message', async () => {
  expect(await counted(`${relayed}I found this:\n\n${headerOf(ordinary)}\n`)).toEqual([1, 1, 0, 0]);
});

/** A list in XML with the subject that a sender wrote. */
function xmlWith(subject: string): string {
  const property = (name: string, value: string): string => `<Property Name="${name}" Type="System.String">${value}</Property>\n`;
  const properties = property('MessageId', 'x') + property('Subject', subject) + property('RecipientAddress', 'b@corp.example');
  return `<?xml version="1.0"?>\n<Objects>\n<Object>\n${properties}${property('FromIP', '40.95.41.12')}</Object>\n</Objects>\n`;
}

test.each<[string, string]>([
  [
    'what ConvertTo-Xml makes',
    '<?xml version="1.0" encoding="utf-8"?>\n<Objects>\n  <Object Type="System.Object">\n    <Property Name="MessageId" Type="System.String">&lt;a@partner.example&gt;</Property>\n    <Property Name="RecipientAddress" Type="System.String">b@corp.example</Property>\n    <Property Name="FromIP" Type="System.String">40.95.41.12</Property>\n  </Object>\n</Objects>\n',
  ],
  [
    'rows with an element for each property',
    '<rows><row><MessageTraceId>x</MessageTraceId><SenderAddress>a@partner.example</SenderAddress><FromIP>40.95.41.12</FromIP></row></rows>',
  ],
  [
    'a feed whose properties have a prefix',
    '<?xml version="1.0"?><feed xmlns:d="http://example.com/d"><entry><m:properties><d:MessageId>x</d:MessageId><d:RecipientAddress>b@corp.example</d:RecipientAddress><d:FromIP>40.95.41.12</d:FromIP></m:properties></entry></feed>',
  ],
  [
    'a property list of macOS, by its keys',
    '<?xml version="1.0"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n<plist version="1.0"><array><dict><key>MessageId</key><string>x</string><key>RecipientAddress</key><string>b@corp.example</string><key>FromIP</key><string>40.95.41.12</string></dict></array></plist>',
  ],
  [
    'fields with a key of one letter, in single quotes',
    "<?xml version='1.0'?>\n<results><result offset='0'><field k='MessageId'><value>x</value></field><field k='RecipientAddress'><value>b@corp.example</value></field><field k='SenderIP'><value>40.95.41.12</value></field></result></results>",
  ],
  [
    'columns with an id',
    '<rows><row><c id="MessageId">x</c><c id="RecipientAddress">b@corp.example</c><c id="FromIP">40.95.41.12</c></row></rows>',
  ],
  // what stands in a value is a stranger's
  ['a value that looks like header lines', xmlWith(`\n${relayed}`)],
  [
    'a value that looks like a page with a table',
    xmlWith(
      '<![CDATA[<table><tr><td>MessageId</td><td>FromIP</td><td>RecipientAddress</td></tr><tr><td>x@partner.example</td><td>40.95.41.12</td><td>z@corp.example</td></tr></table>]]>',
    ),
  ],
  ['a value that looks like a report', xmlWith('<![CDATA[<feedback><record></record></feedback>]]>')],
  [
    'a value that looks like the end of its own',
    xmlWith(`<![CDATA[</Property><Property Name="FromIP">203.0.113.9]]>\n${relayed}`),
  ],
])('a list of deliveries in XML is told, not passed over: %s', async (_, text) => {
  expect(await counted(text)).toEqual([0, 0, 0, 0, 'yaml']);
  expect(await counted(zipOf({ 'a.xml': text, 'b.eml': ordinary }))).toEqual([1, 0, 1, 0, 'yaml']);
});

test.each<[string, string]>([
  ['settings', '<?xml version="1.0"?><configuration><add key="FromIP" value="x"/><MessageId/></configuration>'],
  ['a note', '<note><to>Anna</to><from>Bo</from><date>3 March</date></note>'],
  ['a form', '<!DOCTYPE html><form><input name="MessageId"><input name="SenderAddress"><input name="FromIP"></form>'],
])('other XML is passed over: %s', async (_, text) => {
  expect(await counted(zipOf({ 'a.xml': text, 'b.eml': ordinary }))).toEqual([1, 0, 1, 0]);
});

describe('archives', () => {
  test('tar of before its mark, plain and in gzip', async () => {
    const archive = oldTarOf({ 'a.eml': relayed, 'b.eml': ordinary, 'c.eml': foreign });
    expect(await counted(archive)).toEqual(trio);
    expect(await counted(gzipOf(archive))).toEqual(trio);
  });

  test('files with holes, of GNU and of pax, are told, and what follows is read', async () => {
    const holes = tarTyped('S', tarOf({ 'a.eml': relayed, 'b.eml': ordinary }));
    expect(await counted(holes)).toEqual([1, 0, 1, 0, 'unknown-packing']);
    // four holes and more: a block behind the header says where they are, and the size does not count it
    const header = tarTyped('S', tarOf({ 'a.eml': relayed }).slice(0, -1024));
    const [sum, one] = [Number.parseInt(textAt(header, 148, 6), 8) + 1, 1];
    header[482] = one;
    header.set(bytesOf(`${sum.toString(8).padStart(6, '0')}\0 `), 148);
    const many = joined([header.slice(0, 512), new Uint8Array(512), header.slice(512), tarOf({ 'b.eml': ordinary })]);
    expect(await counted(many)).toEqual([1, 0, 1, 0, 'unknown-packing']);
    const pax = tarTyped('x', tarOf({ extra: '22 GNU.sparse.major=1\n', 'a.eml': relayed, 'b.eml': ordinary }));
    expect(await counted(pax)).toEqual([1, 0, 1, 0, 'unknown-packing']);
  });

  test.each([
    ['7-Zip', '7z\u00bc\u00af\u0027\u001c'],
    ['xz', '\u00fd7zXZ\0'],
    ['bzip2', 'BZh91AY&SY'],
    ['Zstandard', '\u0028\u00b5\u002f\u00fd\u0004X'],
    ['LZ4', '\u0004\u0022\u004d\u0018d@'],
    ['lzip', 'LZIP\u0001\u000c'],
    ['compress', '\u001f\u009d\u0090R'],
    ['RAR', 'Rar!\u001a\u0007'],
  ])('%s is told, not passed over', async (_, start) => {
    const packed = Uint8Array.from([...start.padEnd(600, 'x')].map((letter) => letter.charCodeAt(0)));
    expect(await counted(packed)).toEqual([0, 0, 0, 0, 'unknown-packing']);
    expect(await counted(zipOf({ 'a.eml': ordinary, 'b.bin': packed }))).toEqual([1, 0, 1, 0, 'unknown-packing']);
  });

  test('a workbook may be an export, and is told; a letter of an office is passed over', async () => {
    const workbook = (name: string): Uint8Array => zipOf({ '[Content_Types].xml': '<Types/>', [name]: '<workbook/>' });
    expect(await counted(workbook('xl/workbook.xml'))).toEqual([0, 0, 0, 0, 'workbook']);
    expect(await counted(workbook('xl/workbook.bin'))).toEqual([0, 0, 0, 0, 'workbook']);
    expect(await counted(zipOf({ 'a.xlsx': workbook('xl/workbook.xml'), 'b.eml': ordinary }))).toEqual([1, 0, 1, 0, 'workbook']);
    expect(await counted(workbook('Index/Tables/DataList.iwa'))).toEqual([0, 0, 0, 0, 'workbook']);
    expect(await counted(workbook('word/document.xml'))).toEqual([0, 0, 0, 0]);
  });

  test.each([
    ['spreadsheet', ['workbook']],
    ['text', []],
  ])('OpenDocument of the type %s', async (type, told) => {
    const mimetype = `application/vnd.oasis.opendocument.${type}`;
    const packed = zipSync({ mimetype: [bytesOf(mimetype), { level: 0 }], 'content.xml': bytesOf('<office:document-content/>') });
    expect(await counted(packed)).toEqual([0, 0, 0, 0, ...told]);
    expect(await counted(`<?xml version="1.0"?>\n<office:document office:mimetype="${mimetype}"></office:document>`)).toEqual([
      ...[0, 0, 0, 0],
      ...told,
    ]);
  });

  test('a workbook that Excel 2003 wrote as XML', async () => {
    const text = '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook><Worksheet/></Workbook>';
    expect(await counted(text)).toEqual([0, 0, 0, 0, 'workbook']);
  });

  test('what PowerShell keeps objects in', async () => {
    const text =
      '<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04"><Obj RefId="0"><Props><S N="FromIP">40.95.41.12</S></Props></Obj></Objs>';
    expect(await counted(text)).toEqual([0, 0, 0, 0, 'workbook']);
  });

  test('a comment that holds the mark of an end', async () => {
    const archive = zipOf({ 'a.eml': relayed, 'b.eml': ordinary, 'c.eml': foreign });
    const comment = bytesOf('PK\u0005\u0006 is no end of it'.padEnd(200, 'x'));
    const said = joined([archive, comment]);
    said.set([comment.length, 0], archive.length - 2);
    expect(await counted(said)).toEqual(trio);
  });
});

describe('a mailbox of Outlook for Mac with several messages in one document', () => {
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const kept = (text: string | null): string =>
    `<email>${text === null ? '' : `<OPFMessageCopySource>${escaped(text)}</OPFMessageCopySource>`}</email>`;
  const mailboxOf = (...texts: readonly (string | null)[]): Uint8Array =>
    zipOf({ 'Local/com.microsoft.__Messages/Inbox/m.xml': `<emails>${texts.map(kept).join('')}</emails>` });

  test('each is read, and each without source is told', async () => {
    expect(await counted(mailboxOf(relayed, ordinary, foreign))).toEqual(trio);
    const { messages, outcomes, reasons } = await pictureOf(mailboxOf(relayed, null, ordinary, null));
    expect([messages, outcomes.undetermined, reasons]).toEqual([4, 2, ['no-source']]);
  });

  test('one that carries another', async () => {
    const { messages, carriers, relayPool } = await pictureOf(mailboxOf(attachedTo(relayed), ordinary));
    expect([messages, carriers, relayPool]).toEqual([2, 1, 1]);
  });
});

test.each(['', '\n', ' \r\n \t\n'])('an input that was named and holds nothing is told: %j', async (text) => {
  expect(reasonsOf(await reading(sourceOfBytes('trace.csv', bytesOf(text))))).toEqual(['empty-file']);
  expect(reasonsOf(await reading(sourceOfBytes('trace.csv', bytesOf(text)), { named: false }))).toEqual([]);
});

describe('exports', () => {
  const headings = ['Received', 'SenderAddress', 'RecipientAddress', 'Status', 'FromIP', 'MessageId'];
  const row = (id: string, address: string): string[] => [
    ...['2026-03-03 10:15:01', 'billing@partner.example', 'anna@corp.example', 'Delivered'],
    ...[address, `<${id}@partner.example>`],
  ];
  const table = (...rows: readonly (readonly string[])[]): string => rows.map((cells) => `"${cells.join('","')}"\r\n`).join('');
  const [one, two, three] = [row('one', '40.95.41.12'), row('two', '40.107.22.34'), row('three', '203.0.113.25')];

  test('several files put into one: their headings are no message', async () => {
    const first = table(headings, one, two);
    const second = table(headings, three);
    for (const between of ['', '#TYPE Selected.Object\r\n', '\ufeff', '\r\n'])
      expect(await counted(`${first}${between}${second}`)).toEqual(trio);
  });

  test('rows below the headings of another table do not fit, until the first ones stand again', async () => {
    const other = table([...headings].reverse(), [...one].reverse());
    expect(await counted(`${table(headings, two)}${other}${table(headings, three)}`)).toEqual([2, 0, 1, 1, 'unfit-rows']);
  });

  test('a row whose first cell is a word that could be a heading', async () => {
    const turned = [headings, ['Date', ...one.slice(1)], ['Subject', ...two.slice(1)]].map((cells) => [...cells]);
    expect(await counted(table(...turned))).toEqual([2, 1, 1, 0]);
  });

  test('lines above the headings: a title, who made it', async () => {
    const above = 'Message trace\r\n"From 2026-03-01, to 2026-03-05, by an administrator"\r\n\r\n';
    expect(await counted(`${above}${table(headings, one, two, three)}`)).toEqual(trio);
  });

  test.each([' | --- ', ' | :---: '])('a table of Markdown:%s', async (rule) => {
    const lines = [headings, one, two, three].map((cells) => cells.join(' | '));
    expect(await counted([lines[0], rule.repeat(6).slice(3), ...lines.slice(1)].join('\n'))).toEqual(trio);
  });

  test.each(['="40.95.41.12"', "'40.95.41.12", '40.95.41.12:25', ' [40.95.41.12] ', '="2a01:111:f403:e013::1"'])(
    'an address that stands as %s',
    async (address) => {
      const text = [headings, row('one', address)].map((cells) => cells.join('\t')).join('\n');
      expect(await counted(text)).toEqual([1, 1, 0, 0]);
    },
  );

  const graph = (id: string, fromIP: string): object => ({
    ...{ id, messageId: `<${id}@partner.example>`, senderAddress: 'b@partner.example', recipientAddress: 'anna@corp.example' },
    ...{ receivedDateTime: '2026-03-03T10:15:01Z', subject: 'Hi', fromIP, status: 'delivered' },
  });
  const next = { '@odata.nextLink': 'https://graph.example/next' };

  test.each<[string, unknown, readonly unknown[]]>([
    [
      'a list of pages',
      [{ value: [graph('a', '40.95.41.12')] }, { value: [graph('b', '40.107.22.34')], ...next }],
      ['next-page'],
    ],
    [
      'deep inside',
      { data: { page: { value: [graph('a', '40.95.41.12'), graph('b', '40.107.22.34')], ...next } } },
      ['next-page'],
    ],
    [
      'the answer to a batch',
      {
        responses: [{ body: { value: [graph('a', '40.95.41.12')], ...next } }, { body: { value: [graph('b', '40.107.22.34')] } }],
      },
      ['next-page'],
    ],
    [
      'a batch of which one question was refused',
      {
        responses: [
          { status: 200, body: { value: [graph('a', '40.95.41.12'), graph('b', '40.107.22.34')] } },
          { status: 429, body: { error: { code: 'TooManyRequests', message: 'later' } } },
        ],
      },
      ['items-missing'],
    ],
    [
      'a subject that only speaks of it',
      { value: [graph('a', '40.95.41.12'), { ...graph('b', '40.107.22.34'), subject: '"@odata.nextLink":"x" "error":{"code"' }] },
      [],
    ],
  ])('more of the answer is elsewhere: %s', async (_, document, reasons) => {
    expect(await counted(JSON.stringify(document))).toEqual([2, 1, 1, 0, ...reasons]);
  });

  test('a list of rows on each line', async () => {
    const lines = ['40.95.41.12', '40.107.22.34', '203.0.113.25'].map((address) => JSON.stringify([graph(address, address)]));
    expect(await counted(lines.join('\n'))).toEqual(trio);
  });

  test('tables of Kusto, whose names begin with capitals', async () => {
    const Columns = headings.map((ColumnName) => ({ ColumnName, DataType: 'String' }));
    const rows = { TableName: 'Table_0', Columns, Rows: [one, two, three] };
    const notes = { TableName: 'Table_1', Columns: [{ ColumnName: 'Value' }], Rows: [['{}']] };
    expect(await counted(JSON.stringify({ Tables: [rows, notes] }))).toEqual(trio);
  });

  test.each([
    ['no count', '<source_ip>40.95.41.12</source_ip>', 4],
    ['a count that is no number', '<source_ip>40.95.41.12</source_ip><count>many</count>', 4],
    ['a count below nothing', '<source_ip>40.95.41.12</source_ip><count>-5</count>', 4],
    ['no address', '<source_ip></source_ip><count>2</count>', 3],
    ['a name for an address', '<source_ip>mail.partner.example</source_ip><count>2</count>', 3],
  ])('a row of a DMARC report with %s is told', async (_, odd, relayPool) => {
    const rows = ['<source_ip>40.95.41.12</source_ip><count>3</count>', odd].map(
      (inner) => `<record><row>${inner}</row></record>`,
    );
    const { dmarc, reasons } = await pictureOf(
      `<feedback><report_metadata><report_id>1</report_id></report_metadata>${rows.join('')}</feedback>`,
    );
    expect([dmarc.relayPool, reasons]).toEqual([relayPool, ['damaged']]);
  });
});

describe('a table in HTML', () => {
  const headings = ['Received', 'SenderAddress', 'RecipientAddress', 'Subject', 'Status', 'FromIP', 'MessageId'];
  const rowOf = (id: string, address: string): string[] => [
    '2026-03-03 10:15:01',
    'b@partner.example',
    'anna@corp.example',
    'Say &quot;hi&quot;, &amp; <b>more</b>',
    'Delivered',
    address,
    `&lt;${id}@partner.example&gt;`,
  ];
  const rows = [rowOf('one', '40.95.41.12'), rowOf('two', '40.107.22.34'), rowOf('three', '203.0.113.25')];
  const rule = '<tr><td><hr></td></tr>\n';
  const listOf = (row: readonly string[]): string =>
    row.map((cell, at) => `<tr><td>${headings[at] ?? ''}:</td><td>${cell}</td></tr>\n`).join('');
  const line = (cells: readonly string[], tag: string, end = true): string =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}${end ? `</${tag}>` : ''}`).join('')}${end ? '</tr>' : ''}\n`;

  test.each([
    [
      'as PowerShell writes it',
      `<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml">\n<head>\n<title>HTML TABLE</title>\n</head><body>\n<table>\n<colgroup>${'<col/>'.repeat(7)}</colgroup>\n${line(headings, 'th')}${rows.map((row) => line(row, 'td')).join('')}</table>\n</body></html>\n`,
    ],
    [
      'as a web page that is called .xls',
      `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><TABLE border=1><TR><TD colspan=7>Trace</TD></TR>${[headings, ...rows].map((row) => line(row, 'TD style="a:b"').replaceAll('</TD style="a:b">', '</TD>')).join('')}</TABLE></body></html>`,
    ],
    ['without end tags', `<table>${line(headings, 'th', false)}${rows.map((row) => line(row, 'td', false)).join('')}</table>`],
    [
      'two of them',
      `<table>${line(headings, 'th')}${line(rows[0] ?? [], 'td')}</table><p>and</p><table>${line(headings, 'th')}${rows
        .slice(1)
        .map((row) => line(row, 'td'))
        .join('')}</table>`,
    ],
    ['as a list of PowerShell’s', `<html><head></head><body>\n<table>\n${rows.map(listOf).join(rule)}</table>\n</body></html>\n`],
    ['as a list, a fragment with other line ends', `<table>${rows.map(listOf).join(rule)}</table>`.replaceAll('\n', '\r\n')],
    ['as a list without end tags', `<table>${rows.map(listOf).join(rule)}`.replaceAll(/<\/t[dr]>/g, '')],
    ['as lists of one object each', rows.map((row) => `<table>${listOf(row)}${rule}</table>`).join('<p>and</p>')],
  ])('is read: %s', async (_, html) => {
    expect(await counted(html)).toEqual(trio);
    expect(await counted(zipOf({ 'export.html': html }))).toEqual(trio);
  });

  test('as a list with long names, and one of something else', async () => {
    const long = `<tr><td>${'x'.repeat(100)}:</td><td>y</td></tr>\n`;
    expect(await counted(`<table>${rows.map((row) => long + listOf(row)).join(rule)}</table>`)).toEqual(trio);
    const page = `<table>${['Name', 'Price', 'Shop'].map((name) => `<tr><td>${name}:</td><td>x</td></tr>`).join('')}</table>`;
    expect(await counted(zipOf({ 'a.html': page, 'b.eml': ordinary }))).toEqual([1, 0, 1, 0]);
  });

  test('of something else is passed over, and a page that shows header lines is read as those', async () => {
    const page = `<html><body><table>${line(['Name', 'Price', 'Shop'], 'th')}${line(['x', '3', 'y'], 'td')}</table></body></html>`;
    expect(await counted(zipOf({ 'a.html': page, 'b.eml': ordinary }))).toEqual([1, 0, 1, 0]);
    const [head = ''] = relayed.split('\n\n', 1);
    const shown = `<html><body><table>${line(headings, 'th')}</table><pre>\n${head.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}\n</pre></body></html>`;
    expect((await counted(shown)).slice(0, 2)).toEqual([1, 1]);
  });
});

describe('an export in YAML is named, and what to export instead', () => {
  const names = ['SenderAddress: ann@example.com', 'RecipientAddress: bo@example.org', 'Subject: hi', 'FromIP: 40.95.41.12'];

  test.each([
    ['a list of objects', ['- Received: 2026-11-29T13:00:00Z', ...names.map((line) => `  ${line}`)]],
    ['one object, with a time in quotes above', ['Received: "2026-11-29T13:00:00Z"', ...names]],
    ['a document that is marked as one, names in quotes', ['---', ...names.map((line) => `"${line.replace(':', '":')}`)]],
    ['a list that is indented', ['value:', '  - MessageTraceId: 1', ...names.map((line) => `    ${line}`)]],
  ])('%s', async (_, lines) => {
    expect(await counted(`${lines.join('\n')}\n`)).toEqual([0, 0, 0, 0, 'yaml']);
    expect(await counted(zipOf({ 'a.yaml': lines.join('\r\n'), 'b.eml': ordinary }))).toEqual([1, 0, 1, 0, 'yaml']);
  });

  test.each([
    ['settings', 'senderAddress: a@b.example\nretries: 3\nsubject: hello\n'],
    ['two names', '- SenderAddress: a@b.example\n  RecipientAddress: c@d.example\n'],
    ['a message with such fields', `SenderAddress: a@b.example\nRecipientAddress: c@d.example\nFromIP: 192.0.2.1\n${ordinary}`],
  ])('and nothing else is: %s', async (_, text) => {
    expect(await counted(zipOf({ 'a.txt': text }))).not.toContain('yaml');
  });
});

test.each([
  ['settings of Windows', '[.ShellClassInfo]\r\nLocalizedResourceName=x\r\n'],
  ['a shortcut', '[InternetShortcut]\r\nURL=https://partner.example/\r\n'],
  ['rich text', '{\\rtf1\\ansi hello}'],
  ['a note', '[EXTERNAL] Hello\nthere\n'],
  ['a log', '[2026-03-03 10:00:00] started\n'],
  ['a style sheet', '{ color: red }\n'],
])('%s begins like JSON and is none: in a folder it is passed over', async (_, text) => {
  const { completeness } = await pictureOf(text);
  expect(completeness).toMatchObject({ isComplete: true, passedOver: 1 });
});

test.each([
  ['an object', '{ "a": 1, '],
  ['a list of objects', '[\n  {"a": 1'],
  ['a list in a list', '[["a", 1]'],
])('JSON that was cut is told: %s', async (_, text) => {
  expect((await pictureOf(text)).reasons).toEqual(['damaged']);
});

test.each<[string, string, Uint8Array, boolean, readonly string[]]>([
  ['pictures in small', 'Thumbs.db', compoundFile(['256_1', 'Catalog']), false, []],
  ['an old document', 'old.doc', compoundFile(['WordDocument', '1Table']), false, []],
  ['an old workbook', 'trace.xls', compoundFile(['Workbook']), false, ['workbook']],
  ['a still older one', 'trace', compoundFile(['Book']), true, ['workbook']],
  ['an old document that was named', 'old.doc', compoundFile(['WordDocument']), true, ['no-message']],
  ['one that is called a message', 'old.msg', compoundFile(['WordDocument']), false, ['no-message']],
  ['a file that is not sound', 'a.bin', compoundFile(['Catalog']).slice(0, 600), false, ['no-message']],
  ['an item without header lines', 'a', outlookItem({ subject: 'x' }), false, ['no-headers']],
])('a file in the form of an item of Outlook: %s', async (_, name, bytes, named, reasons) => {
  const read = await reading(sourceOfBytes(name, bytes), { named });
  expect(reasonsOf(read)).toEqual(reasons);
  expect(tally(read.records, read.containers).completeness.passedOver).toBe(reasons.length === 0 ? 1 : 0);
});

test.each([
  ['settings', '{"name":"x","version":"1.0.0","files":[{"path":"a"}]}', true],
  ['a list of numbers', '[["a",1],["b",2]]', true],
  ['a setting that says where to', '{"from":"here","path":"there"}', true],
  ['what happened in a program', '{"event":"started","data":"x"}', true],
  ['a machine', '{"host":"a","ipAddress":"203.0.113.25"}', true],
  [
    'who did what with which message',
    '{"UserId":"anna@corp.example","InternetMessageId":"<a@partner.example>","ClientIP":"203.0.113.25"}',
    false,
  ],
  ['names of a sender and a recipient in objects of their own', '[{"a":{"sender":{"x":1}}},{"a":{"recipient":{"x":1}}}]', false],
])('JSON in a folder: %s', async (_, text, isPassedOver) => {
  for (const named of [true, false]) {
    const read = await reading(sourceOfBytes('a.json', bytesOf(text)), { named });
    expect([read.records.length, ...reasonsOf(read)]).toEqual(isPassedOver && !named ? [0] : [0, 'unknown-headings']);
  }
});

test.each([
  ['an address and the place', '{"SenderIPv4":"52.103.139.11","DeliveryLocation":"Junk folder"}'],
  ['a sender', '{"Sender":"billing@partner.example","x":1}'],
  ['an id alone', '{"NetworkMessageId":"00001eef-48cb-480d-48c0-000000019919"}'],
  ['an event with its details', '{"Date":"2026-03-03T10:15:01Z","Event":"Receive","Detail":"x","Data":"<root></root>"}'],
])('an object of JSON is a message by %s', async (_, text) => {
  const read = await reading(sourceOfBytes('a.json', bytesOf(text)), { named: false });
  expect([read.records.length, ...reasonsOf(read)]).toEqual([1]);
});
