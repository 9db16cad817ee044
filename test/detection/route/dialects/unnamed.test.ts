import { unnamed } from '../../../../src/detection/route/dialects/unnamed.ts';
import { dialectTable } from '../../../support/dialect-table.ts';

const name = 'mail-psaapc01rlnn2073.outbound.protection.outlook.com';
const helo = 'APC01-PSA-obe.outbound.protection.outlook.com';

dialectTable(unnamed, {
  reads: [
    // SurgeMail and Rockliffe say so where they looked up no name
    [
      'from mail.example.com (unverified [192.0.2.7]) by mx.example.org (SurgeMail 6.3c) with ESMTP id 1; date',
      { helo: 'mail.example.com', address: '192.0.2.7' },
    ],
    [
      `from ${helo} (${name} [40.95.53.73]) by mx.example.org with ESMTPS id 1; date`,
      { helo, reverseName: name, address: '40.95.53.73' },
    ],
    [
      `from ${helo} (${name} [IPv6:2A01:111:f403:e40b:0::1]) by mx.example.org (SomeServer 7) with ESMTPS id 1; date`,
      { helo, reverseName: name, address: '2a01:111:f403:e40b::1' },
    ],
    [`from ${helo} (unknown [40.95.53.73]) by mx.example.org with ESMTPS id 1; date`, { helo, address: '40.95.53.73' }],
    [
      'from mail.example.com ([192.0.2.7]) by mx.example.org with Microsoft SMTPSVC(7.5.7601.17514); date',
      { helo: 'mail.example.com', address: '192.0.2.7' },
    ],
    // the mail service of Windows, where the name does not fit the address
    [
      `from ${name} ([203.0.113.4] unverified) by mx.example.org with Microsoft SMTPSVC(6.0.3790.3959); date`,
      { helo: name, address: '203.0.113.4' },
    ],
    [
      'from mail.example.com ([192.0.2.7] RDNS failed) by mx.example.org with Microsoft SMTPSVC(8.5.9600.16384); date',
      { helo: 'mail.example.com', address: '192.0.2.7' },
    ],
    [
      'from mail.example.com ([2001:db8::7] RDNS failed) by mx.example.org with Microsoft SMTPSVC(10.0.14393.0); date',
      { helo: 'mail.example.com', address: '2001:db8::7' },
    ],
    // qmail where the peer greets with its looked-up name; a server that names neither software nor protocol
    ['from mail.example.com (192.0.2.7) by mx.example.org with SMTP; date', { helo: 'mail.example.com', address: '192.0.2.7' }],
    [
      'from mail.example.com (2001:db8::7) by mx.example.org with ESMTPS; date',
      { helo: 'mail.example.com', address: '2001:db8::7' },
    ],
    [
      'from mail.example.com (192.0.2.7) by mta.example.org id hfp02 for <r@example.org>; date',
      { helo: 'mail.example.com', address: '192.0.2.7' },
    ],
    // IMail, ArGoSoft, GMX: greeting and address, and no comment around it
    [
      'from mail.example.com [192.0.2.7] by example.org with ESMTP (SMTPD32-8.15) id A1B2; date',
      { helo: 'mail.example.com', address: '192.0.2.7' },
    ],
    [
      'from mail.example.com [192.0.2.7] by example.org with ESMTP (SMTPD-8.22) id A1B2; date',
      { helo: 'mail.example.com', address: '192.0.2.7' },
    ],
    [
      'from h [192.0.2.7] by example.org with ESMTP (ArGoSoft Mail Server Pro for WinNT/2000/XP, Version 1.8 (1.8.8.9)); date',
      { helo: 'h', address: '192.0.2.7' },
    ],
    [
      'from mail.example.com [192.0.2.7] by mail.gmx.net (mp012) with SMTP; date',
      { helo: 'mail.example.com', address: '192.0.2.7' },
    ],
    [
      'from p.example.com (EHLO h.example.com) [192.0.2.7] by mail.gmx.net (mp012) with SMTP; date',
      { helo: 'h.example.com', address: '192.0.2.7' },
    ],
    // the address alone: InterMail, Critical Path, web clients
    [
      'from [192.0.2.7] by mta1.example.net (InterMail vM.5.01.06.05 201-253-122-130-105-20030824) with ESMTP id <1.ABC1.mta1@[192.0.2.7]> for <r@example.net>; date',
      { address: '192.0.2.7' },
    ],
    ['from [192.0.2.7] by vsmtp.example.net with ESMTP (Critical Path 8.5); date', { address: '192.0.2.7' }],
    ['from [192.0.2.7] by webmail.example.org (Openwave WebEngine, version 2.8.11); date', { address: '192.0.2.7' }],
    ['from [192.0.2.7] by mail.example.org (mshttpd); date', { address: '192.0.2.7' }],
    // XMail
    [
      'from mail.example.com (192.0.2.7:1234) by mx.example.org with [XMail 1.27 ESMTP Server] id <S1234> for <r@example.org> from <s@example.com>; date',
      { helo: 'mail.example.com', address: '192.0.2.7' },
    ],
    [
      'from mail.example.com (192.0.2.7:65535) by mx.example.org with [XMail 1.21 (Win32/Ix86) ESMTP Server] id <S1>; date',
      { helo: 'mail.example.com', address: '192.0.2.7' },
    ],
  ],
  leaves: [
    // greetings with an address in them, to servers that write their own behind it
    'from h [40.95.53.73] [192.0.2.7] by example.org with ESMTP (SMTPD32-8.15) id 1; date',
    'from h (HELO y) [40.95.53.73] [192.0.2.7] by mail.gmx.net (mp012) with SMTP; date',
    'from p (EHLO x) [40.95.53.73] (y) [192.0.2.7] by mail.gmx.net (mp012) with SMTP; date',
    'from h (EHLO x y) [192.0.2.7] by mail.gmx.net (mp012) with SMTP; date',
    'from h [192.0.2.7] (EHLO x) (y) by mail.gmx.net (mp012) with SMTP; date',
    // a greeting that looks like what Stalwart adds, and a server that adds nothing
    'from x.example (x.example [40.95.53.73] (AS8075 X)) (y.example [192.0.2.7]) by mx.example.org (Stalwart SMTP) with ESMTP id 1; date',
    'from x.example (x.example [192.0.2.7] (AS64496 X)) by mx.example.org with ESMTP id 1; date',
    'from x.example (40.95.53.73:25) (192.0.2.7:1234) by mx.example.org with [XMail 1.27 ESMTP Server] id <S1>; date',
    'from x ([40.95.53.73]) (192.0.2.7:1234) by mx.example.org with [XMail 1.27 ESMTP Server] id <S1>; date',
    // other writers, and no address
    'from h [192.0.2.7] by example.org with ESMTP id 1; date',
    'from [192.0.2.7] by example.org with ESMTP id 1; date',
    'from mail.example.com (192.0.2.7:1234) by mx.example.org with SMTP; date',
    'from mail.example.com by mta1.example.net (InterMail vM.5.01) with ESMTP id 1; date',
    `from x ([40.95.53.73] unverified) (${name} [203.0.113.4]) by mx.example.org with SMTP; date`,
    'from [192.168.1.5] (host.example [203.0.113.9]) by mx.example.org with ESMTP; date',
    // EHLO [40.95.53.73] is a lawful greeting, and some servers write it so
    'from [203.0.113.9] (HELO [40.95.53.73]) by mx.example.org (SomeServer 7) with ESMTPS id 1; date',
    'from 203.0.113.9 (EHLO [40.95.53.73]) by mx.example.org with SMTP; date',
    'from host.example (account [40.95.53.73]) by mx.example.org with SMTP; date',
    // either may be the greeting
    'from [203.0.113.9] ([40.95.53.73]) by mx.example.org with SMTP; date',
    'from 203.0.113.9 (unknown [40.95.53.73]) by mx.example.org with SMTP; date',
    // a greeting with a bracket in it
    `from x (${name} [40.95.53.73]) (mx.example [203.0.113.4]) by mx.example.org with SMTP; date`,
    `from x (${name} [40.95.53.73]) (Not Verified[203.0.113.4]) by mx.example.org with SMTP; date`,
    'from mail.example.com (mail.example.com [192.0.2.7] port 25) by mx.example.org with SMTP; date',
    // either may be the greeting, and a word without a dot is no name
    'from [203.0.113.9] (40.95.53.73) by mx.example.org with SMTP; date',
    'from 203.0.113.9 (40.95.53.73) by mx.example.org with SMTP; date',
    'from HELO (40.95.53.73) by mx.example.org with SMTP; date',
    'from x.example (40.95.53.73) (203.0.113.9) by mx.example.org with SMTP; date',
  ],
});
