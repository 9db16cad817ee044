import { tally } from '../../../../src/triage/index.ts';
import { bytesOf, readingBothWays, reasonsOf } from '../../containers-of.ts';
import { ordinary, relayed } from '../../sample-messages.ts';

/** All messages, those of the relay pool, those in Junk Email, then why anything fell short. */
async function counted(text: string): Promise<readonly unknown[]> {
  const read = await readingBothWays('printed', bytesOf(text));
  const { messages, relayPool, pools } = tally(read.records);
  return [messages, relayPool, pools.reduce((sum, { inJunk }) => sum + inJunk, 0), ...reasonsOf(read)];
}

const rows = [
  ['Received', 'SenderAddress', 'RecipientAddress', 'Status', 'Size', 'FromIP'],
  ['--------', '-------------', '----------------', '------', '----', '------'],
  ['3/3/2026 10:15:01 AM', 'billing@partner.example', 'anna@corp.example', 'FilteredAsSpam', '123456', '40.95.41.12'],
  ['3/3/2026 10:16:01 AM', 'billing@partner.example', 'anna@corp.example', 'Delivered', '400', '40.107.22.34'],
  ['3/3/2026 10:17:01 AM', 'x@partner.example', 'bo@corp.example', 'Delivered', '1', '52.103.139.11'],
] as const;

/** As PowerShell prints it: one blank between columns, numbers at the right of theirs. */
function printed(given: readonly (readonly string[])[] = rows, [first = 0, last = 99] = []): string {
  const shown = given.map((cells) => cells.slice(first, last));
  const widths = (shown[0] ?? []).map((_, at) => Math.max(...shown.map((cells) => (cells[at] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => (shown[0]?.[at] === 'Size' ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join(' ');
  return `\n${shown.map(line).join('\n')}\n\n\n`;
}

test.each([
  ['as it is printed', printed()],
  ['with other line ends', printed().replaceAll('\n', '\r\n')],
  ['below its command', `PS C:\\> Get-MessageTraceV2 | Format-Table Received,SenderAddress\n${printed()}PS C:\\> exit\n`],
  ['in a block of code', `It gives:\n\n\`\`\`powershell\n${printed().trim()}\n\`\`\`\nThanks\n`],
  ['right above the next prompt', `${printed().trimEnd()}\nPS C:\\Users\\anna>\n`],
  ['two tables', printed([...rows.slice(0, 3)]) + printed([...rows.slice(0, 2), ...rows.slice(3)])],
  [
    'a table and a list',
    `${printed(rows.slice(0, 4))}RecipientAddress : c@corp.example\nSenderAddress    : x@y.example\nFromIP           : 40.95.41.12\n\n`,
  ],
])('counts the messages that Format-Table printed, %s', async (_, text) => {
  expect(await counted(text)).toEqual([3, 2, 1]);
});

/** The rows as `Format-List` prints them. */
function listed(given: readonly (readonly string[])[] = rows.slice(2)): string {
  const names = rows[0];
  return given.map((cells) => `${cells.map((cell, at) => `${(names[at] ?? '').padEnd(16)} : ${cell}`).join('\n')}\n\n`).join('');
}

const colour = (name: string): string => `\u001b[32;1m${name}\u001b[0m`;
const indented = (text: string, blanks: string): string => text.replaceAll(/^(?=.)/gm, blanks);

test.each([
  ['as it is printed', listed()],
  ['with the colours of PowerShell 7', listed().replaceAll(/^.+? : /gm, colour)],
  [
    'in a table with those',
    printed()
      .replace(/Received.*/, colour)
      .replace(/-----.*/, colour),
  ],
  ['as code, behind four blanks', indented(listed(), '    ')],
  ['as code, behind a tab', indented(listed(), '\t')],
  ['with one object further in', listed(rows.slice(2, 4)) + indented(listed(rows.slice(4)), '  ')],
  [
    'in a transcript',
    `*****\nPowerShell transcript start\n*****\nPS>Get-MessageTraceV2 | fl\n\n${listed()}*****\nEnd time: 20260303\n`,
  ],
])('counts the messages that Format-List printed, %s', async (_, text) => {
  expect(await counted(text)).toEqual([3, 2, 1]);
});

test('a single object behind blanks, with a value that goes on below its beginning', async () => {
  const one = listed(rows.slice(2, 3)).replace('anna@corp.example', `anna@corp.exam\n${' '.repeat(19)}ple`);
  const { records } = await readingBothWays('printed', bytesOf(indented(one, '   ')));
  expect(records.map(({ outcome, placed }) => [outcome, placed])).toEqual([['relay-pool', 'junk']]);
});

test('without the address nothing can be told of the pool', async () => {
  const text = printed(rows.map((cells) => cells.slice(0, 4)));
  const { records } = await readingBothWays('printed', bytesOf(text));
  expect(records.map(({ outcome, missing, fromDomain }) => [outcome, missing, fromDomain])).toEqual(
    Array.from({ length: 3 }, () => ['undetermined', 'no-address-column', 'partner.example']),
  );
});

test.each(['…', '...'])('a value that the window cut (%s) names no message', async (sign) => {
  const cut = (value: string): string => `${value.slice(0, 8)}${sign}`;
  const long = rows.map((cells, at) => (at < 2 ? cells : [...cells.slice(0, 2), cut('anna@corp.example'), ...cells.slice(3)]));
  expect(await counted(printed(long))).toEqual([3, 2, 1, 'value-cut']);
  const hidden = rows.map((cells, at) => (at === 2 ? [...cells.slice(0, 5), `40.95.${sign}`] : cells));
  const { records } = await readingBothWays('printed', bytesOf(printed(hidden)));
  expect(records.map(({ missing }) => missing)).toEqual(['value-cut', null, null]);
});

test('a value that goes on in the next line', async () => {
  const wrapped = printed()
    .replace('anna@corp.example ', 'anna@corp.exampl ')
    .replace(/(\n3\/3\/2026 10:16)/, `\n${' '.repeat(45)}e$1`);
  const { records } = await readingBothWays('printed', bytesOf(wrapped));
  expect(records).toHaveLength(3);
});

test('dashes in a mail make no table of it', async () => {
  const mail = `Received: from a.example (a.example [192.0.2.1]) by b.example; Tue, 3 Mar 2026 10:00:02 +0000\nFrom: a@a.example\nSubject: x\n${printed()}`;
  const { records } = await readingBothWays('a', bytesOf(mail));
  expect(records).toMatchObject([{ kind: 'message' }]);
});

describe('the headers of quarantine, printed as a list', () => {
  const indented = (text: string): string => text.slice(0, text.indexOf('\n\n')).replaceAll('\n', `\n${' '.repeat(15)}`);
  const list = (...texts: readonly string[]): string =>
    texts.map((text) => `Identity     : c1\\a\nOrganization : corp.example\nHeader       : ${indented(text)}\n\n`).join('\n');

  test.each([
    ['one', list(relayed), [1, 1]],
    ['several', list(relayed, ordinary), [2, 1]],
    [
      'below the command, with other line ends',
      `PS> Get-QuarantineMessageHeader\n\n${list(relayed)}`.replaceAll('\n', '\r\n'),
      [1, 1],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await counted(text)).toEqual([...expected, 0]);
  });
});
