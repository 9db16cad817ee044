import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectFile } from '../../../src/inspection/inspect-file.ts';
import { recordOf } from '../../../src/inspection/inspection-record.ts';
import { sourceOfBytes, tally } from '../../../src/triage/index.ts';
import { placeOfPath } from '../../../src/triage/record/place-of-path.ts';
import type { TriageRecord } from '../../../src/triage/index.ts';
import type { OutlookDataReader } from '../../../src/triage/read-context.ts';
import { bytesOf, emlxOf, gzipOf, reading, readingBothWays, reasonsOf, tarOf, zipOf } from '../containers-of.ts';
import { attachedTo, foreign, ordinary, outcomes, relayed } from '../sample-messages.ts';

const corpus = join(__dirname, '../../corpus');
const texts = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(corpus, name), 'utf8'))
  // JSON is an export, wherever it lies
  .filter((text) => text !== '' && !text.startsWith('{'))
  .map((text) => `${text.trimEnd()}\n\nHello\n`);
/** What begins with a header field, as every message in a mailbox file does. */
const mail = texts.filter((text) => /^\s*[!-9;-~]+ ?:/.test(text) && !text.startsWith('\ufeff'));
const outcomesOf = (records: readonly TriageRecord[]): string[] => records.map(({ outcome }) => outcome);
const separator = 'From 1844@xxx Mon Jan 05 04:49:45 +0000 2026';

/** The keys that a record shares with `check --json`. */
async function checked(text: string): Promise<object[]> {
  const bytes = bytesOf(text);
  const inspections = await inspectFile((start, end) => Promise.resolve(bytes.slice(start, end)), null);
  return inspections.flatMap((inspection) => {
    if (!('detection' in inspection)) return [];
    const { verdict, junk, trace, advice } = recordOf(inspection, null);
    const { outcome, senderSideFilter, position, certainty, missing, causes } = verdict;
    const handover = trace.judged;
    return [
      {
        ...{ outcome, senderSideFilter, position, certainty, missing, causes },
        remedies: advice.map(({ remedy, audience }) => ({ remedy, audience })),
        junk: junk.reason,
        placed: junk.placed === 'unknown' ? null : junk.placed,
        ...(handover === null
          ? {}
          : {
              server: {
                name: handover.hop.from?.reverseName ?? null,
                address: handover.hop.from?.address ?? null,
                region: handover.region?.id ?? null,
              },
            }),
      },
    ];
  });
}

function sameKeys(record: TriageRecord, expected: object): string {
  const values: Readonly<Record<string, unknown>> = { ...record };
  return JSON.stringify(Object.fromEntries(Object.keys(expected).map((key) => [key, values[key]])));
}

const containers: readonly (readonly [name: string, made: (all: readonly string[]) => Uint8Array])[] = [
  ['an mbox', (all) => bytesOf(all.map((text) => `${separator}\n${text}\n`).join(''))],
  [
    'an mbox with CRLF',
    (all) =>
      bytesOf(
        all
          .map((text) => `${separator}\n${text}\n`)
          .join('')
          .replaceAll('\r', '')
          .replaceAll('\n', '\r\n'),
      ),
  ],
  ['a zip archive', (all) => zipOf(Object.fromEntries(all.map((text, at) => [`${String(at + 1000)}.eml`, text])))],
  ['a stored zip archive', (all) => zipOf(Object.fromEntries(all.map((text, at) => [`${String(at + 1000)}.eml`, text])), 0)],
  ['a tar archive', (all) => tarOf(Object.fromEntries(all.map((text, at) => [`mail/${String(at)}.eml`, text])))],
  ['a packed tar archive', (all) => gzipOf(tarOf(Object.fromEntries(all.map((text, at) => [`mail/${String(at)}.eml`, text]))))],
  [
    '.emlx files in a zip archive',
    (all) => zipOf(Object.fromEntries(all.map((text, at) => [`${String(at + 1000)}.emlx`, emlxOf(text)]))),
  ],
  ['a packed mbox in a zip archive', (all) => zipOf({ 'a.gz': gzipOf(all.map((text) => `${separator}\n${text}\n`).join('')) })],
];

test.each(containers)('the whole corpus in %s says what check --json says, key by key', async (name, made) => {
  const given = name.includes('CRLF') ? mail.filter((text) => !text.includes('\r')) : name.includes('mbox') ? mail : texts;
  const expected = (await Promise.all(given.map(checked))).flat();
  const { records } = await reading(sourceOfBytes('given', made(given)));
  expect(records.length).toBe(expected.length);
  // as text: to compare objects of this size costs a hundred times as much
  records.forEach((record, at) => expect(sameKeys(record, expected[at] ?? {})).toBe(JSON.stringify(expected[at])));
});

describe('mailbox files of every dialect', () => {
  const three = [relayed, ordinary, foreign];
  test.each([
    ['RFC 4155', 'From MAILER-DAEMON Fri Jul  8 12:08:34 2011'],
    ['Thunderbird', 'From - Mon, 05 Jan 2026 10:00:00 GMT'],
    ['Thunderbird, bare', 'From -'],
    ['Takeout', 'From 1844674407370955161@xxx Mon Jan 05 04:49:45 +0000 2026'],
    ['Takeout, without a date', 'From 1844674407370955161@xxx'],
    ['Eudora', 'From ???@??? Mon Jan 05 10:00:00 2026'],
    ['an ISO date', 'From anna@corp.example 2026-01-05 10:00:00'],
  ])('%s', async (_, line) => {
    const { records, containers: reports } = await readingBothWays(
      'a',
      bytesOf(three.map((text) => `${line}\n${text}\n`).join('')),
    );
    expect(outcomesOf(records)).toEqual(outcomes);
    expect(records.map(({ item }) => item)).toEqual([1, 2, 3]);
    expect(reports).toEqual([{ source: 'a', kind: 'mbox', declared: null, read: 3, shortfalls: [] }]);
  });

  test('without an empty line before the separator, and with a byte order mark before the first', async () => {
    const text = `\ufeff${three.map((one) => `${separator}\n${one.trimEnd()}\n`).join('')}`;
    expect(outcomesOf((await readingBothWays('a', bytesOf(text))).records)).toEqual(outcomes);
  });

  test('a line in a body that only looks like a separator ends nothing', async () => {
    const lines = [
      'From what I hear, it works.',
      'From Monday on: closed',
      `${separator}\nand then prose`,
      'From - and to',
      `>${separator}\nSubject: quoted`,
    ];
    const text = lines.map((line) => `${separator}\n${relayed}\n\n${line}\n\nmore\n\n`).join('');
    const { records } = await readingBothWays('a', bytesOf(text));
    expect(outcomesOf(records)).toEqual(lines.map(() => 'relay-pool'));
  });

  test('a message in it that was attached is a record of its own, and so is one that a report returns', async () => {
    const { records } = await readingBothWays('a', bytesOf(`${separator}\n${attachedTo(relayed)}\n${separator}\n${ordinary}`));
    expect(records.map(({ item, within, carries, outcome }) => [item, within, carries, outcome])).toEqual([
      [1, null, 1, 'not-from-microsoft365'],
      [2, 1, 0, 'relay-pool'],
      [3, null, 0, 'ordinary-pool'],
    ]);
  });

  test('an original that was handed on twice counts once, and neither of its carriers does', async () => {
    const inner = attachedTo(relayed).replaceAll('cut', 'inner');
    const twice = attachedTo(inner, ordinary.replace('@', '@second.'));
    const { records } = await readingBothWays('a', bytesOf(`${separator}\n${twice}\n${separator}\n${ordinary}`));
    expect(records.map(({ item, within, carries, outcome }) => [item, within, carries, outcome])).toEqual([
      [1, null, 1, 'ordinary-pool'],
      [2, 1, 1, 'not-from-microsoft365'],
      [3, 2, 0, 'relay-pool'],
      [4, null, 0, 'ordinary-pool'],
    ]);
    expect(tally(records)).toMatchObject({ messages: 2, carriers: 2, relayPool: 1 });
  });

  test.each([
    ['a text file', 'Content-Type: text/plain; name="headers.txt"'],
    ['a name in octets', "Content-Type: application/octet-stream; name*=UTF-8''M%C3%B8de%2Eeml"],
    ['a name in an encoded word', 'Content-Type: application/octet-stream; name="=?utf-8?B?TcO4ZGUuZW1s?="'],
  ])('an original under %s is read in a mailbox too', async (_, field) => {
    const text = attachedTo(relayed).replace('filename="original.eml"', '').replace('Content-Type: message/rfc822', field);
    const { records } = await readingBothWays('a', bytesOf(`${separator}\n${text}`));
    expect(records.map(({ within, outcome }) => [within, outcome])).toEqual([
      [null, 'not-from-microsoft365'],
      [1, 'relay-pool'],
    ]);
  });

  test('a header section that is cut at the end is told', async () => {
    const all = `${separator}\n${relayed}\n${separator}\n${ordinary.slice(0, 300)}`;
    const found = await readingBothWays('a', bytesOf(all));
    expect(found.records.length).toBe(2);
    expect(reasonsOf(found)).toEqual(['damaged']);
  });
});

describe('other containers', () => {
  test('.emlx: a wrong count gives way to the property list, and its mark of junk is read', async () => {
    for (const count of [0, 5, 99_999]) {
      const { records } = await readingBothWays('1.emlx', emlxOf(relayed, { count, flags: 2 ** 24 + 1 }));
      expect(records.map(({ outcome, placed }) => [outcome, placed])).toEqual([['relay-pool', 'junk']]);
    }
    const { records } = await readingBothWays('1.emlx', emlxOf(relayed, { flags: 2 ** 25 }));
    expect(records.map(({ placed }) => placed)).toEqual([null]);
  });

  test('a folder for junk in the path says where a message lies', async () => {
    const archive = zipOf({ 'Top/Uønsket mail/1.eml': relayed, 'Top/Inbox/2.eml': ordinary });
    const { records } = await reading(sourceOfBytes('Items.zip', archive));
    expect(records.map(({ source, placed }) => [source, placed])).toEqual([
      ['Items.zip/Top/Uønsket mail/1.eml', 'junk'],
      ['Items.zip/Top/Inbox/2.eml', null],
    ]);
  });

  test('an Outlook data file has folders of its own: that it lies in one for junk says nothing of its messages', async () => {
    const items = ['Inbox', 'Junk Email'].map((folder) => ({ kind: 'item' as const, folder, headerText: relayed }));
    const outlookData: OutlookDataReader = async function* () {
      yield* await Promise.resolve([...items, { kind: 'end' as const, declared: 2, failed: 0, failure: null }]);
    };
    const { records } = await reading(sourceOfBytes('Junk/all.pst', bytesOf('!BDN')), { outlookData });
    expect(records.map(({ placed }) => placed)).toEqual([null, 'junk']);
  });

  test.each<[string, 'junk' | null]>([
    ['U\ufffdnsket mail/1', 'junk'], // a zip archive of Windows: ø as its code page 850 has it
    ['Courrier ind\ufffdsirable/1', 'junk'],
    ['.U&APg-nsket mail/cur/1', 'junk'],
    ['.INBOX.Courrier ind&AOk-sirable/cur/1', 'junk'],
    ['Skra\u0308ppost/1', 'junk'],
    ['\ufffdnsket mail/1', null],
    ['R&D-reports/1', null],
    ['迷惑/1', null],
  ])('a folder whose letters another system wrote: %s', (path, placed) => {
    expect(placeOfPath(path)).toBe(placed);
  });

  test.each<[string, 'junk' | null]>([
    ['X-Gmail-Labels: Spam,Unread', 'junk'],
    ['X-GM-THRID: 1844\nX-Gmail-Labels: Inbox, SPAM', 'junk'],
    ['X-Gmail-Labels: =?UTF-8?Q?Archiv=C3=A9s,?=\n =?UTF-8?Q?Spam,Non_lus?=', 'junk'],
    ['X-Gmail-Labels: =?UTF-8?B?U2tyw6RwcG9zdCxPbMOkc3Q=?=', 'junk'], // Skräppost,Oläst
    ['X-Gmail-Labels: Not Spam,Spam reports', null],
    ['X-Mozilla-Status: 0001\nX-Mozilla-Keys: $label1 Junk          ', 'junk'],
    ['X-Mozilla-Keys: NonJunk', null],
  ])('what a mailbox writes above a message says where it lies: %s', async (above, placed) => {
    const box = `From - \n${above}\n${relayed}\nFrom - \n${ordinary}`;
    const { records } = await reading(sourceOfBytes('All mail', bytesOf(box)));
    expect(records.map((record) => [record.outcome, record.placed])).toEqual([
      ['relay-pool', placed],
      ['ordinary-pool', null],
    ]);
  });

  test('the same fields below the lines of the servers are the sender’s own', async () => {
    const forged = relayed.replace('From: Billing', 'X-Gmail-Labels: Spam\nX-Mozilla-Keys: Junk\nFrom: Billing');
    const { records } = await reading(sourceOfBytes('a.eml', bytesOf(forged)));
    expect(records.map(({ placed }) => placed)).toEqual([null]);
  });

  test('gzip of several members, with line ends behind the last', async () => {
    const packed = gzipOf(`${separator}\n${relayed}\n`, `${separator}\n${ordinary}\n`);
    const { records, containers: reports } = await readingBothWays('a.gz', new Uint8Array([...packed, 0x0d, 0x0a]));
    expect(outcomesOf(records)).toEqual(['relay-pool', 'ordinary-pool']);
    expect(reports.map(({ kind, read, shortfalls }) => [kind, read, shortfalls])).toEqual([
      ['mbox', 2, []],
      ['gzip', 1, []],
    ]);
  });

  test('UTF-16 header text is read', async () => {
    const wide = new Uint8Array(Buffer.from(`\ufeff${relayed}`, 'utf16le'));
    expect(outcomesOf((await reading(sourceOfBytes('a.txt', wide))).records)).toEqual(['relay-pool']);
  });

  test('a mailbox of Outlook for Mac: an item without source cannot tell, and is told', async () => {
    const escaped = relayed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const folder = 'Accounts/a/com.microsoft.__Messages';
    const archive = zipOf({
      'Categories.xml': '<categories/>',
      [`${folder}/Junk Email/1.xml`]: `<emails xmlns="http://schemas.microsoft.com/outlook/mac/2011"><email><OPFMessageCopySource>${escaped}</OPFMessageCopySource></email></emails>`,
      [`${folder}/Sent Items/2.xml`]: '<emails><email><OPFMessageCopySubject>sent</OPFMessageCopySubject></email></emails>',
    });
    const { records, containers: reports } = await reading(sourceOfBytes('a.olm', archive));
    expect(records.map(({ outcome, placed, missing }) => [outcome, placed, missing])).toEqual([
      ['relay-pool', 'junk', null],
      ['undetermined', null, 'no-source'],
    ]);
    expect(reports.map(({ kind, declared, read }) => [kind, declared, read])).toEqual([['olm', 2, 1]]);
  });
});

const fromPool = { outcome: 'relay-pool', position: 'upstream', certainty: 'likely' } as const;

test.each([
  ['a time that can be true is that of the hand-over', 'Mon, 2 Mar 2026 10:00:00 +0000', '2026-03-02T10:00:00Z', fromPool],
  ['a few seconds ahead', 'Tue, 3 Mar 2026 10:00:09 +0000', '2026-03-03T10:00:09Z', fromPool],
  // nobody knows whose servers were in that block then
  ['years ago', 'Fri, 2 Mar 2001 10:00:00 +0000', '2026-03-03T10:00:05Z', { outcome: 'undetermined', missing: 'unknown-pool' }],
  ['in thousands of years', 'Fri, 2 Mar 9998 10:00:00 +0000', '2026-03-03T10:00:05Z', fromPool],
  ['no time at all', 'yesterday', '2026-03-03T10:00:05Z', fromPool],
] as const)('the time in a line of a stranger: %s', async (_, written, time, judged) => {
  const line = `Received: from a.example (40.95.41.12) by mx.other.example with Microsoft SMTP Server id 15.1; ${written}`;
  const text = foreign.replace('From: Billing', `${line}\nFrom: Billing`);
  const { records } = await reading(sourceOfBytes('a', bytesOf(text)));
  expect(records).toMatchObject([{ ...judged, time }]);
});
