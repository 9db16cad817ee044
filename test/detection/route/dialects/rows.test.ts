import type { Dialect } from '../../../../src/detection/route/dialects/dialect.ts';
import { dialectOfRow } from '../../../../src/detection/route/dialects/row-dialect.ts';
import { dialectRows } from '../../../../src/detection/route/dialects/rows.ts';
import { readReceived } from '../../../../src/mail/received/received.ts';
import type { Peer } from '../../../../src/detection/route/hop.ts';
import { dialectTable } from '../../../support/dialect-table.ts';
import { shapeTables } from '../../../support/peer-shapes.ts';

const name = 'mail-psaapc01rlnn2073.outbound.protection.outlook.com';
const helo = 'APC01-PSA-obe.outbound.protection.outlook.com';
const date = 'Mon, 1 Jul 2024 01:15:29 +0000';
const postfixRest =
  '(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange ECDHE (P-384) server-signature RSA-PSS (4096 bits) server-digest SHA256) (Client CN "mail.protection.outlook.com", Issuer "DigiCert Cloud Services CA-1" (not verified)) by mx.example.org (Postfix) with ESMTPS id 4680620ED for <reader@example.org>';
const tls = '(using TLSv1.2 with cipher ECDHE-RSA-AES256-GCM-SHA384 (256/256 bits))';

/** A row of the table under test: what its server writes behind the peer, the end of another server's line, and what is particular to it. */
interface RowCase {
  readonly id: string;
  readonly shape: keyof typeof shapeTables;
  readonly rest: string;
  readonly other: string;
  /** what such a server's looked-up name is known for, written into every expected peer that has a name */
  readonly ofName?: Pick<Peer, 'nameConfirmed'>;
  readonly reads?: readonly (readonly [line: string, peer: Peer])[];
  readonly leaves?: readonly string[];
}

const plain = 'by mx.example.org with ESMTPS id 1';
const confirmed = { nameConfirmed: true } as const;

/** In the order of the rows. */
const cases: readonly RowCase[] = [
  {
    id: 'amavis',
    shape: 'bracketed',
    rest: 'by localhost (mx1.example.org [127.0.0.1]) (amavisd-new, port 10024) with ESMTP id Ap8',
    other: 'by localhost (amavisd-new, port 10024) with ESMTP id Ap8',
    reads: [
      [
        'from mx1.example.com ([127.0.0.1]) by localhost (mx1.example.com [127.0.0.1]) (amavis, port 10024) with ESMTP id A; date',
        { helo: 'mx1.example.com', address: '127.0.0.1' },
      ],
    ],
  },
  {
    id: 'authentication-milter',
    shape: 'bracketed',
    rest: 'by phl-mx-04.messagingengine.com (Authentication Milter) with ESMTP id 35022C783BF.281071EA00F1',
    other: 'by phl-mx-04.messagingengine.com (Some Milter) with ESMTP id 35022C783BF.281071EA00F1',
    leaves: ['by phl-mx-04.messagingengine.com (Authentication Milter) with ESMTP id 35022C783BF; date'],
  },
  {
    id: 'barracuda',
    shape: 'bracketed',
    rest: 'by mx-outbound11-94.us-east-2a.ess.aws.cudaops.com (version=TLSv1.2 cipher=ECDHE-RSA-AES128-GCM-SHA256 bits=128 verify=NO)',
    other: 'by mx.ess.aws.cudaops.com.example (version=TLSv1.2)',
  },
  {
    id: 'codetwo',
    shape: 'bare',
    rest: 'by smtp-emea.codetwo.com with CodeTwo SMTP Server (TLS12) via SMTP',
    other: 'by smtp-emea.codetwo.com with SMTP',
  },
  {
    id: 'communigate',
    shape: 'account',
    rest: 'by mail.example.org (CommuniGate Pro SMTP 5.4.10) with ESMTPS id 12345 for reader@example.org',
    other: 'by mail.example.org (SomeServer 7.1) with ESMTPS id 12345',
    leaves: [
      'from 192.0.2.7 (HELO h.example) by mail.example.org (CommuniGate Pro SMTP 5.4.10) with ESMTPS id 1; date',
      'from [h.example] (HELO h.example) by mail.example.org (CommuniGate Pro SMTP 5.4.10) with ESMTPS id 1; date',
      'from [192.0.2.7] (HELO h.example x) by mail.example.org (CommuniGate Pro SMTP 5.4.10) with ESMTPS id 1; date',
      'from [192.0.2.7] (x HELO h.example) by mail.example.org (CommuniGate Pro SMTP 5.4.10) with ESMTPS id 1; date',
    ],
  },
  {
    id: 'exclaimer',
    shape: 'bare',
    rest: 'by eu2.smtp.exclaimer.net (192.0.2.90) with Exclaimer Signature Manager ESMTP Proxy eu2.smtp.exclaimer.net (tlsversion=TLS12, tlscipher=TLS_ECDHE_WITH_AES256_SHA1)',
    other: 'by eu2.smtp.exclaimer.net (192.0.2.90) with SMTP',
  },
  {
    id: 'forcepoint',
    shape: 'bracketed',
    rest: 'by rly05d-eth0.srv.mailcontrol.com (envelope-sender ann@example.com) (MIMEDefang) with ESMTP id 46I6sJ87408960 (TLS bits=256 verify=OK)',
    other: 'by rly05d-eth0.srv.mailcontrol.example (envelope-sender a@b.example) (MIMEDefang) with ESMTP id 1',
  },
  {
    id: 'gmail',
    shape: 'bracketed',
    rest: 'by mx.google.com with ESMTPS id v12 for <reader@example.org> (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256)',
    other: 'by mx.google.com.example with ESMTPS id 1',
    reads: [
      [
        `from ${helo} (${name}. [2a01:111:f403:e40b::1]) by gmr-mx.google.com with ESMTPS id v; date`,
        { helo, reverseName: name, address: '2a01:111:f403:e40b::1' },
      ],
      [
        'from [192.168.1.5] (host.example. [203.0.113.9]) by smtp.gmail.com with ESMTPSA id v; date',
        { helo: '[192.168.1.5]', reverseName: 'host.example', address: '203.0.113.9' },
      ],
    ],
    leaves: ['by 2002:a05:6512:3b0c:b0:47f:9907:2b50 with SMTP id f12; date'],
  },
  {
    id: 'haraka',
    shape: 'bracketed',
    rest: 'by mx.example.org (Haraka/2.8.24) with ESMTPS id D4BA.1 envelope-from <ann@example.com> (version=TLSv1.2 cipher=ECDHE verify=OK)',
    other: plain,
    reads: [
      [
        'from h.example (NXDOMAIN [192.0.2.7]) by mx.example.org (Haraka/3.0.3) with ESMTP id 1 envelope-from <a@example.com>; date',
        { helo: 'h.example', address: '192.0.2.7' },
      ],
      [
        // its setting `header_hide_version`
        'from h.example (a.example [192.0.2.7]) by mx.example.org (Haraka) with ESMTPS id 1 envelope-from <a@example.com>; date',
        { helo: 'h.example', reverseName: 'a.example', address: '192.0.2.7' },
      ],
    ],
  },
  {
    id: 'kumomta',
    shape: 'bare',
    rest: 'by mta.example.com (KumoMTA 192.0.2.3) with ESMTPS id 459cb2c1 for <reader@example.org>',
    other: 'by mta.example.com (NoKumoMTA 192.0.2.3) with HTTP id 459cb2c1',
  },
  {
    id: 'mailmarshal',
    shape: 'marshal',
    rest: 'by mail3.example.com with MailMarshal (v6,2,2,3503) id <B4a00db800001>',
    other: 'by mail3.example.com with SMTP id <B4a00db800001>',
    reads: [
      [
        'from h.example (mx.example[192.0.2.7]) by mm.example.org with Trustwave SEG (v8,2,2,10564) (using TLS: TLSv1.2, AES256) id <B5d>; date',
        { helo: 'h.example', reverseName: 'mx.example', address: '192.0.2.7' },
      ],
    ],
  },
  {
    id: 'mdaemon',
    shape: 'bracketed',
    rest: 'by mail.example.org (MDaemon PRO v23.5.2) with ESMTPS id md5001000123456.msg for <reader@example.org>',
    other: plain,
    // the form without an address
    leaves: ['from h.example by mail.example.org (MDaemon PRO v9.5.1) with ESMTP id md1.msg; date'],
  },
  {
    id: 'messagelabs',
    shape: 'greeting',
    rest: 'by server-5.tower-728.messagelabs.com with ECDHE-RSA-AES256-GCM-SHA384 encrypted SMTP',
    other: 'by server-5.messagelabs.com.example with SMTP',
  },
  {
    id: 'mimecast',
    shape: 'bracketed',
    rest: '(Using TLS) by relay.mimecast.com with ESMTP with STARTTLS (version=TLSv1.2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id uk-mta-141-xJ',
    other: 'by relay.mimecast.com.example with ESMTP id 1',
  },
  {
    id: 'opensmtpd',
    shape: 'bracketed',
    rest: 'by mx.example.org (OpenSMTPD) with ESMTPS id 1234abcd (TLSv1.2:ECDHE-RSA-CHACHA20-POLY1305:256:NO) for <reader@example.org>',
    other: 'by mx.example.org (OpenSMTPD 7) with ESMTP id 1',
    reads: [
      [
        'from h.example (<unknown> [192.0.2.7]) by mx.example.org (OpenSMTPD) with ESMTP id 1; date',
        { helo: 'h.example', address: '192.0.2.7' },
      ],
    ],
  },
  {
    id: 'postfix',
    shape: 'bracketed',
    rest: postfixRest,
    other: plain,
    ofName: confirmed,
    reads: [
      [
        'from [192.0.2.9] (mx.example [203.0.113.4]) by mx.example.org (Postfix) with ESMTP id 1; date',
        { helo: '[192.0.2.9]', reverseName: 'mx.example', nameConfirmed: true, address: '203.0.113.4' },
      ],
      [
        'from mail1 (mail1 [10.0.0.5]) by mx.example.org (Postfix) with ESMTP id 1; date',
        { helo: 'mail1', reverseName: 'mail1', nameConfirmed: true, address: '10.0.0.5' },
      ],
      [
        'from h.example (mx.example [192.0.2.7]) by mfid-euw1.prod.hydra.sophos.com (Postfix) with ESMTPS id 1 for <r@example.org>; date',
        { helo: 'h.example', reverseName: 'mx.example', nameConfirmed: true, address: '192.0.2.7' },
      ],
    ],
    leaves: [
      // two names, five numbers, a local submission
      'from a.example (one two [192.0.2.1]) by b.example (Postfix) with ESMTP id 1; date',
      'from a.example (name [192.0.2.1.5]) by b.example (Postfix) with ESMTP id 1; date',
      'by b.example (Postfix, from userid 1000) id 1; date',
    ],
  },
  {
    id: 'powermta',
    shape: 'bare',
    rest: 'by mta.example.com (PowerMTA(TM) v3.2r4) id hfp02o32d12j39 for <reader@example.org>',
    other: 'by mta.example.com (PowerMTA) id hfp02o32d12j39',
    reads: [
      [
        'from a.example (192.0.2.7) by mta.example.com (PowerMTA v5.0r3) with ESMTPS id hfp; Wed, 14 May 2008 06:47:43 +0800 (envelope-from <a@example.com>)',
        { helo: 'a.example', address: '192.0.2.7' },
      ],
    ],
  },
  {
    id: 'proofpoint',
    shape: 'bracketed',
    rest: 'by mx08-001d1705.pphosted.com (8.18.1.2/8.18.1.2) with ESMTP id 3yfw7rp58r-1',
    other: 'by mx.pphosted.com.example (PPS) with ESMTPS id 1',
    reads: [
      [
        'from pps.filterd (m0209322.ppops.net [127.0.0.1]) by mx08-001d1705.pphosted.com (8.18.1.2/8.18.1.2) with ESMTP id 457; date',
        { helo: 'pps.filterd', reverseName: 'm0209322.ppops.net', address: '127.0.0.1' },
      ],
    ],
  },
  {
    id: 'proofpoint',
    shape: 'bracketed',
    rest: 'by mx1.example.org (PPS) with ESMTPS id 3yfw7rp58r-1 (version=TLSv1.2 cipher=ECDHE-RSA-AES256-GCM-SHA384 bits=256 verify=NOT)',
    other: plain,
  },
  {
    id: 'proofpoint-essentials',
    shape: 'bracketed',
    rest: `${tls} (No client certificate requested) by mx1-eu1.ppe-hosted.com (PPE Hosted ESMTP Server) with ESMTPS id 9A5C for <reader@example.org>`,
    other: plain,
  },
  {
    id: 'sendmail',
    shape: 'bracketed',
    rest: 'by mx.example.org (8.15.2/8.15.2) with ESMTPS id 457FbKf0024549 (version=TLSv1.2 cipher=ECDHE bits=256 verify=NO) for <reader@example.org>',
    other: 'by mx.example.org (8.15.2) with ESMTP id 1',
    ofName: confirmed,
    reads: [
      [
        `from h.example (${name} [203.0.113.66] (may be forged)) by mx.example.org (8.14.4/8.13.8/SuSE Linux 0.8) with ESMTP id 4; date`,
        { helo: 'h.example', address: '203.0.113.66' },
      ],
      [
        `from h.example (${name} [203.0.113.66](may be forged)) by mx.example.org (8.18.1/8.18.1/Debian-5) with ESMTP id 4; date`,
        { helo: 'h.example', address: '203.0.113.66' },
      ],
      // the answer of an ident server (RFC 1413) in front of the looked-up name
      [
        'from root@h.example (root@mx.example [192.0.2.7]) by mx.example.org (8.9.3/8.9.3) with ESMTP id QAA1; date',
        { helo: 'root@h.example', reverseName: 'mx.example', nameConfirmed: true, address: '192.0.2.7' },
      ],
      [
        'from h.example (IDENT:qmailr@mx.example [IPv6:2001:db8::7]) by mx.example.org (8.11.6/8.11.6) with SMTP id 1; date',
        { helo: 'h.example', reverseName: 'mx.example', nameConfirmed: true, address: '2001:db8::7' },
      ],
      [
        'from 4wtgRl (kgbxn@[192.0.2.7]) by mx.example.org (8.9.1a/8.9.1) with SMTP id 1; date',
        { helo: '4wtgRl', address: '192.0.2.7' },
      ],
      [
        `from h.example (ann@${name} [203.0.113.66] (may be forged)) by mx.example.org ( 8.14.0/8.14.0) with ESMTP id 4; date`,
        { helo: 'h.example', address: '203.0.113.66' },
      ],
      // what Mailman hands to the sendmail beside it, three times
      [
        'from lists.example.org (mailman@localhost [127.0.0.1]) by lists.example.org (8.13.4/8.13.4) with ESMTP id k15; date',
        { helo: 'lists.example.org', reverseName: 'localhost', nameConfirmed: true, address: '127.0.0.1' },
      ],
      [
        'from lists.example.org (mailman@lists.example.org [192.0.2.5]) by lists.example.org (8.12.11.20060308/8.12.11) with ESMTP id k15; date',
        { helo: 'lists.example.org', reverseName: 'lists.example.org', nameConfirmed: true, address: '192.0.2.5' },
      ],
      [
        'from localhost (IDENT:mailman@[127.0.0.1]) by lists.example.org (SGI-8.9.3/8.8.7) with ESMTP id k15; date',
        { helo: 'localhost', address: '127.0.0.1' },
      ],
    ],
    leaves: [
      // more than one name, or brackets, in what an ident server answered: nobody can tell where the name begins
      `from h.example (ann@${name}@mx.example [192.0.2.7]) by mx.example.org (8.15.2/8.15.2) with ESMTP id 1; date`,
      `from h.example (ann@${name}[40.95.53.73]@[192.0.2.7]) by mx.example.org (8.15.2/8.15.2) with ESMTP id 1; date`,
      `from h.example (${name} [40.95.53.73] x@mx.example [192.0.2.7]) by mx.example.org (8.15.2/8.15.2) with ESMTP id 1; date`,
      // a greeting with brackets and an answer in it
      `from x (ann@${name} [40.95.53.73]) (mx.example [203.0.113.4]) by mx.example.org (8.15.2/8.15.2) with ESMTP id 1; date`,
      `from x (ann@${name} [40.95.53.73]) (bob@mx.example [203.0.113.4]) by mx.example.org (8.15.2/8.15.2) with ESMTP id 1; date`,
      // no address
      'from h.example (ann@mx.example) by mx.example.org (8.15.2/8.15.2) with ESMTP id 1; date',
    ],
  },
  {
    id: 'trend-micro',
    shape: 'bracketed',
    rest: `${tls} by repre.tmes.trendmicro.eu (Trend Micro Email Security) with ESMTPS id 1670.1`,
    other: plain,
    reads: [
      [
        'from h.example (unknown [192.0.2.7]) by repre.tmes.trendmicro.eu (Trend Micro CAS) with ESMTP id 1; date',
        { helo: 'h.example', address: '192.0.2.7' },
      ],
    ],
  },
  {
    id: 'zimbra',
    shape: 'greeting',
    rest: 'by mbox.example.org with LMTP',
    other: 'by mbox.example.org with LMTP and more',
  },
];

test('every row has its cases', () => {
  expect(cases.map(({ id }) => id)).toEqual(dialectRows.map(({ id }) => id));
});

describe.each(cases.map((one, i) => [one.id, one, i] as const))(
  'row %s',
  (_, { rest, other, shape, ofName, reads, leaves }, i) => {
    const row = dialectRows[i];
    if (row === undefined) throw new Error('no such row');
    const table = shapeTables[shape](`${rest}; ${date}`, ofName);
    dialectTable(dialectOfRow(row), {
      reads: [...table.reads, ...(reads ?? [])],
      leaves: [...table.leaves, `from ${table.peer} ${other}; ${date}`, ...(leaves ?? [])],
    });
  },
);

/** A peer in each of the shapes. */
const peers = [
  'h.example (192.0.2.7)',
  'h.example (host.example [192.0.2.7])',
  '[192.0.2.7] (HELO h.example)',
  'h.example (host.example[192.0.2.7])',
  'host.example (LHLO h.example) (192.0.2.7)',
];

test.each([
  ['Postfix', 'by mx.example.org (#) with ESMTP id 1', 'postfix'],
  ['OpenSMTPD', 'by mx.example.org (#) with ESMTP id 1', 'opensmtpd'],
  ['Haraka/2.8.24', 'by mx.example.org (#) with ESMTP id 1', 'haraka'],
  ['KumoMTA 192.0.2.3', 'by mx.example.org (#) with ESMTP id 1', 'kumomta'],
  ['MDaemon PRO v23.5.2', 'by mx.example.org (#) with ESMTP id 1', 'mdaemon'],
  ['PowerMTA(TM) v3.2r4', 'by mx.example.org (#) id 1', 'powermta'],
  ['PPS', 'by mx.example.org (#) with ESMTPS id 1', 'proofpoint'],
  ['PPE Hosted ESMTP Server', 'by mx.example.org (#) with ESMTPS id 1', 'proofpoint-essentials'],
  ['Trend Micro CAS', 'by mx.example.org (#) with ESMTPS id 1', 'trend-micro'],
  ['CommuniGate Pro SMTP 5.4.10', 'by mx.example.org (#) with ESMTPS id 1', 'communigate'],
  ['8.15.2/8.15.2', 'by mx.example.org (#) with ESMTPS id 1', 'sendmail'],
  ['SGI-8.9.3/Debian-8.8.7', 'by mx.example.org (#) with ESMTPS id 1', 'sendmail'],
  ['Authentication Milter', 'by mx.example.org (#) with ESMTP id 1', 'authentication-milter'],
  ['amavisd-new, port 10024', 'by localhost (mx.example.org [127.0.0.1]) (#) with ESMTP id 1', 'amavis'],
  ['CodeTwo', 'by mx.example.org with # SMTP Server', 'codetwo'],
  ['Exclaimer', 'by mx.example.org with # Signature Manager', 'exclaimer'],
  ['MailMarshal', 'by mx.example.org with # (v6,2,2,3503) id 1', 'mailmarshal'],
  ['LMTP', 'by mx.example.org with #', 'zimbra'],
])('a server is known by %s alone, and by no other text with these words', (mark, rest, id) => {
  const reads = (text: string): boolean =>
    peers.some((peer) => {
      const syntax = readReceived(`from ${peer} ${rest.replace('#', () => text)}; date`);
      return dialectRows.some((row) => row.id === id && dialectOfRow(row).readPeer(syntax, 'mx.example.org') !== null);
    });
  expect([reads(mark), reads(`1${mark}`), reads(`see ${mark}`)]).toEqual([true, false, false]);
});

test.each([
  ['Authentication Milter', '(#)', 'authentication-milter'],
  ['OpenSMTPD', '(#)', 'opensmtpd'],
  ['CodeTwo', 'with #', 'codetwo'],
  ['Exclaimer', 'with #', 'exclaimer'],
  ['Trustwave', 'with #', 'mailmarshal'],
  ['LMTP', 'with #', 'zimbra'],
])('%s is a whole word', (mark, rest, id) => {
  const lines = peers.map((peer) => readReceived(`from ${peer} by mx.example.org ${rest.replace('#', `${mark}X`)}; date`));
  const readers = dialectRows.filter((row) => row.id === id).map(dialectOfRow);
  const isRead = ({ isMarked, readPeer }: Dialect): boolean =>
    lines.some((line) => isMarked?.(line, 'mx.example.org') === true || readPeer(line, 'mx.example.org') !== null);
  expect(readers.map(isRead)).toEqual(readers.map(() => false));
});
