import { exchangeBlock, exchangeBorder, outboundHelo, postfixLine } from '../../../support/header-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

const intake = exchangeBorder('mail.example.com', '192.0.2.8');
const server =
  'Received: from app.example.com (10.0.0.5) by mail.example.com (10.0.0.4) with Microsoft SMTP Server (version=TLS1_2, cipher=X) id 15.2.2562.20; Wed, 26 Nov 2025 05:23:20 +0000';

ruleTable('on-premises-exit', {
  speaks: [
    {
      when: 'an Exchange Server below the intake',
      headers: exchangeBlock(outboundHelo, '40.95.1.1', intake, server),
      claim: 'exchange-server',
      cites: [5],
      vouched: false,
      values: { by: 'mail.example.com' },
    },
  ],
  silent: [
    {
      when: 'another server',
      headers: exchangeBlock(
        outboundHelo,
        '40.95.1.1',
        intake,
        postfixLine('app.example.com', 'unknown [10.0.0.5]', 'mail.example.com'),
      ),
    },
    {
      when: 'an Exchange Server behind the last tenant, where an earlier one relayed',
      headers: exchangeBlock(
        outboundHelo,
        '40.107.1.1',
        intake,
        server.replace('10.0.0.5', '40.95.1.1').replace('app.example.com', outboundHelo),
      ),
    },
    { when: 'nothing below', headers: exchangeBlock(outboundHelo, '40.95.1.1', intake) },
    { when: 'no hand-over', headers: exchangeBlock('mx.example.net', '203.0.113.5', server) },
  ],
});
