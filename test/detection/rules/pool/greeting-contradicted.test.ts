import { exchangeBlock, outboundHelo } from '../../../support/header-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

ruleTable('greeting-contradicted', {
  speaks: [
    {
      when: 'a Microsoft greeting from a stranger’s address',
      headers: exchangeBlock(outboundHelo, '203.0.113.5'),
      claim: 'contradicted',
      cites: [3],
      vouched: true,
      values: { name: outboundHelo, address: '203.0.113.5' },
    },
  ],
  silent: [
    { when: 'a Microsoft greeting from a pool address', headers: exchangeBlock(outboundHelo, '40.95.1.1') },
    { when: 'another greeting', headers: exchangeBlock('mx.example.net', '203.0.113.5') },
  ],
});
