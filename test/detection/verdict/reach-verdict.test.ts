import { detect } from '../../../src/detection/index.ts';
import { block, exchangeBlock, exchangeBorder, outboundHelo, ownLines, postfixLine } from '../../support/header-lines.ts';

const verdictOf = (headers: string) => detect(headers).verdict;
const list = postfixLine('list.example.net', 'list.example.net [203.0.113.5]');
const relayLine = postfixLine(
  outboundHelo,
  'mail-psaapc01rlnn2073.outbound.protection.outlook.com [40.95.53.73]',
  'list.example.net',
);
const flag = 'X-MS-Exchange-AntiSpam-Relay: 1';
const stamp = (sfp: string) => `X-Forefront-Antispam-Report-Untrusted: CIP:192.0.2.1;SFV:NSPM;DIR:OUT;SFP:${sfp};`;

describe('reachVerdict', () => {
  it.each([
    ['relay at a Microsoft border', exchangeBlock(outboundHelo, '40.95.1.1'), 'relay-pool unknown delivery certain'],
    [
      'with a stamp for the half',
      exchangeBlock(outboundHelo, '52.103.163.28', stamp('1023')),
      'relay-pool spam delivery certain',
    ],
    [
      'two stamps that disagree',
      exchangeBlock(outboundHelo, '52.103.163.28', stamp('1023'), stamp('1022')),
      'relay-pool unknown delivery certain',
    ],
    ['the name before the stamp', block(list, relayLine, stamp('1023')), 'relay-pool passed upstream likely'],
    ['relay below a list', block(list, relayLine), 'relay-pool passed upstream likely'],
    ['relay below an ordinary border', exchangeBlock(outboundHelo, '40.107.1.1', relayLine), 'relay-pool passed upstream likely'],
    [
      'the flag alone, below a stranger',
      exchangeBlock('mx.example.net', '203.0.113.5', flag),
      'relay-pool unknown upstream likely',
    ],
    ['the stamp alone', exchangeBlock('mx.example.net', '203.0.113.5', stamp('1022')), 'relay-pool passed upstream likely'],
    ['the flag without any Received', block(flag), 'relay-pool unknown null likely'],
    [
      'a stamp that the flag denies',
      exchangeBlock('mx.example.net', '203.0.113.5', 'X-MS-Exchange-AntiSpam-Relay: 0', stamp('1022')),
      'not-from-microsoft365 null null certain',
    ],
    ['the recipient’s note without any Received', block('X-Sender-IP: 40.95.1.1'), 'relay-pool unknown delivery likely'],
    ['relay below an own line that cannot be read', block('Received: gibberish', relayLine), 'relay-pool passed null likely'],
    ['an ordinary pool', exchangeBlock(outboundHelo, '40.107.1.1'), 'ordinary-pool null delivery certain'],
    ['a block that held another pool too', exchangeBlock(outboundHelo, '104.47.1.1'), 'ordinary-pool null delivery likely'],
    [
      'Azure Communication Services in an ordinary block',
      exchangeBlock(outboundHelo, '40.107.1.1', stamp('1021')),
      'other-microsoft365 null delivery likely',
    ],
    ['a high-risk pool', exchangeBlock(outboundHelo, '52.102.138.18'), 'high-risk-pool null delivery certain'],
    ['a consumer pool', exchangeBlock(outboundHelo, '40.92.1.1'), 'consumer-pool null delivery certain'],
    ['a stranger', exchangeBlock('mx.example.net', '203.0.113.5'), 'not-from-microsoft365 null null certain'],
    [
      'a stranger with a Microsoft greeting',
      exchangeBlock(outboundHelo, '203.0.113.5'),
      'not-from-microsoft365 null null likely',
    ],
    [
      'a stranger with the greeting of a government cloud',
      exchangeBlock('USG02-BN3-obe.outbound.protection.office365.us', '203.0.113.5'),
      'not-from-microsoft365 null null likely',
    ],
    ...['mx-relay17-hz2.antispameurope.com', 'mx-gate31-hz12'].map((by): [string, string, string] => [
      `delivery to a filter of Hornetsecurity in front, which writes as ${by}`,
      exchangeBlock(
        'mx-relay06-hz2.antispameurope.com',
        '203.0.113.71',
        `Received: from mail-psaapc01rlnn2073.outbound.protection.outlook.com ([40.95.53.73]) by ${by}; Wed, 26 Nov 2025 05:23:20 +0000`,
      ),
      'relay-pool unknown delivery likely',
    ]),
    [
      'a stranger with the greeting of the cloud in Germany',
      exchangeBlock('GER01-FRA-obe.outbound.protection.outlook.de', '203.0.113.5'),
      'not-from-microsoft365 null null likely',
    ],
    [
      'Azure Communication Services in a block of Outlook.com',
      exchangeBlock(outboundHelo, '52.103.20.5', stamp('1021')),
      'other-microsoft365 null delivery likely',
    ],
    [
      'a stranger above a line that cannot be read',
      exchangeBlock('mx.example.net', '203.0.113.5', 'Received: gibberish'),
      'not-from-microsoft365 null null certain',
    ],
  ])('%s', (_, headers, expected) => {
    const { outcome, senderSideFilter, position, certainty, missing } = verdictOf(headers);
    expect([outcome, senderSideFilter, position, certainty].join(' ')).toBe(expected.replaceAll('null', ''));
    expect(missing).toBeNull();
  });

  it.each([
    ['nothing', ' \r\n', 'empty'],
    ['a sentence', 'Hello there', 'not-headers'],
    ['no Received', block('X-Mailer: x'), 'no-received'],
    [
      'an own line that cannot be read',
      block('Received: gibberish', postfixLine(outboundHelo, 'unknown [40.107.1.1]')),
      'border-unreadable',
    ],
    ['a text cut above the border', block(...ownLines), 'route-cut'],
    ['a block nobody has listed', exchangeBlock(outboundHelo, '40.94.1.1'), 'unknown-pool'],
    [
      'a government cloud',
      block(postfixLine('x', 'mail-dm3usg02on2045.outbound.protection.office365.us [23.103.199.45]')),
      'sovereign-cloud',
    ],
    [
      'a government cloud whose address nobody has listed, where the name resolves back',
      block(postfixLine('x', 'mail-bn3usg02on0100.outbound.protection.office365.us [IPv6:2001:db8::1]')),
      'sovereign-cloud',
    ],
    [
      'the cloud in Germany, closed in 2021, by its address',
      exchangeBlock('GER01-FRA-obe.outbound.protection.outlook.de', '51.4.80.24'),
      'sovereign-cloud',
    ],
    [
      'the cloud in Germany by IPv6',
      block(postfixLine('GER01-LEJ-obe.outbound.protection.outlook.de', 'unknown [IPv6:2a01:4180:4051:800::7]')),
      'sovereign-cloud',
    ],
    [
      'the cloud in Germany by a name that resolves back',
      block(postfixLine('x', 'mail-fra01ger01on0100.outbound.protection.outlook.de [198.51.100.9]')),
      'sovereign-cloud',
    ],
    ['a line further down that stays encoded', block(list, 'Received: =?x-unknown?X?ZnJvbSB4?='), 'hop-unreadable'],
    [
      'a line further down that may be Microsoft’s, once it is decoded',
      block(
        list,
        `Received: =?utf-8?B?${Buffer.from('from x (y [40.95.1.1]) (z [192.0.2.3]) by list.example.net; date').toString('base64')}?=`,
      ),
      'hop-unreadable',
    ],
    [
      'a line further down with an address of Microsoft’s that is written out in full',
      block(list, 'Received: from x [IPv6:2a01:0111:f403:e40b:0:0:0:1] to list.example.net; date'),
      'hop-unreadable',
    ],
    [
      'a line further down of which a part stays encoded',
      block(list, 'Received: from =?utf-8?B?eA==?= (a) (b) to gw'),
      'hop-unreadable',
    ],
    [
      'a line further down with a tagged address',
      block(list, 'Received: from x ip:2a01:0111:f403:e40b::1 to gw'),
      'hop-unreadable',
    ],
    [
      'the inner line of a government cloud alone',
      block(
        'Received: from SA1P110MB1.NAMP110.PROD.OUTLOOK.COM (2001:489a:200:18d::10) by SA1P110MB2.NAMP110.PROD.OUTLOOK.COM (2001:489a:200:18d::11) with Microsoft SMTP Server (version=TLS1_2, cipher=X) id 15.20.1.1; Wed, 26 Nov 2025 05:23:27 +0000',
      ),
      'route-cut',
    ],
    [
      'a line further down that may be Microsoft’s',
      block(list, 'Received: from x <40.95.1.1> by list.example.net; date'),
      'hop-unreadable',
    ],
  ])('cannot tell from %s', (_, headers, missing) => {
    expect(verdictOf(headers)).toEqual({
      outcome: 'undetermined',
      senderSideFilter: null,
      position: null,
      certainty: null,
      doubts: [],
      causes: [],
      why: [],
      missing,
    });
  });

  it('takes a hand-over to a mail filter in front of the mailbox for a delivery, and only likely', () => {
    const filter = (by: string) =>
      `Received: from ${outboundHelo} (mail-psaapc01rlnn2073.outbound.protection.outlook.com [40.95.53.73]) by ${by} (PPS) with ESMTPS id 1 (version=TLSv1.2 cipher=X bits=256 verify=NOT); Wed, 26 Nov 2025 05:23:20 +0000`;
    const inner =
      'Received: from pps.filterd (m0001.ppops.net [127.0.0.1]) by mx0a-001.pphosted.com (8.18.1.2/8.18.1.2) with ESMTP id 2; Wed, 26 Nov 2025 05:23:21 +0000';
    const behind = (...lines: readonly string[]) => verdictOf(exchangeBlock('mx0a-001.pphosted.com', '203.0.113.5', ...lines));
    expect(behind(inner, filter('mx0a-001.pphosted.com'))).toMatchObject({
      outcome: 'relay-pool',
      position: 'delivery',
      certainty: 'likely',
    });
    expect(behind(filter('mx.example.net'))).toMatchObject({ outcome: 'relay-pool', position: 'upstream' });
    // The queue of a filter is passed over; a server of somebody else's that runs the same software is not.
    const queue = 'Received: (qmail 163 invoked from network); 26 Nov 2025 05:23:22 +0000';
    const stranger =
      'Received: from unknown (HELO h.example) (203.0.113.9) by mx.example.net with SMTP; 26 Nov 2025 05:23:22 +0000';
    expect(behind(queue, filter('mx0a-001.pphosted.com'))).toMatchObject({ position: 'delivery' });
    expect(behind(stranger, filter('mx0a-001.pphosted.com'))).toMatchObject({ position: 'upstream' });
    expect(verdictOf(exchangeBlock('mx.example.net', '203.0.113.5', filter('mx0a-001.pphosted.com')))).toMatchObject({
      position: 'upstream',
    });
  });

  it.each([
    ['Mimecast', 'relay.mimecast.com', (peer: string) => `from ${peer} by relay.mimecast.com with ESMTP id 1`],
    ['Proofpoint', 'mx0a-001.pphosted.com', (peer: string) => `from ${peer} by mx0a-001.pphosted.com (PPS) with ESMTPS id 1`],
    ['Barracuda', 'mx1.ess.aws.cudaops.com', (peer: string) => `from ${peer} by mx1.ess.aws.cudaops.com (version=TLSv1.2)`],
  ])('takes nothing for a delivery below the line in which that filter (%s) took the message over', (_, by, line) => {
    const received = (peer: string) => `Received: ${line(peer)}; Wed, 26 Nov 2025 05:23:20 +0000`;
    const relay = received(`${outboundHelo} (mail-psaapc01rlnn2073.outbound.protection.outlook.com [40.95.53.73])`);
    const placed = (peer: string) => verdictOf(exchangeBlock(by, '203.0.113.5', received(peer), relay)).position;
    expect(placed('a.example (a.example [203.0.113.9])')).toBe('upstream');
    expect(placed('a.example (unknown [203.0.113.9])')).toBe('upstream');
    // inside the filter: a private address, one of its own, or one that is only a number, as MessageLabs writes it
    expect(placed('a.example (a.example [10.0.0.9])')).toBe('delivery');
    expect(placed(`${by} (${by} [203.0.113.9])`)).toBe('delivery');
    expect(placed('[203.0.113.9] (unknown [203.0.113.9])')).toBe('delivery');
  });

  it('is no more than likely where the reader’s own side notes two addresses', () => {
    const results = 'Authentication-Results: spf=none (sender IP is 203.0.113.5) smtp.mailfrom=example.com';
    const border = exchangeBorder(outboundHelo, '40.95.1.1');
    expect(verdictOf(block(...ownLines, results, border)).certainty).toBe('likely');
    const stamp = (value: string): string => `X-MS-Exchange-SkipListedInternetSender: ${value}`;
    const own = 'X-MS-Exchange-Organization-AuthSource: DS2PEPF0000343E.namprd02.prod.outlook.com';
    const genuine = stamp('ip=[203.0.113.5];domain=mx.example.net');
    expect(verdictOf(block(...ownLines, results, border, 'Subject: x', own, genuine)).certainty).toBe('certain');
    // Anybody can write such a field: it counts among the mailbox's own stamps alone, once, and with the very address that was noted.
    for (const fields of [
      [genuine],
      [genuine, own],
      [own, stamp('x')],
      [own, stamp('ip=[203.0.113.6];domain=mx.example.net')],
      [own, genuine, stamp('ip=[203.0.113.6];domain=mx.example.net')],
    ])
      expect(verdictOf(block(...ownLines, results, border, ...fields)).certainty).toBe('likely');
  });

  it('believes the reader’s own note of a pool address where a filter stands in between', () => {
    const results =
      'Authentication-Results: spf=softfail (sender IP is 40.95.1.24) smtp.mailfrom=example.com; compauth=fail reason=001';
    const skipped = 'X-MS-Exchange-SkipListedInternetSender: ip=[40.95.1.24];domain=h.outbound.protection.outlook.com';
    const border = exchangeBorder('mx.example.org', '198.51.100.24');
    for (const more of [[], [skipped]]) {
      expect(verdictOf(block(...ownLines, results, border, ...more))).toMatchObject({
        outcome: 'relay-pool',
        position: 'delivery',
        certainty: 'likely',
      });
    }
  });

  it('is not certain of a foreign border that its own side contradicts', () => {
    const results = 'Authentication-Results: spf=pass (sender IP is 192.0.2.9) smtp.mailfrom=example.com';
    const border = exchangeBorder('mx.example.net', '203.0.113.5');
    expect(verdictOf(block(...ownLines, results, border))).toMatchObject({
      outcome: 'not-from-microsoft365',
      certainty: 'likely',
    });
  });

  it('takes a name outside the known blocks for certain only if it resolves back', () => {
    const name = 'mail-psaapc01rlnn2073.outbound.protection.outlook.com';
    const gmail = `Received: from h (${name}. [20.40.1.2]) by mx.google.com with ESMTPS id 1; Wed, 26 Nov 2025 05:23:20 +0000`;
    expect(verdictOf(block(gmail))).toMatchObject({ outcome: 'relay-pool', certainty: 'likely' });
    expect(verdictOf(block(postfixLine('h', `${name} [20.40.1.2]`)))).toMatchObject({
      outcome: 'relay-pool',
      certainty: 'certain',
    });
  });

  it('is certain of a readable name in a block that lies near the pools', () => {
    const google =
      'Received: from h (mail-eastusazrln10222018.outbound.protection.outlook.com. [40.94.1.1]) by mx.google.com with ESMTPS id a1 for <r@example.org> (version=TLS1_2); Wed, 26 Nov 2025 05:23:20 +0000';
    expect(verdictOf(block(google))).toMatchObject({ outcome: 'relay-pool', position: 'delivery', certainty: 'certain' });
  });

  it('believes a name that was looked up before any stamp', () => {
    const consumer = postfixLine('x', 'mail-northeuropeazolkn19010000.outbound.protection.outlook.com [52.103.32.0]');
    expect(verdictOf(block(consumer, stamp('1021')))).toMatchObject({ outcome: 'consumer-pool', certainty: 'certain' });
  });

  it('is not made certain by what the peer calls itself', () => {
    const google = (helo: string) =>
      `Received: from ${helo} (mail-eastusazrln10222018.outbound.protection.outlook.com. [20.50.1.1]) by mx.google.com with ESMTPS id a1 for <r@example.org> (version=TLS1_2); Wed, 26 Nov 2025 05:23:20 +0000`;
    for (const helo of [outboundHelo, 'vm.example.com'])
      expect(verdictOf(block(google(helo)))).toMatchObject({ outcome: 'relay-pool', certainty: 'likely' });
  });

  it('reads the border of a sovereign cloud, but vouches for no line below an inner server that cannot be placed', () => {
    const inner = (by: string, from: string, address: string) =>
      `Received: from ${from} (${address}) by ${by} (2406:e500:c311:1::2) with Microsoft SMTP Server (version=TLS1_2, cipher=X) id 15.20.1.1; Wed, 26 Nov 2025 05:23:27 +0000`;
    const china = (name: string) => `${name}.CHNPR01.prod.partner.outlook.cn`;
    const border = `Received: from ${outboundHelo} (40.95.1.1) by SH2FT01.mail.protection.partner.outlook.cn (10.1.1.1) with Microsoft SMTP Server (version=TLS1_2, cipher=X) id 15.20.1.1; Wed, 26 Nov 2025 05:23:25 +0000`;
    const lines = [
      inner(china('SHXPR01MB2'), china('SHXPR01MB1'), '2406:e500:c311:1::1'),
      inner(china('SHXPR01MB1'), 'SH2FT01.eop-chn01.prod.protection.partner.outlook.cn', '2603:1000::1'),
      border,
    ];
    expect(verdictOf(block(...lines))).toMatchObject({ outcome: 'relay-pool', position: 'delivery', certainty: 'likely' });
  });

  it('does not take results that came with a submission for the reader’s own', () => {
    const submitted =
      'Received: from app.example.com (192.0.2.5) by PH0PR10MB9975.namprd10.prod.outlook.com (2603:10b6:5::1) with Microsoft SMTP Server id 15.20.1.1; Wed, 26 Nov 2025 05:23:25 +0000';
    const brought = [
      'Authentication-Results: mx.example.com; spf=none (sender IP is 40.95.1.1) smtp.mailfrom=example.net',
      'Received: from old.example (old.example [192.0.2.7]) by mx.example.com (Postfix) with ESMTP id 1; Wed, 26 Nov 2025 05:23:24 +0000',
    ];
    const mailbox =
      'Received: from PH0PR10MB9975.namprd10.prod.outlook.com (2603:10b6:5::1) by MW4PR10MB5749.namprd10.prod.outlook.com with HTTPS; Wed, 26 Nov 2025 05:23:27 +0000';
    expect(verdictOf(block(mailbox, submitted, ...brought))).toMatchObject({ outcome: 'internal', certainty: 'likely' });
  });

  describe('headers of a message submitted inside, and nothing that shows where it went then', () => {
    const [mailbox = ''] = ownLines;
    const host = 'MW4PR10MB5749.namprd10.prod.outlook.com';
    const mapi = `Received: from ${host} ([fe80::1]) by ${host} ([fe80::1%3]) with mapi id 15.20.9366.011; Wed, 26 Nov 2025 05:23:22 +0000`;
    const client = `Received: from printer.example (192.0.2.37) by ${host} (2603:10b6:8::18) with Microsoft SMTP Server (version=TLS1_2, cipher=X) id 15.20.9366.11; Wed, 26 Nov 2025 05:23:22 +0000`;
    const moved = `Received: from ${host} (2603:10b6:8::18) by PH0PR10MB9975.namprd10.prod.outlook.com (2603:10b6:5::1) with Microsoft SMTP Server id 15.20.9366.11; Wed, 26 Nov 2025 05:23:23 +0000`;
    const reportName = 'X-Forefront-Antispam-Report';
    const report = (direction: string, name = reportName) =>
      `${name}: CIP:255.255.255.255;CTRY:;LANG:en;SCL:1;SRV:;IPV:NLI;SFV:NSPM;H:${host};PTR:;CAT:NONE;DIR:${direction};SFP:1102;`;
    const unknown = { outcome: 'undetermined', missing: 'route-cut' };
    const internal = { outcome: 'internal', certainty: 'certain' };
    const unplaced = { outcome: 'internal', certainty: 'likely', doubts: ['border-unvouched'] };

    test.each([
      ['submitted by a program, the newest line', block(client), unknown],
      ['submitted by mapi, the newest line', block(mapi), unknown],
      ['the newest line, with a report of its way out', block(client, report('OUT')), unknown],
      ['moved between servers, with a report of its way out', block(moved, mapi, report('OUT')), unknown],
      ['moved between servers, without any report', block(moved, mapi), unplaced],
      // a mailbox may have forwarded it out: then an NDR gives the same lines back
      ['the newest line, with a report that it stayed inside', block(mapi, report('INT')), unplaced],
      ['the newest line, with the report of earlier years for inside', block(mapi, report('INB')), unplaced],
      ['moved between servers, with a report that it stayed inside', block(moved, mapi, report('INT')), unplaced],
      ['laid in a mailbox, with a report that it stayed inside', block(mailbox, mapi, report('INT')), internal],
      ['laid in a mailbox, with reports of both ways', block(mailbox, mapi, report('INT'), report('OUT')), internal],
      [
        'laid in a mailbox, with a report that came in renamed',
        block(mailbox, mapi, report('OUT', `${reportName}-Untrusted`)),
        internal,
      ],
    ])('%s', (_, headers, expected) => {
      expect(verdictOf(headers)).toMatchObject(expected);
    });
  });

  describe('headers of a message that Microsoft 365 took in from outside', () => {
    const [mailbox = '', ...inside] = ownLines;
    const intake = (helo: string, address: string) => [...inside, exchangeBorder(helo, address)];
    const foreign = intake('mx.example.net', '192.0.2.9');
    const relayed = intake(outboundHelo, '40.95.53.73');
    const ordinary = intake('mail-x.outbound.protection.outlook.com', '40.107.1.1');
    const report = (direction: string) =>
      `X-Forefront-Antispam-Report: CIP:192.0.2.9;SFV:NSPM;CAT:NONE;DIR:${direction};SFP:1101;`;
    const unknown = { outcome: 'undetermined', missing: 'route-cut' };

    test.each([
      ['and let out again', block(...foreign, report('OUT')), unknown],
      ['and let out again, from an ordinary pool', block(...ordinary, report('OUT')), unknown],
      [
        'and let out again, from the relay pool',
        block(...relayed, report('OUT')),
        { outcome: 'relay-pool', position: 'delivery', certainty: 'likely' },
      ],
      [
        'without a report, and without a line of a mailbox',
        block(...foreign),
        { outcome: 'not-from-microsoft365', certainty: 'likely', doubts: ['border-unvouched'] },
      ],
      ['without a report, from an ordinary pool', block(...ordinary), { outcome: 'ordinary-pool', certainty: 'likely' }],
      [
        'with a report of the way in',
        block(...foreign, report('INB')),
        { outcome: 'not-from-microsoft365', certainty: 'certain' },
      ],
      [
        'with a report that names one way twice',
        block(...foreign, report('INB;DIR:INB')),
        { outcome: 'not-from-microsoft365', certainty: 'certain' },
      ],
      [
        'with a report that names no way',
        block(...foreign, report('')),
        { outcome: 'not-from-microsoft365', certainty: 'likely', doubts: ['border-unvouched'] },
      ],
      [
        'with a report that names two ways',
        block(...foreign, report('OUT;DIR:INB')),
        { outcome: 'not-from-microsoft365', certainty: 'likely', doubts: ['border-unvouched'] },
      ],
      ['laid in a mailbox', block(mailbox, ...foreign), { outcome: 'not-from-microsoft365', certainty: 'certain' }],
      // the sender's own organisation wrote it on its way out; a renamed copy says nothing of this one
      [
        'laid in a mailbox, with a report of a way out',
        block(mailbox, ...foreign, report('OUT')),
        { outcome: 'not-from-microsoft365', certainty: 'certain' },
      ],
    ])('%s', (_, headers, expected) => {
      expect(verdictOf(headers)).toMatchObject(expected);
    });
  });

  it('shows no cause by the results of somebody who had the message later', () => {
    const results = (i: number, spf: string) =>
      `ARC-Authentication-Results: i=${i}; mx.microsoft.com 1; spf=${spf} (sender ip is 192.0.2.9) smtp.mailfrom=example.com; dmarc=none`;
    const why = (headers: string) => verdictOf(headers).why.map(({ cause, strength }) => `${cause} ${strength}`);
    const border = exchangeBorder('lists.example.org', '203.0.113.5');
    expect(why(block(...ownLines, results(1, 'fail'), border, flag))).toEqual([]);
    // Below the border, and no hand-over to tell whose it is.
    expect(why(block(...ownLines, results(2, 'fail'), border, flag, results(1, 'none')))).toEqual(['spf-none suggested']);
    const attributed =
      'X-MS-Exchange-CrossTenant-OriginalAttributedTenantConnectingIp: TenantId=00000000-1111-2222-3333-444444444444;Ip=[192.0.2.8];Helo=[a.example.com]';
    expect(why(block(...ownLines, border, flag, attributed))).toEqual(['connector-relay suggested']);
    // The last tenant gave the message away by the ordinary pool, so another one relayed it.
    expect(why(exchangeBlock(outboundHelo, '40.107.1.1', flag, results(1, 'fail')))).toEqual([]);
  });

  it('is certain of a line in a shape that nobody knows only if a second note agrees', () => {
    const line =
      'Received: from h (mail-psaapc01rlnn2073.outbound.protection.outlook.com [40.95.53.73]) by mx.example.org with SMTP; Wed, 26 Nov 2025 05:23:20 +0000';
    const note = 'Authentication-Results: mx.example.org; spf=fail smtp.client-ip=40.95.53.73';
    expect(verdictOf(block(line)).certainty).toBe('likely');
    expect(verdictOf(block(note, line)).certainty).toBe('certain');
  });

  it('does not call a message internal that was redirected after it had come in from outside', () => {
    const mapi =
      'Received: from DS2PEPF0000343E.namprd02.prod.outlook.com ([fe80::1]) by DS2PEPF0000343E.namprd02.prod.outlook.com ([fe80::1%8]) with mapi id 15.20.9366.11; Wed, 26 Nov 2025 05:23:23 +0000';
    expect(verdictOf(block(...ownLines, mapi, exchangeBorder('mx.example.net', '203.0.113.5')))).toMatchObject({
      outcome: 'not-from-microsoft365',
      certainty: 'likely',
    });
    expect(verdictOf(block(...ownLines, mapi, flag))).toMatchObject({ outcome: 'internal', certainty: 'certain' });
    // An intake line that names no address tells of nobody outside.
    const nameless =
      'Received: from A.prod.outlook.com by B.mail.protection.outlook.com with HTTPS; Wed, 26 Nov 2025 05:23:20 +0000';
    expect(verdictOf(block(...ownLines, mapi, nameless))).toMatchObject({ outcome: 'internal', certainty: 'likely' });
  });

  it('believes the flag where lines came in with a submission: the message may have been outside', () => {
    const mapi =
      'Received: from DS2PEPF0000343E.namprd02.prod.outlook.com ([fe80::1]) by DS2PEPF0000343E.namprd02.prod.outlook.com ([fe80::1%8]) with mapi id 15.20.9366.11; Wed, 26 Nov 2025 05:23:23 +0000';
    expect(verdictOf(block(...ownLines, mapi, exchangeBorder('mx.example.net', '203.0.113.5'), flag))).toMatchObject({
      outcome: 'relay-pool',
      position: null,
      certainty: 'likely',
    });
  });

  it('makes no relay pool of a note that nobody vouches for, beside a border line that names somebody else', () => {
    const results = 'Authentication-Results: spf=fail (sender IP is 40.95.1.1) smtp.mailfrom=example.com';
    expect(verdictOf(block(results, exchangeBorder('mx.example.net', '203.0.113.5')))).toMatchObject({
      outcome: 'not-from-microsoft365',
      certainty: 'likely',
    });
  });

  it('is not certain of a foreign border whose address is in Microsoft’s cloud', () => {
    expect(verdictOf(exchangeBlock('vm.example.net', '20.40.1.2'))).toMatchObject({
      outcome: 'not-from-microsoft365',
      certainty: 'likely',
    });
  });

  it('does not believe a stamp that another stamp denies', () => {
    expect(verdictOf(exchangeBlock(outboundHelo, '40.107.1.1', flag, 'X-MS-Exchange-AntiSpam-Relay: 0')).outcome).toBe(
      'ordinary-pool',
    );
  });

  it('says how well each cause is shown, the strongest first, and lists no mere possibility among the causes', () => {
    const intake = exchangeBorder('mail.example.com', '192.0.2.8');
    const server =
      'Received: from app.example.com (10.0.0.5) by mail.example.com (10.0.0.4) with Microsoft SMTP Server id 15.2.2562.20; Wed, 26 Nov 2025 05:23:20 +0000';
    const headers = exchangeBlock(
      outboundHelo,
      '40.95.1.1',
      'ARC-Authentication-Results: i=1; mx.microsoft.com 1; spf=fail (sender ip is 192.0.2.8) smtp.mailfrom=example.net; dkim=none; arc=none',
      intake,
      server,
      'X-MS-Exchange-SenderADCheck: 2',
      stamp('1023'),
    );
    expect(verdictOf(headers).why).toEqual([
      { cause: 'spf-fail', strength: 'shown' },
      { cause: 'sender-not-accepted', strength: 'suggested' },
      { cause: 'abuse', strength: 'possible' },
      { cause: 'on-premises-exit', strength: 'possible' },
    ]);
    expect(verdictOf(headers).causes).toEqual(['sender-not-accepted', 'spf-fail']);
  });

  it('suggests a gateway in front, and calls it possible where Enhanced Filtering looks behind it', () => {
    const below = [
      exchangeBorder('mx0a-001.pphosted.com', '192.0.2.8'),
      'Received: from app.example.com (app.example.com [198.51.100.5]) by mx0a-001.pphosted.com (PPS) with ESMTPS id 1; Wed, 26 Nov 2025 05:23:20 +0000',
    ];
    const behind = 'X-MS-Exchange-SkipListedInternetSender: ip=[198.51.100.5];domain=app.example.com';
    const whyOf = (...more: readonly string[]) => verdictOf(exchangeBlock(outboundHelo, '40.95.1.1', ...below, ...more)).why;
    expect(whyOf()).toEqual([{ cause: 'gateway-in-front', strength: 'suggested' }]);
    expect(whyOf(behind)).toEqual([{ cause: 'gateway-in-front', strength: 'possible' }]);
  });

  it('gives causes for the relay pool only', () => {
    const arrival = [
      'ARC-Authentication-Results: i=1; mx.microsoft.com 1; spf=softfail (sender ip is 192.0.2.8) smtp.mailfrom=example.com; dkim=none; arc=none',
      'X-MS-Exchange-SenderADCheck: 2',
      'X-MS-Exchange-CrossTenant-OriginalAttributedTenantConnectingIp: TenantId=00000000-1111-2222-3333-444444444444;Ip=[192.0.2.8];Helo=[a]',
    ];
    expect(verdictOf(exchangeBlock(outboundHelo, '40.95.1.1', ...arrival)).causes).toEqual([
      'connector-relay',
      'sender-not-accepted',
      'spf-softfail',
    ]);
    expect(verdictOf(exchangeBlock(outboundHelo, '40.107.1.1', ...arrival)).causes).toEqual([]);
  });

  it.each([
    ['no line at all', '', 'undetermined', 'refused-inside'],
    ['no Received header', 'Subject: x\n', 'undetermined', 'refused-inside'],
    ['lines that end inside Microsoft 365', block(ownLines[0] ?? ''), 'undetermined', 'refused-inside'],
    // a pool handed it over: the refusal is that of another message, or is made up
    [
      'a pool that nobody knows',
      exchangeBlock('mail-x.outbound.protection.outlook.com', '40.94.1.1'),
      'undetermined',
      'report-ends-inside',
    ],
    ['the relay pool', exchangeBlock(outboundHelo, '40.95.1.1'), 'relay-pool', null],
    ['a server outside', block(list), 'not-from-microsoft365', null],
  ] as const)('with a report that says that Microsoft 365 refused it: %s', (_what, headers, outcome, missing) => {
    const { verdict, advice } = detect(headers, { source: 'returned', refusedInside: true });
    expect(verdict).toMatchObject({ outcome, missing });
    // nobody is sent to look for a pool where there was none
    expect(missing === 'refused-inside' && advice.length > 0).toBe(false);
  });
});
