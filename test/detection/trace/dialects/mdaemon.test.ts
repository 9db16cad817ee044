import { mdaemon } from '../../../../src/detection/trace/dialects/mdaemon.ts';
import { dialectTable } from '../../../support/dialect-table.ts';

const name = 'mail-psaapc01rlnn2073.outbound.protection.outlook.com';
const helo = 'APC01-PSA-obe.outbound.protection.outlook.com';

dialectTable(mdaemon, {
  reads: [
    [
      `from ${helo} (${name} [40.95.53.73]) by mail.example.org (MDaemon PRO v23.5.2) with ESMTPS id md5001000123456.msg for <reader@example.org>; Mon, 1 Jul 2024 01:15:29 +0000`,
      { helo, reverseName: name, address: '40.95.53.73' },
    ],
    [
      `from ${helo} (${name} [IPv6:2A01:111:f403:e40b:0::1]) by mail.example.org (MDaemon PRO v23.5.2) with ESMTPS id md5001000123456.msg for <reader@example.org>; Mon, 1 Jul 2024 01:15:29 +0000`,
      { helo, reverseName: name, address: '2a01:111:f403:e40b::1' },
    ],
    [
      `from ${helo} (unknown [40.95.53.73]) by mail.example.org (MDaemon PRO v23.5.2) with ESMTPS id md5001000123456.msg for <reader@example.org>; Mon, 1 Jul 2024 01:15:29 +0000`,
      { helo, address: '40.95.53.73' },
    ],
    [
      `from ${helo} ([40.95.53.73]) by mail.example.org (MDaemon PRO v23.5.2) with ESMTPS id md5001000123456.msg for <reader@example.org>; Mon, 1 Jul 2024 01:15:29 +0000`,
      { helo, address: '40.95.53.73' },
    ],
  ],
  leaves: [
    // another writer
    `from ${helo} (${name} [40.95.53.73]) by mx.example.org with ESMTPS id 1; Mon, 1 Jul 2024 01:15:29 +0000`,
    // a greeting with a bracket in it
    `from x (${name} [40.95.53.73]) (mx.example [203.0.113.4]) by mail.example.org (MDaemon PRO v23.5.2) with ESMTPS id md5001000123456.msg for <reader@example.org>; Mon, 1 Jul 2024 01:15:29 +0000`,
    // the same in front of a name marked as doubtful
    `from x (${name} [40.95.53.73]) (mx.example [203.0.113.4] (may be forged)) by mail.example.org (MDaemon PRO v23.5.2) with ESMTPS id md5001000123456.msg for <reader@example.org>; Mon, 1 Jul 2024 01:15:29 +0000`,
    // two words where the greeting stands
    `from x ${name} ([203.0.113.4]) by mail.example.org (MDaemon PRO v23.5.2) with ESMTPS id md5001000123456.msg for <reader@example.org>; Mon, 1 Jul 2024 01:15:29 +0000`,
    // a name that is none
    'from x (helo= [40.95.53.73]) by mail.example.org (MDaemon PRO v23.5.2) with ESMTPS id md5001000123456.msg for <reader@example.org>; Mon, 1 Jul 2024 01:15:29 +0000',
    // no address
    `from ${helo} (${name}) by mail.example.org (MDaemon PRO v23.5.2) with ESMTPS id md5001000123456.msg for <reader@example.org>; Mon, 1 Jul 2024 01:15:29 +0000`,
    // the form without an address
    'from h.example by mail.example.org (MDaemon PRO v9.5.1) with ESMTP id md1.msg; date',
  ],
});
