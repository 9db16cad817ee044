import { detect } from '../../../src/detection/index.ts';

/*
 * Servers that take a message over from the relay pool, each in the form in which it writes: `N` looked-up name, `A` address, `H`
 * greeting. A server that names itself and of which it is known whose words stand where is believed; any other is read, and
 * nothing of it is certain.
 */

const name = 'mail-psaapc01rlnn2073.outbound.protection.outlook.com';
const address = '40.95.53.73';
const greeting = 'APC01-PSA-obe.outbound.protection.outlook.com';
const time = 'Mon, 2 Nov 2026 10:00:00 +0000';

function verdictOf(...lines: readonly string[]) {
  const signs: Readonly<Record<string, string>> = { N: name, A: address, H: greeting };
  const filled = lines.map((line) => line.replace(/\b[NAH]\b/g, (sign) => signs[sign] ?? sign));
  const { verdict, trace } = detect([...filled.map((line) => `Received: ${line}; ${time}`), 'Subject: s'].join('\n'));
  return { ...verdict, hops: trace.hops };
}

describe('believed', () => {
  test.each([
    ['Exim at Mail.ru', 'from N ([A]:53640 helo=H) by mx.example.org with esmtp (envelope-from <s@example.com>) id 1rblyJ-00Ewa'],
    ['Exim without a name', 'from [A] (port=55826 helo=H) by mx.example.org with esmtp (envelope-from <s@example.com>) id 1rbl'],
    ['Exim over UTF-8', 'from N ([A] helo=H) by mx.example.org with utf8esmtps (TLS1.3) tls TLS_AES_256 (Exim 4.97.1) id 1'],
    ['SpamExperts', 'from N ([A]) by mx.example.org with esmtps (TLS1.2) tls TLS_ECDHE (Exim 4.96) id 1'],
    ['OpenSMTPD', 'from H (N [A]) by mx.example.org (OpenSMTPD) with ESMTPS id 1a2b (TLSv1.2:ECDHE:256:NO) for <r@example.org>'],
    ['qmail-ldap', 'from N (HELO H) ([A]) (envelope-sender <s@example.com>) by mx.example.org (qmail-ldap-1.03) with SMTP'],
    ['OVH', 'from N (HELO H) (A) by mx.example.org with ECDHE-RSA-AES256-GCM-SHA384 encrypted SMTP'],
    ['Haraka', 'from H (N [A]) by mx.example.org (Haraka/3.0.3) with ESMTPS id D4.1 envelope-from <s@example.com> tls TLS'],
    ['Proton', 'from H (N [A]) (using TLSv1.2 with cipher ECDHE (256/256 bits)) by mx.example.org (Postfix) with ESMTPS id 4Q'],
    ['IronPort', 'from N (HELO H) ([A]) by mx.example.org with ESMTP/TLS/ECDHE-RSA-AES256-GCM-SHA384'],
    ['Exim at a provider of cable', 'from N ([A] helo=H) by mx.example.net with esmtps (TLS1.2) tls X (Exim 4.90_1) id 1k'],
    [
      'Exim in a firewall',
      'from N ([A]:40123 helo=H) by utm.example.org with esmtps (TLSv1.2:X:256) (Exim 4.82_1-5b7a7c0-XX) id 1k',
    ],
    [
      'WP',
      'from N (HELO H) ([A]) (envelope-sender <s@example.com>) by mx.example.pl (WP-SMTPD) with TLS_AES_256 encrypted SMTP for <r@example.pl>',
    ],
    [
      'MDaemon, the name',
      'from H (N [A]) by mail.example.org (MDaemon PRO v23.5.2) with ESMTPS id md5001.msg for <r@example.org>',
    ],
    ['MDaemon, no name', 'from H ([A]) by mail.example.org (MDaemon PRO v23.5.2) with ESMTPS id md5001.msg for <r@example.org>'],
  ])('%s', (_, line) => {
    expect(verdictOf(line)).toMatchObject({ outcome: 'relay-pool', position: 'delivery', certainty: 'certain' });
  });
});

describe('read, and only likely', () => {
  const likely = { outcome: 'relay-pool', position: 'delivery', certainty: 'likely', doubts: ['writer-unnamed'] };

  test.each([
    ['Courier', 'from H (N [::ffff:A]) (TLS: TLSv1.2,256bits,ECDHE) by mx.example.org with ESMTPS id 0000000000012345'],
    ['Kerio', 'from H (N [A]) by mx.example.org (Kerio Connect 9.4.2) with ESMTPS (using TLSv1.3 with cipher X (256 bits))'],
    ['Domino', 'from N ([A]) by mx.example.org (IBM Domino Release 9.0.1FP7) with ESMTP id 2020060215212724-87583 '],
    ['hMailServer', 'from H (N [A]) by mx.example.org with ESMTPS (version=TLSv1.2 cipher=ECDHE bits=256) '],
    ['Stalwart', 'from H (N [A]) (using TLSv1.3 with cipher TLS13_AES) by mx.example.org (Stalwart SMTP) with ESMTPS id 27A1C2'],
    [
      'Stalwart with the network',
      'from H (N [A] (AS8075 Microsoft (Corporation), SG)) (using TLSv1.3 with cipher TLS13_AES) by mx.example.org (Stalwart SMTP) with ESMTPS id 27A1C2',
    ],
    [
      'Stalwart with the network alone',
      'from H (unknown [::ffff:A] (AS8075)) by mx.example.org (Stalwart SMTP) with ESMTP id 27A1C2',
    ],
    ['Stalwart without a name', 'from H (unknown [A]) by mx.example.org (Stalwart SMTP) with ESMTP id 27A1C2'],
    ['Maddy', 'from H (N [A]) by mx.example.org (envelope-sender <s@example.com>) with UTF8ESMTPS id 8ab12cd3'],
    ['Yandex', 'from N (N [A]) by mx.example.org (mxfront/Yandex) with ESMTPS id xNMo1T0G6Gk0-abc'],
    ['GMX', 'from H ([A]) by mx.example.org (mxgmx015 [192.0.2.9]) with ESMTPS (Nemesis) id 1MTxj9-1 for <r@example.org>'],
    ['Zoho', 'from N (N [A]) by mx.example.org with SMTPS id 1762994926109.75'],
    ['Amazon SES', 'from N (N [A]) by mx.example.org with SMTP id abc123 for r@example.org'],
    ['FortiMail', 'from H (N [A]) by mx.example.org with ESMTPS id 0A1B2C-0A (version=TLSv1.2 cipher=ECDHE bits=256 verify=OK)'],
    ['Hornetsecurity', 'from N ([A]) by mx.example.org'],
    [
      'Mailcow',
      'from H (N [A]) (using TLSv1.3 with cipher TLS_AES (256/256 bits)) by mx.example.org (Postcow) with ESMTPS id 4Q',
    ],
    ['Cloudflare', 'from H (A) by mx.example.net (cloudflare) id 8mKYJccFWNie for <r@example.org>'],
    ['Cloudflare, a name', 'from N (A) by mx.example.net (cloudflare) id 8mKYJccFWNie for <r@example.org>'],
    ['Naver', 'from H (N [A]) by mx.example.kr with ESMTP id 1-x7z for <r@example.kr> (version=TLSv1.3 cipher=TLS_AES)'],
    ['Naver, no name', 'from H ([A]) by mx.example.kr with ESMTP id rD2--N for <r@example.kr>'],
    ['QQ', 'from H (N [A]) by mx.example.cn (NewMX) with SMTP id 6010A8AD for <r@example.cn>'],
    ['QQ, neither name nor number', 'from H (unknown [A]) by mx.example.cn (NewMx) with SMTP id for <r@example.cn>'],
    ['Coremail', 'from H (unknown [A]) by gateway (Coremail) with SMTP id _____8CxnOmb4z1q_jAYAA--.59898S3'],
    [
      'Strato',
      'from N ([A]) by mx.example.de (RZmta 50.1.0 OK) with ESMTPS id x94 (using TLSv1.3 with cipher X (256 bits)) (Client CN "mail.protection.outlook.com", Issuer "CA-1" (verified OK (+EmiG))) (Client hostname verified OK) for <r@example.de>',
    ],
    [
      'Strato, no certificate',
      'from H ([A]) by mx.example.de (RZmta 50.1.0 OK) with ESMTPS id x9 (Client did not present a certificate)',
    ],
    ['Halon', 'from H (N [A]) by mx.example.org (Halon) with ESMTPS id c4c43c99-2a9d-11f0-9ffb-bf95429c2676'],
    ['Halon, no name', 'from H (unknown [A]) by mx.example.org (Halon) with ESMTPS id c4c43c99-2a9d-11f0-9ffb-bf95429c2676'],
    ['GoDaddy, a host in words', 'from N ([A]) by : HOSTING RELAY : with ESMTP id K4VxiucbK'],
    [
      'Rackspace',
      'from H (N [A]) (using TLSv1.2 with cipher X (256/256 bits)) by mx.example.org (SMTP Server) with ESMTPS id 5E',
    ],
    ['Seznam', 'from H (N [A]) by mx.example.cz (Seznam SMTPD 1.3.137) with ESMTP'],
    ['Hornetsecurity, a host without a domain', 'from N ([A]) by mx-gate31-hz12'],
    ['Domino of HCL', 'from N ([A]) by mx.example.org (HCL Domino Release 12.0.2FP3) with ESMTP id 2026110210000000-1234 '],
    ['Domino of Lotus', 'from H ([A]) by mx.example.org (Lotus Domino Release 8.5.3) with ESMTP id 2026110210000000-1234 '],
    ['SonicWall', 'from H ([A]) by gw.example.org (SonicWall 10.0.19) with ESMTPS (version=TLSv1.2 cipher=X bits=256) id o2'],
    ['Trellix', 'from N (N [A]) by gw.example.org with smtp (TLS: TLSv1/SSLv3,256bits,X) id 03d2_0b'],
    [
      'Barracuda, an appliance',
      'from H (N [A]) by bar.example.org with ESMTP id aB (version=TLSv1.2 cipher=X bits=256 verify=NO)',
    ],
    ['Symantec, no name', 'from H (Unknown_Domain [A]) by mx.example.org (Mail Gateway) with SMTP id A4.D3.17002.9CE37B16'],
    [
      'Symantec, TLS',
      'from H (Unknown_Domain [A]) (using TLS with cipher ECDHE) by mx.example.org (Mail Gateway) with SMTP id A',
    ],
    ['Symantec, a name', 'from N (N [A]) (using TLS with cipher ECDHE) by mx.example.org (Mail Gateway) with SMTP id A4.D3'],
  ])('%s', (_, line) => {
    expect(verdictOf(line)).toMatchObject(likely);
  });
});

describe('a delivery inside the reader’s own system above the line that took the message over', () => {
  const border = 'from H (N [A]) by mx.example.org (Postfix) with ESMTPS id Q for <r@example.org>';

  test.each([
    ['Cyrus, over a socket', 'from mx.example.org ([unix socket]) by mx.example.org (Cyrus v2.4.12-1) with LMTPA', 'certain'],
    ['Dovecot, no address', 'from mx.example.org by store.example.org with LMTP id OKk4G3 for <r@example.org>', 'certain'],
    ['Dovecot, private', 'from mx.example.org ([10.0.0.5]) by store.example.org with LMTPS id OKk4G3', 'certain'],
    ['Dovecot, public', 'from mx.example.org ([192.0.2.7]) by store.example.org with LMTP id OKk4G3', 'likely'],
    [
      'Dovecot, IPv6',
      'from mx.example.org ([2001:db8::7]) (using TLSv1.3 with cipher X) by store.example.org with LMTPS id O',
      'likely',
    ],
    ['Cyrus, public', 'from murder (mx.example.net [192.0.2.7]) by store.example.org (Cyrus v2.3.8) with LMTPA', 'likely'],
    ['the machine itself', 'from mx.example.org (localhost [127.0.0.1]) by mx.example.org with LMTP', 'certain'],
    ['the same by IPv6', 'from localhost (localhost [::1]) by mx.example.org (Stalwart SMTP) with LMTP id 1', 'certain'],
    ['a filter there', 'from localhost (localhost [127.0.0.1]) by mx.example.org (Some Filter) with ESMTP id 1', 'likely'],
  ])('%s', (_, line, certainty) => {
    expect(verdictOf(line, border)).toMatchObject({ outcome: 'relay-pool', position: 'delivery', certainty });
  });

  test.each([
    ['a public address under that name', 'from mx.example.org (localhost [203.0.113.66]) by mx.example.org with ESMTP'],
    ['another word without a dot', 'from mx.example.org (HELO [127.0.0.1]) by mx.example.org with ESMTP'],
    ['an address that the peer said', 'from [203.0.113.66] (localhost [127.0.0.1]) by mx.example.org with ESMTP'],
  ])('and no more is read: %s', (_, line) => {
    expect(verdictOf(line, border).hops[0]).toMatchObject({ dialect: 'unrecognised' });
  });
});

describe('a mailbox of iCloud, whose newest line names its server for the outside without an address', () => {
  const [id, outside] = ['mailgateway 2528B19', 'p00-icloudmta-smtpin-us-west-2a'];
  const inner = (from: string, software = id) => `from ${from} by p116-mailgateway-smtp-1 (${software}) with SMTP id 1 for <r@x>`;

  test.each([
    ['of 2026', outside],
    ['of 2023', 'ci74p00im-qukt09072702.me.com'],
  ])('%s: likely, since that name may be a greeting', (_, host) => {
    const border = (peer: string) => `from H (${peer}) by ${host} (Postfix) with ESMTPS id Q for <r@x>`;
    // a line without a stamp of Microsoft 365 below it
    const doubts = ['border-unvouched', 'stamps-missing'];
    expect(verdictOf(inner(host), border('N [A]'))).toMatchObject({ outcome: 'relay-pool', position: 'delivery', doubts });
    expect(verdictOf(inner(host), border('a.example [192.0.2.7]'))).toMatchObject({ certainty: 'likely' });
    expect(verdictOf(inner(host), border('unknown [192.0.2.7]'))).toMatchObject({ outcome: 'not-from-microsoft365' });
  });

  test('what any other server takes from a name without an address is not read on', () => {
    expect(verdictOf(inner(outside, 'Mail 1'), `from a.example (a.example [192.0.2.7]) by ${outside} (Postfix)`)).toMatchObject({
      outcome: 'undetermined',
      missing: 'border-unreadable',
    });
  });
});
