import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cardCodes, detect } from '../../../src/detection/index.ts';
import { relayingParty } from '../../../src/explanation/message/relaying-party.ts';
import { recordOfDetection } from '../../../src/triage/record/record-of-detection.ts';
import { sourceOfBytes, tally } from '../../../src/triage/index.ts';
import { bytesOf, reading } from '../containers-of.ts';
import { attachedTo, foreign, ordinary, relayed } from '../sample-messages.ts';

const corpus = join(__dirname, '../../corpus');
const texts = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
const tenantOf = (name: string) => {
  const detection = detect(readFileSync(join(corpus, name), 'utf8'));
  const { tenant } = recordOfDetection(detection, { source: name, item: 1, within: null, carries: 0 });
  return { tenant, isClaimed: relayingParty(detection).isClaimed };
};

test('a record says that a tenant is only claimed where the answer for one message says so', () => {
  const all = texts.map(tenantOf).filter(({ tenant }) => tenant.name !== null || tenant.id !== null);
  expect(all.filter(({ tenant, isClaimed }) => tenant.claimed !== isClaimed)).toEqual([]);
  expect(new Set(all.map(({ tenant }) => tenant.claimed))).toEqual(new Set([true, false]));
});

test('nobody who is not named is claimed', () => {
  const all = texts.map(tenantOf).filter(({ tenant }) => tenant.name === null && tenant.id === null);
  expect(all.every(({ tenant }) => tenant.claimed === null)).toBe(true);
});

test('a record says that the pool may be forged where the card of the message calls it a claim', () => {
  const all = texts.map((name) => {
    const detection = detect(readFileSync(join(corpus, name), 'utf8'));
    const { mayBeForged } = recordOfDetection(detection, { source: name, item: 1, within: null, carries: 0 });
    return { mayBeForged, label: cardCodes(detection).label };
  });
  expect(all.filter(({ mayBeForged, label }) => label === 'may-be-forged' && !mayBeForged)).toEqual([]);
  expect(all.some(({ mayBeForged }) => mayBeForged)).toBe(true);
  expect(
    all.filter(({ mayBeForged, label }) => mayBeForged && ['relay-pool', 'relay-earlier', 'nothing-to-do'].includes(label)),
  ).toEqual([]);
});

test('the relay pool without a stamp of Microsoft 365 may be forged; with one, and other pools, not', () => {
  const stamped = relayed.replace(
    'From:',
    'X-MS-Exchange-AntiSpam-Relay: 1\nX-MS-Exchange-CrossTenant-Id: 11111111-2222-3333-4444-555555555555\nFrom:',
  );
  const found = [relayed, stamped, ordinary, foreign].map((text) => {
    const { outcome, mayBeForged } = recordOfDetection(detect(text), { source: 'a', item: 1, within: null, carries: 0 });
    return [outcome, mayBeForged];
  });
  expect(found).toEqual([
    ['relay-pool', true],
    ['relay-pool', false],
    ['ordinary-pool', false],
    ['not-from-microsoft365', false],
  ]);
});

describe('who relayed an original that was attached', () => {
  const shown = relayed.replace(
    'From: Billing',
    [
      'X-MS-Exchange-AntiSpam-Relay: 1',
      'X-OriginatorOrg: forwarder.example',
      'X-MS-Exchange-CrossTenant-Id: 11111111-2222-3333-4444-555555555555',
      'X-MS-Exchange-CrossTenant-OriginalAttributedTenantConnectingIp: TenantId=11111111-2222-3333-4444-555555555555;Ip=[203.0.113.7];Helo=[mail.partner.example]',
      'X-MS-Exchange-Inbox-Rules-Loop: anna@forwarder.example',
      'From: Billing',
    ].join('\n'),
  );
  // Exchange hands mail from one mailbox to another on inside the organisation
  const internal = shown
    .replace(/^Received: from AB1[^]*?\+0000\n(?=X-MS)/m, '')
    .replace(/^X-(?:MS|Orig).*\n/gm, '')
    .replace('<one@', '<carrier@');
  const tenantsOf = async (text: string) =>
    (await reading(sourceOfBytes('a', bytesOf(text)))).records.map(({ within, tenant }) => [within, tenant.name, tenant.claimed]);

  test('is claimed, since whoever attached it may have written it, and a colleague passes on what strangers attach', async () => {
    expect(await tenantsOf(shown)).toEqual([[null, 'forwarder.example', false]]);
    for (const carrier of [foreign, ordinary, internal])
      expect(await tenantsOf(attachedTo(shown, carrier))).toEqual([
        [null, null, null],
        [1, 'forwarder.example', true],
      ]);
    expect(relayingParty(detect(shown, { source: 'attached' })).isClaimed).toBe(true);
    expect(relayingParty(detect(shown, { source: 'returned' })).isClaimed).toBe(true);
  });

  test('stands behind what was delivered in what to fix, and is said to be claimed there', async () => {
    const attached = [1, 2, 3].map((number) =>
      attachedTo(shown.replace('<one@', `<a${String(number)}@`).replaceAll('forwarder.example', 'claimed.example'), internal),
    );
    const records = (
      await Promise.all([...attached, shown].map((text, at) => reading(sourceOfBytes(String(at), bytesOf(text)))))
    ).flatMap((one) => one.records);
    const { relayPool, fixes, organisations } = tally(records);
    expect(relayPool).toBe(4);
    expect(fixes.map(({ party, count, claimed }) => [party, count, claimed])).toEqual([
      ['forwarder.example', 1, 0],
      ['claimed.example', 3, 3],
    ]);
    expect(organisations.map(({ key, count, claimed }) => [key, count, claimed])).toEqual(
      expect.arrayContaining([
        ['forwarder.example', 1, 0],
        ['claimed.example', 3, 3],
      ]),
    );
  });
});
