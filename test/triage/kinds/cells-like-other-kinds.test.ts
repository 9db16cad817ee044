import { tally } from '../../../src/triage/index.ts';
import { bytesOf, readingBothWays, reasonsOf } from '../containers-of.ts';

/** All messages, those of the relay pool, then why anything fell short. */
async function counted(text: string): Promise<readonly unknown[]> {
  const read = await readingBothWays('export', bytesOf(text));
  const { messages, relayPool } = tally(read.records);
  return [messages, relayPool, ...reasonsOf(read)];
}

const names = ['Received', 'SenderAddress', 'RecipientAddress', 'Subject', 'Status', 'FromIP', 'MessageId'] as const;
const row = (number: number, subject: string, address: string): readonly string[] => [
  `2026-03-0${String(number)}T10:15:01Z`,
  'a@partner.example',
  'anna@corp.example',
  subject,
  'Delivered',
  address,
  `<m${String(number)}@partner.example>`,
];

/** What a cell may hold that looks like an export of another kind, or like mail; each names a server of the relay pool. */
const cells: readonly (readonly [name: string, text: string])[] = [
  [
    'a list',
    'Hi\r\n\r\nReceived         : 2026-03-09T10:15:01Z\r\nSenderAddress    : b@partner.example\r\nRecipientAddress : bo@corp.example\r\nFromIP           : 40.95.41.12\r\n\r\n',
  ],
  [
    'columns',
    'Hi\r\nReceived             SenderAddress     RecipientAddress FromIP\r\n--------             -------------     ---------------- ------\r\n2026-03-09T10:15:01Z b@partner.example bo@corp.example  40.95.41.12\r\n',
  ],
  [
    'header lines',
    'Hi\r\nReceived: from mail.example (mail.example [40.95.41.12]) by mx.corp.example with ESMTP; Tue, 3 Mar 2026 10:00:02 +0000\r\nFrom: b@partner.example\r\nTo: bo@corp.example\r\n',
  ],
  [
    'lines of a log',
    'Hi\r\nMar  3 10:00:01 mx postfix/smtpd[123]: 4B1: client=mail.example[40.95.41.12]\r\nMar  3 10:00:02 mx postfix/cleanup[1]: 4B1: message-id=<x@y.example>\r\n',
  ],
];

const rowsWith = (subject: string): readonly (readonly (readonly string[])[])[] => [
  [names, row(1, subject, '203.0.113.25'), row(2, 'Minutes', '203.0.113.25'), row(3, 'Offer', '40.95.41.12')],
  [names, row(1, 'Minutes', '203.0.113.25'), row(2, subject, '203.0.113.25'), row(3, 'Offer', '40.95.41.12')],
];

const quoted = (rows: readonly (readonly string[])[], delimiter: string): string =>
  rows.map((line) => `${line.map((cell) => `"${cell}"`).join(delimiter)}\r\n`).join('');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const page = (rows: readonly (readonly string[])[]): string =>
  `<html><body><table>\n${rows.map((line) => `<tr>${line.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>\n`).join('')}</table></body></html>`;

/** As `Format-List` prints it: what follows a line break in a value stands below its beginning. */
const listed = ([, ...rows]: readonly (readonly string[])[]): string =>
  rows
    .map((line) =>
      line
        .map((cell, at) => `${(names[at] ?? '').padEnd(16)} : ${cell.replaceAll('\r\n', `\r\n${' '.repeat(19)}`)}\r\n`)
        .join(''),
    )
    .join('\r\n');

describe('what a stranger wrote into a cell decides neither what its export is nor how many messages it names', () => {
  describe.each(cells)('%s', (_, text) => {
    test.each([
      ['a table', (rows: readonly (readonly string[])[]) => quoted(rows, ',')],
      ['a table with tabs', (rows: readonly (readonly string[])[]) => quoted(rows, '\t')],
      ['a page', page],
      ['a list', listed],
    ])('in %s', async (_name, written) => {
      for (const rows of rowsWith(text)) expect(await counted(written(rows))).toEqual([3, 1]);
    });
  });
});

test.each([
  [
    'above a table of the same',
    `${listed([names, row(1, 'Offer', '40.95.41.12')])}\r\n${quoted([names, row(1, 'Offer', '40.95.41.12')], ',')}`,
    [1, 1],
  ],
  [
    'below the command that names its columns',
    `PS C:\\> Get-MessageTraceV2 | select Received, SenderAddress, RecipientAddress, FromIP | fl\r\n\r\n${listed([names, row(1, 'Offer', '40.95.41.12')])}`,
    [1, 1],
  ],
])('a list %s stays one', async (_, text, numbers) => {
  expect(await counted(text)).toEqual(numbers);
});

test('header lines on a page beside a table of deliveries stay a message', async () => {
  const lines =
    'Received: from mail.example (mail.example [192.0.2.7]) by mx.corp.example with ESMTP; Tue, 3 Mar 2026 10:00:02 +0000\nFrom: b@partner.example\n';
  const rows = [names, row(1, 'Offer', '40.95.41.12')];
  const read = await readingBothWays('page', bytesOf(page(rows).replace('</table>', `</table><pre>\n${lines}</pre>`)));
  expect(read.records.map(({ kind }) => kind)).toEqual(['message']);
});

test.each([
  ['as it is', ' '.repeat(19)],
  ['without the blanks at the ends of lines', ''],
])('a value with a blank line goes on behind it, %s', async (_, blank) => {
  const value = `one\r\n${blank}\r\n${' '.repeat(19)}Status           : Failed`;
  const text = listed([names, row(1, 'X', '40.95.41.12'), row(2, 'Y', '203.0.113.25')]).replace(': X', `: ${value}`);
  expect(await counted(text)).toEqual([2, 1]);
});
