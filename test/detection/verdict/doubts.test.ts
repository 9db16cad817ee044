import { detect } from '../../../src/detection/index.ts';
import type { Doubt, Source } from '../../../src/detection/index.ts';
import { samples } from '../../support/samples.ts';
import { block, exchangeBlock, exchangeBorder, outboundHelo, ownLines, postfixLine } from '../../support/header-lines.ts';
import { junkBlock } from '../../support/junk-lines.ts';

const relayName = 'mail-sgaapc01rlnn2087.outbound.protection.outlook.com [40.95.73.87]';
const results = 'Authentication-Results: spf=pass (sender IP is 192.0.2.9) smtp.mailfrom=example.com';
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
