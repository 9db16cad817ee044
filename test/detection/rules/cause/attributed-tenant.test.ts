import { block } from '../../../support/header-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

const field = (value: string) => block(`X-MS-Exchange-CrossTenant-OriginalAttributedTenantConnectingIp: ${value}`);
const tenant = '00000000-1111-2222-3333-444444444444';

ruleTable('attributed-tenant', {
  speaks: [
    {
      when: 'all three parts',
      headers: field(`TenantId=${tenant};Ip=[192.0.2.8];Helo=[app.example.com]`),
      claim: 'connector-relay',
      cites: [0],
      vouched: false,
      values: { tenant, address: '192.0.2.8', name: 'app.example.com' },
    },
    {
      when: 'IPv6 and blanks',
      headers: field(`TenantId=${tenant}; Ip=[2001:db8::8]; Helo=[app.example.com]`),
      claim: 'connector-relay',
      cites: [0],
      vouched: false,
      values: { address: '2001:db8::8' },
    },
    {
      when: 'no readable address',
      headers: field(`TenantId=${tenant};Ip=[nowhere]`),
      claim: 'connector-relay',
      cites: [0],
      vouched: false,
      values: { address: null, name: null },
    },
    {
      when: 'a part without an equals sign',
      headers: field(`TenantId=${tenant};Helox`),
      claim: 'connector-relay',
      cites: [0],
      vouched: false,
      values: { address: null, name: null },
    },
  ],
  silent: [
    { when: 'no tenant id', headers: field('Ip=[192.0.2.8];Helo=[app.example.com]') },
    { when: 'a tenant id with something behind it', headers: field(`TenantId=${tenant}0;Ip=[192.0.2.8]`) },
    { when: 'a tenant id of another form', headers: field('TenantId=<b>x</b>;Ip=[192.0.2.8]') },
  ],
});
