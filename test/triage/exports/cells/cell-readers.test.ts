import { cellReaders, isNoAddress } from '../../../../src/triage/exports/cells/cell-readers.ts';

const { recipients, senderDomain, logged } = cellReaders();

test.each<[string, readonly string[]]>([
  ['anna@corp.example', ['anna@corp.example']],
  [' Anna@Corp.Example ', ['anna@corp.example']],
  ['Anna', []],
  ['anna@corp.example;Bo@corp.example', ['anna@corp.example', 'bo@corp.example']],
  ['anna@corp.example, bo@corp.example', ['anna@corp.example', 'bo@corp.example']],
  ['["anna@corp.example","bo@corp.example"]', ['anna@corp.example', 'bo@corp.example']],
  ['Anna <anna@corp.example>; Bo <bo@corp.example>', ['anna@corp.example', 'bo@corp.example']],
  ['anna@corp.example##Receive, Deliver', ['anna@corp.example']],
  ['anna@corp.example##Receive, Deliver;bo@corp.example##Receive, Fail', ['anna@corp.example', 'bo@corp.example']],
  // a group, and an address that became another, received nothing itself
  ['list@corp.example##Receive, Expand;anna@corp.example##Receive, Deliver', ['anna@corp.example']],
  ['list@corp.example##Receive, Expanded ;anna@corp.example##Receive, Deliver', ['anna@corp.example']],
  ['old@corp.example##Receive, Resolve;anna@corp.example##Receive, Deliver', ['anna@corp.example']],
  ['old@corp.example##Receive, Redirected;anna@corp.example##Receive, Deliver', ['anna@corp.example']],
  // unless nobody else is named
  ['list@corp.example##Receive, Expand', ['list@corp.example']],
  // what only looks like one of these states
  ['expand@corp.example##Receive, Deliver', ['expand@corp.example']],
  ['list@corp.example##Receive, Expand, Deliver;anna@corp.example##Deliver', ['list@corp.example', 'anna@corp.example']],
  ['list@corp.example;redirect', ['list@corp.example']],
])('the recipients in %j', (text, found) => {
  expect(recipients(text)).toEqual(found);
});

test.each([
  ['billing@partner.example', 'partner.example'],
  ['Billing <billing@Partner.Example>', 'partner.example'],
  // the address stands at the end; what stands in front is a name, whatever it looks like
  ['<ceo@bank.example> via <billing@partner.example>', 'partner.example'],
  ['ceo@bank.example <billing@partner.example> ', 'partner.example'],
  ['<>', null],
])('the domain of the sender %j', (text, domain) => {
  expect(senderDomain(text)).toBe(domain);
});

test.each([
  ['40.95.41.12', '40.95.41.12'],
  [' 40.95.41.12 ', '40.95.41.12'],
  ['40.95.41.12:25', '40.95.41.12'],
  ['40.95.41.123:65535', '40.95.41.123'],
  ["'40.95.41.12", '40.95.41.12'],
  ['="40.95.41.12"', '40.95.41.12'],
  ['"40.95.41.12"', '40.95.41.12'],
  ['40.95.41.12, 40.95.86.7', '40.95.41.12'],
  ['40.95.41.12;10.1.2.3', '40.95.41.12'],
  ['192.0.2.5  198.51.100.7', '192.0.2.5'],
  // nobody can say which of the two handed the message over
  ['40.95.41.12, 192.0.2.5', null],
  ['192.0.2.5;40.95.41.12', null],
  ['40.95.41.12  40.107.22.34', null],
  ['mail.partner.example [40.95.41.12]', '40.95.41.12'],
  ['mail.partner.example (40.95.41.12)', '40.95.41.12'],
  ['2A01:111:F403:E40B::1', '2a01:111:f403:e40b::1'],
  ['mail.partner.example [2a01:111:f403:e40b::1]', '2a01:111:f403:e40b::1'],
  ['2a01:111:f403:e40b::1:25', '2a01:111:f403:e40b::1:25'],
  ['mail.partner.example', null],
  ['', null],
])('the address in %j is %j', (text, address) => {
  expect(logged(text)?.address ?? null).toBe(address);
});

/** The first and last address of each network that nobody reaches from outside, and those beside them. */
test.each([
  ['RFC 1918', ['10.0.0.0', '10.255.255.255'], ['9.255.255.255', '11.0.0.0']],
  [
    'RFC 1918',
    ['172.16.0.0', '172.19.0.1', '172.20.0.1', '172.29.0.1', '172.30.0.1', '172.31.255.255'],
    ['172.15.255.255', '172.32.0.0'],
  ],
  ['RFC 1918', ['192.168.0.0', '192.168.255.255'], ['192.167.255.255', '192.169.0.0']],
  [
    'RFC 6598',
    ['100.64.0.0', '100.69.0.1', '100.70.0.1', '100.99.0.1', '100.100.0.1', '100.119.0.1', '100.120.0.1', '100.127.255.255'],
    ['100.63.255.255', '100.128.0.0', '100.7.0.1', '100.12.0.1'],
  ],
  ['RFC 3927', ['169.254.0.0', '169.254.255.255'], ['169.253.255.255', '169.255.0.0']],
  ['loopback', ['127.0.0.0', '127.255.255.255', '::1'], ['126.255.255.255', '128.0.0.0', '::1:1:1']],
  ['none at all', ['0.0.0.0', '0.255.255.255', '::'], ['1.0.0.0']],
  ['RFC 4193', ['fc00::1', 'fdff::1'], ['fbff::1', 'fe00::1', 'fd::1']],
  ['RFC 4291', ['fe80::1'], ['fec0::1']],
])('%s: a private network says nothing of the way', (_, inside, outside) => {
  expect(inside.map((text) => [text, logged(text)])).toEqual(inside.map((text) => [text, null]));
  expect(outside.map((text) => logged(text)?.address)).toEqual(outside);
  // and it is no fault of the export
  expect(inside.filter(isNoAddress)).toEqual([]);
});

test.each([
  '',
  ' ',
  '-',
  'N/A',
  ' n/a ',
  'NA',
  'NULL',
  'nil',
  'None',
  'unknown',
  'EMPTY',
  'undefined',
  '40.95.41.12',
  '10.1.2.3; 192.168.1.9',
  '[10.1.2.3]',
])('%j gives an address, or says that there is none', (text) => {
  expect(isNoAddress(text)).toBe(false);
});

test.each(['mail.partner.example', 'unknown host', 'not null', '10.1.2.3, 40.95.41.12', '40.95.41', 'redacted'])(
  '%j stands where an address should, and none can be read',
  (text) => {
    expect(isNoAddress(text)).toBe(true);
  },
);
