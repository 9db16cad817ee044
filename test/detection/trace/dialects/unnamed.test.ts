import { unnamed } from '../../../../src/detection/trace/dialects/unnamed.ts';
import { dialectTable } from '../../../support/dialect-table.ts';

const name = 'mail-psaapc01rlnn2073.outbound.protection.outlook.com';
const helo = 'APC01-PSA-obe.outbound.protection.outlook.com';

dialectTable(unnamed, {
  reads: [
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
  ],
  leaves: [
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
    'from mail.example.com (192.0.2.7) by mx.example.org with SMTP; date',
  ],
});
