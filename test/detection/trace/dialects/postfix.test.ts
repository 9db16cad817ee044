import { postfix } from '../../../../src/detection/trace/dialects/postfix.ts';
import { dialectTable } from '../../../support/dialect-table.ts';

const name = 'mail-psaapc01rlnn2073.outbound.protection.outlook.com';
const helo = 'APC01-PSA-obe.outbound.protection.outlook.com';

dialectTable(postfix, {
  reads: [
    [
      `from ${helo} (${name} [40.95.53.73]) (using TLSv1.2 with cipher ECDHE-RSA-AES256-GCM-SHA384 (256/256 bits)) (No client certificate requested) by mx.example.org (Postfix) with ESMTPS id 4680620ED for <r@example.org>; Mon, 1 Jul 2024 01:15:29 +0000 (UTC)`,
      { helo, reverseName: name, nameConfirmed: true, address: '40.95.53.73' },
    ],
    [
      `from ${helo} (${name} [IPv6:2A01:111:f403:e40b:0::1]) by mx.example.org (Postfix) with ESMTPS id 1; date`,
      { helo, reverseName: name, nameConfirmed: true, address: '2a01:111:f403:e40b::1' },
    ],
    [
      `from ${helo} (unknown [40.95.53.73]) (Client CN "mail.protection.outlook.com", Issuer "DigiCert Cloud Services CA-1" (not verified)) by mx.example.org (Postfix) with ESMTPS id 1; date`,
      { helo, address: '40.95.53.73' },
    ],
    [
      'from mx1.example.com ([127.0.0.1]) by localhost (mx1.example.com [127.0.0.1]) (amavisd-new, port 10024) with ESMTP id Ap8; date',
      { helo: 'mx1.example.com', address: '127.0.0.1' },
    ],
    [
      `from ${helo} (${name} [40.95.53.73]) by mx.example.pphosted.com (PPS) with ESMTPS id 1 (version=TLSv1.2 cipher=X bits=256 verify=NOT); date`,
      { helo, reverseName: name, address: '40.95.53.73' },
    ],
  ],
  leaves: [
    'from a.example (192.0.2.1) by b.example with Microsoft SMTP Server id 1; date',
    'from a.example (one two [192.0.2.1]) by b.example (Postfix) with ESMTP id 1; date',
    'from a.example (name [192.0.2.1.5]) by b.example (Postfix) with ESMTP id 1; date',
    'from a.example (HELO b.example) ([192.0.2.1]) by b.example with ESMTP; date',
    'by b.example (Postfix, from userid 1000) id 1; date',
  ],
});
