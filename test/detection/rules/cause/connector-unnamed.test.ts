import { exchangeBlock, exchangeBorder, outboundHelo } from '../../../support/header-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

const flag = 'X-MS-Exchange-AntiSpam-Relay: 1';
const intake = exchangeBorder('mail.example.com', '192.0.2.8');
const relayed = (...below: readonly string[]) => exchangeBlock(outboundHelo, '40.95.1.1', ...below);

ruleTable('connector-unnamed', {
  speaks: [
    {
      when: 'the source handed the message to the tenant itself, and no connector is named',
      headers: relayed(intake, flag),
      claim: 'unnamed',
      cites: [4],
      vouched: false,
    },
  ],
  silent: [
    {
      when: 'a connector is named',
      headers: relayed(
        intake,
        flag,
        'X-MS-Exchange-CrossTenant-OriginalAttributedTenantConnectingIp: TenantId=00000000-1111-2222-3333-444444444444;Ip=[192.0.2.8];Helo=[a]',
      ),
    },
    { when: 'the stamps were removed, this one perhaps with them', headers: relayed(intake) },
    { when: 'no intake is to be seen', headers: relayed(flag) },
    { when: 'the intake took it from within', headers: relayed(exchangeBorder('mail.example.com', '10.1.1.1'), flag) },
    { when: 'another pool', headers: exchangeBlock(outboundHelo, '40.107.1.1', intake, flag) },
  ],
});
