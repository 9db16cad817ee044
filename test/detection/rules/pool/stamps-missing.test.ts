import { block, exchangeBlock, outboundHelo, postfixLine } from '../../../support/header-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

const list = postfixLine('list.example.net', 'list.example.net [203.0.113.5]');
const relay = postfixLine(outboundHelo, 'unknown [40.95.1.1]', 'list.example.net');

ruleTable('stamps-missing', {
  speaks: [
    {
      when: 'a relay line of somebody else’s, and nothing else',
      headers: block(list, relay),
      claim: 'uncorroborated',
      cites: [1],
      vouched: false,
    },
    {
      when: 'a report without a code',
      headers: block(list, relay, 'X-Forefront-Antispam-Report: CIP:192.0.2.1;SFV:NSPM;DIR:OUT;'),
      claim: 'uncorroborated',
      cites: [1],
      vouched: false,
    },
    {
      when: 'a relay line of somebody else’s below an ordinary one',
      headers: block(postfixLine(outboundHelo, 'unknown [40.107.1.1]'), relay),
      claim: 'uncorroborated',
      cites: [1],
      vouched: false,
    },
  ],
  silent: [
    {
      when: 'an ordinary line of somebody else’s',
      headers: block(list, postfixLine(outboundHelo, 'unknown [40.107.1.1]', 'list.example.net')),
    },
    { when: 'a stamp', headers: block(list, relay, 'X-MS-Exchange-AntiSpam-Relay: 1') },
    { when: 'a code', headers: block(list, relay, 'X-Forefront-Antispam-Report: CIP:192.0.2.1;DIR:OUT;SFP:1022;') },
    { when: 'the reader’s own line shows it', headers: exchangeBlock(outboundHelo, '40.95.1.1') },
    { when: 'the reader’s own line shows it, and an older one too', headers: exchangeBlock(outboundHelo, '40.95.1.1', relay) },
    { when: 'no relay line', headers: block(list) },
    {
      when: 'the reader’s own side notes the address that its filter took the message from',
      headers: exchangeBlock(
        'mx08.pphosted.com',
        '205.220.177.9',
        'Received: from relay.example (unknown [40.95.1.1]) by mx08.pphosted.com (PPS) with ESMTPS id 1; Wed, 26 Nov 2025 05:23:23 +0000',
      ).replace(
        'Received: from DM6',
        'Authentication-Results: spf=fail (sender IP is 40.95.1.1) smtp.mailfrom=example.com\r\nReceived: from DM6',
      ),
    },
  ],
});
