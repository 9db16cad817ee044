import { advise } from '../../src/detection/verdict/advice/advice.ts';
import type { Detection } from '../../src/detection/detection.ts';
import type { Handover } from '../../src/detection/route/handover.ts';
import type { Hop } from '../../src/detection/route/hop.ts';
import { detectionOf, evidenceOf, fieldsOf, hopOf } from './detections.ts';

const edge = 'DB1PEPF00039231.mail.protection.outlook.com';
const received = 'Received';

/** Delivered by the relay pool to an Exchange Online mailbox; a connector relay that the outbound filter judged spam. */
const relayDelivery: Detection = detectionOf({
  verdict: {
    senderSideFilter: 'spam',
    position: 'delivery',
    certainty: 'certain',
    causes: ['connector-relay', 'null-reverse-path', 'sender-not-accepted', 'spf-softfail'],
  },
  fields: fieldsOf([
    [
      received,
      'from AM9PR05MB8712.eurprd05.prod.outlook.com (::1) by VI1PR05MB6911.eurprd05.prod.outlook.com with HTTPS; Wed, 14 Oct 2026 07:42:18 +0000',
    ],
    [
      'Authentication-Results',
      'spf=fail (sender IP is 52.103.192.44) smtp.helo=HK2PR02CU002.outbound.protection.outlook.com; dkim=none (message not signed) header.d=none;dmarc=none action=none header.from=billing.example.com;compauth=fail reason=001',
    ],
    [
      received,
      `from HK2PR02CU002.outbound.protection.outlook.com (52.103.192.44) by ${edge} (10.167.18.41) with Microsoft SMTP Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.9366.7 via Frontend Transport; Wed, 14 Oct 2026 07:42:15 +0000`,
    ],
    [
      'ARC-Authentication-Results',
      'i=1; mx.microsoft.com 1; spf=softfail (sender ip is 198.51.100.24) smtp.rcpttodomain=example.org smtp.helo=relay.northwind.example; dmarc=none action=none header.from=billing.example.com; dkim=none (message not signed); arc=none (0)',
    ],
    [
      received,
      'from relay.northwind.example (198.51.100.24) by SG1PEPF000082E1.mail.protection.outlook.com (10.167.240.7) with Microsoft SMTP Server id 15.20.9366.7 via Frontend Transport; Wed, 14 Oct 2026 07:42:18 +0000',
    ],
    ['From', '"Billing" <jane.doe@billing.example.com>'],
    ['X-MS-Exchange-SenderADCheck', '2'],
    ['X-MS-Exchange-AntiSpam-Relay', '1'],
    [
      'X-Forefront-Antispam-Report-Untrusted',
      'CIP:198.51.100.24;CTRY:DK;LANG:en;SCL:5;SRV:;IPV:NLI;SFV:SPM;H:relay.northwind.example;PTR:relay.northwind.example;CAT:OSPM;SFS:(13230040)(35950700016);DIR:OUT;SFP:1023;',
    ],
    [
      'X-MS-Exchange-CrossTenant-OriginalAttributedTenantConnectingIp',
      'TenantId=81aecebe-35ef-4e8a-8b04-1b4ead7abb59;Ip=[198.51.100.24];Helo=[relay.northwind.example]',
    ],
  ]),
  trace: {
    border: { at: 2, vouched: true, hidden: false },
    hops: [
      hopOf(0, 'own', {
        from: { helo: 'AM9PR05MB8712.eurprd05.prod.outlook.com', address: '::1' },
        by: 'VI1PR05MB6911.eurprd05.prod.outlook.com',
        time: '2026-10-14T07:42:18.000Z',
      }),
      hopOf(2, 'border', {
        from: { helo: 'HK2PR02CU002.outbound.protection.outlook.com', address: '52.103.192.44' },
        by: edge,
        time: '2026-10-14T07:42:15.000Z',
      }),
      hopOf(4, 'earlier', {
        from: { helo: 'relay.northwind.example', address: '198.51.100.24' },
        by: 'SG1PEPF000082E1.mail.protection.outlook.com',
        time: '2026-10-14T07:42:18.000Z',
      }),
    ],
  },
  evidence: [
    evidenceOf(
      'address-range',
      'relay',
      { address: '52.103.192.44', range: '52.103.128.0/17', by: edge, mixed: false },
      [2],
      true,
    ),
    evidenceOf(
      'recipient-record',
      'relay',
      { address: '52.103.192.44', range: '52.103.128.0/17', field: 'Authentication-Results' },
      [1],
      true,
    ),
    evidenceOf('relay-flag', 'crossed', { value: '1' }, [7]),
    evidenceOf('filtering-stamp', 'relay-spam', { value: '1023', field: 'X-Forefront-Antispam-Report-Untrusted' }, [8]),
    evidenceOf(
      'arrival-spf',
      'not-met',
      { result: 'softfail', address: '198.51.100.24', domain: 'relay.northwind.example' },
      [3],
    ),
    evidenceOf('arrival-dkim', 'not-met', { result: 'none' }, [3]),
    evidenceOf('null-reverse-path', 'judged-on-helo', { domain: 'relay.northwind.example' }, [3]),
    evidenceOf('sender-domain-check', 'not-accepted', { value: '2' }, [6]),
    evidenceOf(
      'attributed-tenant',
      'connector-relay',
      { tenant: '81aecebe-35ef-4e8a-8b04-1b4ead7abb59', address: '198.51.100.24', name: 'relay.northwind.example' },
      [9],
    ),
  ],
});

/** Forwarded through the relay pool to a list server, which sent it on; read in a mailbox behind Postfix. */
const relayUpstream: Detection = detectionOf({
  verdict: {
    senderSideFilter: 'passed',
    position: 'upstream',
    certainty: 'likely',
    doubts: ['other-servers'],
    causes: ['forwarding', 'spf-none'],
  },
  fields: fieldsOf([
    [
      received,
      'from lists.example.org (lists.example.org [192.0.2.80]) by mx.example.net (Postfix) with ESMTPS id 3A5B7; Tue, 22 Sep 2026 15:31:06 +0000',
    ],
    [
      received,
      'from APC01-SG2-obe.outbound.protection.outlook.com (mail-sgaapc01rlnn2087.outbound.protection.outlook.com [40.95.73.87]) by lists.example.org (Postfix) with ESMTPS id 41D6A5B48D9 for <list-owner@lists.example.org>; Tue, 22 Sep 2026 15:31:02 +0000',
    ],
    [
      'ARC-Authentication-Results',
      'i=1; mx.microsoft.com 1; spf=none (sender ip is 198.51.100.61) smtp.rcpttodomain=northwind.example smtp.mailfrom=jane.doe@example.com; dkim=pass header.d=example.com',
    ],
    ['X-MS-Exchange-ForwardingLoop', 'reception@northwind.example;81aecebe-35ef-4e8a-8b04-1b4ead7abb59'],
  ]),
  trace: {
    reader: 'other',
    border: { at: 0, vouched: true, hidden: false },
    hops: [
      hopOf(0, 'border', {
        dialect: 'postfix',
        from: { helo: 'lists.example.org', reverseName: 'lists.example.org', address: '192.0.2.80' },
        by: 'mx.example.net',
        time: '2026-09-22T15:31:06.000Z',
      }),
      hopOf(1, 'earlier', {
        dialect: 'postfix',
        from: {
          helo: 'APC01-SG2-obe.outbound.protection.outlook.com',
          reverseName: 'mail-sgaapc01rlnn2087.outbound.protection.outlook.com',
          address: '40.95.73.87',
        },
        by: 'lists.example.org',
        time: '2026-09-22T15:31:02.000Z',
      }),
    ],
  },
  evidence: [
    evidenceOf(
      'reverse-name',
      'relay-passed',
      { name: 'mail-sgaapc01rlnn2087.outbound.protection.outlook.com', token: 'rlnn', by: 'lists.example.org' },
      [1],
    ),
    evidenceOf(
      'address-range',
      'relay',
      { address: '40.95.73.87', range: '40.95.0.0/16', by: 'lists.example.org', mixed: false },
      [1],
    ),
    evidenceOf(
      'border-peer',
      'not-microsoft365',
      { address: '192.0.2.80', name: 'lists.example.org', by: 'mx.example.net', cloud: false },
      [0],
      true,
    ),
    evidenceOf('arrival-spf', 'not-met', { result: 'none', address: '198.51.100.61', domain: 'jane.doe@example.com' }, [2]),
    evidenceOf('arrival-dkim', 'met', { result: 'pass', domain: 'example.com' }, [2]),
    evidenceOf('forwarding-mark', 'forwarded', { field: 'X-MS-Exchange-ForwardingLoop', mark: 'mailbox-forwarding' }, [3]),
  ],
});

/** High-risk pool in front of a gateway whose line nobody vouches for, in a range that another pool uses too. */
const highRisk: Detection = detectionOf({
  verdict: { outcome: 'high-risk-pool', position: 'upstream', certainty: 'likely', doubts: ['other-servers'] },
  fields: fieldsOf([
    [received, 'from gateway.example.net ([203.0.113.9]) by mx.example.net with ESMTP; Tue, 6 Oct 2026 09:17:09 +0000'],
    [
      received,
      'from BN1PR04CU002.outbound.protection.outlook.com (52.102.138.18) by gateway.example.net; Tue, 6 Oct 2026 09:17:08 +0000',
    ],
  ]),
  trace: {
    reader: 'other',
    border: { at: 0, vouched: true, hidden: false },
    hops: [
      hopOf(0, 'border', { from: { address: '203.0.113.9' }, by: 'mx.example.net', time: '2026-10-06T09:17:09.000Z' }),
      hopOf(1, 'earlier', {
        from: { helo: 'BN1PR04CU002.outbound.protection.outlook.com', address: '52.102.138.18' },
        by: 'gateway.example.net',
        time: '2026-10-06T09:17:08.000Z',
      }),
    ],
  },
  evidence: [
    evidenceOf(
      'address-range',
      'high-risk',
      { address: '52.102.138.18', range: '52.102.0.0/16', by: 'gateway.example.net', mixed: true },
      [1],
    ),
  ],
});

/** The border line cannot be read. */
const undetermined: Detection = detectionOf({
  verdict: { outcome: 'undetermined', certainty: null, missing: 'border-unreadable' },
  fields: fieldsOf([[received, '(qmail 4711 invoked by uid 89); 6 Oct 2026 09:17:09 -0000']]),
  trace: {
    reader: 'unknown',
    entry: 'unreadable',
    border: null,
    hops: [hopOf(0, 'earlier', { dialect: 'unrecognised', time: '2026-10-06T09:17:09.000Z' })],
  },
});

/** Junked for the failed authentication behind the relay pool: where the mailbox put it, and the codes of the filters. */
const junked: Detection = detectionOf({
  verdict: { senderSideFilter: 'passed', position: 'delivery', certainty: 'certain' },
  filter: { finding: 'spoof', bulkLevel: null, showing: 'shown', cites: [2] },
  junk: { placed: 'junk', reason: 'failed-authentication', showing: 'shown', cites: [0, 1, 2, 3], contradictions: [] },
  fields: fieldsOf([
    [
      'Authentication-Results',
      'spf=none (sender IP is 40.95.53.73) smtp.mailfrom=example.com; dkim=none (message not signed) header.d=none;dmarc=none action=none header.from=example.com;compauth=fail reason=001',
    ],
    ['X-Forefront-Antispam-Report-Untrusted', 'CIP:198.51.100.24;SCL:1;SFV:NSPM;CAT:NONE;DIR:OUT;SFP:1022;'],
    ['X-Forefront-Antispam-Report', 'CIP:40.95.53.73;SCL:5;SFV:SPM;CAT:SPOOF;DIR:INB;'],
    ['X-Microsoft-Antispam-Mailbox-Delivery', 'ucf:0;auth:0;dest:J;OFR:SpamFilterAuthJ;'],
  ]),
  trace: {
    authentication: [
      {
        at: 0,
        field: 'Authentication-Results',
        source: 'authentication-results',
        senderAddress: '40.95.53.73',
        results: [
          { method: 'spf', result: 'none', properties: [['smtp.mailfrom', 'example.com']] },
          { method: 'dkim', result: 'none', properties: [['header.d', 'none']] },
          { method: 'compauth', result: 'fail', reason: '001', properties: [] },
        ],
      },
    ],
  },
  evidence: [
    evidenceOf(
      'mailbox-delivery',
      'junk',
      { dest: 'J', reason: 'SpamFilterAuthJ', auth: false, rule: false, other: false },
      [3],
      true,
    ),
    evidenceOf(
      'spam-verdict',
      'spoof',
      { field: 'X-Forefront-Antispam-Report', sfv: 'SPM', cat: 'SPOOF', scl: 5, custom: false },
      [2],
      true,
    ),
    evidenceOf(
      'composite-authentication',
      'failed',
      { result: 'fail', reason: '001', spf: 'none', dmarc: 'none', action: 'none', address: '40.95.53.73' },
      [0],
      true,
    ),
    evidenceOf('outbound-verdict', 'not-spam', { field: 'X-Forefront-Antispam-Report-Untrusted', sfv: 'NSPM', sfp: '1022' }, [1]),
  ],
});

/** The hand-over by the relay pool in this hop. */
function relayAt(hop: Hop, position: Handover['position'], vouched: boolean): Handover {
  return { hop, position, vouched, pool: 'relay', region: null, regionConflict: false };
}

const forwardingBorder = hopOf(1, 'border', {
  from: { helo: 'HK2PR02CU002.outbound.protection.outlook.com', address: '52.103.192.44' },
  by: edge,
  time: '2026-11-03T08:15:20.000Z',
});

/** A mailbox forwarded it, and the headers name mailbox and tenant; the sender's SPF record is broken, its DKIM signature too. */
const forwarding: Detection = detectionOf({
  verdict: {
    senderSideFilter: 'passed',
    position: 'delivery',
    certainty: 'certain',
    causes: ['forwarding', 'spf-permerror'],
    why: [
      { cause: 'spf-permerror', strength: 'shown' },
      { cause: 'forwarding', strength: 'suggested' },
    ],
  },
  fields: fieldsOf([
    ['Return-Path', 'mailing-4711@post.example.com'],
    [
      received,
      `from HK2PR02CU002.outbound.protection.outlook.com (52.103.192.44) by ${edge} (10.167.18.41) with Microsoft SMTP Server id 15.20.9366.7 via Frontend Transport; Tue, 3 Nov 2026 08:15:20 +0000`,
    ],
    [
      'ARC-Authentication-Results',
      'i=1; mx.microsoft.com 1; spf=permerror (sender ip is 198.51.100.77) smtp.rcpttodomain=northwind.example smtp.mailfrom=post.example.com; dmarc=none action=none header.from=example.com; dkim=fail (body hash did not verify) header.d=example.com; arc=none (0)',
    ],
    ['X-MS-Exchange-ForwardingLoop', 'reception@northwind.example;81aecebe-35ef-4e8a-8b04-1b4ead7abb59'],
    ['From', '"Example" <jane.doe@example.com>'],
    ['Message-ID', '<20261103081500.4711@post.example.com>'],
    ['X-OriginatorOrg', 'northwind.example'],
  ]),
  trace: {
    border: { at: 1, vouched: true, hidden: false },
    hops: [forwardingBorder],
    handovers: [relayAt(forwardingBorder, 'delivery', true)],
    handover: relayAt(forwardingBorder, 'delivery', true),
  },
  evidence: [
    evidenceOf(
      'address-range',
      'relay',
      { address: '52.103.192.44', range: '52.103.128.0/17', by: edge, mixed: false },
      [1],
      true,
    ),
    evidenceOf('arrival-spf', 'not-met', { result: 'permerror', address: '198.51.100.77', domain: 'post.example.com' }, [2]),
    evidenceOf('arrival-dkim', 'not-met', { result: 'fail', domain: 'example.com' }, [2]),
    evidenceOf('arrival-dmarc', 'not-met', { result: 'none', domain: 'example.com' }, [2]),
    evidenceOf(
      'forwarding-mark',
      'forwarded',
      {
        field: 'X-MS-Exchange-ForwardingLoop',
        mark: 'mailbox-forwarding',
        mailbox: 'reception@northwind.example',
        tenant: '81aecebe-35ef-4e8a-8b04-1b4ead7abb59',
      },
      [3],
    ),
    evidenceOf('relaying-tenant', 'named', { tenant: 'northwind.example', field: 'X-OriginatorOrg' }, [6]),
  ],
});

/** A gateway and a subdomain of the organisation's own, several hand-overs; where in the route the pool stood cannot be told. */
const subdomain: Detection = detectionOf({
  verdict: {
    senderSideFilter: 'unknown',
    position: null,
    certainty: 'likely',
    doubts: ['border-unvouched'],
    causes: ['gateway-in-front', 'subdomain-not-accepted'],
    why: [
      { cause: 'gateway-in-front', strength: 'suggested' },
      { cause: 'subdomain-not-accepted', strength: 'suggested' },
      { cause: 'forwarded-twice', strength: 'possible' },
      { cause: 'on-premises-exit', strength: 'possible' },
    ],
  },
  fields: fieldsOf([
    ['From', 'scanner@print.northwind.example'],
    ['X-OriginatorOrg', 'northwind.example'],
    ['X-MS-Exchange-AntiSpam-Relay', '1'],
  ]),
  trace: { border: null, entry: 'unreadable' },
  evidence: [
    evidenceOf('relay-flag', 'crossed', { value: '1' }, [2]),
    evidenceOf('sender-subdomain', 'subdomain', { domain: 'print.northwind.example', parent: 'northwind.example' }, [0, 1]),
    evidenceOf('relaying-tenant', 'named', { tenant: 'northwind.example', field: 'X-OriginatorOrg' }, [1]),
  ],
});

/** An ordinary message of a Microsoft 365 organisation. */
const ordinary: Detection = detectionOf({
  verdict: { outcome: 'ordinary-pool', position: 'delivery', certainty: 'certain' },
  fields: fieldsOf([
    [received, `from AM0PR02CU008.outbound.protection.outlook.com (52.101.70.12) by ${edge}; Thu, 5 Nov 2026 10:00:02 +0000`],
  ]),
  trace: {
    border: { at: 0, vouched: true, hidden: false },
    hops: [
      hopOf(0, 'border', {
        from: { helo: 'AM0PR02CU008.outbound.protection.outlook.com', address: '52.101.70.12' },
        by: edge,
        time: '2026-11-05T10:00:02.000Z',
      }),
    ],
  },
  evidence: [
    evidenceOf(
      'address-range',
      'ordinary',
      { address: '52.101.70.12', range: '52.101.0.0/16', by: edge, mixed: false },
      [0],
      true,
    ),
  ],
});

/** Sent inside Microsoft 365, over older lines that came with it. */
const internal: Detection = detectionOf({
  verdict: { outcome: 'internal', position: null, certainty: 'likely', doubts: ['submitted-with-lines'] },
  fields: fieldsOf([
    [
      received,
      'from AM9PR05MB8712.eurprd05.prod.outlook.com (::1) by VI1PR05MB6911.eurprd05.prod.outlook.com with HTTPS; Wed, 14 Oct 2026 07:42:18 +0000',
    ],
  ]),
  trace: { border: null, entry: 'inside', hops: [hopOf(0, 'own', { by: 'VI1PR05MB6911.eurprd05.prod.outlook.com' })] },
  evidence: [evidenceOf('never-left', 'internal', { by: 'VI1PR05MB6911.eurprd05.prod.outlook.com' }, [0], true)],
});

/** A server of Microsoft 365 whose pool nobody knows. */
const unknownPool: Detection = detectionOf({
  verdict: { outcome: 'undetermined', certainty: null, missing: 'unknown-pool' },
  fields: fieldsOf([
    [received, `from DB8PR02CU004.outbound.protection.outlook.com (40.94.12.7) by ${edge}; Fri, 6 Nov 2026 09:30:00 +0000`],
  ]),
  trace: {
    border: { at: 0, vouched: true, hidden: false },
    hops: [
      hopOf(0, 'border', {
        from: { helo: 'DB8PR02CU004.outbound.protection.outlook.com', address: '40.94.12.7' },
        by: edge,
        time: '2026-11-06T09:30:00.000Z',
      }),
    ],
  },
  evidence: [
    evidenceOf(
      'address-range',
      'microsoft365',
      { address: '40.94.12.7', range: '40.94.0.0/16', by: edge, mixed: false },
      [0],
      true,
    ),
  ],
});

/** With the advice that follows from it. */
function advised(detection: Detection): Detection {
  return { ...detection, advice: advise(detection) };
}

/** The detections whose whole report is kept in golden/<case>.<language>.txt. */
export const goldenCases = {
  'relay-delivery': advised(relayDelivery),
  'relay-upstream': advised(relayUpstream),
  'high-risk': advised(highRisk),
  undetermined: advised(undetermined),
  junked: advised(junked),
  forwarding: advised(forwarding),
  subdomain: advised(subdomain),
  ordinary: advised(ordinary),
  internal: advised(internal),
  'unknown-pool': advised(unknownPool),
} as const;

/** The detections whose ready-made texts are kept in golden/texts-<case>.<language>.txt. */
export const textCases = { forwarding: goldenCases.forwarding } as const;
