import { sourceOfBytes, tally } from '../../../src/triage/index.ts';
import type { TriageRecord } from '../../../src/triage/index.ts';
import { bytesOf, reading } from '../containers-of.ts';
import { relayed } from '../sample-messages.ts';

const recordsOf = async (text: string): Promise<readonly TriageRecord[]> =>
  (await reading(sourceOfBytes('a', bytesOf(text)))).records;

/** The trace of a message, with a column for what says how it went. */
const row = (heading: string, value: string): string =>
  `MessageId,RecipientAddress,Date,${heading}\n<one@partner.example>,anna@corp.example,2026-03-03 10:00:02,${value}\n`;

const data = (name: string, value: string): string => `"<root><MEP Name=""${name}"" String=""${value}"" /></root>"`;

// the message is without a stamp of the relay, so that its line may be forged
test.each<[string, string, boolean]>([
  ['the same server, as its own side logged it', row('FromIP', '40.95.41.12'), false],
  ['another server of the pool', row('FromIP', '40.95.41.13'), true],
  ['the pool by which it left', row('OutboundIpPoolName', 'RegularRelayOutboundPool'), true],
  ['the pool by which it left, in the details', row('Data', data('OutboundIpPoolName', 'RegularRelayOutboundPool')), true],
  [
    'the code of the outbound filter',
    row('Directionality,custom_data', 'Originating,S:SFA=SUM|SFV=NSPM|DIR=OUT|SFP=1022;S:x=1'),
    true,
  ],
  ['no server', row('Status', 'Delivered'), true],
])('a message that only claims the relay pool, and a row of %s', async (_, table, mayBeForged) => {
  const [text, rows] = [await recordsOf(relayed), await recordsOf(table)];
  expect(text.map((one) => one.mayBeForged)).toEqual([true]);
  for (const order of [
    [...text, ...rows],
    [...rows, ...text],
  ]) {
    const { messages, relayPool, relayPoolMayBeForged } = tally(order);
    expect([messages, relayPool, relayPoolMayBeForged]).toEqual([1, 1, mayBeForged ? 1 : 0]);
  }
});
