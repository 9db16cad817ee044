import { exchangeBlock, exchangeBorder, outboundHelo } from '../../../support/header-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

const intake = exchangeBorder('mx0a-001.pphosted.com', '192.0.2.8');
const gateway = (by: string) =>
  `Received: from app.example.com (app.example.com [198.51.100.5]) by ${by} (PPS) with ESMTPS id 1 (version=TLSv1.2 cipher=X bits=256 verify=NOT); Wed, 26 Nov 2025 05:23:20 +0000`;
/** As the servers of Hornetsecurity write: the looked-up name, the address, and no protocol. */
const plain = (by: string) => `Received: from app.example.com ([198.51.100.5]) by ${by}; Wed, 26 Nov 2025 05:23:20 +0000`;

ruleTable('arrival-gateway', {
  speaks: [
    {
      when: 'a gateway in front of the tenant',
      headers: exchangeBlock(outboundHelo, '40.95.1.1', intake, gateway('mx0a-001.pphosted.com')),
      claim: 'gateway',
      cites: [4, 5],
      vouched: false,
      values: { name: 'mx0a-001.pphosted.com' },
    },
    ...['mx-relay17-hz2.antispameurope.com', 'mx-gate31-hz12', 'mx-gate31-hz12.hornetsecurity.com'].map((by) => ({
      when: `one of Hornetsecurity, which writes as ${by}`,
      headers: exchangeBlock(
        outboundHelo,
        '40.95.1.1',
        exchangeBorder('mx-relay06-hz2.antispameurope.com', '192.0.2.8'),
        plain(by),
      ),
      claim: 'gateway' as const,
      cites: [4, 5],
      vouched: false,
      values: { product: 'Hornetsecurity' },
    })),
  ],
  silent: [
    { when: 'only its greeting', headers: exchangeBlock(outboundHelo, '40.95.1.1', intake, gateway('mx.example.com')) },
    {
      when: 'a short name of Hornetsecurity’s below the greeting of another',
      headers: exchangeBlock(outboundHelo, '40.95.1.1', intake, plain('mx-gate31-hz12')),
    },
    {
      when: 'a short name that no server of Hornetsecurity has',
      headers: exchangeBlock(
        outboundHelo,
        '40.95.1.1',
        exchangeBorder('mx-relay06-hz2.antispameurope.com', '192.0.2.8'),
        plain('mx-gate31'),
      ),
    },
    {
      when: 'a look-alike',
      headers: exchangeBlock(
        outboundHelo,
        '40.95.1.1',
        exchangeBorder('mx.pphosted.com.attacker.example', '192.0.2.8'),
        gateway('mx0a-001.pphosted.com'),
      ),
    },
    {
      when: 'a gateway in front of the last tenant, where an earlier one relayed',
      headers: exchangeBlock(
        outboundHelo,
        '40.107.1.1',
        intake,
        gateway('mx0a-001.pphosted.com').replace('app.example.com [198.51.100.5]', 'unknown [40.95.1.1]'),
      ),
    },
    {
      when: 'an intake line that cannot be read, above one of another tenant',
      headers: exchangeBlock(outboundHelo, '40.95.1.1', 'Received: gibberish', intake, gateway('mx0a-001.pphosted.com')),
    },
    {
      when: 'an intake line that names nobody',
      headers: exchangeBlock(
        outboundHelo,
        '40.95.1.1',
        'Received: by DS2PEPF0000343E.mail.protection.outlook.com with HTTPS; Wed, 26 Nov 2025 05:23:20 +0000',
        gateway('mx0a-001.pphosted.com'),
      ),
    },
    { when: 'nothing below', headers: exchangeBlock(outboundHelo, '40.95.1.1', intake) },
  ],
});
