import { amavis } from '../../../../src/detection/trace/dialects/amavis.ts';
import { dialectTable } from '../../../support/dialect-table.ts';

const name = 'mail-psaapc01rlnn2073.outbound.protection.outlook.com';
const helo = 'APC01-PSA-obe.outbound.protection.outlook.com';

dialectTable(amavis, {
  reads: [
    [
      `from ${helo} (${name} [40.95.53.73]) by localhost (mx1.example.org [127.0.0.1]) (amavisd-new, port 10024) with ESMTP id Ap8; Mon, 1 Jul 2024 01:15:29 +0000`,
      { helo, reverseName: name, address: '40.95.53.73' },
    ],
    [
      `from ${helo} (${name} [IPv6:2A01:111:f403:e40b:0::1]) by localhost (mx1.example.org [127.0.0.1]) (amavisd-new, port 10024) with ESMTP id Ap8; Mon, 1 Jul 2024 01:15:29 +0000`,
      { helo, reverseName: name, address: '2a01:111:f403:e40b::1' },
    ],
    [
      `from ${helo} (unknown [40.95.53.73]) by localhost (mx1.example.org [127.0.0.1]) (amavisd-new, port 10024) with ESMTP id Ap8; Mon, 1 Jul 2024 01:15:29 +0000`,
      { helo, address: '40.95.53.73' },
    ],
    [
      `from ${helo} ([40.95.53.73]) by localhost (mx1.example.org [127.0.0.1]) (amavisd-new, port 10024) with ESMTP id Ap8; Mon, 1 Jul 2024 01:15:29 +0000`,
      { helo, address: '40.95.53.73' },
    ],
    [
      'from mx1.example.com ([127.0.0.1]) by localhost (mx1.example.com [127.0.0.1]) (amavis, port 10024) with ESMTP id A; date',
      { helo: 'mx1.example.com', address: '127.0.0.1' },
    ],
  ],
  leaves: [
    // another writer
    `from ${helo} (${name} [40.95.53.73]) by localhost (amavisd-new, port 10024) with ESMTP id Ap8; Mon, 1 Jul 2024 01:15:29 +0000`,
    // a greeting with a bracket in it
    `from x (${name} [40.95.53.73]) (mx.example [203.0.113.4]) by localhost (mx1.example.org [127.0.0.1]) (amavisd-new, port 10024) with ESMTP id Ap8; Mon, 1 Jul 2024 01:15:29 +0000`,
    // the same in front of a name marked as doubtful
    `from x (${name} [40.95.53.73]) (mx.example [203.0.113.4] (may be forged)) by localhost (mx1.example.org [127.0.0.1]) (amavisd-new, port 10024) with ESMTP id Ap8; Mon, 1 Jul 2024 01:15:29 +0000`,
    // two words where the greeting stands
    `from x ${name} ([203.0.113.4]) by localhost (mx1.example.org [127.0.0.1]) (amavisd-new, port 10024) with ESMTP id Ap8; Mon, 1 Jul 2024 01:15:29 +0000`,
    // a name that is none
    'from x (helo= [40.95.53.73]) by localhost (mx1.example.org [127.0.0.1]) (amavisd-new, port 10024) with ESMTP id Ap8; Mon, 1 Jul 2024 01:15:29 +0000',
    // no address
    `from ${helo} (${name}) by localhost (mx1.example.org [127.0.0.1]) (amavisd-new, port 10024) with ESMTP id Ap8; Mon, 1 Jul 2024 01:15:29 +0000`,
  ],
});
