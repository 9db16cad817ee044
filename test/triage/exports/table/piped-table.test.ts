import { tally } from '../../../../src/triage/index.ts';
import { bytesOf, readingBothWays, reasonsOf } from '../../containers-of.ts';

/** All messages, those of the relay pool, those in Junk Email, then why anything fell short. */
async function counted(text: string): Promise<readonly unknown[]> {
  const read = await readingBothWays('piped', bytesOf(text));
  const { messages, relayPool, pools } = tally(read.records);
  return [messages, relayPool, pools.reduce((sum, { inJunk }) => sum + inJunk, 0), ...reasonsOf(read)];
}

const names = ['Received', 'SenderAddress', 'RecipientAddress', 'Subject', 'Status', 'FromIP', 'MessageId'];
const rowsWith = (subject: string): readonly (readonly string[])[] => [
  [
    '2026-03-03T10:15:01Z',
    'a@partner.example',
    'anna@corp.example',
    subject,
    'FilteredAsSpam',
    '40.95.41.12',
    '<a@partner.example>',
  ],
  ['2026-03-04T10:15:01Z', 'b@partner.example', 'anna@corp.example', 'Offer', 'Delivered', '203.0.113.25', '<b@partner.example>'],
];

const escaped = (cell: string): string => cell.replaceAll(/[\\|]/g, String.raw`\$&`);

/** As Markdown has a table: a row of dashes below the headings, and a pipe in a cell behind a backslash. */
const markdown = (rows: readonly (readonly string[])[], [first = '| ', last = ' |'] = []): string =>
  [names, names.map(() => '---'), ...rows]
    .map((cells) => `${first}${cells.map((cell) => escaped(cell)).join(' | ')}${last}\n`)
    .join('');

/** As a wiki has it (Jira, Confluence): two pipes around each heading, and a blank in an empty cell. */
const wiki = (rows: readonly (readonly string[])[]): string =>
  `||${names.join('||')}||\n${rows.map((cells) => `|${cells.map((cell) => (cell === '' ? ' ' : escaped(cell))).join('|')}|\n`).join('')}`;

const subjects = ['Invoice', 'a|b', '|', '| --- | --- |', '"An open quote', 'x || y', '', '\\', "=cmd|'/c calc'!A1"];

test.each(subjects)('a pipe in a cell parts nothing: %s', async (subject) => {
  const rows = rowsWith(subject);
  expect(await counted(markdown(rows))).toEqual([2, 1, 1]);
  expect(await counted(markdown(rows, ['', '']))).toEqual([2, 1, 1]);
  expect(await counted(wiki(rows))).toEqual([2, 1, 1]);
});

test.each([
  ['a title above', `h2. Message trace\n\n${wiki(rowsWith('Invoice'))}`],
  ['words above and below', `# Trace\n\nSee:\n\n${markdown(rowsWith('Invoice'))}\nThat is all.\n`],
  ['a block of code', `\`\`\`\n${markdown(rowsWith('Invoice'))}\`\`\`\n`],
  ['other line ends', wiki(rowsWith('Invoice')).replaceAll('\n', '\r\n')],
  ['blanks within the pipes', wiki(rowsWith('Invoice')).replaceAll(/(?<=\|)(?=[^|\n])|(?<=[^|\n])(?=\|)/g, ' ')],
  ['where the columns stand', markdown(rowsWith('Invoice')).replaceAll('---', ':-:')],
  [
    'escapes and code',
    markdown(rowsWith('Invoice')).replace('a@partner', '\\a\\_b@partner').replace('40.95.41.12', '`40.95.41.12`'),
  ],
  ['a mark of a list in front', `- ${markdown(rowsWith('Invoice')).replaceAll(/\n(?=.)/g, '\n  ')}`],
  ['a number of a list in front', `12) ${markdown(rowsWith('Invoice')).replaceAll(/\n(?=.)/g, '\n    ')}`],
  ['a row twice', markdown([...rowsWith('Invoice'), ...rowsWith('Invoice')])],
])('with %s', async (_, text) => {
  expect(await counted(text)).toEqual([2, 1, 1]);
});

test('a row with too many cells is told', async () => {
  expect(await counted(`${markdown(rowsWith('Invoice'))}| x | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 |\n`)).toEqual([
    2,
    1,
    1,
    'unfit-rows',
  ]);
});

test('a table in pipes of another program is read as it is', async () => {
  const rows = [names, ...rowsWith('C:\\')].map((cells) => `${cells.join('|')}\n`).join('');
  expect(await counted(rows)).toEqual([2, 1, 1]);
});

test.each([' ', '\\', '`', '-', ':', '| '])('a line of %j alone takes no longer than another of its length', async (sign) => {
  const text = `${markdown(rowsWith('Invoice'))}${sign.repeat(1_000_000 / sign.length)}x\n`;
  expect((await counted(text)).slice(0, 3)).toEqual([2, 1, 1]);
});

// an expression that repeats a group holds a place for each: of some millions the engine gives up, and every row was lost
test.each(['-|', ':-: |', '| - ', '|'])('eight million characters of %j cost no other row', async (sign) => {
  const text = `${markdown(rowsWith('Invoice'))}${sign.repeat(8_000_000 / sign.length)}x\n`;
  expect((await counted(text)).slice(0, 3)).toEqual([2, 1, 1]);
});
