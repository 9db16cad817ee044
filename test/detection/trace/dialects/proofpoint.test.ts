import { proofpoint } from '../../../../src/detection/trace/dialects/proofpoint.ts';
import { dialectTable } from '../../../support/dialect-table.ts';

const name = 'mail-psaapc01rlnn2073.outbound.protection.outlook.com';
const helo = 'APC01-PSA-obe.outbound.protection.outlook.com';

dialectTable(proofpoint, {
  reads: [
    [
      `from ${helo} (${name} [40.95.53.73]) by mx08-001d1705.pphosted.com (PPS) with ESMTPS id 3yfw7rp58r-1 (version=TLSv1.2 cipher=ECDHE-RSA-AES256-GCM-SHA384 bits=256 verify=NOT); Mon, 1 Jul 2024 01:15:29 +0000`,
      { helo, reverseName: name, address: '40.95.53.73' },
    ],
    [
      `from ${helo} (${name} [IPv6:2A01:111:f403:e40b:0::1]) by mx08-001d1705.pphosted.com (PPS) with ESMTPS id 3yfw7rp58r-1 (version=TLSv1.2 cipher=ECDHE-RSA-AES256-GCM-SHA384 bits=256 verify=NOT); Mon, 1 Jul 2024 01:15:29 +0000`,
      { helo, reverseName: name, address: '2a01:111:f403:e40b::1' },
    ],
    [
      `from ${helo} (unknown [40.95.53.73]) by mx08-001d1705.pphosted.com (PPS) with ESMTPS id 3yfw7rp58r-1 (version=TLSv1.2 cipher=ECDHE-RSA-AES256-GCM-SHA384 bits=256 verify=NOT); Mon, 1 Jul 2024 01:15:29 +0000`,
      { helo, address: '40.95.53.73' },
    ],
    [
      `from ${helo} ([40.95.53.73]) by mx08-001d1705.pphosted.com (PPS) with ESMTPS id 3yfw7rp58r-1 (version=TLSv1.2 cipher=ECDHE-RSA-AES256-GCM-SHA384 bits=256 verify=NOT); Mon, 1 Jul 2024 01:15:29 +0000`,
      { helo, address: '40.95.53.73' },
    ],
    [
      'from pps.filterd (m0209322.ppops.net [127.0.0.1]) by mx08-001d1705.pphosted.com (8.18.1.2/8.18.1.2) with ESMTP id 457; date',
      { helo: 'pps.filterd', reverseName: 'm0209322.ppops.net', address: '127.0.0.1' },
    ],
    [
      `from ${helo} (${name} [40.95.53.73]) by mx1.example.org (PPS) with ESMTPS id 1; date`,
      { helo, reverseName: name, address: '40.95.53.73' },
    ],
  ],
  leaves: [
    // another writer
    `from ${helo} (${name} [40.95.53.73]) by mx.example.org with ESMTPS id 1; Mon, 1 Jul 2024 01:15:29 +0000`,
    // a greeting with a bracket in it
    `from x (${name} [40.95.53.73]) (mx.example [203.0.113.4]) by mx08-001d1705.pphosted.com (PPS) with ESMTPS id 3yfw7rp58r-1 (version=TLSv1.2 cipher=ECDHE-RSA-AES256-GCM-SHA384 bits=256 verify=NOT); Mon, 1 Jul 2024 01:15:29 +0000`,
    // the same in front of a name marked as doubtful
    `from x (${name} [40.95.53.73]) (mx.example [203.0.113.4] (may be forged)) by mx08-001d1705.pphosted.com (PPS) with ESMTPS id 3yfw7rp58r-1 (version=TLSv1.2 cipher=ECDHE-RSA-AES256-GCM-SHA384 bits=256 verify=NOT); Mon, 1 Jul 2024 01:15:29 +0000`,
    // two words where the greeting stands
    `from x ${name} ([203.0.113.4]) by mx08-001d1705.pphosted.com (PPS) with ESMTPS id 3yfw7rp58r-1 (version=TLSv1.2 cipher=ECDHE-RSA-AES256-GCM-SHA384 bits=256 verify=NOT); Mon, 1 Jul 2024 01:15:29 +0000`,
    // a name that is none
    'from x (helo= [40.95.53.73]) by mx08-001d1705.pphosted.com (PPS) with ESMTPS id 3yfw7rp58r-1 (version=TLSv1.2 cipher=ECDHE-RSA-AES256-GCM-SHA384 bits=256 verify=NOT); Mon, 1 Jul 2024 01:15:29 +0000',
    // no address
    `from ${helo} (${name}) by mx08-001d1705.pphosted.com (PPS) with ESMTPS id 3yfw7rp58r-1 (version=TLSv1.2 cipher=ECDHE-RSA-AES256-GCM-SHA384 bits=256 verify=NOT); Mon, 1 Jul 2024 01:15:29 +0000`,
  ],
});
