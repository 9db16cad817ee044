import { detect } from '../../../src/detection/index.ts';
import type { Doubt, Source } from '../../../src/detection/index.ts';
import { samples } from '../../support/samples.ts';
import { block, exchangeBlock, exchangeBorder, outboundHelo, ownLines, postfixLine } from '../../support/header-lines.ts';
import { failedResults, junkBlock } from '../../support/junk-lines.ts';

const relayName = 'mail-sgaapc01rlnn2087.outbound.protection.outlook.com [40.95.73.87]';
const results = 'Authentication-Results: spf=pass (sender IP is 192.0.2.9) smtp.mailfrom=example.com';
const ownName = 'mail-sgaapc01rlnn2087';
const ordinaryName = 'mail-db8eur05on2081';
const azureStamp = 'X-Forefront-Antispam-Report-Untrusted: SFV:NSPM;DIR:OUT;SFP:1021;';
/** A line of that address in a Microsoft mailbox, whose own report noted that name of the server. */
const reported = (address: string, label: string): string =>
  junkBlock({
    address,
    results: failedResults.replace('40.95.53.73', address),
    report: `CIP:${address};SFV:SPM;PTR:${label}.outbound.protection.outlook.com;CAT:SPOOF;DIR:INB;`,
  });
const relayFlag = 'X-MS-Exchange-AntiSpam-Relay: 1';
const list = postfixLine('lists.example.com', 'lists.example.com [192.0.2.80]');

test.each<readonly [why: string, headers: string, doubts: readonly Doubt[]]>([
  ['a relay line of the reader’s own', exchangeBlock(outboundHelo, '40.95.73.87'), []],
  ['a relay line below a list', block(list, postfixLine('h', relayName, 'lists.example.com'), relayFlag), ['other-servers']],
  [
    'the same, and every stamp is missing',
    block(list, postfixLine('h', relayName, 'lists.example.com')),
    ['other-servers', 'stamps-missing'],
  ],
  ['stamps alone below a clear border', exchangeBlock('mx.example.net', '203.0.113.5', relayFlag), ['stamps-alone']],
  ['two own notes that differ', block(...ownLines, results, exchangeBorder(outboundHelo, '40.95.1.1')), ['notes-differ']],
  [
    'a looked-up name of the relay pool in a block of the ordinary one, whose own note has the address alone',
    block(
      'Authentication-Results: mx.example.org; spf=fail (sender IP is 104.47.1.1) smtp.mailfrom=example.com',
      postfixLine('h', relayName.replace('40.95.73.87', '104.47.1.1')),
    ),
    [],
  ],
  ['a relay line, and in the own report a name of the ordinary pool', reported('40.95.53.73', ordinaryName), ['notes-differ']],
  ['a relay line, and in the own report a name of the relay pool', reported('40.95.53.73', ownName), []],
  ['a relay line, and in the own report a name that nobody knows', reported('40.95.53.73', 'mail-db8eur05zz2081'), []],
  ['an ordinary line, and in the own report a name of the relay pool', reported('40.107.1.1', ownName), ['notes-differ']],
  [
    'an own note of the relay pool, without a route',
    'X-Forefront-Antispam-Report: CIP:40.95.53.73;DIR:INB;',
    ['border-unvouched'],
  ],
  ['a stamp alone, without a route', relayFlag, ['border-unvouched', 'stamps-alone']],
  [
    'a stamp of Azure Communication Services on a line of the ordinary pool',
    exchangeBlock(outboundHelo, '40.107.1.1', azureStamp),
    ['stamps-alone'],
  ],
  [
    'the same in a block that several pools use',
    exchangeBlock(outboundHelo, '104.47.1.1', azureStamp),
    ['stamps-alone', 'pool-unsettled'],
  ],
  ['the same on a line of the high-risk pool, where it says nothing', exchangeBlock(outboundHelo, '52.100.1.1', azureStamp), []],
  ['a block that several pools use', exchangeBlock(outboundHelo, '104.47.1.1'), ['pool-unsettled']],
  ['an own chain that breaks', block(ownLines[0], exchangeBorder(outboundHelo, '40.95.1.1'), relayFlag), ['border-unvouched']],
  ['a foreign server', exchangeBlock('mx.example.net', '203.0.113.5'), []],
  ['an address in Microsoft’s cloud', exchangeBlock('mx.example.net', '52.106.20.5'), ['perhaps-microsoft365']],
  [
    'a line below that was not read, and that cannot be the hand-over',
    exchangeBlock('mx.example.net', '203.0.113.5', 'Received: gibberish'),
    [],
  ],
  ['the same below a server of the reader’s own', block(list, 'Received: gibberish'), []],
  [
    'the same, and nobody vouches for the border line',
    block(exchangeBorder('mx.example.net', '203.0.113.5'), 'Received: gibberish'),
    ['border-unvouched', 'line-unread'],
  ],
])('what speaks against it: %s', (_, headers, doubts) => {
  const { verdict } = detect(headers);
  expect(verdict.outcome).not.toBe('undetermined');
  expect(verdict.doubts).toEqual(doubts);
  expect(verdict.certainty).toBe(doubts.length === 0 ? 'certain' : 'likely');
});

// What a text is leaves more open than anything in it, so it stands first.
test.each<readonly [why: string, headers: string, doubts: readonly Doubt[]]>([
  ['an own note of the relay pool', 'X-Forefront-Antispam-Report: CIP:40.95.53.73;DIR:INB;', ['attached', 'border-unvouched']],
  ['a stamp alone', relayFlag, ['attached', 'border-unvouched', 'stamps-alone']],
  [
    'a stamp of Azure Communication Services',
    exchangeBlock(outboundHelo, '40.107.1.1', azureStamp),
    ['attached', 'stamps-alone', 'border-unvouched'],
  ],
])('what was attached to another message: %s', (_, headers, doubts) => {
  expect(detect(headers, { source: 'attached' }).verdict.doubts).toEqual(doubts);
});

const sources: readonly Source[] = ['returned', 'attached', 'guessed'];

describe.each(sources)('a text that was %s', (source) => {
  test.each(samples.map(({ id, headerText }) => [id, headerText] as const))('%s is never certain, and says why', (_, text) => {
    const { verdict, trace, evidence } = detect(text, { source });
    const delivered = detect(text).verdict.outcome;
    // what a report returned ends where it was refused: inside Microsoft 365 nothing tells the hand-over above
    const inside = source === 'returned' && trace.reader === 'microsoft365' && delivered !== 'relay-pool';
    expect(verdict.outcome).toBe(inside ? 'undetermined' : delivered);
    expect(verdict.certainty).not.toBe('certain');
    if (verdict.outcome !== 'undetermined') expect(verdict.doubts[0]).toBe(source);
    expect(trace.border?.vouched ?? false).toBe(false);
    expect(evidence.filter(({ vouched }) => vouched)).toEqual([]);
  });

  test('its Junk reason claims no more than its verdict', () => {
    expect(detect(junkBlock()).junk).toMatchObject({ placed: 'junk', reason: 'failed-authentication' });
    expect(detect(junkBlock(), { source }).junk).toMatchObject({ placed: 'unknown', reason: null, showing: null, cites: [] });
  });
});
