import { block, exchangeBlock } from '../../../support/header-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

ruleTable('unread-line', {
  speaks: [
    {
      when: 'a shape nobody reads, with a Microsoft server in it',
      headers: exchangeBlock(
        'mx.example.net',
        '203.0.113.5',
        'Received: from mail-a.outbound.protection.outlook.com <40.95.1.1> by gw.example.net; Wed, 26 Nov 2025 05:23:20 +0000',
      ),
      claim: 'may-be-microsoft365',
      cites: [4],
      vouched: false,
    },
    {
      when: 'unbalanced brackets',
      headers: block('Received: from x (unknown [40.95.1.1] by mx.example.org (Postfix) with ESMTP id 1'),
      claim: 'may-be-microsoft365',
      cites: [0],
      vouched: false,
    },
  ],
  silent: [
    {
      when: 'a shape nobody reads, without one',
      headers: exchangeBlock(
        'mx.example.net',
        '203.0.113.5',
        'Received: from a <192.0.2.1> by gw.example.net; Wed, 26 Nov 2025 05:23:20 +0000',
      ),
    },
    { when: 'a line that is read', headers: exchangeBlock('mx.example.net', '40.95.1.1') },
  ],
});
