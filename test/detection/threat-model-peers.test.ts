import { detect } from '../../src/detection/index.ts';
import type { Verdict } from '../../src/detection/index.ts';
import { pps } from '../support/threat-lines.ts';
import { block, exchangeBlock, exchangeBorder, outboundHelo, ownLines, postfixLine } from '../support/header-lines.ts';

/** Translators, hidden addresses, names, border lines and inner steps of docs/threat-model.md, in many forms; threat-model.test.ts has a case for each row. */

const date = 'Wed, 26 Nov 2025 05:23:24 +0000';
const relayName = 'mail-psaapc01rlnn2073.outbound.protection.outlook.com';
const relayPeer = `${relayName} [40.95.53.73]`;
const relayFlag = 'X-MS-Exchange-AntiSpam-Relay: 1';
const submitted =
  'Received: from MN2PR11MB4448.namprd11.prod.outlook.com (2603:10b6:208:1::18) by MN2PR11MB4141.namprd11.prod.outlook.com (2603:10b6:208:2::18) with Microsoft SMTP Server (version=TLS1_2) id 15.20.8000.1; Wed, 26 Nov 2025 05:23:20 +0000';

function verdictOf(...lines: readonly string[]): Verdict {
  return detect(block(...lines)).verdict;
}

describe('a translator, proxy or container network in front of a server like Postfix', () => {
  const peers = [
    ['a router', '_gateway [192.168.1.1]', '_gateway', 'mail.example.org'],
    ['a home router', 'fritz.box [192.168.178.1]', 'fritz.box', 'mail.fritz.box'],
    ['a container', 'traefik.mail_default [172.18.0.3]', 'traefik.mail_default', 'mail.example.org'],
    ['a host without a domain', 'docker [172.17.0.1]', 'docker', 'mail.example.org'],
    [
      'a cluster',
      'ingress.default.svc.cluster.local [10.42.0.7]',
      'ingress.default.svc.cluster.local',
      'smtp.default.svc.cluster.local',
    ],
    ['a local network', 'proxy.lan [10.0.0.2]', 'proxy.lan', 'mail.lan'],
    ['carrier-grade NAT', 'unknown [100.64.0.9]', 'mail.example.org', 'mail.example.org'],
    ['a tunnel on the machine', 'localhost [127.0.0.1]', 'mail.example.org', 'mail.example.org'],
    ['a tunnel over IPv6', 'localhost [IPv6:::1]', 'mail.example.org', 'mail.example.org'],
    ['a link-local peer', 'unknown [IPv6:fe80::1]', 'mail.example.org', 'mail.example.org'],
    ['no name', 'unknown [172.17.0.1]', 'mail.example.org', 'mail.example.org'],
    ['a private address written in IPv6', 'unknown [IPv6:::ffff:10.0.0.1]', 'mail.example.org', 'mail.example.org'],
  ] as const;

  test.each(peers)('%s: a stranger’s own relay line below is not certain', (_, peer, below, by) => {
    const verdict = verdictOf(postfixLine('mail.attacker.example', peer, by), postfixLine(outboundHelo, relayPeer, below));
    expect(verdict.certainty).not.toBe('certain');
  });

  test.each(peers)('%s: nor is a stranger’s line that hides a true relay delivery', (_, peer, below, by) => {
    const foreign = postfixLine('mail.friend.example', 'mail.friend.example [198.51.100.7]', below);
    const verdict = verdictOf(postfixLine(outboundHelo, peer, by), foreign);
    expect(verdict).toMatchObject({ outcome: 'undetermined', missing: 'address-hidden' });
  });

  test('a server of the reader’s own, looked up under the reader’s own domain, vouches for its line', () => {
    const own = postfixLine('mx1.example.org', 'mx1.example.org [10.0.0.5]', 'store.example.org');
    const verdict = verdictOf(own, postfixLine(outboundHelo, relayPeer, 'mx1.example.org'));
    expect(verdict).toMatchObject({ outcome: 'relay-pool', position: 'delivery', certainty: 'certain', doubts: [] });
  });

  test.each([
    ['its own name', 'mx1.example.org', 'certain'],
    ['its own name without the domain', 'MX1', 'certain'],
    ['another of the same domain', 'smtp.example.org', 'certain'],
    ['a name that Proofpoint uses', 'pps.filterd', 'certain'],
    ['a name from elsewhere', 'mail.attacker.example', 'likely'],
    ['any word', 'localhost', 'likely'],
    ['the domain without its ending', 'example', 'likely'],
    ['an address', '[10.0.0.5]', 'likely'],
  ])('a load balancer of that name passes on greetings, of which the server itself uses %s', (_, greeting, certainty) => {
    const own = postfixLine(greeting, 'mx1.example.org [10.0.0.5]', 'store.example.org');
    const foreign = postfixLine('a.example', 'a.example [203.0.113.5]', 'mx1.example.org');
    expect(verdictOf(own, postfixLine(outboundHelo, relayPeer, 'mx1.example.org'))).toMatchObject({
      outcome: 'relay-pool',
      certainty,
    });
    expect(verdictOf(own, foreign)).toMatchObject({ outcome: 'not-from-microsoft365', certainty });
  });
});

describe('the peer greets as Microsoft 365 and its address is hidden', () => {
  const exchangeServer = (address: string): string =>
    `Received: from NAM12-BN8-obe.outbound.protection.outlook.com (${address}) by mail.example.org (10.10.87.151) with Microsoft SMTP Server (version=TLS1_2) id 15.1.2507.39; ${date}`;
  const lines = [
    ['a private address at Exchange Server', exchangeServer('10.10.215.89')],
    ['a private address at Postfix', postfixLine(outboundHelo, 'unknown [10.0.0.9]')],
    ['an address of the reader’s own organisation', postfixLine(outboundHelo, 'lb.example.org [198.51.100.9]')],
    ['a redacted address', postfixLine(outboundHelo, 'unknown [9.9.9.9]')],
    ['no address at all', exchangeServer('0.0.0.0')],
    [
      'a private address at Exim',
      `Received: from [192.168.0.7] (helo=${outboundHelo}) by mx.example.org with esmtps (TLS1.3) (Exim 4.97) id 1aaaaa-000000-FF; ${date}`,
    ],
  ] as const;

  test.each(lines)('%s: cannot be told, and never "not Microsoft 365"', (_, line) => {
    expect(verdictOf(line, submitted)).toMatchObject({ outcome: 'undetermined', missing: 'address-hidden' });
  });

  test.each(lines)('%s: with the stamps of the relay pool it is likely', (_, line) => {
    expect(verdictOf(line, submitted, relayFlag)).toMatchObject({
      outcome: 'relay-pool',
      certainty: 'likely',
      position: null,
      doubts: ['address-hidden', 'stamps-alone'],
    });
  });

  test.each([
    'USG02-BN3-obe.outbound.protection.office365.us',
    'mail-bn3usg02on0101.outbound.protection.office365.us',
    'CHN02-BJS-obe.outbound.protection.partner.outlook.cn',
    'GER01-LEJ-obe.outbound.protection.outlook.de',
  ])('so too where it greets as %s: the other clouds are Microsoft 365 as well', (helo) => {
    for (const [, line] of lines) {
      const verdict = verdictOf(line.replaceAll(outboundHelo, helo), submitted);
      expect(verdict).toMatchObject({ outcome: 'undetermined', missing: 'address-hidden' });
    }
    const foreign = verdictOf(postfixLine(helo, 'mail.attacker.example [203.0.113.66]'), submitted);
    expect(foreign).toMatchObject({ outcome: 'not-from-microsoft365', certainty: 'certain' });
  });

  test.each(['10.0.0.9', '127.0.0.1', 'IPv6:fd00::9', '100.64.0.9', '9.9.9.9'])(
    'a looked-up name of Microsoft’s beside %s: somebody wrote the address there, so nothing is certain',
    (address) => {
      const names = { rlnn: 'relay-pool', on: 'ordinary-pool', hn: 'high-risk-pool' };
      for (const [token, outcome] of Object.entries(names)) {
        const line = postfixLine(outboundHelo, `mail-psaapc01${token}2073.outbound.protection.outlook.com [${address}]`);
        expect(verdictOf(line)).toMatchObject({ outcome, certainty: 'likely' });
      }
    },
  );

  test.each(['9.9.9.9', '0.0.0.0', '1.2.3.4'])('nothing is certain about %s, whatever it greets as', (address) => {
    expect(verdictOf(postfixLine('mail.example.net', `unknown [${address}]`)).certainty).not.toBe('certain');
    expect(detect(exchangeBlock('mail.example.net', address)).verdict.certainty).not.toBe('certain');
  });
});

describe('a looked-up name of Microsoft’s outbound servers in a block that nobody has listed', () => {
  const at = (peer: string): Verdict => verdictOf(postfixLine(outboundHelo, peer));
  test('confirmed by the receiver: nobody else can give such a name', () => {
    expect(at(`${relayName} [4.150.53.73]`)).toMatchObject({ outcome: 'relay-pool', position: 'delivery', certainty: 'certain' });
    expect(at('mail-am6eur05hn2204.outbound.protection.outlook.com [4.150.53.73]')).toMatchObject({
      outcome: 'high-risk-pool',
      certainty: 'certain',
    });
    expect(at('mail-am6eur05zzz2204.outbound.protection.outlook.com [4.150.53.73]')).toMatchObject({
      outcome: 'undetermined',
      missing: 'unknown-pool',
    });
  });
  test('the address may be a translated one', () => {
    expect(at(`${relayName} [IPv6:64:ff9b::285f:3549]`)).toMatchObject({ outcome: 'relay-pool', certainty: 'certain' });
    expect(at('unknown [IPv6:64:ff9b::40.95.53.73]')).toMatchObject({ outcome: 'relay-pool', position: 'delivery' });
  });
  test('not confirmed: it settles nothing, and rules nothing out', () => {
    const line = `Received: from h (${relayName} [203.0.113.9]) by mx.example.org with ESMTPS id 1; ${date}`;
    expect(verdictOf(line)).toMatchObject({ outcome: 'not-from-microsoft365', certainty: 'likely' });
  });
});

describe('a border line without an address', () => {
  test.each([
    [
      'Exchange Online',
      ownLines[2],
      `Received: from ${outboundHelo} by DS2PEPF0000343E.mail.protection.outlook.com with Microsoft SMTP Server id 15.20.9366.7; ${date}`,
    ],
    [
      'Exchange Online, without a sending side',
      ownLines[2],
      `Received: by DS2PEPF0000343E.mail.protection.outlook.com with Microsoft SMTP Server id 15.20.9366.7; ${date}`,
    ],
    [
      'Gmail',
      'Received: by 2002:a05:6512:3b0c:b0:47f:9907:2b50 with SMTP id f12; Wed, 26 Nov 2025 05:23:23 -0800 (PST)',
      `Received: from ${outboundHelo} by mx.google.com with ESMTPS id v12; ${date}`,
    ],
    [
      'Postfix',
      postfixLine('mx1.example.org', 'mx1.example.org [10.0.0.5]'),
      `Received: from ${outboundHelo} by mx1.example.org (Postfix) with ESMTPS id 1; ${date}`,
    ],
    [
      'Exchange Server',
      `Received: from mail.example.org (10.0.0.5) by store.example.org (10.0.0.6) with mapi id 15.1; ${date}`,
      `Received: from ${outboundHelo} by mail.example.org with Microsoft SMTP Server id 15.1; ${date}`,
    ],
  ])('%s: cannot be read', (_, above, border) => {
    expect(verdictOf(above, border)).toMatchObject({ outcome: 'undetermined', missing: 'border-unreadable' });
  });
});

describe('inner steps of Microsoft 365', () => {
  const inner = (address: string): string => `SLXP216MB0381.KORP216.PROD.OUTLOOK.COM (${address})`;
  const intakeIn = (server: string, address: string): string =>
    `Received: from ${inner(address)} by ${server}.mail.protection.outlook.com (10.167.18.41) with Microsoft SMTP Server (version=TLS1_3) id 15.20.9366.7 via Frontend Transport; ${date}`;
  const mapi =
    'Received: from SLXP216MB0381.KORP216.PROD.OUTLOOK.COM ([fe80::1:2:3:4]) by SLXP216MB0381.KORP216.PROD.OUTLOOK.COM ([fe80::1:2:3:4%2]) with mapi id 15.20.2220.021; Tue, 3 Sep 2019 06:00:01 +0000';
  const intake = (address: string): string =>
    `Received: from SLXP216MB0381.KORP216.PROD.OUTLOOK.COM (${address}) by PU1APC01FT025.mail.protection.outlook.com (10.152.252.200) with Microsoft SMTP Server id 15.20.2199.13 via Frontend Transport; Tue, 3 Sep 2019 06:00:02 +0000`;
  test.each(['10.152.250.57', '2a01:111:e400:7e4d::1'])('a peer of Outlook.com at %s is inside', (address) => {
    expect(verdictOf(intake(address), mapi)).toMatchObject({ outcome: 'internal' });
  });
  test('what stands behind a private address nobody tells: not certain', () => {
    expect(verdictOf(...ownLines, intakeIn('DS2PEPF0000343E', '10.1.1.1'), mapi)).toMatchObject({
      outcome: 'internal',
      certainty: 'likely',
      doubts: ['border-unvouched'],
    });
    expect(verdictOf(...ownLines, intakeIn('DS2PEPF0000343E', '2603:10a6:10::1'), mapi)).toMatchObject({
      outcome: 'internal',
      certainty: 'certain',
    });
  });
  test.each(['2603:1030:401::5', '2a01:111:f100:2000::5', '2001:489a::5', '20.50.1.1'])(
    'a machine that somebody rents in Azure (%s) greets like a server inside',
    (address) => {
      expect(verdictOf(...ownLines, intakeIn('DS2PEPF0000343E', address), mapi)).toMatchObject({
        outcome: 'undetermined',
        missing: 'unknown-pool',
      });
    },
  );
  test('the same at a server that takes submissions is not certain', () => {
    const submitted = ownLines[2].replace(
      'DS2PEPF0000343E.namprd02.prod.outlook.com (2603:10b6:5:60:cafe::d8)',
      inner('2603:1030::5'),
    );
    expect(verdictOf(ownLines[0], ownLines[1], submitted, mapi)).toMatchObject({ outcome: 'internal', certainty: 'likely' });
  });
  test('a stranger with such a greeting is the peer at the border', () => {
    const { verdict, trace } = detect(
      block(...ownLines, exchangeBorder('SLXP216MB0381.KORP216.PROD.OUTLOOK.COM', '203.0.113.5'), mapi),
    );
    expect(verdict.outcome).toBe('not-from-microsoft365');
    expect(trace.border?.at).toBe(3);
  });
});

describe('a mail filter in front of a Microsoft mailbox, whose own line tells nothing', () => {
  const foreign = pps('evil.example (evil.example [198.51.100.7])');
  const relay = pps(`${outboundHelo} (${relayPeer})`);
  const at = (...below: readonly string[]): object => detect(exchangeBlock('mx1.pphosted.com', '192.0.2.77', ...below)).verdict;
  const below = 'Received: from pc.example (pc.example [192.0.2.5]) by mail.example (Postfix) with ESMTP id 1; ' + date;
  test.each([
    ['it is missing', [below]],
    ['it cannot be read', [foreign.replace(']) by', '] by'), below]],
    ['its beginning is cut', [foreign.replace('from ', 'm '), below]],
    ['it names no peer', [pps('x'), below]],
    ['only its inner step is left', [pps('pps.filterd (mx1.pphosted.com [127.0.0.1])'), below]],
  ])('%s: from outside Microsoft 365, likely', (_, lines) => {
    expect(at(...lines)).toMatchObject({ outcome: 'not-from-microsoft365', certainty: 'likely' });
    expect(at(...lines)).toHaveProperty('doubts', expect.arrayContaining(['gateway']));
  });
  test('its beginning is cut, and it speaks of Microsoft 365: nobody can tell', () => {
    expect(at(relay.replace('from ', 'm '), below)).toMatchObject({ outcome: 'undetermined', certainty: null });
  });
  test('it names another server, or the relay pool', () => {
    expect(at(foreign, below)).toMatchObject({ outcome: 'not-from-microsoft365', certainty: 'certain' });
    expect(at(relay, below)).toMatchObject({ outcome: 'relay-pool', position: 'delivery', certainty: 'likely' });
  });
});
