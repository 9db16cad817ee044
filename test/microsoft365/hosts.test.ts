import { isInDomain } from '../../src/mail/addresses/domain.ts';
import * as hosts from '../../src/microsoft365/hosts.ts';

const intake = [
  'am4pepf00025f99.mail.protection.outlook.com',
  'bn1nam02ft001.mail.protection.office365.us',
  'bjb01ft001.mail.protection.partner.outlook.cn',
  'example-com.mail.protection.outlook.de',
  'mail-dm3gcc020110.inbound.protection.outlook.com',
];
const sovereign = [
  'bn3p110mb0001.namp110.prod.office365.us',
  'bjsprmb0001.chnpr01.prod.partner.outlook.cn',
  'frapr01mb0001.deuprd01.prod.outlook.de',
];

/** By hand: a server of each domain. */
const lists: readonly {
  readonly list: string;
  readonly domains: readonly string[];
  readonly servers: readonly string[];
}[] = [
  {
    list: 'outboundDomains',
    domains: hosts.outboundDomains,
    servers: ['apc01-psa-obe.outbound.protection.outlook.com', 'mail-bl0pr05cu006.outbound1701.protection.outlook.com'],
  },
  {
    list: 'sovereignOutboundDomains',
    domains: hosts.sovereignOutboundDomains,
    servers: [
      'mail-bn3usg02on0101.outbound.protection.office365.us',
      'mail-bjschn02on0060.outbound.protection.partner.outlook.cn',
      'ger01-fra-obe.outbound.protection.outlook.de',
    ],
  },
  {
    list: 'sovereignZones',
    domains: hosts.sovereignZones,
    servers: [...sovereign, 'example-com.mail.protection.outlook.de'],
  },
  {
    list: 'protectionZones',
    domains: hosts.protectionZones,
    servers: ['example-com.mail.protection.outlook.com'],
  },
  {
    list: 'consumerIntakeDomains',
    domains: hosts.consumerIntakeDomains,
    servers: ['outlook-com.olc.protection.outlook.com'],
  },
  { list: 'intakeDomains', domains: hosts.intakeDomains, servers: intake },
  { list: 'formerIntakeDomains', domains: hosts.formerIntakeDomains, servers: ['snt004-mc7f17.hotmail.com'] },
  {
    list: 'insideDomains',
    domains: hosts.insideDomains,
    servers: [
      'am9pr05mb8712.eurprd05.prod.outlook.com',
      'mw2pr00mb0300.namprd00.prod.exchangelabs.com',
      'am5eur03ft001.eop-eur03.prod.protection.outlook.com',
      'db9pr05ca0067.outlook.office365.com',
      'ph1p110ca0001.outlook.office365.us',
      'sn6pr00ca0001.outlook.office.com',
      ...sovereign,
      ...intake,
    ],
  },
];

test('every list of domains stands here', () => {
  const known = lists.map(({ list }) => list);
  const all = Object.entries(hosts).flatMap(([name, value]) => (Array.isArray(value) ? [name] : []));
  expect(all.filter((name) => !known.includes(name))).toEqual([]);
});

test.each(lists)(
  '$list: one server of each domain is in that domain and in no other of the list',
  ({ list, domains, servers }) => {
    const missing = domains.filter((domain) => !servers.some((name) => isInDomain(name, [domain])));
    expect(missing.map((domain) => `add a server of ${domain} to ${list} in this file`)).toEqual([]);
    const found = servers.map((name) => [name, domains.filter((domain) => isInDomain(name, [domain])).length]);
    expect(found).toEqual(servers.map((name) => [name, 1]));
    for (const domain of domains) expect(isInDomain(`x${domain}`, domains)).toBe(false);
  },
);

test('the domains were counted, and the tenant of Outlook.com is the one that its messages name', () => {
  expect(hosts.hostsSource).toBe('own-count');
  expect(hosts.consumerTenant).toBe('84df9e7f-e9f6-40af-b435-aaaaaaaaaaaa');
});
