import { haraka } from '../../../../src/detection/trace/dialects/haraka.ts';
import { dialectTable } from '../../../support/dialect-table.ts';

const name = 'mail-psaapc01rlnn2073.outbound.protection.outlook.com';
const helo = 'APC01-PSA-obe.outbound.protection.outlook.com';

dialectTable(haraka, {
  reads: [
    [
      `from ${helo} (${name} [40.95.53.73]) by mx.example.org (Haraka/2.8.24) with ESMTPS id D4BA.1 envelope-from <ann@example.com> (version=TLSv1.2 cipher=ECDHE verify=OK); Mon, 1 Jul 2024 01:15:29 +0000`,
      { helo, reverseName: name, address: '40.95.53.73' },
    ],
    [
      `from ${helo} (${name} [IPv6:2A01:111:f403:e40b:0::1]) by mx.example.org (Haraka/2.8.24) with ESMTPS id D4BA.1 envelope-from <ann@example.com> (version=TLSv1.2 cipher=ECDHE verify=OK); Mon, 1 Jul 2024 01:15:29 +0000`,
      { helo, reverseName: name, address: '2a01:111:f403:e40b::1' },
    ],
    [
      `from ${helo} (unknown [40.95.53.73]) by mx.example.org (Haraka/2.8.24) with ESMTPS id D4BA.1 envelope-from <ann@example.com> (version=TLSv1.2 cipher=ECDHE verify=OK); Mon, 1 Jul 2024 01:15:29 +0000`,
      { helo, address: '40.95.53.73' },
    ],
    [
      `from ${helo} ([40.95.53.73]) by mx.example.org (Haraka/2.8.24) with ESMTPS id D4BA.1 envelope-from <ann@example.com> (version=TLSv1.2 cipher=ECDHE verify=OK); Mon, 1 Jul 2024 01:15:29 +0000`,
      { helo, address: '40.95.53.73' },
    ],
    [
      'from h.example (NXDOMAIN [192.0.2.7]) by mx.example.org (Haraka/3.0.3) with ESMTP id 1 envelope-from <a@example.com>; date',
      { helo: 'h.example', address: '192.0.2.7' },
    ],
  ],
  leaves: [
    // another writer
    `from ${helo} (${name} [40.95.53.73]) by mx.example.org with ESMTPS id 1; Mon, 1 Jul 2024 01:15:29 +0000`,
    // a greeting with a bracket in it
    `from x (${name} [40.95.53.73]) (mx.example [203.0.113.4]) by mx.example.org (Haraka/2.8.24) with ESMTPS id D4BA.1 envelope-from <ann@example.com> (version=TLSv1.2 cipher=ECDHE verify=OK); Mon, 1 Jul 2024 01:15:29 +0000`,
    // the same in front of a name marked as doubtful
    `from x (${name} [40.95.53.73]) (mx.example [203.0.113.4] (may be forged)) by mx.example.org (Haraka/2.8.24) with ESMTPS id D4BA.1 envelope-from <ann@example.com> (version=TLSv1.2 cipher=ECDHE verify=OK); Mon, 1 Jul 2024 01:15:29 +0000`,
    // two words where the greeting stands
    `from x ${name} ([203.0.113.4]) by mx.example.org (Haraka/2.8.24) with ESMTPS id D4BA.1 envelope-from <ann@example.com> (version=TLSv1.2 cipher=ECDHE verify=OK); Mon, 1 Jul 2024 01:15:29 +0000`,
    // a name that is none
    'from x (helo= [40.95.53.73]) by mx.example.org (Haraka/2.8.24) with ESMTPS id D4BA.1 envelope-from <ann@example.com> (version=TLSv1.2 cipher=ECDHE verify=OK); Mon, 1 Jul 2024 01:15:29 +0000',
    // no address
    `from ${helo} (${name}) by mx.example.org (Haraka/2.8.24) with ESMTPS id D4BA.1 envelope-from <ann@example.com> (version=TLSv1.2 cipher=ECDHE verify=OK); Mon, 1 Jul 2024 01:15:29 +0000`,
  ],
});
