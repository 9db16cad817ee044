import { block, exchangeBlock, exchangeBorder, outboundHelo, postfixLine } from '../../../support/header-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

const tenant = '00000000-1111-2222-3333-444444444444';
const id = (value: string) => `X-MS-Exchange-CrossTenant-Id: ${value}`;
const relay = postfixLine(outboundHelo, 'mail-psaapc01rlnn2073.outbound.protection.outlook.com [40.95.53.73]');

const signature = 'DKIM-Signature: v=1; a=rsa-sha256; d=contoso.onmicrosoft.com; s=selector2-contoso-onmicrosoft-com; b=x';

const longest = `${'a.'.repeat(120)}b.example.com`;

ruleTable('relaying-tenant', {
  speaks: [
    {
      when: 'the tenant that handed the message to somebody else’s system',
      headers: block(relay, id(tenant.toUpperCase())),
      claim: 'named',
      cites: [1],
      vouched: false,
      values: { tenant, field: 'X-MS-Exchange-CrossTenant-Id' },
    },
    {
      when: 'the same in a mailbox of Gmail',
      headers: block(
        `Received: from ${outboundHelo} (mail-psaapc01rlnn2073.outbound.protection.outlook.com. [40.95.53.73]) by mx.google.com with ESMTPS id d2e1a72fcca58 for <reader@example.org> (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256); Wed, 26 Nov 2025 05:23:24 +0000`,
        id(tenant),
      ),
      claim: 'named',
      cites: [1],
      vouched: false,
      values: { tenant, field: 'X-MS-Exchange-CrossTenant-Id' },
    },
    {
      when: 'X-OriginatorOrg',
      headers: block('X-OriginatorOrg: Example.com'),
      claim: 'named',
      cites: [0],
      vouched: false,
      values: { tenant: 'example.com', field: 'X-OriginatorOrg' },
    },
    {
      when: 'the fallback signature',
      headers: block('DKIM-Signature: v=1; a=rsa-sha256; d=Contoso.onmicrosoft.com; s=selector2-contoso-onmicrosoft-com; b=x'),
      claim: 'named',
      cites: [0],
      vouched: false,
      values: { tenant: 'contoso.onmicrosoft.com' },
    },
    {
      when: 'the fallback signature between the hand-over and the tenant’s intake',
      headers: exchangeBlock(outboundHelo, '40.95.1.1', signature, exchangeBorder('app.example.com', '192.0.2.8')),
      claim: 'named',
      cites: [4],
      vouched: false,
      values: { tenant: 'contoso.onmicrosoft.com' },
    },
    {
      when: 'the fallback signature below the hand-over, where no intake line is to be seen',
      headers: block(relay, signature),
      claim: 'named',
      cites: [1],
      vouched: false,
      values: { tenant: 'contoso.onmicrosoft.com' },
    },
    {
      when: 'the same organisation twice',
      headers: block('X-OriginatorOrg: Example.com', 'X-OriginatorOrg: example.com'),
      claim: 'named',
      cites: [0],
      vouched: false,
      values: { tenant: 'example.com' },
    },
    {
      when: 'two organisations: nobody can tell which is the genuine one',
      headers: block('X-OriginatorOrg: example.com', 'X-OriginatorOrg: example.net', 'X-OriginatorOrg: example.com'),
      claim: 'contradicted',
      cites: [0, 1, 2],
      vouched: false,
      values: { tenant: null, field: 'X-OriginatorOrg' },
    },
    {
      when: 'the longest name that a domain can have',
      headers: block(`X-OriginatorOrg: ${longest}`),
      claim: 'named',
      cites: [0],
      vouched: false,
      values: { tenant: longest },
    },
  ],
  silent: [
    { when: 'a signature above the hand-over', headers: block(signature, relay) },
    {
      when: 'a signature from before the relaying tenant took the message in',
      headers: exchangeBlock(
        outboundHelo,
        '40.95.1.1',
        exchangeBorder('app.example.com', '192.0.2.8'),
        'DKIM-Signature: v=1; a=rsa-sha256; d=sender.onmicrosoft.com; s=selector2; b=x',
      ),
    },
    {
      when: 'the last tenant, where an earlier one relayed',
      headers: block(
        postfixLine(outboundHelo, 'mail-eur01on2045.outbound.protection.outlook.com [40.107.96.45]'),
        'X-OriginatorOrg: b.example',
        'DKIM-Signature: v=1; a=rsa-sha256; d=b.onmicrosoft.com; s=selector2; b=x',
        relay,
      ),
    },
    { when: 'a name longer than that', headers: block(`X-OriginatorOrg: a${longest}`) },
    { when: 'a tenant stamped anew by the reader’s own mailbox', headers: exchangeBlock(outboundHelo, '40.95.1.1', id(tenant)) },
    { when: 'an id with something behind it', headers: block(relay, id(`${tenant}0`)) },
    { when: 'two tenants on the way', headers: block(relay, relay, id(tenant)) },
    { when: 'two such stamps', headers: block(relay, id(tenant), id(tenant)) },
    { when: 'no hand-over by Microsoft 365', headers: block(postfixLine('a', 'a.example.net [203.0.113.5]'), id(tenant)) },
    { when: 'the tenant of Outlook.com', headers: block(relay, id('84df9e7f-e9f6-40af-b435-aaaaaaaaaaaa')) },
    {
      when: 'a tenant that the connector’s stamp names already',
      headers: block(
        relay,
        id(tenant),
        `X-MS-Exchange-CrossTenant-OriginalAttributedTenantConnectingIp: TenantId=${tenant};Ip=[192.0.2.8];Helo=[a.example.com]`,
      ),
    },
    { when: 'a signature of another domain', headers: block('DKIM-Signature: v=1; d=example.com; s=a; b=x') },
    { when: 'a domain and something behind it', headers: block('X-OriginatorOrg: contoso.com<b>') },
    { when: 'a domain and something in front of it', headers: block('X-OriginatorOrg: <b>contoso.com') },
    { when: 'an id with something in front of it', headers: block(relay, id(`0${tenant}`)) },
    { when: 'no domain', headers: block('X-OriginatorOrg: <script>') },
  ],
});
