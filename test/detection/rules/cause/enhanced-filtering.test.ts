import { block } from '../../../support/header-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

ruleTable('enhanced-filtering', {
  speaks: [
    {
      when: 'the skipped-to source',
      headers: block('X-MS-Exchange-SkipListedInternetSender: ip=[192.0.2.8];domain=app.example.com'),
      claim: 'active',
      cites: [0],
      vouched: false,
      values: { address: '192.0.2.8', name: 'app.example.com' },
    },
    {
      when: 'the original source, IPv6',
      headers: block('X-MS-Exchange-ExternalOriginalInternetSender: ip=[2001:db8::8];domain='),
      claim: 'active',
      cites: [0],
      vouched: false,
      values: { address: '2001:db8::8', name: null },
    },
  ],
  silent: [{ when: 'no address', headers: block('X-MS-Exchange-SkipListedInternetSender: ip=[];domain=app.example.com') }],
});
