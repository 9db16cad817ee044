import { exchangeBlock, outboundHelo } from '../../../support/header-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

const arc = (i: number, spf: string) =>
  `ARC-Authentication-Results: i=${i}; mx.microsoft.com 1; ${spf}; dmarc=none action=none header.from=example.com; dkim=none (message not signed); arc=none (0)`;
const none = 'spf=none (sender ip is 192.0.2.8) smtp.rcpttodomain=example.org smtp.mailfrom=example.com';
const intake =
  'Received: from app.example.com (192.0.2.8) by DB1PEPF000509EB.mail.protection.outlook.com (10.167.242.69) with Microsoft SMTP Server (version=TLS1_2, cipher=X) id 15.20.1 via Frontend Transport; Wed, 26 Nov 2025 05:23:12 +0000';

ruleTable('arrival-spf', {
  speaks: [
    {
      when: 'none',
      headers: exchangeBlock(outboundHelo, '40.95.1.1', arc(1, none), intake),
      claim: 'not-met',
      cites: [4],
      vouched: false,
      values: { result: 'none', address: '192.0.2.8', domain: 'example.com' },
    },
    {
      when: 'pass',
      headers: exchangeBlock(outboundHelo, '40.107.1.1', arc(1, 'spf=pass (sender ip is 192.0.2.8) smtp.mailfrom=example.com')),
      claim: 'met',
      cites: [4],
      vouched: false,
    },
    {
      when: 'an empty envelope sender, so that the greeting was judged',
      headers: exchangeBlock(
        outboundHelo,
        '40.95.1.1',
        arc(1, 'spf=fail (sender ip is 192.0.2.8) smtp.rcpttodomain=example.org smtp.helo=app.example.com'),
      ),
      claim: 'not-met',
      cites: [4],
      vouched: false,
      values: { result: 'fail', domain: 'app.example.com' },
    },
    {
      when: 'SPF behind the results of other checks',
      headers: exchangeBlock(
        outboundHelo,
        '40.95.1.1',
        'ARC-Authentication-Results: i=1; mx.microsoft.com 1; dkim=pass (signature was verified) header.d=example.com; dmarc=fail action=none header.from=example.com; spf=softfail (sender ip is 192.0.2.8) smtp.mailfrom=example.com; arc=none (0)',
      ),
      claim: 'not-met',
      cites: [4],
      vouched: false,
      values: { result: 'softfail', address: '192.0.2.8', domain: 'example.com' },
    },
    {
      when: 'Authentication-Results-Original where there is neither ARC nor X-MS-Exchange-Authentication-Results',
      headers: exchangeBlock(outboundHelo, '40.95.1.1', `Authentication-Results-Original: ${none}`),
      claim: 'not-met',
      cites: [4],
      vouched: false,
      values: { result: 'none', address: '192.0.2.8', domain: 'example.com' },
    },
    {
      when: 'X-MS-Exchange-Authentication-Results beside Authentication-Results-Original',
      headers: exchangeBlock(
        outboundHelo,
        '40.95.1.1',
        `Authentication-Results-Original: ${none}`,
        `X-MS-Exchange-Authentication-Results: ${none}`,
      ),
      claim: 'not-met',
      cites: [5],
      vouched: false,
    },
    {
      when: 'X-MS-Exchange-Authentication-Results where there is no ARC set',
      headers: exchangeBlock(
        outboundHelo,
        '40.95.1.1',
        'X-MS-Exchange-Authentication-Results: spf=softfail (sender IP is 192.0.2.8) smtp.mailfrom=example.com; dkim=none;',
      ),
      claim: 'not-met',
      cites: [4],
      vouched: false,
      values: { result: 'softfail' },
    },
    {
      when: 'the set of the relaying tenant, not that of a tenant before it',
      headers: exchangeBlock(
        outboundHelo,
        '40.95.1.1',
        arc(2, 'spf=fail (sender ip is 40.107.1.1) smtp.mailfrom=example.com'),
        intake,
        arc(1, 'spf=pass (sender ip is 192.0.2.8) smtp.mailfrom=example.com'),
      ),
      claim: 'not-met',
      cites: [4],
      vouched: false,
      values: { result: 'fail' },
    },
    {
      when: 'the lowest of several sets, the higher one below it',
      headers: exchangeBlock(
        outboundHelo,
        '40.95.1.1',
        arc(2, 'spf=fail (sender ip is 40.107.1.1) smtp.mailfrom=example.com'),
        arc(1, 'spf=softfail (sender ip is 192.0.2.8) smtp.mailfrom=example.com'),
        arc(3, 'spf=neutral (sender ip is 40.107.1.2) smtp.mailfrom=example.com'),
      ),
      claim: 'not-met',
      cites: [5],
      vouched: false,
      values: { result: 'softfail' },
    },
    {
      when: 'the lowest of several sets, in whatever order they stand',
      headers: exchangeBlock(
        outboundHelo,
        '40.95.1.1',
        arc(1, 'spf=softfail (sender ip is 192.0.2.8) smtp.mailfrom=example.com'),
        arc(2, 'spf=fail (sender ip is 40.107.1.1) smtp.mailfrom=example.com'),
        intake,
      ),
      claim: 'not-met',
      cites: [4],
      vouched: false,
      values: { result: 'softfail' },
    },
    {
      when: 'the tenant’s own X-MS-Exchange-Authentication-Results, not the one that came with the message',
      headers: exchangeBlock(
        outboundHelo,
        '40.95.1.1',
        'X-MS-Exchange-Authentication-Results: spf=none (sender IP is 192.0.2.8) smtp.mailfrom=example.com; dkim=none',
        intake,
        'X-MS-Exchange-Authentication-Results: spf=permerror (sender IP is 198.51.100.5) smtp.mailfrom=example.net; dkim=none',
      ),
      claim: 'not-met',
      cites: [4],
      vouched: false,
      values: { result: 'none' },
    },
  ],
  silent: [
    {
      when: 'the outbound filter’s code says that another tenant relayed it before, and nothing whose arrival this is',
      headers: exchangeBlock(
        outboundHelo,
        '40.107.1.1',
        arc(1, none),
        'X-Forefront-Antispam-Report-Untrusted: CIP:192.0.2.8;SFV:NSPM;DIR:OUT;SFP:1022;',
      ),
    },
    {
      when: 'only a set below a line that cannot be read: it may have been the intake line',
      headers: exchangeBlock(outboundHelo, '40.95.1.1', 'Received: gibberish', arc(1, none), intake),
    },
    {
      when: 'only a set of the tenant before, below the intake line of the relaying one',
      headers: exchangeBlock(outboundHelo, '40.95.1.1', intake, arc(1, none)),
    },
    {
      when: 'only the recipient’s own set, above the border',
      headers: `${arc(2, none)}\r\n${exchangeBlock(outboundHelo, '40.95.1.1')}`,
    },
    {
      when: 'a set of another sealer',
      headers: exchangeBlock(
        outboundHelo,
        '40.95.1.1',
        'ARC-Authentication-Results: i=1; mx.example.net; spf=none smtp.mailfrom=example.com',
      ),
    },
  ],
});
