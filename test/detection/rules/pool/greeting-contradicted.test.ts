import { exchangeBlock, outboundHelo, postfixLine } from '../../../support/header-lines.ts';
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
    {
      when: 'the same in a line of somebody else’s',
      headers: exchangeBlock('mx.example.net', '203.0.113.5', postfixLine(outboundHelo, 'unknown [203.0.113.7]')),
      claim: 'contradicted',
      cites: [4],
      vouched: false,
      values: { name: outboundHelo, address: '203.0.113.7' },
    },
  ],
  silent: [
    { when: 'a Microsoft greeting from a pool address', headers: exchangeBlock(outboundHelo, '40.95.1.1') },
    { when: 'another greeting', headers: exchangeBlock('mx.example.net', '203.0.113.5') },
  ],
});
