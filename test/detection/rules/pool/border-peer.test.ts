import { block, exchangeBlock, outboundHelo, ownLines, postfixLine } from '../../../support/header-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

ruleTable('border-peer', {
  speaks: [
    {
      when: 'a stranger at a Microsoft border',
      headers: exchangeBlock('mx.example.net', '203.0.113.5'),
      claim: 'not-microsoft365',
      cites: [3],
      vouched: true,
      values: { address: '203.0.113.5', name: 'mx.example.net', cloud: false },
    },
    {
      when: 'a server in the cloud of Microsoft that is none of Microsoft 365',
      headers: exchangeBlock('mx.example.net', '20.40.0.1'),
      claim: 'not-microsoft365',
      cites: [3],
      vouched: true,
      values: { address: '20.40.0.1', cloud: true },
    },
    {
      when: 'a stranger at a Postfix',
      headers: block(postfixLine('x', 'mx.example.net [203.0.113.5]')),
      claim: 'not-microsoft365',
      cites: [0],
      vouched: true,
      values: { name: 'mx.example.net' },
    },
  ],
  silent: [
    { when: 'a pool at the border', headers: exchangeBlock(outboundHelo, '40.107.1.1') },
    { when: 'no border', headers: block(...ownLines) },
  ],
});
