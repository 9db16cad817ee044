import { sendmail } from '../../../../src/detection/trace/dialects/sendmail.ts';
import { dialectTable } from '../../../support/dialect-table.ts';

const name = 'mail-psaapc01rlnn2073.outbound.protection.outlook.com';
const helo = 'APC01-PSA-obe.outbound.protection.outlook.com';

dialectTable(sendmail, {
  reads: [
    [
      `from ${helo} (${name} [40.95.53.73]) by mx.example.org (8.15.2/8.15.2) with ESMTPS id 457FbKf0024549 (version=TLSv1.2 cipher=ECDHE bits=256 verify=NO) for <reader@example.org>; Mon, 1 Jul 2024 01:15:29 +0000`,
      { helo, reverseName: name, nameConfirmed: true, address: '40.95.53.73' },
    ],
    [
      `from ${helo} (${name} [IPv6:2A01:111:f403:e40b:0::1]) by mx.example.org (8.15.2/8.15.2) with ESMTPS id 457FbKf0024549 (version=TLSv1.2 cipher=ECDHE bits=256 verify=NO) for <reader@example.org>; Mon, 1 Jul 2024 01:15:29 +0000`,
      { helo, reverseName: name, nameConfirmed: true, address: '2a01:111:f403:e40b::1' },
    ],
    [
      `from ${helo} (unknown [40.95.53.73]) by mx.example.org (8.15.2/8.15.2) with ESMTPS id 457FbKf0024549 (version=TLSv1.2 cipher=ECDHE bits=256 verify=NO) for <reader@example.org>; Mon, 1 Jul 2024 01:15:29 +0000`,
      { helo, address: '40.95.53.73' },
    ],
    [
      `from ${helo} ([40.95.53.73]) by mx.example.org (8.15.2/8.15.2) with ESMTPS id 457FbKf0024549 (version=TLSv1.2 cipher=ECDHE bits=256 verify=NO) for <reader@example.org>; Mon, 1 Jul 2024 01:15:29 +0000`,
      { helo, address: '40.95.53.73' },
    ],
    [
      `from h.example (${name} [203.0.113.66] (may be forged)) by mx.example.org (8.14.4/8.13.8/SuSE Linux 0.8) with ESMTP id 4; date`,
      { helo: 'h.example', address: '203.0.113.66' },
    ],
    [
      `from h.example (${name} [203.0.113.66](may be forged)) by mx.example.org (8.18.1/8.18.1/Debian-5) with ESMTP id 4; date`,
      { helo: 'h.example', address: '203.0.113.66' },
    ],
  ],
  leaves: [
    // another writer
    `from ${helo} (${name} [40.95.53.73]) by mx.example.org with ESMTPS id 1; Mon, 1 Jul 2024 01:15:29 +0000`,
    // a greeting with a bracket in it
    `from x (${name} [40.95.53.73]) (mx.example [203.0.113.4]) by mx.example.org (8.15.2/8.15.2) with ESMTPS id 457FbKf0024549 (version=TLSv1.2 cipher=ECDHE bits=256 verify=NO) for <reader@example.org>; Mon, 1 Jul 2024 01:15:29 +0000`,
    // the same in front of a name marked as doubtful
    `from x (${name} [40.95.53.73]) (mx.example [203.0.113.4] (may be forged)) by mx.example.org (8.15.2/8.15.2) with ESMTPS id 457FbKf0024549 (version=TLSv1.2 cipher=ECDHE bits=256 verify=NO) for <reader@example.org>; Mon, 1 Jul 2024 01:15:29 +0000`,
    // two words where the greeting stands
    `from x ${name} ([203.0.113.4]) by mx.example.org (8.15.2/8.15.2) with ESMTPS id 457FbKf0024549 (version=TLSv1.2 cipher=ECDHE bits=256 verify=NO) for <reader@example.org>; Mon, 1 Jul 2024 01:15:29 +0000`,
    // a name that is none
    'from x (helo= [40.95.53.73]) by mx.example.org (8.15.2/8.15.2) with ESMTPS id 457FbKf0024549 (version=TLSv1.2 cipher=ECDHE bits=256 verify=NO) for <reader@example.org>; Mon, 1 Jul 2024 01:15:29 +0000',
    // no address
    `from ${helo} (${name}) by mx.example.org (8.15.2/8.15.2) with ESMTPS id 457FbKf0024549 (version=TLSv1.2 cipher=ECDHE bits=256 verify=NO) for <reader@example.org>; Mon, 1 Jul 2024 01:15:29 +0000`,
    // a name with the answer of an ident server
    'from h.example (ann@mx.example [192.0.2.7]) by mx.example.org (8.15.2/8.15.2) with ESMTP id 1; date',
    // a number that is no version of sendmail
    'from h.example (mx.example [192.0.2.7]) by mx.example.org (8.15.2) with ESMTP id 1; date',
  ],
});
