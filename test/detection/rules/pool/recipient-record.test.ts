import { block, exchangeBlock, outboundHelo, ownLines, exchangeBorder } from '../../../support/header-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

const results =
  'Authentication-Results: spf=none (sender IP is 52.103.163.28) smtp.mailfrom=example.com; dkim=none (message not signed) header.d=none;dmarc=none action=none header.from=example.com;compauth=fail reason=001';

ruleTable('recipient-record', {
  speaks: [
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
    { when: 'X-Sender-IP', headers: block('X-Sender-IP: 40.95.78.166'), claim: 'relay', cites: [0], vouched: false },
    {
      when: 'CIP of an inbound report',
      headers: block('X-Forefront-Antispam-Report: CIP:40.95.78.166;CTRY:US;SFV:SPM;DIR:INB;'),
      claim: 'relay',
      cites: [0],
      vouched: false,
    },
  ],
  silent: [
    { when: 'Authentication-Results below the border', headers: exchangeBlock('mx.example.net', '203.0.113.5', results) },
    {
      when: 'CIP of an outbound report: the source, not the pool',
      headers: block('X-Forefront-Antispam-Report: CIP:40.95.78.166;SFV:NSPM;DIR:OUT;SFP:1101;'),
    },
    { when: 'CIP of somebody else’s report', headers: block('X-Forefront-Antispam-Report-Untrusted: CIP:40.95.78.166;DIR:INB;') },
    { when: 'an address that is not Microsoft’s', headers: block('X-Sender-IP: 203.0.113.5') },
  ],
});
