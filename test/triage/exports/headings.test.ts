import { offsetOf, roleOf } from '../../../src/triage/exports/headings.ts';
import { unreadAddress } from '../../../src/triage/exports/heading-sets.ts';
import type { Role } from '../../../src/triage/exports/roles.ts';
import { numberIn } from '../../../src/triage/exports/table/statistics.ts';

/** By hand: the names of columns and properties as each system writes them. */
test.each<[string, Readonly<Record<string, Role>>]>([
  [
    'historical search, summary',
    {
      origin_timestamp_utc: 'time',
      origin_timestamp: 'time',
      sender_address: 'sender',
      recipient_status: 'recipients-with-status',
      message_id: 'message-id',
      network_message_id: 'network-id',
      original_client_ip: 'original-client-address',
      directionality: 'direction',
    },
  ],
  [
    'historical search, extended; message tracking',
    {
      date_time_utc: 'time',
      'date-time': 'time',
      client_ip: 'client-address',
      client_hostname: 'greeting',
      source: 'source',
      event_id: 'event',
      recipient_address: 'recipient',
      related_recipient_address: 'related-recipient',
      custom_data: 'custom-data',
    },
  ],
  [
    'message trace and its details in PowerShell',
    {
      Received: 'time',
      SenderAddress: 'sender',
      RecipientAddress: 'recipient',
      Status: 'action',
      FromIP: 'from-address',
      MessageId: 'message-id',
      MessageTraceId: 'trace-id',
      Date: 'time',
      Event: 'event',
      Detail: 'detail',
      Data: 'data',
      OutboundIpPoolName: 'pool-name',
    },
  ],
  ['message trace of Graph', { receivedDateTime: 'time', senderAddress: 'sender', description: 'detail' }],
  [
    'Explorer',
    {
      'Email date (UTC)': 'time',
      Recipients: 'recipient',
      'Sender address': 'sender',
      'Sender domain': 'sender-domain',
      'Sender IP': 'address',
      'Sender IP address': 'address',
      'Delivery action': 'action',
      'Latest delivery location': 'place-latest',
      'Original delivery location': 'place',
      'Internet message ID': 'message-id',
      'Network message ID': 'network-id',
      Threats: 'threats',
      'Threat type': 'threats',
      Directionality: 'direction',
    },
  ],
  [
    'EmailEvents in a table of one’s own in Log Analytics',
    {
      'TimeGenerated [UTC]': 'time',
      Timestamp_t: 'time',
      'Timestamp_t [UTC]': 'time',
      NetworkMessageId_g: 'network-id',
      InternetMessageId_s: 'message-id',
      SenderIPv4_s: 'address',
      'properties.RecipientEmailAddress_s': 'recipient',
      '"DeliveryLocation_s"': 'place',
      Count_d: 'count',
    },
  ],
  [
    'EmailEvents',
    {
      Timestamp: 'time',
      'TimeGenerated [UTC]': 'time',
      NetworkMessageId: 'network-id',
      InternetMessageId: 'message-id',
      SenderFromAddress: 'sender',
      SenderFromDomain: 'sender-domain',
      SenderIPv4: 'address',
      SenderIPv6: 'address-six',
      RecipientEmailAddress: 'recipient',
      EmailDirection: 'direction',
      DeliveryAction: 'action',
      DeliveryLocation: 'place',
      LatestDeliveryAction: 'action',
      LatestDeliveryLocation: 'place-latest',
      ThreatTypes: 'threats',
      AuthenticationDetails: 'authentication',
      ForwardingInformation: 'forwarding',
    },
  ],
  [
    'analyzed mail of Graph, a property within another',
    {
      loggedDateTime: 'time',
      senderDetailFromAddress: 'sender',
      senderDetailIpv4: 'address',
      senderDetailIpv6: 'address-six',
      recipientDetail: 'recipient',
      originalDeliveryAction: 'action',
      originalDeliveryLocation: 'place',
      latestDeliveryLocation: 'place-latest',
      authenticationDetailsSenderPolicyFramework: 'spf',
      authenticationDetailsDkim: 'dkim',
      authenticationDetailsDmarc: 'dmarc',
      authenticationDetailsCompositeAuthentication: 'compauth',
    },
  ],
  [
    'submissions and quarantine',
    {
      'Submitted by': 'recipient',
      'Reported by': 'recipient',
      'Date submitted (UTC-07:00)': 'time',
      'Date reported': 'time',
      'Original verdict': 'reported-verdict',
      'Filter verdict': 'reported-verdict',
      'Received time': 'time',
      'Quarantine reason': 'threats',
      QuarantineTypes: 'threats',
      ReleaseStatus: 'release',
    },
  ],
  [
    'gateways and other programs',
    {
      Sender_IP_Address: 'address',
      Header_From: 'sender',
      'Sending IP': 'address',
      'Source IP': 'address',
      'Connecting IP': 'address',
      'IP address': 'address',
      From: 'sender',
      To: 'recipient',
      'Message-ID': 'message-id',
      'data.office365.SenderIPv4': 'address',
      'Event date': 'time',
    },
  ],
  [
    'failure reports',
    { 'arrival-date-utc': 'time', original_rcpt_to: 'recipient', original_mail_from: 'sender', feedback_type: 'failure-report' },
  ],
  [
    'logs of what people and servers did',
    {
      UserId: 'user',
      UserIds: 'user',
      UserAgent: 'user',
      Operation: 'user',
      Operations: 'user',
      LogonType: 'user',
      ClientInfoString: 'user',
      AccountUpn: 'user',
      'local-endpoint': 'connection',
      'remote-endpoint': 'connection',
    },
  ],
  [
    'what queries count',
    {
      Deliveries: 'count',
      PredictedMessages: 'count',
      Messages: 'count',
      LastDay: 'count',
      count_: 'count',
      'Message count': 'count',
    },
  ],
])('%s', (_, held) => {
  expect(Object.fromEntries(Object.keys(held).map((name) => [name, roleOf(name)]))).toEqual(held);
  expect(Object.fromEntries(Object.keys(held).map((name) => [name, roleOf(name.toUpperCase())]))).toEqual(held);
});

test.each([
  'Subject',
  'To IP',
  'server_ip',
  'Sender display name',
  'Connector',
  'attachments.messageId',
  'headers.from',
  'urlList.sender',
  '',
])('%j is no name that is known, or is the sender’s own', (name) => {
  expect(roleOf(name)).toBeNull();
});

test.each([
  ['Date (UTC)', 0],
  ['Date (UTC-06:00)', -360],
  ['Date (UTC+0530)', 330],
  ['Date (UTC+1)', 60],
  ['Date ( utc + 10 )', 600],
  ['TimeGenerated [UTC]', 0],
  ['"Date (UTC+01:00)" ', 60],
  ['Date', null],
  ['Date (CET)', null],
  ['UTC', null],
  ['(UTC) Date', null],
  ['Date (UTC+01:00) or so', null],
])('the heading %j states the offset %j', (name, offset) => {
  expect(offsetOf(name)).toBe(offset);
});

test.each<[readonly string[], string | null]>([
  [['Date', 'Remote IP', 'Recipients'], 'Remote IP'],
  [['Date', 'remoteIp', 'Recipients'], 'remoteIp'],
  [['Date', 'peer_ipv4', 'Recipients'], 'peer_ipv4'],
  // another column holds the address
  [['Date', 'Remote IP', 'Sender IP'], null],
  // what mail went to
  [['To IP', 'Destination IP', 'target_ip', 'Recipient IP', 'Proxy IP'], null],
  [['Date', 'Remote IPv6', 'Recipients'], 'Remote IPv6'],
  [['Date', 'peerIPAddress', 'Recipients'], 'peerIPAddress'],
  [['Date', 'remote_ipaddr', 'Recipients'], 'remote_ipaddr'],
  [['Date', 'IP1', 'Recipients'], 'IP1'],
  [['Date', 'Target IPv4', 'Destination IPAddress'], null],
  [['Description', 'Tip', 'Shipping', 'ipsum', 'Recipient IPs', 'IPX'], null],
])('of the headings %j one seems to name a server: %j', (headings, found) => {
  expect(unreadAddress(headings)).toBe(found);
});

test.each([
  ['0', 0],
  ['7', 7],
  [' 1,234 ', 1234],
  ['1.234.567', 1234567],
  ['1 234', 1234],
  ['1\u00a0234', 1234],
  ['12345', 12345],
  ['123456789012345', 123456789012345],
  ['1\u202f234', 1234],
  ['1,234,567,890,123', 1234567890123],
  ['1,234.567', null],
  ['1.234,567', null],
  ['1,23', null],
  ['1,2345', null],
  ['1234,567', null],
  ['12%', null],
  ['-1', null],
  ['1e3', null],
  ['', null],
])('the count in %j is %j', (cell, count) => {
  expect(numberIn(cell)).toBe(count);
});
