import { detect } from '../../../../src/detection/index.ts';
import { block, exchangeBlock, exchangeBorder, outboundHelo, ownLines, postfixLine } from '../../../support/header-lines.ts';

const route = (headers: string) => {
  const { reader, entry, border } = detect(headers).trace;
  return [reader, entry, border?.at ?? null, border?.vouched ?? null];
};
const relay = 'mail-psaapc01rlnn2073.outbound.protection.outlook.com [40.95.53.73]';

describe('the border of a Microsoft mailbox', () => {
  it('is the first line by mail.protection.outlook.com, over lines that each name the next', () => {
    expect(route(exchangeBlock(outboundHelo, '40.95.1.1'))).toEqual(['microsoft365', 'border', 3, true]);
  });
  it('is not the intake line of the tenant before', () => {
    expect(route(exchangeBlock(outboundHelo, '40.95.1.1', exchangeBorder('app.example.com', '192.0.2.8')))).toEqual([
      'microsoft365',
      'border',
      3,
      true,
    ]);
  });
  it('is not vouched for at the top of the text: own lines may be cut off', () => {
    expect(route(block(exchangeBorder(outboundHelo, '40.95.1.1')))).toEqual(['microsoft365', 'border', 0, false]);
  });
  it('is not read below a client that greets with the name of an inner server from one of Microsoft’s cloud addresses', () => {
    const client =
      'Received: from ds2pepf0000343e (2603:1020:1::5) by DS2PEPF0000343E.namprd02.prod.outlook.com (2603:10b6:5::1) with Microsoft SMTP Server id 15.20.1; Wed, 26 Nov 2025 05:23:23 +0000';
    expect(route(block(...ownLines, client, exchangeBorder(outboundHelo, '40.95.1.1')))).toEqual([
      'microsoft365',
      'inside',
      null,
      null,
    ]);
  });
  describe.each([
    ['Azure in Europe', '2603:1020:201:10::5', false],
    ['Azure in the US', '2603:1030:a:32::11', false],
    ['Azure in Asia, older', '2a01:111:f100:6000::4134:a26f', false],
    ['Exchange Online', '2603:10a6:200:29::9', true],
    ['Exchange Online, older', '2a01:111:e400:7e0a::3c', true],
  ])('below a peer that greets with an inner name from an address of %s', (_, address, vouched) => {
    const forged = exchangeBorder(outboundHelo, '40.95.1.1').replace('DS2PEPF0000343E', 'VI1PEPF00001234');
    const name = 'VI1PEPF00001234.eurprd05.prod.outlook.com';
    const expected = ['microsoft365', 'border', ownLines.length + 1, vouched];

    it(`at the intake is ${vouched ? 'vouched for' : 'not read: anybody may connect from there'}`, () => {
      const intake = ['microsoft365', 'border', ownLines.length, true];
      expect(route(exchangeBlock(name, address, forged))).toEqual(vouched ? expected : intake);
    });
    it(`at a mailbox server is ${vouched ? '' : 'not '}vouched for`, () => {
      const step = `Received: from ${name} (${address}) by DS2PEPF0000343E.namprd02.prod.outlook.com (2603:10b6:5::1) with Microsoft SMTP Server id 15.20.1; Wed, 26 Nov 2025 05:23:23 +0000`;
      expect(route(block(...ownLines, step, forged))).toEqual(expected);
    });
  });
  it('is not vouched for below the rest of a line that was cut', () => {
    const cut = ` by VI1.eurprd05.prod.outlook.com with HTTPS; Wed, 26 Nov 2025 05:23:27 +0000\r\n`;
    expect(route(cut + block(postfixLine(outboundHelo, relay)))).toEqual(['unknown', 'unreadable', null, null]);
  });
  it('is not vouched for where a line is missing above it', () => {
    expect(route(block(ownLines[0], ownLines[2], exchangeBorder(outboundHelo, '40.95.1.1')))).toEqual([
      'microsoft365',
      'border',
      2,
      false,
    ]);
  });
  it('is not read from lines that a submitting client brought along', () => {
    const submission =
      'Received: from DS2PEPF0000343E.example (203.0.113.7) by DS2PEPF0000343E.namprd02.prod.outlook.com (2603:10b6:5::1) with Microsoft SMTP Server id 15.20.1; Wed, 26 Nov 2025 05:23:23 +0000';
    expect(route(block(...ownLines, submission, exchangeBorder(outboundHelo, '40.95.1.1')))).toEqual([
      'microsoft365',
      'inside',
      null,
      null,
    ]);
  });
  it('cannot be told from a text that is cut above it', () => {
    expect(route(block(...ownLines))).toEqual(['microsoft365', 'cut', null, null]);
  });
  it('cannot be told where the lines stop joining up', () => {
    expect(
      route(
        block(
          ownLines[0],
          'Received: from a.example (192.0.2.1) by b.example (192.0.2.2) with Microsoft SMTP Server id 15.1; Wed, 26 Nov 2025 05:23:23 +0000',
        ),
      ),
    ).toEqual(['microsoft365', 'broken', null, null]);
  });
  it('cannot be told above a line without a writer, and a hand-over down there has no position', () => {
    const broken = block(
      ownLines[0],
      'Received: from a.example (192.0.2.1) by b.example (192.0.2.2) with Microsoft SMTP Server id 15.1; Wed, 26 Nov 2025 05:23:23 +0000',
      'Received: (from root) Wed, 26 Nov 2025 05:23:23 +0000',
      postfixLine(outboundHelo, relay),
    );
    expect(route(broken)).toEqual(['microsoft365', 'broken', null, null]);
    expect(detect(broken).trace.handover).toMatchObject({ pool: 'relay-passed', position: null, vouched: false });
  });
});

describe('the border of Gmail', () => {
  const inner = 'Received: by 2002:a05:6512:3b0c:b0:47f:9907:2b50 with SMTP id f12; Wed, 26 Nov 2025 05:23:23 -0800 (PST)';
  it.each([
    ['ends with a line of somebody else’s', postfixLine(outboundHelo, relay), 'broken'],
    ['ends with a line that cannot be read', 'Received: from ??? (((; Wed, 26 Nov 2025 05:23:23 +0000', 'unreadable'],
    ['is not there at all', 'X-Other: 1', 'cut'],
  ])('cannot be told where the chain %s', (_, below, entry) => {
    expect(route(block(inner, below))).toEqual(['gmail', entry, null, null]);
  });

  const fetched = 'Received: by 2002:a05:6402:1 with POP3 id e53mf10227544eek.29; Wed, 26 Nov 2025 05:23:22 -0800 (PST)';
  it.each([
    ['Postfix', [inner, fetched, postfixLine(outboundHelo, relay)], ['other', 'border', 2, false]],
    ['Postfix, fetched at once', [fetched, postfixLine('a.example', 'a.example [192.0.2.1]')], ['other', 'border', 1, false]],
    [
      'Exchange Online',
      [inner, fetched, ...ownLines, exchangeBorder(outboundHelo, '40.95.1.1')],
      ['microsoft365', 'border', ownLines.length + 2, false],
    ],
    ['nothing', [inner, fetched], ['other', 'cut', null, null]],
  ])('is that of the mailbox from which Gmail fetched the message, and nobody vouches for it: %s', (_, lines, expected) => {
    expect(route(block(...lines))).toEqual(expected);
  });
});

describe('the border of other systems', () => {
  it('Gmail: the first line with a sending side', () => {
    const inner = 'Received: by 2002:a05:6512:3b0c:b0:47f:9907:2b50 with SMTP id f12; Wed, 26 Nov 2025 05:23:23 -0800 (PST)';
    const google =
      'Received: from h.example (mx.example.net. [203.0.113.5]) by mx.google.com with ESMTPS id v12 for <r@example.org> (version=TLS1_3); Wed, 26 Nov 2025 05:23:22 -0800 (PST)';
    expect(route(block(inner, google))).toEqual(['gmail', 'border', 1, true]);
  });
  it('steps over loops, private networks and LMTP', () => {
    const lines = [
      'Received: from mx.example.org by store.example.org with LMTP id 1; Wed, 26 Nov 2025 05:23:26 +0000',
      postfixLine('in.example.org', 'in.example.org [10.0.0.4]'),
      postfixLine(outboundHelo, relay, 'in.example.org'),
    ];
    expect(route(block(...lines))).toEqual(['other', 'border', 2, true]);
  });
  it('steps over a loop over SMTP, and vouches for nothing below: a proxy may stand there with a stranger behind it', () => {
    const lines = [
      postfixLine('localhost', 'localhost [127.0.0.1]'),
      'Received: from mx.example.org ([127.0.0.1]) by localhost (mx.example.org [127.0.0.1]) (amavisd-new, port 10024) with ESMTP id A; Wed, 26 Nov 2025 05:23:25 +0000',
      postfixLine(outboundHelo, relay),
    ];
    expect(route(block(...lines))).toEqual(['other', 'border', 2, false]);
  });
  it('vouches for what stands below a loop inside a filtering service, under its own names', () => {
    const loop = (below: string): string =>
      block(
        'Received: from pps.filterd (m1.ppops.net [127.0.0.1]) by mx07-1.pphosted.com (8.18.1.2/8.18.1.2) with ESMTP id 1; Wed, 26 Nov 2025 05:23:26 +0000',
        `Received: from h (mail.example.com [192.0.2.4]) by ${below} (PPS) with ESMTPS id 2; Wed, 26 Nov 2025 05:23:26 +0000`,
      );
    expect(route(loop('mx07-1.pphosted.com'))).toEqual(['other', 'border', 1, true]);
    expect(route(loop('mx.example.net'))?.at(-1)).toBe(false);
  });
  it('takes LMTPA for a delivery on the machine, where somebody logged in, and ESMTPA for a submission', () => {
    const step = (protocol: string): string =>
      `Received: from mx.example.org ([10.0.0.5]) by store.example.org (Cyrus v2.5) with ${protocol}; Wed, 26 Nov 2025 05:23:26 +0000`;
    const below = postfixLine(outboundHelo, relay, 'mx.example.org');
    expect(route(block(step('LMTPA'), below))).not.toEqual(route(block(step('ESMTPA'), below)));
    expect(route(block(step('LMTP'), below))).toEqual(route(block(step('LMTPA'), below)));
  });
  it('Gmail: a line without a writer cannot be read', () => {
    const inner = 'Received: by 2002:a05:6512:3b0c:b0:47f:9907:2b50 with SMTP id f12; Wed, 26 Nov 2025 05:23:23 -0800 (PST)';
    const google = `Received: from h (a.example. [203.0.113.5]) by mx.google.com with ESMTPS id v12; Wed, 26 Nov 2025 05:23:22 -0800 (PST)`;
    const silent = 'Received: (qmail 1 invoked from network); Wed, 26 Nov 2025 05:23:22 -0800';
    expect(route(block(inner, silent, google))).toEqual(['gmail', 'unreadable', null, null]);
  });
  it('joins LMTP on the machine itself to the same host', () => {
    const loop = 'Received: from localhost ([::1]) by mx.example.org (Dovecot) with LMTP id 1; Wed, 26 Nov 2025 05:23:26 +0000';
    expect(route(block(loop, postfixLine(outboundHelo, relay)))).toEqual(['other', 'border', 1, true]);
    expect(route(block(loop, postfixLine(outboundHelo, relay, 'lists.example.net')))).toEqual(['other', 'border', 1, false]);
  });
  it.each([
    [
      'a server of the same organisation: a customer of the provider has such a name too',
      postfixLine('x', 'in.example.org [198.51.100.4]'),
      'in.example.org',
    ],
    ['a router’s name that is the host below', postfixLine('x', '_gateway [192.168.1.1]'), '_gateway'],
    ['a router of a home network', postfixLine('x', 'fritz.box [192.168.178.1]', 'mail.fritz.box'), 'fritz.box'],
    ['a container’s name', postfixLine('x', 'traefik.mail_default [172.18.0.3]'), 'traefik.mail_default'],
    [
      'a name inside a cluster',
      postfixLine('x', 'ingress.mail.svc.cluster.local [10.244.0.5]', 'smtp.mail.svc.cluster.local'),
      'ingress.mail.svc.cluster.local',
    ],
    ['a loop over SMTP', postfixLine('localhost', 'localhost [IPv6:::1]'), 'mx.example.org'],
    [
      'a private address that was not looked up: it may be a translated one',
      postfixLine('x', 'unknown [172.18.0.1]'),
      'in.example.org',
    ],
    ['a private address whose name is not the server below', postfixLine('x', 'in.example.org [10.0.0.4]'), 'lists.example.net'],
    ['a loop above a line of another host', postfixLine('localhost', 'localhost [127.0.0.1]'), 'lists.example.net'],
    [
      'somebody who logged in',
      'Received: from pc.example.org (pc.example.org [10.0.0.9]) by mx.example.org (Postfix) with ESMTPSA id 1; Wed, 26 Nov 2025 05:23:26 +0000',
      'pc.example.org',
    ],
  ])('steps over %s, and does not vouch', (_, line, by) => {
    expect(route(block(line, postfixLine(outboundHelo, relay, by)))).toEqual(['other', 'border', 1, false]);
  });
  it('does not vouch over a name that the server may not have confirmed', () => {
    const gateway =
      'Received: from x (in.example.org [198.51.100.4]) by mx.example.org (PPS) with ESMTPS id 1; Wed, 26 Nov 2025 05:23:25 +0000';
    expect(route(block(gateway, postfixLine(outboundHelo, relay, 'in.example.org')))).toEqual(['other', 'border', 1, false]);
  });
  it('does not step over a neighbour of the same hosting company', () => {
    const neighbour = postfixLine(
      'x',
      'ec2-198-51-100-4.compute-1.amazonaws.com [198.51.100.4]',
      'ec2-203-0-113-9.compute-1.amazonaws.com',
    );
    expect(route(block(neighbour, postfixLine(outboundHelo, relay)))).toEqual(['other', 'border', 0, true]);
  });
  it('never goes by what a peer says of itself', () => {
    expect(route(block(postfixLine('in.example.org', 'unknown [203.0.113.5]'), postfixLine(outboundHelo, relay)))).toEqual([
      'other',
      'border',
      0,
      true,
    ]);
  });
  it('does not vouch for what a program on the machine submitted', () => {
    expect(
      route(
        block(
          'Received: by mx.example.org (Postfix, from userid 33) id 1; Wed, 26 Nov 2025 05:23:26 +0000',
          postfixLine(outboundHelo, relay),
        ),
      ),
    ).toEqual(['other', 'border', 1, false]);
  });
  it.each([
    ['qmail filled its queue from the network', 'from network', true],
    ['a program filled qmail’s queue', 'by uid 89', false],
  ])('steps over the line of the queue: %s', (_, how, vouched) => {
    const queue = `Received: (qmail 16323 invoked ${how}); 26 Nov 2025 05:23:26 +0000`;
    const server = `Received: from unknown (HELO ${outboundHelo}) (40.95.53.73) by mx.example.org with SMTP; 26 Nov 2025 05:23:25 +0000`;
    expect(route(block(queue, server))).toEqual(['other', 'border', 1, vouched]);
    expect(route(block(queue, postfixLine(outboundHelo, relay)))).toEqual(['other', 'border', 1, false]);
    expect(route(block(queue))).toEqual(['other', 'inside', null, null]);
  });
  it('cannot be told where the newest line cannot be read', () => {
    expect(route(block('Received: gibberish', postfixLine(outboundHelo, relay)))).toEqual(['unknown', 'unreadable', null, null]);
  });
});

describe('a text that ends in the lines of the reader’s own system', () => {
  const text = (...lines: readonly string[]) => `${lines.join('\r\n')}\r\n`;
  const loop =
    'Received: from mx1.example.net (localhost [127.0.0.1]) by mx1.example.net (Postfix) with ESMTP id 3BD41AC217E; Fri, 27 Mar 2026 10:10:21 +0000';
  const lmtp =
    'Received: from imap.example.net ([10.0.0.5]) by imap.example.net with LMTP id AbCd; Fri, 27 Mar 2026 10:10:22 +0000';
  const mapi =
    'Received: from EX02.example.net (10.0.0.12) by EX02.example.net (10.0.0.12) with mapi id 15.1.2507.9; Fri, 27 Mar 2026 10:10:21 +0000';
  const program = 'Received: by lists.example.net (Postfix, from userid 33) id 3BD41AC217E; Fri, 27 Mar 2026 10:10:21 +0000';
  const others = ['X-Spam-Status: No', 'Return-Path: <>', 'Authentication-Results: mx1.example.net; spf=none'];
  const senders = ['From: Anna <anna@example.net>', 'Date: Fri, 27 Mar 2026 11:10:20 +0100', 'Message-ID: <1@example.net>'];

  it.each([
    ['a loop through its filter', [loop]],
    ['a delivery without SMTP', [lmtp, loop]],
    ['a step inside Exchange Server', [mapi]],
    ['what a program submitted', [program]],
  ])('is cut below %s, where no field of the sender follows', (_, lines) => {
    expect(route(text(...lines))).toEqual(['other', 'cut', null, null]);
    expect(route(text(...lines, ...others))).toEqual(['other', 'cut', null, null]);
    expect(route(text(...senders.slice(0, 2), ...lines))).toEqual(['other', 'cut', null, null]);
  });
  it.each(senders)('is whole where “%s” follows', (field) => {
    expect(route(text(loop, ...others, field))).toEqual(['other', 'inside', null, null]);
  });
  it('says that the line of the take-over is missing', () => {
    expect(detect(text(lmtp, loop)).verdict).toMatchObject({ outcome: 'undetermined', missing: 'route-cut' });
  });
});
