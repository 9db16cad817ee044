import { sourceOfBytes, tally } from '../../../src/triage/index.ts';
import type { TriageRecord } from '../../../src/triage/index.ts';
import { bytesOf, reading, readingBothWays } from '../containers-of.ts';

type AnswerRow = Readonly<Record<string, string | number | null>>;

/** `Export-Csv` of PowerShell 7, and of Windows PowerShell with its line on top. */
function csvOf(rows: readonly AnswerRow[], typeLine = false): string {
  const names = Object.keys(rows[0] ?? {});
  const line = (cells: readonly (string | number | null | undefined)[]): string =>
    cells.map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(',');
  const top = typeLine ? ['#TYPE Microsoft.Exchange.Management.MessageTrace'] : [];
  return [...top, line(names), ...rows.map((row) => line(names.map((name) => row[name])))].join('\r\n');
}

/** What Get-MessageTraceV2 gives of one message that we passed on, and of one that we took in. */
const traces: readonly AnswerRow[] = [
  {
    MessageTraceId: '0f2f5c1a-0000-4000-8000-000000000001',
    MessageId: '<m1@partner.example>',
    Received: '2026-11-20T10:15:01.1234567',
    SenderAddress: 'billing@partner.example',
    RecipientAddress: 'anna@customer.example',
    Subject: 'Invoice',
    Status: 'Delivered',
    ToIP: '198.51.100.25',
    FromIP: '203.0.113.25',
    Size: 40001,
  },
  {
    MessageTraceId: '0f2f5c1a-0000-4000-8000-000000000002',
    MessageId: '<m2@partner.example>',
    Received: '2026-11-20T10:16:01.1234567',
    SenderAddress: 'billing@partner.example',
    RecipientAddress: 'bob@corp.example',
    Subject: 'Invoice',
    Status: 'FilteredAsSpam',
    ToIP: '',
    FromIP: '52.103.139.11',
    Size: 40001,
  },
];

/** Events of Get-MessageTraceDetailV2: no column names the recipient, the sender or the direction. */
const detail = (event: string, data: string): AnswerRow => ({
  MessageId: '<m1@partner.example>',
  MessageTraceId: '0f2f5c1a-0000-4000-8000-000000000001',
  Date: '2026-11-20T10:15:02',
  Event: event,
  Action: '',
  Detail: '',
  Data: data,
});
const mep = (name: string, value: string): string => `<root><MEP Name="${name}" String="${value}" /></root>`;
const received = detail('Receive', mep('ClientIP', '203.0.113.25'));
const sent = detail('Send external', mep('CustomData', 'S:OutboundIpPoolName=RegularRelayOutboundPool'));

const forms: readonly (readonly [string, (rows: readonly AnswerRow[]) => string])[] = [
  ['a table', csvOf],
  ['a table with a type line', (rows) => csvOf(rows, true)],
  ['JSON', (rows) => JSON.stringify(rows, null, 2)],
  ['objects line by line, with line ends of Windows', (rows) => rows.map((row) => `${JSON.stringify(row)}\r\n`).join('')],
];

const judged = ({ outcome, certainty, senderSideFilter, placed, time }: TriageRecord): unknown[] => [
  outcome,
  certainty,
  senderSideFilter,
  placed,
  time,
];

describe.each(forms)('message trace as %s', (_, write) => {
  test('a trace of what came in: the address was logged', async () => {
    const { records } = await readingBothWays('trace', bytesOf(write(traces.slice(1).flatMap((one) => [one, one]))));
    expect(records.map(judged)).toEqual([['relay-pool', 'certain', 'unknown', 'junk', '2026-11-20T10:16:01Z']]);
  });

  test('the detail of what went out: the name of the pool makes it certain', async () => {
    const { records } = await readingBothWays('detail', bytesOf(write([received, sent])));
    expect(records.map(judged)).toEqual([['relay-pool', 'certain', 'unknown', null, '2026-11-20T10:15:02Z']]);
  });

  test.each([
    ['1022', ['relay-pool', 'likely', 'passed', null, '2026-11-20T10:15:02Z']],
    ['1023', ['relay-pool', 'likely', 'spam', null, '2026-11-20T10:15:02Z']],
    ['1501', ['high-risk-pool', 'likely', null, null, '2026-11-20T10:15:02Z']],
  ])('without the name, SFP=%s of the outgoing filter makes it likely', async (code, expected) => {
    const filtered = detail('Spam', mep('CustomData', `S:SFA=SUM|SFV=NSPM|DIR=OUT|SFP=${code}`));
    const { records } = await readingBothWays('detail', bytesOf(write([filtered, filtered])));
    expect(records.map(judged)).toEqual([expected]);
  });

  test('SFP of mail that came in says nothing of our own pool', async () => {
    const filtered = detail('Spam', mep('CustomData', 'S:SFA=SUM|SFV=NSPM|DIR=INB|SFP=1022'));
    const { records } = await readingBothWays('detail', bytesOf(write([filtered, filtered])));
    expect(records.map(({ outcome }) => outcome)).toEqual(['undetermined']);
  });

  test('a name beats a code, whichever came first', async () => {
    const filtered = detail('Spam', mep('CustomData', 'S:SFA=SUM|DIR=OUT|SFP=1101'));
    for (const rows of [
      [filtered, sent],
      [sent, filtered],
    ]) {
      const { records } = await readingBothWays('detail', bytesOf(write(rows)));
      expect(records.map(({ outcome, certainty }) => [outcome, certainty])).toEqual([['relay-pool', 'certain']]);
    }
  });
});

test('the trace and the detail of one delivery, read together, are one message of the relay pool', async () => {
  const named = { RecipientAddress: 'anna@customer.example', SenderAddress: 'billing@partner.example' };
  const details = csvOf([received, sent].map((row) => ({ ...row, ...named })));
  for (const texts of [
    [details, csvOf(traces.slice(0, 1))],
    [csvOf(traces.slice(0, 1)), details],
  ]) {
    const all: TriageRecord[] = [];
    for (const text of texts) all.push(...(await reading(sourceOfBytes('a', bytesOf(text)))).records);
    const { messages, relayPool, senderDomains } = tally(all);
    expect([messages, relayPool, senderDomains.map(({ key }) => key)]).toEqual([1, 1, ['partner.example']]);
  }
});

test.each([
  ['by itself', '/Date(1795169761000)/'],
  ['with what it shows of it', { value: '/Date(1795169761000)/', DisplayHint: 2, DateTime: '20. november 2026 10:16:01' }],
  ['as text with what it shows', { value: '2026-11-20T10:16:01Z', DateTime: 'Friday, 20 November 2026 10:16:01' }],
])('a time of Windows PowerShell in JSON, %s', async (_what, Received) => {
  const row = { ...traces[1], Received };
  const { records } = await reading(sourceOfBytes('a', bytesOf(JSON.stringify([row]))));
  expect(records.map(({ time }) => time)).toEqual(['2026-11-20T10:16:01Z']);
});

test('the details of Graph', async () => {
  const value = [
    { id: 'x', messageId: '<m1@partner.example>', dateTime: '2026-11-20T10:15:02Z', event: 'Send external', data: sent.Data },
  ];
  const { records } = await readingBothWays('graph', bytesOf(JSON.stringify({ value })));
  expect(records.map(judged)).toEqual([['relay-pool', 'certain', 'unknown', null, '2026-11-20T10:15:02Z']]);
  expect(tally(records).relayPool).toBe(1);
});
