import { block } from '../../../support/header-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

ruleTable('sender-domain-check', {
  speaks: [
    {
      when: '2',
      headers: block('X-MS-Exchange-SenderADCheck: 2'),
      claim: 'not-accepted',
      cites: [0],
      vouched: false,
      values: { value: '2' },
    },
    { when: '1', headers: block('X-MS-Exchange-SenderADCheck: 1'), claim: 'accepted', cites: [0], vouched: false },
    { when: '0', headers: block('X-MS-Exchange-SenderADCheck: 0'), claim: 'rewritten', cites: [0], vouched: false },
  ],
  silent: [{ when: 'another value', headers: block('X-MS-Exchange-SenderADCheck: 3') }],
});
