import { inspect } from 'node:util';
import { inspectPaste } from '../../../src/inspection/inspect-paste.ts';
import { unwrap } from '../../../src/inspection/wrappers/unwrap.ts';
import { sampleText } from '../../ui/sample-text.ts';

const text = sampleText('relay-delivery').trimEnd();
const lines = text.split('\n');
const fields = text
  .replace(/\n[ \t]+/g, ' ')
  .split('\n')
  .map((line): readonly [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]);
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const escaped = (line: string): string => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const inPython = (value: string): string =>
  value.includes("'") && !value.includes('"') ? `"${value}"` : `'${value.replaceAll("'", "\\'").replaceAll('; ', ';\\n ')}'`;
const inBase64 = (given: string): string => Buffer.from(given).toString('base64');
const unfolded = (given: string): string => given.replaceAll(/\s+/g, ' ');
const map: Record<string, string[]> = {};
for (const [name, value] of fields) (map[name] ??= []).push(value);
const asItems = fields.map(([name, value]) => ({ name, value }));
const asEntries = (given: Record<string, string[]>, write: (text: string) => string, between: string): string =>
  Object.entries(given)
    .map(([name, values]) => `${write(name)}${between}[${values.map(write).join(', ')}]`)
    .join(', ');

test.each([
  ['names and values alone', JSON.stringify(fields.map(([name, value]) => ({ name, value })))],
  ['names and values of PowerShell', JSON.stringify(fields.map(([Name, Value]) => ({ Name, Value })))],
  [
    'whole lines with their names, as mailparser gives them',
    JSON.stringify({
      headerLines: text.split(/\n(?![ \t])/).map((line) => ({ key: line.slice(0, line.indexOf(':')).toLowerCase(), line })),
    }),
  ],
  ['lines', JSON.stringify(fields.map(([name, value]) => `${name}: ${value}`))],
  ['lines in a map', JSON.stringify({ id: 4, headers: fields.map(([name, value]) => `${name}: ${value}`) })],
  ['pairs', JSON.stringify(fields)],
  ['pairs, a line for each name and value', JSON.stringify(fields, null, 1)],
  ['a map', JSON.stringify({ message: { headers: map } })],
  ['the text in a map', JSON.stringify({ from: 'a@example.com', headers: text })],
  ['lines with <br>', lines.map(escaped).join('<br/>')],
  ['<br> in <pre>', `<pre>${lines.map(escaped).join('<br>\n')}</pre>`],
  [
    'a paragraph each',
    `<html><body>${fields.map(([name, value]) => `<p>${name}: ${escaped(value)}</p>`).join('\n')}</body></html>`,
  ],
  ['blanks that stay', `<div>${lines.map((line) => `<div>${escaped(line).replaceAll(' ', '&nbsp;')}<br></div>`).join('')}</div>`],
  ['addresses that were not escaped', `<div>${lines.join('<br>\n')}</div>`],
  ['a text of JSON', JSON.stringify(text)],
  ['a property out of JSON', `  "raw": ${JSON.stringify(text.replaceAll('\n', '\r\n'))},\n`],
  ['breaks written out twice', lines.join('\\\\r\\\\n')],
  ['breaks written out twice, with tabs', lines.map((line) => line.replace(/^[ \t]+/, '\\\\t')).join('\\\\n')],
  ['breaks written out thrice', lines.join('\\\\\\n')],
  ['JSON in JSON, as a webhook sends the fields', JSON.stringify({ from: 'a', 'message-headers': JSON.stringify(fields) })],
  [
    'a message of a queue in its notification',
    JSON.stringify({ Type: 'x', Message: JSON.stringify({ mail: { headers: map } }) }),
  ],
  ['the same twice', JSON.stringify({ body: JSON.stringify({ Message: JSON.stringify({ mail: text }) }) })],
  ['a list that Python prints', `[${fields.map((cells) => `(${cells.map(inPython).join(', ')})`).join(', ')}]`],
  ['the same, one pair a line', `[${fields.map((cells) => `(${cells.map(inPython).join(',\n  ')})`).join(',\n ')}]`],
  ['a dictionary of lists that Python prints', `{${asEntries(map, inPython, ': ')}}`],
  [
    'pairs of an ordered dictionary',
    `OrderedDict([${fields.map((cells) => `(${cells.map(inPython).join(', ')})`).join(',\n  ')}])`,
  ],
  [
    'a list that Python prints of bytes, below a name',
    `headers = [${fields.map(([name, value]) => `(b'${name}', b${inPython(value)})`).join(', ')}]`,
  ],
  [
    'texts that Python prints in pieces',
    `[${fields
      .map(
        ([name, value]) =>
          `('${name}',\n  ${value
            .split(/(?<=; )/)
            .map(inPython)
            .join('\n   ')})`,
      )
      .join(',\n ')}]`,
  ],
  ['a map that Node prints', inspect({ headers: map }, { depth: 5, breakLength: 80 })],
  [
    'an answer of Graph that Node prints',
    inspect({ id: 'A', internetMessageHeaders: asItems }, { depth: 5, maxArrayLength: null }),
  ],
  ['items that Node prints', inspect(asItems, { maxArrayLength: null, compact: false })],
  ['header text that Node prints', inspect({ id: 4, raw: `${text}\n` }, { breakLength: 60 })],
  ['a map without a prototype that Node prints', inspect(Object.assign(Object.create(null) as object, map))],
  ['a Map that Node prints', inspect(new Map(Object.entries(map)))],
  ['a hash that Ruby prints', `{${asEntries(map, JSON.stringify, '=>')}}`],
  ['a hash that newer Ruby prints', `{${asEntries(map, JSON.stringify, ' => ')}}`],
  [
    'a hash with symbols that Ruby prints',
    `[${fields.map(([name, value]) => `{:name=>${JSON.stringify(name)}, :value=>${JSON.stringify(value)}}`).join(', ')}]`,
  ],
  ['what Perl dumps', `$VAR1 = {\n  ${asEntries(map, (value) => `'${value.replaceAll("'", "\\'")}'`, ' => ')}\n};`],
  [
    'what PHP exports',
    `array (\n  ${Object.entries(map)
      .map(
        ([name, values]) =>
          `'${name}' => \n  array (\n${values.map((value, at) => `    ${at} => '${value.replaceAll("'", "\\'")}',\n`).join('')}  ),`,
      )
      .join('\n  ')}\n)`,
  ],
  [
    'what PHP dumps',
    `array(${Object.keys(map).length}) {\n${Object.entries(map)
      .map(
        ([name, values]) =>
          `  ["${name}"]=>\n  array(${values.length}) {\n${values.map((value, at) => `    [${at}]=>\n    string(${Buffer.byteLength(value)}) "${value}"\n`).join('')}  }\n`,
      )
      .join('')}}`,
  ],
  [
    'what PHP prints',
    `Array\n(\n${Object.entries(map)
      .map(
        ([name, values]) =>
          `    [${name}] => Array\n        (\n${values.map((value, at) => `            [${at}] => ${value}\n`).join('')}        )\n\n`,
      )
      .join('')})\n`,
  ],
  [
    'what PHP prints, with one value as it is and folds',
    `Array\n(\n${Object.entries(map)
      .map(([name, values]) =>
        values.length === 1
          ? `    [${name}] => ${values[0]?.replaceAll('; ', ';\n\t') ?? ''}\n`
          : `    [${name}] => Array\n        (\n${values.map((value, at) => `            [${at}] => ${value}\n`).join('')}        )\n\n`,
      )
      .join('')})\n`,
  ],
  [
    'items that PHP prints',
    `Array\n(\n${fields.map(([name, value], at) => `    [${at}] => stdClass Object\n        (\n            [name] => ${name}\n            [value] => ${value}\n        )\n\n`).join('')})\n`,
  ],
  ['several properties out of JSON', `"id": 4,\n"from": "a@example.com",\n"message": {"source": ${JSON.stringify(text)}}`],
  ['a map out of JSON', JSON.stringify(map, null, 2).slice(1, -1)],
  ['items out of a list of JSON', `${fields.map(([name, value]) => JSON.stringify({ name, value }, null, 2)).join(',\n')},`],
  ['breaks as a log writes them', text.replaceAll('\n', '\\n').replaceAll('\n\t', '\\n\\t')],
  ['the same with CR', lines.join('\\r\\n')],
  [
    'JSON below words',
    `Here they are from Graph Explorer:\n\n${JSON.stringify({ id: 4, internetMessageHeaders: asItems }, null, 2)}`,
  ],
  [
    'JSON in a block of code below words',
    `Hi, it's this:\n\n\`\`\`json\n${JSON.stringify({ headers: map }, null, 2)}\n\`\`\`\nThanks`,
  ],
  ['JSON below a command', `$ curl -s https://graph.example/m\n${JSON.stringify({ internetMessageHeaders: asItems })}`],
  ['JSON in a line of a log', `2026-11-30 12:00:01 INFO in ${JSON.stringify({ headers: map })}`],
  ['JSON that was quoted', JSON.stringify({ headers: asItems }, null, 2).replaceAll(/^/gm, '> ')],
  [
    'JSON with the quote marks of a word processor',
    JSON.stringify(
      { internetMessageHeaders: asItems.map(({ name, value }) => ({ name, value: value.replaceAll('"', '') })) },
      null,
      1,
    )
      .replaceAll(/"(?=[\w<(])/g, '“')
      .replaceAll('"', '”'),
  ],
  ['a piece of JSON between dots', `…\n  "internetMessageHeaders": ${JSON.stringify(asItems, null, 1)}\n…`],
  ['a map that Node prints behind a label', `headers: ${inspect(map)}`],
  ['a map that Node prints below a prompt', `> message.headers\n${inspect(map)}\n> `],
  [
    'a list that Python prints below a prompt',
    `>>> m.items()\n[${fields.map((cells) => `(${cells.map(inPython).join(', ')})`).join(', ')}]`,
  ],
  [
    'a header that Go prints',
    `mail.Header{${Object.entries(map)
      .map(([name, values]) => `${JSON.stringify(name)}:[]string{${values.map((value) => JSON.stringify(value)).join(', ')}}`)
      .join(', ')}}`,
  ],
  [
    'what PHP prints in a web page',
    `<pre>Array\n(\n${fields.map(([name, value], at) => `    [${at}] => Array\n(\n [name] => ${name}\n [value] => ${value}\n)\n`).join('')})</pre>`,
  ],
  ['a list of PowerShell', fields.map(([name, value]) => `\r\nName  : ${name}\r\nValue : ${value}\r\n`).join('')],
  [
    'a list of PowerShell, with long values on several lines',
    fields.map(([name, value]) => `Name  : ${name}\nValue : ${value.replaceAll(' ', '\n        ')}\n\n`).join(''),
  ],
  ['a table of .NET', fields.map(([name, value]) => `Key   : ${name}\nValue : ${value}\nName  : ${name}\n`).join('\n')],
  ['YAML', fields.map(([name, value]) => `- name: ${name}\n  value: ${JSON.stringify(value)}`).join('\n')],
  ['YAML without quotation marks', fields.map(([name, value]) => `  - name: ${name}\n    value: ${value}`).join('\n')],
  [
    'YAML below a key',
    `headers:\n${fields.map(([name, value]) => `  - name: ${name}\n    value: ${JSON.stringify(value)}`).join('\n')}`,
  ],
  [
    'a document of YAML, in single quotation marks',
    `---\nmessage:\n  headers:\n${fields.map(([name, value]) => `  - name: ${name}\n    value: '${value.replaceAll("'", "''")}'`).join('\n')}`,
  ],
  ['base64', Buffer.from(`${text}\n\nHello`).toString('base64')],
  [
    'base64 in lines, of lines with CR',
    (
      Buffer.from(lines.join('\r\n'))
        .toString('base64')
        .match(/.{1,76}/g) ?? []
    ).join('\r\n'),
  ],
  [
    'base64 in lines, quoted twice',
    (
      Buffer.from(text)
        .toString('base64')
        .match(/.{1,76}/g) ?? []
    )
      .map((line) => `>> ${line}`)
      .join('\n'),
  ],
  ['a value of a form', new URLSearchParams({ id: '4', headers: lines.join('\r\n'), from: 'a@example.com' }).toString()],
  ['an address', `https://desk.example/new?ticket=4&text=${encodeURIComponent(text)}&by=ann`],
  ['a percent-encoded text', encodeURIComponent(text)],
  ['a percent-encoded text with pluses', encodeURIComponent(text).replaceAll('%20', '+').toLowerCase().replaceAll('%2b', '%2B')],
  ['an address of data', `data:message/rfc822;base64,${Buffer.from(text).toString('base64')}`],
  ['one cell', quoted(text)],
  ['a column of a table', `id,subject,headers\n1,Invoice,${quoted(text)}\n`],
  ['a cell for each line', lines.map(quoted).join('\r\n')],
  ['two cells a line', fields.map((cells) => cells.map(quoted).join(',')).join('\n')],
  ['two cells a line, with semicolons between', fields.map((cells) => cells.map(quoted).join(';')).join('\r\n')],
  ['two cells a line below their names', `"Name","Value; all"\n${fields.map((cells) => cells.map(quoted).join(',')).join('\n')}`],
  ['a table of bars', `| Header | Value |\n|---|---|\n${fields.map(([name, value]) => `| ${name} | ${value} |`).join('\n')}\n`],
  [
    'a table of bars with numbers and bold names',
    fields.map(([name, value], at) => `| ${at + 1} | **${name}** | ${value.replaceAll('|', '\\|')} |`).join('\r\n'),
  ],
  [
    'a table of bars below prose, with breaks in its cells',
    `See  below:\n\n|Name|Value|\n|:-|:-|\n${fields.map(([name, value]) => `|\`${name}\`|${value.replace(' ', '<br>')}|`).join('\n')}`,
  ],
  [
    'a table of bars, its cells marked as code',
    `| Header | Value |\n|:---|:---|\n${fields.map(([name, value]) => `| \`${name}\` | \`${value}\` |`).join('\n')}`,
  ],
  [
    'a list of names and values in HTML',
    `<dl>${fields.map(([name, value]) => `<dt>${name}</dt><dd>${escaped(value)}</dd>`).join('')}</dl>`,
  ],
  [
    'such a list with colons, in lines',
    `<html><body>\n<dl>\n${fields.map(([name, value]) => `<dt>${name}:</dt>\n<dd>${escaped(value)}</dd>`).join('\n')}\n</dl></body></html>`,
  ],
  ['base64 in XML', `<?xml version="1.0"?>\n<a:MimeContent CharacterSet="UTF-8">${inBase64(text)}</a:MimeContent>`],
  [
    'base64 in a property',
    `Identity : 4\nEml      : ${(inBase64(text).match(/.{1,70}/g) ?? []).join(`\n${' '.repeat(11)}`)}\nBodyEncoding : Base64`,
  ],
  [
    'base64 between its marks',
    `-----BEGIN MESSAGE-----\n${(inBase64(text).match(/.{1,64}/g) ?? []).join('\n')}\n-----END MESSAGE-----`,
  ],
  ['base64 in front of prose', `${inBase64(text)} (see above)`],
  ['base64 below prose', `Hej,\nhere they are:\n\n${(inBase64(text).match(/.{1,76}/g) ?? []).join('\r\n')}\r\n\r\nThanks, Ann`],
  ['base64 below a line of underscores', `${'_'.repeat(72)}\n\n${inBase64(text)}`],
  ['base64 below a dashed line and an address', `${'-'.repeat(80)}\nhttps://desk.example/${'a'.repeat(90)}\n${inBase64(text)}`],
  [
    'base64 between the boundaries of its parts',
    `--_000_${'B'.repeat(64)}_\n\n${(inBase64(text).match(/.{1,76}/g) ?? []).join('\n')}\n--_000_${'B'.repeat(64)}_--`,
  ],
  [
    'base64 below a certificate and a picture',
    `${(inBase64('\u0030\u0082'.repeat(400)).match(/.{1,64}/g) ?? []).join('\n')}\ndata:image/png;base64,${inBase64('PNG'.repeat(90))}\n\n${inBase64(text)}`,
  ],
  ['base64 for addresses of the web, in JSON', JSON.stringify({ id: '19', raw: Buffer.from(text).toString('base64url') })],
  ['names set off by two blanks', fields.map(([name, value]) => `${name}  ${value}`).join('\n')],
  [
    'a column of names',
    `Field${' '.repeat(40)}Value\n${fields.map(([name, value]) => name.padEnd(45) + value).join('\n')}\n\nBye  bye`,
  ],
  ['names set off by two blanks, with folds', lines.map((line) => line.replace(/^([A-Za-z-]+): */, '$1   ')).join('\n')],
  ['names set off by a tab', fields.map(([name, value]) => `${name}\t${value}`).join('\n')],
  [
    'an analyser’s table of other fields',
    `#\tHeader\tValue\n${fields.map((cells, at) => [at + 1, ...cells].join('\t')).join('\n')}`,
  ],
  ['names and values', `Name,Value\n${fields.map((cells) => cells.map(quoted).join(',')).join('\n')}`],
])('headers are taken out of another form, and nothing is certain then: %s', (_form, wrapped) => {
  const [inspection, ...others] = inspectPaste(wrapped);
  expect(others).toEqual([]);
  expect(inspection).toMatchObject({
    state: 'verdict',
    read: { source: 'guessed' },
    detection: { verdict: { outcome: 'relay-pool', position: 'delivery', certainty: 'likely' } },
  });
  expect(inspection).toHaveProperty('repairs', expect.arrayContaining(['unwrapped']));
  expect(inspection).toHaveProperty('headerText', expect.stringContaining('accounts@billing.example.com'));
});

test.each([
  ['Graph', JSON.stringify({ id: 'A', internetMessageHeaders: fields.map(([name, value]) => ({ name, value })) }, null, 2)],
  [
    'an answer of Graph',
    JSON.stringify({ value: [{ internetMessageHeaders: fields.map(([name, value]) => ({ name, value })) }] }),
  ],
])('an answer of Graph keeps every field, and the verdict: %s', (_form, given) => {
  const [inspection, ...others] = inspectPaste(given);
  expect(others).toEqual([]);
  expect(inspection).toMatchObject({
    state: 'verdict',
    read: { source: 'delivered' },
    repairs: ['unpacked'],
    detection: { verdict: { outcome: 'relay-pool', position: 'delivery', certainty: 'certain' } },
  });
});

test('a bar in a value is kept, and so is every field, in order', () => {
  const rows = ['Received | from a.example by b.example', 'X-Microsoft-Antispam | BCL:0;ARA:1\\|2\\|3', 'Subject | a | b'];
  const text = 'Received: from a.example by b.example\nX-Microsoft-Antispam: BCL:0;ARA:1|2|3\nSubject: a | b';
  expect(unwrap(rows.map((row) => `| ${row} |`).join('\n'))?.text).toBe(text);
});

test.each<[string, string, readonly string[]]>([
  [
    'signs behind backslashes in a list of Python',
    `[('Received', 'from a.example by b.example;\\n Wed'), ('Subject', 'it\\'s C:\\\\x\\t1'), ('X-A', '')]`,
    ['Received: from a.example by b.example;  Wed', "Subject: it's C:\\x 1", 'X-A: '],
  ],
  [
    'a bar at the end of a value in no table of bars',
    'Received  from a.example by b.example\nX-A  1|2|\nSubject  x',
    ['Received: from a.example by b.example', 'X-A: 1|2|', 'Subject: x'],
  ],
  [
    'a row of bars that was cut',
    '| Received | from a.example by b.example\n| Subject | x |\n| X-A | y',
    ['Received: from a.example by b.example', 'Subject: x', 'X-A: y'],
  ],
  [
    'names and values up to a line that is neither',
    `${['Received', 'X-A', 'X-B'].map((name) => `Name : ${name}\nValue :   from a.example \n\n`).join('')}Name : X-C\nx\nName : X-D\nValue : y`,
    ['Received: from a.example', 'X-A: from a.example', 'X-B: from a.example'],
  ],
  [
    'items of several kinds in JSON',
    JSON.stringify([
      { name: 'Received', value: 'from a.example by b.example' },
      'Subject: x',
      ['X-C', 'd'],
      'no field',
      'X-A: y\nReceived: from c.example by d.example',
      { name: 7, value: 'z' },
      { name: 'X-B', value: 7 },
      null,
      7,
    ]),
    ['Received: from a.example by b.example', 'Subject: x', 'X-C: d'],
  ],
])('%s: the lines, and no other', (_, given, expected) => {
  expect(unwrap(given)?.text.split('\n')).toEqual(expected);
});

describe('a value of Microsoft 365 without its name tells its field', () => {
  const results = 'spf=fail (sender IP is 40.95.80.73) smtp.mailfrom=example.com; dkim=none (message not signed) header.d=none';
  const report =
    'CIP:40.95.80.73;CTRY:SG;LANG:en;SCL:5;SRV:;IPV:NLI;SFV:SPM;H:x.example;PTR:InfoDomainNonexistent;CAT:SPOOF;DIR:INB;';
  const delivery = 'ucf:0;jmr:0;ex:1;auth:0;dest:J;OFR:SpamFilterAuthJ;ENG:(910001);RF:JunkEmail;';
  const names = ['Authentication-Results', 'X-Forefront-Antispam-Report', 'X-Microsoft-Antispam-Mailbox-Delivery'];

  test.each<[string, string, readonly string[]]>([
    ['results', results, [`${names[0]}: ${results}`]],
    [
      'results, folded',
      results.replace('; dkim', ';\n dkim'),
      [`${names[0]}: ${results.replace(/; dkim.*/, ';')}`, ` ${results.slice(results.indexOf('dkim'))}`],
    ],
    ['results in prose', `I see this in the 1st line:\n\n${results}\n\nIs this by design?\n`, [`${names[0]}: ${results}`]],
    ['the filter’s report', report, [`${names[1]}: ${report}`]],
    ['the mailbox’s report', delivery, [`${names[2]}: ${delivery}`]],
    ['the older one', `abwl:0;wl:0;pcwl:0;${delivery}`, [`${names[2]}: abwl:0;wl:0;pcwl:0;${delivery}`]],
    ['in a block of code', `Hello,\n\n\`\`\`\n${delivery}\n\`\`\`\nwhat is it?\n`, [`${names[2]}: ${delivery}`]],
    ['what an analyser names', `Category\tSPOOF\nSource header\t${report}\nUnknown fields\t`, [`${names[1]}: ${report}`]],
    ['the same without its tabs', `Category SPOOF\nSource header ${report}`, [`${names[1]}: ${report}`]],
    [
      'its table of other headers',
      `#\tHeader\tValue\n1\t${names[0]}\t${results}\n14\t${names[2]}\t${delivery}`,
      [`${names[0]}: ${results}`, `${names[2]}: ${delivery}`],
    ],
    [
      'a copy of others, by its name',
      `1\t${names[1]}-Untrusted\t${report}\n2\t${names[0]}-Original\t${results}\nX-MS-Exchange-${names[0]} ${results}`,
      [`${names[1]}-Untrusted: ${report}`, `${names[0]}-Original: ${results}`, `X-MS-Exchange-${names[0]}: ${results}`],
    ],
    [
      'each cell of its table in a line',
      `12\n${names[1]}-Untrusted\n${report}\n13\n${names[2]}\n\n${delivery}`,
      [`${names[1]}-Untrusted: ${report}`, `${names[2]}: ${delivery}`],
    ],
    ['a name whose value is another', `${names[0]}-Original\n\nabc\n${results}`, [`${names[0]}: ${results}`]],
    ['a row of bars', `| Category | SPOOF |\n| Source header | ${report} |`, [`${names[1]}: ${report}`]],
    [
      'a row of bars with numbers, quoted',
      `> | 14 | ${names[2]} | ${delivery} |\n> | 15 | x | y |`,
      [`${names[2]}: ${delivery}`],
    ],
    [
      'rows of bars, of a copy of others',
      `Source header | ${report}\n| ${names[1]}-Untrusted | ${report}`,
      [`${names[1]}: ${report}`, `${names[1]}-Untrusted: ${report}`],
    ],
    ['a name with its colon, in bold', `**Source header:** ${report}`, [`${names[1]}: ${report}`]],
    ['in quotes', `> ${report}\n> ${delivery}`, [`${names[1]}: ${report}`, `${names[2]}: ${delivery}`]],
  ])('%s', (_, given, expected) => {
    expect(unwrap(given)?.text.split('\n')).toEqual(expected);
  });

  test.each([
    ['Source header', 'phishing'],
    [names[1], 'phishing'],
    ['3\tX-Forefront-Antispam-Report', 'phishing'],
    // what the sender's side had found, and no word of the reader's own filter
    [`${names[1]}-Untrusted`, 'unknown'],
    [`${names[1]}-Untrusted\n`, 'unknown'],
    [`12\t${names[1]}-Untrusted\n\n`, 'unknown'],
    [`${names[1]}\n`, 'phishing'],
    ['> | Source header | ', 'phishing'],
    ['| 7 | X-Forefront-Antispam-Report-Untrusted | ', 'unknown'],
  ])('phishing in the table of an analyser is told: %s', (label, finding) => {
    const given = `Category\tPHSH\n${label}\t${report.replace('SPOOF', 'PHSH')}\nUnknown fields\t`;
    expect(inspectPaste(given)).toMatchObject([{ detection: { filter: { finding } } }]);
  });

  test('what names an address of the pool is told, and never as certain', () => {
    for (const given of [results, report]) {
      expect(inspectPaste(given)).toMatchObject([
        { repairs: ['unwrapped'], detection: { verdict: { outcome: 'relay-pool', certainty: 'likely' } } },
      ]);
    }
    expect(inspectPaste(delivery)).toMatchObject([
      { detection: { verdict: { outcome: 'undetermined', missing: 'no-received' } } },
    ]);
  });

  test.each([
    ['a field with its name beside it', `Received: from a by b\n${results}`],
    ['words that begin alike', 'spf=fail is what I see, and CIP:40.95.80.73 too'],
    ['a line of a log', `2026-03-03 10:15:01 ${report}`],
    ['a subject in a table', `Subject\t${report}\nFrom\ta@example.com`],
    ['another report', 'BCL:0;ARA:1|2|3;'],
  ])('not so %s', (_, given) => {
    expect(unwrap(given)).toBeNull();
  });
});

test('a break in a value begins no field of its own', () => {
  const forged = 'Hello\r\nReceived: from a.example by b.example; Wed, 14 Oct 2026 07:42:15 +0000';
  const json = JSON.stringify([...fields.filter(([name]) => name !== 'Subject'), ['Subject', forged]]);
  const count = (given: string | null): number => given?.match(/^Received:/gm)?.length ?? 0;
  expect(count(unwrap(json)?.text ?? null)).toBe(lines.filter((line) => line.startsWith('Received:')).length);
});

test.each([
  ['headers as they are', text],
  ['headers with a body of HTML', `${text}\n\n<html><body>Received: from a<br></body></html>`],
  ['a subject with a tag', `Subject: a<br>b\n${text}`],
  ['prose', 'Dear all, "this" is, well, prose.'],
  ['headers below words in brackets with an apostrophe', `[Ann's mail]\n${text}\nX-A: it's here`],
  ['headers below a word with brackets', `Mail (Ann's)\n${text}\nX-A: it's here`],
  ['a field of that name', `Name: a\n${text}`],
  ['a path in one line', `X-Path: C:\\new ${unfolded(text)}`],
  ['names without values', fields.map(([name]) => `Name : ${name}`).join('\n')],
  ['a list that begins with a value', fields.map(([name, value]) => `Value : ${value}\nName : ${name}`).join('\n')],
  ['prose in two columns', 'Date  Monday\nTo  the pool\nSubject  relaying\nFrom  Jane'],
  ['headers with two blanks behind their colons', text.replaceAll(': ', ':  ')],
  ['headers with a table in the body', `${text}\n\n| Received | from a |\n| From | b |\n| Date | c |`],
  ['a table far below', `${text.replace(/^Received/gm, 'X-Received')}\n\n| Received | from a |\n| From | b |`],
  ['a message of Graph whose body quotes headers', JSON.stringify({ id: 'A', body: { contentType: 'text', content: text } })],
  ['messages of Graph without headers', JSON.stringify({ value: [{ uniqueBody: { content: text, contentType: 'html' } }] })],
  ['JSON without headers', '{"a":[1,2,{"b":null}]}'],
  ['broken JSON', '{"headers": "Received: from'],
  ['a broken property out of JSON', '"headers": "Received: from'],
  ['an open quotation mark', `"${text}`],
  ['JSON in JSON that is broken', JSON.stringify({ Message: '{"headers": "Received' })],
  ['base64 of prose', Buffer.from(`Dear all, see below.\n${text}`).toString('base64')],
  ['too little base64', `${inBase64(text).slice(0, 150)} (see above)`],
  ['base64 below a field', `Subject: see below\n\n${inBase64(text)}`],
  ['base64 that does not begin with a field', `See ${inBase64(text).slice(1)}`],
  ['HTML without headers', '<p>Hello</p>'],
  ['nothing', ''],
])('nothing is taken out of what needs it not, or has nothing: %s', (_what, given) => {
  expect(unwrap(given)).toBeNull();
});

const graph = { internetMessageHeaders: fields.map(([name, value]) => ({ name, value })) };

test.each([
  ['messages of Graph', JSON.stringify({ value: [graph, graph] }), true],
  ['one message of Graph', JSON.stringify({ value: [graph, { internetMessageHeaders: [] }] }), false],
  ['texts in a list', JSON.stringify([{ headers: text }, { headers: text }]), true],
])('of several messages the first is read, and that is said: %s', (_what, given, isSaid) => {
  const [inspection, ...others] = inspectPaste(given);
  expect(others).toEqual([]);
  expect(inspection).toMatchObject({ state: 'verdict', detection: { verdict: { outcome: 'relay-pool' } } });
  expect(JSON.stringify(inspection)).toMatch(isSaid ? /"first-of-several"/ : /^(?!.*"first-of-several")/);
});

// triage reads none of these one by one
test.each([
  ['messages in base64', `Eml : ${inBase64(`${text}\n`)}\n\nEml : ${inBase64(text)}`, true],
  [
    'messages in lines of base64',
    [text, text].map((one) => (inBase64(`${one}\n`).match(/.{1,76}/g) ?? []).join('\n')).join('\n\n--\n'),
    true,
  ],
  ['a message in base64 and a picture', `${inBase64(text)}\n\nimage: ${inBase64('PNG'.repeat(200))}`, false],
  ['rows of a table', `id,headers\n1,${quoted(text)}\n2,${quoted(text)}\n`, true],
  ['one row of a table', `id,headers\n1,${quoted(text)}\n2,"none\nat all"\n`, false],
  ['maps that Node prints', inspect([map, map], { depth: 4 }), true],
  [
    'a list of texts that Python prints',
    `[${[text, text].map((one) => `{'headers': ${inPython(one.replaceAll('\n', '\\n'))}}`).join(', ')}]`,
    true,
  ],
  ['one map that Node prints', inspect([map, { id: 4 }], { depth: 4 }), false],
])('of several messages in what triage does not read the first is read, and that is said: %s', (_what, given, isSaid) => {
  expect(inspectPaste(given)).toMatchObject([
    { state: 'verdict', detection: { verdict: { outcome: 'relay-pool' } }, doubts: isSaid ? ['more-below'] : [] },
  ]);
});

const long = 1 << 20;
const fill = (unit: string): string => unit.repeat(long / unit.length);
const jsonWith = (value: string): string => JSON.stringify([...fields, ['X', value]]);

// the last value of a name stays, and that is the oldest line of the route: where the pool stands in it is not known
const last = Object.fromEntries(fields);
test.each([
  [
    'Python',
    `{${Object.entries(last)
      .map((cells) => cells.map(inPython).join(': '))
      .join(', ')}}`,
  ],
  ['Node', inspect(last)],
  ['JSON', JSON.stringify(last)],
])('a map with one field of each name tells of no whole route: %s', (_program, given) => {
  const verdict = { outcome: 'relay-pool', certainty: 'likely', position: null };
  expect(inspectPaste(given)).toMatchObject([{ repairs: ['unwrapped'], detection: { verdict } }]);
});

test.each([
  [
    'Node',
    inspect([...asItems, { name: 'X-A', value: 'it\'s `so` "here"' }, { name: 'X-B', value: 'a\nReceived: from x' }], {
      maxArrayLength: null,
    }),
  ],
  [
    'Python',
    `[${[...fields, ['X-B', 'a\\nReceived: from x']].map((cells) => `(${cells.map((cell) => inPython(cell ?? '')).join(', ')})`).join(', ')}]`,
  ],
])('what stands in a value that %s prints begins no field of its own', (_program, given) => {
  expect(unwrap(given)?.text.match(/^Received:/gm)).toHaveLength(lines.filter((line) => line.startsWith('Received:')).length);
});

test('a break in a name begins no field of its own either', () => {
  const json = JSON.stringify([...fields, ['X: a\nReceived', 'from a.example by b.example']]);
  expect(unwrap(json)?.text.match(/^Received:/gm)).toHaveLength(lines.filter((line) => line.startsWith('Received:')).length);
});

// A guard against super-linear blow-up only: a quadratic reader takes minutes on these.
test.each([
  ['brackets', '['.repeat(5000) + ']'.repeat(5000)],
  ['more brackets', fill('[')],
  ['blanks in a value', jsonWith(`${fill(' ')}x`)],
  ['tabs before a break in a value', jsonWith(`${fill('\t')}x\n`)],
  ['breaks in a value', jsonWith(fill('\n'))],
  ['names', JSON.stringify(Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`x${at}`, ''])))],
  ['quotation marks', `"${fill('""')}`],
  ['cells', fill('"a",')],
  ['rows', fill('"Received: from a"\n')],
  ['names', fill('Name : a\n')],
  ['base64', Buffer.from(fill('X-A: b\n')).toString('base64')],
  ['lines that may be base64', fill(`${'Q'.repeat(60)}\n`)],
  ['one line that may be base64', fill('Q')],
  ['blanks behind a name', `Name${fill(' ')}`],
  ['values', `Name : a\nValue : b${fill('\n c')}`],
  ['pairs that do not end', `[('${fill("a', 'b")}`],
  ['backslashes', `[('a', '${fill('\\\\')}`],
  ['brackets behind words', `a [${fill('b(')}`],
  ['quotes that do not end', `['${fill("\\'")}`],
  ['escapes in one text', `['a', '${fill('\\n').repeat(7)}'`],
  ['counted texts that do not end there', `array(1) {\n${fill('string(900000) "a"\n')}`],
  ['counted texts', `array(1) {\n${fill('string(1) "a"\n')}`],
  ['brackets below words', `a [ '${fill("'['")}`],
  ['blanks behind a bracket', `a {${fill(' ')}`],
  ['pieces of a text', `['a'${fill(" + 'b'")}]`],
  ['keys', `{${fill("'a': ")}`],
  ['closing brackets', `[${fill(']')}`],
  ['lines that PHP prints', `Array\n(\n${fill('[a] => b\n')}`],
  ['lines of one value that PHP prints', `Array\n(\n[a] => b\n${fill('c\n')}`],
  ['JSON in JSON', JSON.stringify(fill('{'))],
  ['opening signs', `<p>${fill('<')}`],
  ['tags that do not end', `<p>${fill('<a ')}`],
  ['blanks in tags', `<p>${fill('<br    ')}`],
  ['entities that do not end', `<p>${fill('&#1')}`],
] as const)('a megabyte of %s is read within seconds', (_what, given) => {
  const start = process.cpuUsage();
  unwrap(given);
  // a text that nowhere names the field is not read as what a program printed
  unwrap(`${given}\nReceived`);
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(10);
});

describe('a message that is attached to one of Microsoft Graph', () => {
  const item = { '@odata.type': '#microsoft.graph.message', ...graph };
  const attachment = { '@odata.type': '#microsoft.graph.itemAttachment', name: 'x', item };
  test.each([
    ['of one whose own fields were not asked for', { subject: 'x', attachments: [attachment] }],
    ['by itself', attachment],
    ['in the list of what is attached', { value: [attachment] }],
    ['of one that came by no server', { internetMessageHeaders: [{ name: 'X-A', value: 'b' }], attachments: [attachment] }],
  ])('%s: its fields are those that somebody chose', (_what, given) => {
    expect(unwrap(JSON.stringify(given))?.isFaithful).toBe(false);
  });

  test('the fields of the message itself are read before those', () => {
    expect(unwrap(JSON.stringify({ attachments: [attachment], ...graph }))?.isFaithful).toBe(true);
  });
});

test.each([
  ['each value below its name', 'Summary\nSubject: x\n\nReceived\nHop 1\nFrom: a.example\nTime: 8:00\n'],
  ['in columns', 'Subject\tx\nReceived\t4 minutes\nFrom\tann@example.com\nDate\tMonday\n'],
  ['in Markdown', '| Received | 2 hops |\n| From | ann@example.com |\n| Subject | x |\n'],
])('headers below what an analyser printed in its own words are those that are read: %s', (_form, printed) => {
  expect(unwrap(`${printed}\n${text}\n`)).toBeNull();
  expect(inspectPaste(`${printed}\n${text}\n`)).toMatchObject([
    { detection: { verdict: { outcome: 'relay-pool', certainty: 'likely', position: 'delivery' } }, repairs: ['text-above'] },
  ]);
});

test('a table with a route of its own is not passed over for what stands in the body below', () => {
  const table = fields.map(([name, value]) => `${name}\t${value}`).join('\n');
  expect(unwrap(`${table}\n\nHello\n\nReceived: from a.example by b.example; x\n`)?.text).not.toContain('b.example');
});
