import { exchange } from '../../../../src/detection/trace/dialects/exchange.ts';
import { dialectTable } from '../../../support/dialect-table.ts';

dialectTable(exchange, {
  reads: [
    [
      'from SINPR02CU002.outbound.protection.outlook.com (52.103.193.2) by X.mail.protection.outlook.com (10.167.18.41) with Microsoft SMTP Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.9366.7 via Frontend Transport; Wed, 26 Nov 2025 05:23:24 +0000',
      { helo: 'SINPR02CU002.outbound.protection.outlook.com', address: '52.103.193.2' },
    ],
    [
      'from a.example (2001:db8::1) by  mail.example.com with Microsoft SMTP Server (TLS) id 15.1; date',
      { helo: 'a.example', address: '2001:db8::1' },
    ],
    [
      'from A.prod.outlook.com ([fe80::1]) by A.prod.outlook.com ([fe80::1%8]) with mapi id 15.20.1; date',
      { helo: 'A.prod.outlook.com', address: 'fe80::1' },
    ],
  ],
  leaves: [
    'from mx.example ([192.0.2.1]) by mx.example.org (Postfix) with ESMTP id 1; date',
    'from mx.example (mx.example [192.0.2.1]) by mx.example.org with ESMTP; date',
    'from mx.example (999.0.2.1) by mx.example.org with Microsoft SMTP Server id 1; date',
    'from two words (192.0.2.1) by mx.example.org with Microsoft SMTP Server id 1; date',
    'by mx.example.org with SMTP; date',
  ],
});
