import { exchangeBlock, outboundHelo, postfixLine } from '../../../support/header-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

ruleTable('several-tenants', {
  speaks: [
    {
      when: 'two hand-overs',
      headers: exchangeBlock(outboundHelo, '40.95.1.1', postfixLine(outboundHelo, 'unknown [40.107.1.1]', 'mx.example.net')),
      claim: 'chain',
      cites: [3, 4],
      vouched: false,
      values: { count: 2 },
    },
  ],
  silent: [{ when: 'one', headers: exchangeBlock(outboundHelo, '40.95.1.1') }],
});
