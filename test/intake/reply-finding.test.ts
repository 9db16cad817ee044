import { readReply } from '../../src/intake/reply-finding.ts';

test.each([
  [
    '550 5.7.26 SPF check for [example.com] does not pass with ip: 550-5.7.26 [40.95.31.57]. OutboundProxyTargetIP: 192.0.2.1',
    '40.95.31.57',
  ],
  ['554 5.7.1 Service unavailable; Client host [40.95.53.73] blocked', '40.95.53.73'],
  ['550 5.7.23 sender 52.103.198.20 is not allowed by SPF', '52.103.198.20'],
  ['550 5.7.1 SPF: 2A01:111:F403:E001:0:0:0:1 is not permitted', '2a01:111:f403:e001::1'],
])('an address of the relay pool is found in %j', (reply, address) => {
  expect(readReply(reply)).toEqual({ kind: 'relay-address', address });
});

test.each([
  ['forwarding-blocked', '550 5.7.520 Access denied, Your organization does not allow external forwarding. AS(7555)'],
  ['relay-denied', '550 5.7.64 TenantAttribution; Relay Access Denied'],
  ['relayed-refused', '550 5.7.367 Remote server returned not permitted to relay -> 554 5.7.1 Relaying denied'],
  ['silent', '550 5.1.1 no such mailbox'],
  ['silent', ''],
  // a number without a word that says what it is; the target; another pool; a version; a longer number
  ['silent', '550 5.7.1 ticket 40.95.31.57'],
  ['silent', '550 5.7.1 OutboundProxyTargetIP: 40.95.31.57'],
  ['silent', '550 5.7.1 client host [40.107.1.1] blocked'],
  ['silent', '550 5.7.1 client 140.95.31.57'],
  ['silent', '550 5.7.1 client 40.95.31.57.2'],
])('%s: %j', (kind, reply) => {
  expect(readReply(reply)).toEqual({ kind });
});
