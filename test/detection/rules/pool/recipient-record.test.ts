import { block, exchangeBlock, outboundHelo, ownLines, exchangeBorder } from '../../../support/header-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

const results =
  'Authentication-Results: spf=none (sender IP is 52.103.163.28) smtp.mailfrom=example.com; dkim=none (message not signed) header.d=none;dmarc=none action=none header.from=example.com;compauth=fail reason=001';

const name = 'mail-japaneastazrln10222018.outbound.protection.outlook.com';
const report = (address: string, ptr: string) =>
  `X-Forefront-Antispam-Report: CIP:${address};SFV:NSPM;H:${outboundHelo};PTR:${ptr};CAT:NONE;DIR:INB;`;
const stamp = 'X-MS-Exchange-Organization-AuthSource: DS2PEPF0000343E.namprd02.prod.outlook.com';
const damaged =
  'Received: from (removed) by DS2PEPF0000343E.mail.protection.outlook.com with Microsoft SMTP Server id 1; Wed, 26 Nov 2025 05:23:24 +0000';

ruleTable('recipient-record', {
  speaks: [
    {
      when: 'the name that the recipient’s filter looked up, in a block that nobody has listed',
      headers: exchangeBlock(outboundHelo, '40.94.1.1', stamp, report('40.94.1.1', name)),
      claim: 'relay',
      cites: [5],
      vouched: true,
      values: { address: '40.94.1.1', name, range: null, field: 'X-Forefront-Antispam-Report' },
    },
    {
      when: 'a name that says more than the block',
      headers: exchangeBlock(
        outboundHelo,
        '40.95.1.1',
        stamp,
        report('40.95.1.1', 'mail-sgaapc01rlhn2087.outbound.protection.outlook.com'),
      ),
      claim: 'relay-spam',
      cites: [5],
      vouched: true,
    },
    {
      when: 'the report under a border line that cannot be read',
      headers: block(...ownLines, damaged, stamp, report('40.95.1.1', 'InfoDomainNonexistent')),
      claim: 'relay',
      cites: [5],
      vouched: false,
      values: { range: '40.95.0.0/16', name: null },
    },
    {
      when: 'X-Sender-IP under a border line that cannot be read',
      headers: block(...ownLines, damaged, stamp, 'X-Sender-IP: 52.103.160.12'),
      claim: 'relay',
      cites: [5],
      vouched: false,
    },
    {
      when: 'Authentication-Results above the border',
      headers: block(...ownLines, results, exchangeBorder(outboundHelo, '52.103.163.28')),
      claim: 'relay',
      cites: [3],
      vouched: true,
      values: { address: '52.103.163.28' },
    },
    { when: 'Authentication-Results without any Received', headers: block(results), claim: 'relay', cites: [0], vouched: false },
    {
      when: 'the whole value written as encoded words',
      headers: block(
        `Authentication-Results: =?utf-8?B?${Buffer.from(results.slice(results.indexOf(' ') + 1)).toString('base64')}?=`,
      ),
      claim: 'relay',
      cites: [0],
      vouched: false,
    },
    {
      when: 'Received-SPF of Microsoft 365 without any Received',
      headers: block(
        'Received-SPF: Fail (protection.outlook.com: domain of example.com does not designate 40.95.78.166 as permitted sender) receiver=protection.outlook.com; client-ip=40.95.78.166; helo=H',
      ),
      claim: 'relay',
      cites: [0],
      vouched: false,
    },
    {
      when: 'Received-SPF of Postfix',
      headers: block(
        'Received-SPF: Softfail (mailfrom) identity=mailfrom; client-ip=40.95.78.166; helo=h.example; envelope-from=a@example.com; receiver=<UNKNOWN>',
      ),
      claim: 'relay',
      cites: [0],
      vouched: false,
    },
    {
      when: 'Received-SPF below results that name no address',
      headers: block(
        'Authentication-Results: mx.example.org; spf=fail smtp.mailfrom=a@example.com',
        'Received-SPF: fail (mx.example.org: domain of a@example.com does not designate 40.95.78.166 as permitted sender) client-ip=40.95.78.166;',
      ),
      claim: 'relay',
      cites: [1],
      vouched: false,
    },
    { when: 'X-Sender-IP', headers: block('X-Sender-IP: 40.95.78.166'), claim: 'relay', cites: [0], vouched: false },
    {
      when: 'CIP of an inbound report',
      headers: block('X-Forefront-Antispam-Report: CIP:40.95.78.166;CTRY:US;SFV:SPM;DIR:INB;'),
      claim: 'relay',
      cites: [0],
      vouched: false,
    },
    {
      when: 'Authentication-Results above a border line that cannot be read',
      headers: block(...ownLines, results, damaged),
      claim: 'relay',
      cites: [3],
      vouched: false,
      values: { address: '52.103.163.28' },
    },
    {
      when: 'the name of an inbound report without any Received',
      headers: block(report('40.94.1.1', name)),
      claim: 'relay',
      cites: [0],
      vouched: false,
      values: { address: '40.94.1.1', name, range: null },
    },
  ],
  silent: [
    { when: 'Authentication-Results below a line that cannot be read', headers: block(...ownLines, damaged, results) },
    {
      when: 'an ARC set above the border, whoever sealed it',
      headers: block(
        ...ownLines,
        'ARC-Authentication-Results: i=1; mx.example.net; spf=none (sender IP is 52.103.163.28) smtp.mailfrom=example.com',
        exchangeBorder('mx.example.net', '203.0.113.5'),
      ),
    },
    {
      when: 'X-Sender-IP twice: nobody can tell which is the mailbox’s',
      headers: block(...ownLines, damaged, stamp, 'X-Sender-IP: 52.103.160.12', 'X-Sender-IP: 52.103.160.12'),
    },
    {
      when: 'X-Sender-IP beside a border line that can be read',
      headers: exchangeBlock('mx.example.net', '203.0.113.5', stamp, 'X-Sender-IP: 52.103.160.12'),
    },
    {
      when: 'a name outside Microsoft’s networks: the owner of an address gives it its name',
      headers: exchangeBlock('mx.example.net', '203.0.113.5', stamp, report('203.0.113.5', name)),
    },
    {
      when: 'a report for another address than that of the border line',
      headers: exchangeBlock('mx.example.net', '203.0.113.5', stamp, report('40.95.1.1', name)),
    },
    {
      when: 'a report above the stamps of the mailbox: it came with the message',
      headers: exchangeBlock(outboundHelo, '40.94.1.1', report('40.94.1.1', name), stamp),
    },
    {
      when: 'a report without a stamp of the mailbox around it',
      headers: exchangeBlock(outboundHelo, '40.94.1.1', report('40.94.1.1', name)),
    },
    {
      when: 'two reports: nobody can tell which is the recipient’s',
      headers: exchangeBlock(outboundHelo, '40.94.1.1', stamp, report('40.94.1.1', name), report('40.94.1.1', name)),
    },
    {
      when: 'a readable border line and a report that names no pool: nothing new',
      headers: exchangeBlock(outboundHelo, '40.95.1.1', stamp, report('40.95.1.1', 'InfoDomainNonexistent')),
    },
    {
      when: 'X-Sender-IP above the stamps of the mailbox',
      headers: block(...ownLines, damaged, 'X-Sender-IP: 52.103.160.12', stamp),
    },
    { when: 'Authentication-Results below the border', headers: exchangeBlock('mx.example.net', '203.0.113.5', results) },
    {
      when: 'CIP of an outbound report: the source, not the pool',
      headers: block('X-Forefront-Antispam-Report: CIP:40.95.78.166;SFV:NSPM;DIR:OUT;SFP:1101;'),
    },
    { when: 'CIP of somebody else’s report', headers: block('X-Forefront-Antispam-Report-Untrusted: CIP:40.95.78.166;DIR:INB;') },
    { when: 'an address that is not Microsoft’s', headers: block('X-Sender-IP: 203.0.113.5') },
    {
      when: 'Received-SPF below results that name another address',
      headers: block(
        'Authentication-Results: spf=pass (sender IP is 203.0.113.5) smtp.mailfrom=example.com',
        'Received-SPF: fail client-ip=40.95.78.166;',
      ),
    },
    {
      when: 'Received-SPF beside a border line',
      headers: exchangeBlock('mx.example.net', '203.0.113.5', 'Received-SPF: fail client-ip=40.95.78.166;'),
    },
  ],
});
