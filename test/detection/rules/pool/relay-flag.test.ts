import { block } from '../../../support/header-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

ruleTable('relay-flag', {
  speaks: [
    {
      when: '1',
      headers: block('X-MS-Exchange-AntiSpam-Relay: 1'),
      claim: 'crossed',
      cites: [0],
      vouched: false,
      values: { value: '1' },
    },
    {
      when: '0, in lower case',
      headers: block('x-ms-exchange-antispam-relay: 0'),
      claim: 'not-crossed',
      cites: [0],
      vouched: false,
      values: { value: '0' },
    },
  ],
  silent: [
    { when: 'another value', headers: block('X-MS-Exchange-AntiSpam-Relay: 10') },
    { when: 'another field', headers: block('X-MS-Exchange-AntiSpam-Relay-Other: 1') },
  ],
});
