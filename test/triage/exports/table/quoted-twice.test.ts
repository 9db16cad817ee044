import { sourceOfBytes } from '../../../../src/triage/index.ts';
import { longestLine } from '../../../../src/triage/limits.ts';
import { bytesOf, reading, reasonsOf, zipOf } from '../../containers-of.ts';

const rows = [
  ['Date', 'Sender address', 'Recipients', 'Sender IP', 'Internet message ID', 'Subject'],
  ['2026-03-03T10:15:01Z', 'a@partner.example', 'c@corp.example', '40.95.41.12', '<1@partner.example>', 'One, two'],
  ['2026-03-03T10:16:01Z', 'b@partner.example', 'c@corp.example', '203.0.113.25', '<2@partner.example>', 'She said "no, I"'],
  ['2026-03-03T10:17:01Z', 'd@partner.example', 'c@corp.example', '40.95.41.13', '<3@partner.example>', ''],
];

/** A table as programs write it: each cell quoted, marks in it doubled. */
const lines = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));
const [headings = '', ...others] = lines;
const doubled = (text: string): string => text.replaceAll('"', '""');

async function told(bytes: Uint8Array): Promise<readonly unknown[]> {
  const read = await reading(sourceOfBytes('given', bytes));
  return [
    ...read.records.map(({ time, messageId, outcome }) => `${String(time)} ${String(messageId)} ${outcome}`),
    ...reasonsOf(read),
  ];
}

const all = [
  '2026-03-03T10:15:01Z <1@partner.example> relay-pool',
  '2026-03-03T10:16:01Z <2@partner.example> not-from-microsoft365',
  '2026-03-03T10:17:01Z <3@partner.example> relay-pool',
];

test.each<[string, string]>([
  ['the headings alone', [doubled(headings), ...others].join('\n')],
  ['the headings alone, below what PowerShell writes', ['#TYPE System.Object', doubled(headings), ...others].join('\r\n')],
  ['every row', lines.map(doubled).join('\n')],
  ['every row, with semicolons', lines.map((line) => doubled(line.replaceAll('","', '";"'))).join('\r\n')],
  ['every row, with tabs and empty lines', lines.map((line) => doubled(line.replaceAll('","', '"\t"'))).join('\n\n')],
  ['each row in a cell of its own', lines.map((line) => `"${doubled(line)}"`).join('\r\n')],
  [
    'each row in a cell, as a spreadsheet leaves it',
    lines.map((line) => `"${doubled(line.replace(/^"(.*?)"/, '$1'))}"`).join('\n'),
  ],
  ['all rows in one cell', `"${doubled(lines.join('\n'))}"\n`],
])('a table of which is quoted twice %s: every row is read', async (_, text) => {
  expect(await told(bytesOf(text))).toEqual(all);
  expect(await told(bytesOf(`\ufeff${text}`))).toEqual(all);
  expect(await told(zipOf({ 'trace.csv': text }))).toEqual(all);
});

test('one that came as UTF-16', async () => {
  const text = `\ufeff${lines.map(doubled).join('\n')}`;
  const wide = Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]));
  expect(await told(wide)).toEqual(all);
});

test('rows that go over two lines stay one', async () => {
  const broken = lines.map((line) => line.replace('One, two', 'One,\ntwo'));
  expect(await told(bytesOf(broken.map((line) => `"${doubled(line)}"`).join('\n')))).toEqual(all);
  expect(await told(bytesOf(broken.map(doubled).join('\n')))).toEqual(all);
});

test.each<[string, (line: string, at: number) => string]>([
  ['twice', doubled],
  ['in a cell', (line) => `"${doubled(line)}"`],
  ['in its headings alone', (line, at) => (at === 0 ? doubled(line) : line)],
])('a row that is too long, of a table quoted %s, is told as one that does not fit', async (_, written) => {
  const long = lines.map((line) => line.replace('She said', 'She said'.repeat(longestLine / 8)));
  expect(await told(bytesOf(long.map(written).join('\n')))).toEqual([all[0], all[2], 'unfit-rows']);
});

test.each<[string, string]>([
  ['quoted once', lines.join('\n')],
  ['quoted once, with an empty first cell below', [`"Subject",${headings}`, ...others.map((line) => `"",${line}`)].join('\n')],
  ['with a mark in its headings', ['"Date ""UTC"""', ...(rows[0] ?? []).slice(1)].join(',').concat('\n', others.join('\n'))],
])('one %s is left as it is', async (_, text) => {
  const found = await told(bytesOf(text));
  expect(found.filter((line) => String(line).includes('@partner.example'))).toHaveLength(3);
});

test('a text in quotation marks is no table', async () => {
  expect(await told(bytesOf('"""Never"" was said, to the sender, of the date."\n"Nor ""ever"", they say."\n'))).toEqual([
    'no-message',
  ]);
});
