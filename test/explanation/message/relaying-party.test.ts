import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detect } from '../../../src/detection/index.ts';
import { explain } from '../../../src/explanation/explain.ts';
import { messageFacts } from '../../../src/explanation/card/message-facts.ts';
import { asPlainText } from '../../../src/explanation/documents/render/render-text.ts';
import { terminalAnswer } from '../../../src/explanation/documents/short-answer.ts';
import { block, exchangeBorder, outboundHelo, ownLines } from '../../support/header-lines.ts';
import { catalogFor, languages } from '../../support/locales.ts';

/** Cases of the corpus, and whom the short answer in English names as the contact. */
const contacts = [
  ['relay-delivery/postfix-rlnn', 'Microsoft 365 admin of northwind.example'],
  ['relay-delivery/postfix-organisation-named-alone', 'claimed, not checked: Microsoft 365 admin of northwind.example'],
  [
    'relay-delivery/postfix-tenant-id-alone',
    'claimed, not checked: Microsoft 365 admin of tenant 81aecebe-35ef-4e8a-8b04-1b4ead7abb59',
  ],
  ['relay-delivery/postfix-two-organisations-one-signature', 'Microsoft 365 admin of northwindexample.onmicrosoft.com'],
  ['forged/postfix-hidden-address-organisation-alone', 'claimed, not checked: Microsoft 365 admin of northwind.example'],
] as const;

const caseOf = (name: string): string => readFileSync(join(import.meta.dirname, '../../corpus', `${name}.txt`), 'utf8');

function answerTo(text: string): string {
  const detection = detect(text);
  const catalog = catalogFor('en');
  return asPlainText(terminalAnswer(detection, explain(detection, catalog), catalog, null)).replace(/\s+/g, ' ');
}

test.each(contacts)('%s: the contact is as certain as what names it', (name, contact) => {
  expect(answerTo(caseOf(name))).toContain(`Contact: ${contact} Subject:`);
});

test('two values of X-OriginatorOrg and nothing else name nobody', () => {
  const text = caseOf('relay-delivery/postfix-organisation-named-alone');
  const two = text.replace('X-OriginatorOrg:', 'X-OriginatorOrg: fabrikam.example\nX-OriginatorOrg:');
  expect(answerTo(two)).not.toContain('Contact:');
});

test('a relay that no line shows has no organisation but a claimed one, whatever stamps name it', () => {
  const text = caseOf('relay-delivery/postfix-rlnn').replace(/\(mail-psaapc01rlnn2073[^)]*\)/, '(unknown [10.20.0.1])');
  expect(answerTo(text)).toContain('Contact: claimed, not checked: Microsoft 365 admin of northwind.example');
});

const stranger = (peer: string): string =>
  caseOf('relay-delivery/postfix-rlnn').replace(/from \S+ \(mail-psaapc01rlnn2073[^)]*\)/, `from ${peer}`);

test.each([
  ['a stranger handed it over', stranger('mail.example.net (mail.example.net [203.0.113.66])')],
  ['one without a looked-up name did', stranger('mail.example.net (unknown [203.0.113.66])')],
  [
    'an ordinary server did',
    stranger('EUR05.outbound.protection.outlook.com (mail-db8eur05on2081.outbound.protection.outlook.com [40.107.20.81])'),
  ],
])('nor has one that stamps alone tell of, where %s', (_, text) => {
  const detection = detect(text);
  expect([detection.verdict.position, detection.verdict.doubts]).toEqual(['upstream', expect.arrayContaining(['stamps-alone'])]);
  const catalog = catalogFor('en');
  expect(messageFacts(detection, catalog).find(({ id }) => id === 'relayed-by')?.value).toEqual([
    catalog.messages.messageFacts.claimed,
    ' ',
    { value: 'northwind.example', masked: 'northwind.example' },
  ]);
});

test.each([
  ['a list passed it on', 'relay-upstream/list-rlnn'],
  ['a second tenant did', 'relay-upstream/second-tenant-ordinary-delivery'],
  ['Gmail did', 'relay-upstream/gmail-forwards-to-exchange'],
])('nor has a relay below the border, whose lines and stamps a stranger may have written, where %s', (_, name) => {
  const detection = detect(caseOf(name));
  expect([detection.verdict.outcome, detection.verdict.position]).toEqual(['relay-pool', 'upstream']);
  for (const language of languages) {
    const catalog = catalogFor(language);
    expect(
      messageFacts(detection, catalog)
        .find(({ id }) => id === 'relayed-by')
        ?.value?.slice(0, 2),
    ).toEqual([catalog.messages.messageFacts.claimed, ' ']);
  }
});

test.each(languages)('in %s, the card marks it as claimed too', (language) => {
  const catalog = catalogFor(language);
  const valueIn = (name: string): unknown =>
    messageFacts(detect(caseOf(name)), catalog).find(({ id }) => id === 'relayed-by')?.value;
  const plain = { value: 'northwind.example', masked: 'northwind.example' };
  expect(valueIn('relay-delivery/postfix-rlnn')).toEqual([plain]);
  expect(valueIn('relay-delivery/postfix-organisation-named-alone')).toEqual([catalog.messages.messageFacts.claimed, ' ', plain]);
});

const relayPeer = 'mail-japaneastazrln10222018.outbound.protection.outlook.com [52.103.174.18]';
const end = 'Wed, 26 Nov 2025 05:23:20 +0000';

/** Below Exchange Online: a peer with the greeting of a filter, the filter's line, and everything that names an organisation. */
function behindFilter(greeting: string, line: string, ...above: readonly string[]): string {
  return block(
    ...ownLines,
    ...above,
    exchangeBorder(greeting, '203.0.113.9'),
    `${line}; ${end}`,
    'X-OriginatorOrg: northwind.example',
    'X-MS-Exchange-CrossTenant-Id: 4a6c9f0e-1111-4222-8333-444455556666',
    'X-MS-Exchange-CrossTenant-OriginalAttributedTenantConnectingIp: TenantId=4a6c9f0e-1111-4222-8333-444455556666;Ip=[198.51.100.24];Helo=[src.example]',
    'X-MS-Exchange-AntiSpam-Relay: 1',
  );
}

const proofpoint = [
  'mx0a-001d1705.pphosted.com',
  `Received: from ${outboundHelo} (${relayPeer}) by mx0a-001d1705.pphosted.com (PPS) with ESMTPS id 9`,
] as const;

test.each([
  ['Proofpoint', ...proofpoint],
  [
    'Mimecast',
    'eu-smtp-inbound-1.mimecast.com',
    `Received: from ${outboundHelo} (${relayPeer}) (Using TLS) by relay.mimecast.com with ESMTP id uk-mta-1`,
  ],
  [
    'Barracuda',
    'mx-inbound11-94.us-east-2a.ess.aws.cudaops.com',
    `Received: from ${outboundHelo} (${relayPeer}) by mx-inbound11-94.us-east-2a.ess.aws.cudaops.com (version=TLSv1.2 cipher=X bits=256 verify=NO)`,
  ],
  [
    'Cisco',
    'esa1.hc1.iphmx.com',
    `Received: from ${relayPeer.split(' ', 1).join('')} (HELO ${outboundHelo}) ([52.103.174.18]) by esa1.hc1.iphmx.com with ESMTP`,
  ],
])('whoever greets as the filter of %s may have written who relayed', (_, greeting, line) => {
  const text = behindFilter(greeting, line);
  expect(detect(text).verdict).toMatchObject({ outcome: 'relay-pool', position: 'delivery', doubts: ['gateway'] });
  expect(answerTo(text)).toContain('Contact: claimed, not checked: Microsoft 365 admin of northwind.example');
});

test('a filter is the reader’s own where the mailbox noted the address that the filter took the message from', () => {
  const note = 'Authentication-Results: spf=none (sender IP is 52.103.174.18) smtp.mailfrom=x.example; dkim=none; dmarc=none';
  expect(answerTo(behindFilter(...proofpoint, note))).toContain('Contact: Microsoft 365 admin of northwind.example');
});

test('a note of another address says nothing for the filter', () => {
  const note = 'Authentication-Results: spf=none (sender IP is 203.0.113.9) smtp.mailfrom=x.example; dkim=none; dmarc=none';
  expect(answerTo(behindFilter(...proofpoint, note))).toContain('Contact: claimed, not checked: Microsoft 365 admin of');
});

describe('what a sender writes below the tenant’s intake names nobody in place of what the tenant wrote', () => {
  const text = caseOf('junk/phishing');
  const stamp = (tenant: string, address: string, greeting: string): string =>
    `X-MS-Exchange-CrossTenant-OriginalAttributedTenantConnectingIp: TenantId=${tenant};Ip=[${address}];Helo=[${greeting}]\n`;
  const victim = '11111111-2222-3333-4444-555555555555';
  const factsOf = (given: string): Record<string, unknown> => {
    const detection = detect(given);
    const plain = (value: unknown): string => JSON.stringify(value);
    return Object.fromEntries(messageFacts(detection, catalogFor('en')).map(({ id, value }) => [id, plain(value)]));
  };
  const told = factsOf(text);
  const forged = [
    ['X-OriginatorOrg', 'X-OriginatorOrg: bank.example\n'],
    ['two of them', 'X-OriginatorOrg: bank.example\nX-OriginatorOrg: bank.example\n'],
    ['a stamp of a connector', stamp(victim, '203.0.113.9', 'mail.bank.example')],
    ['a stamp that repeats the address', stamp(victim, '198.51.100.24', 'mail.bank.example')],
  ] as const;

  test.each(forged)('%s', (_, line) => {
    const found = factsOf(text.replace(/^From:/m, `${line}From:`));
    expect(found['relayed-by']).toBe(told['relayed-by']);
    expect(found['handed-in']).toContain('198.51.100.24');
    expect(JSON.stringify(found)).not.toContain('bank.example');
    const answer = answerTo(text.replace(/^From:/m, `${line}From:`));
    expect(answer).not.toContain('bank.example');
    expect(answer).not.toContain(victim);
  });

  test('a greeting is not put beside an address that it did not come from', () => {
    const alone = text.replace(
      /^X-MS-Exchange-CrossTenant-OriginalAttributed.*\n/m,
      stamp(victim, '203.0.113.9', 'mail.bank.example'),
    );
    expect(factsOf(alone)['handed-in']).toBe(JSON.stringify([{ value: '198.51.100.24', masked: '198.51.100.24' }]));
  });
});
