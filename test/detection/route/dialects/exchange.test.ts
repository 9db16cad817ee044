import { exchange } from '../../../../src/detection/route/dialects/exchange.ts';
import { dialectTable } from '../../../support/dialect-table.ts';

dialectTable(exchange, {
  reads: [
    [
      'from SINPR02CU002.outbound.protection.outlook.com (52.103.193.2) by X.mail.protection.outlook.com (10.167.18.41) with Microsoft SMTP Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.9366.7 via Frontend Transport; Wed, 26 Nov 2025 05:23:24 +0000',
      { helo: 'SINPR02CU002.outbound.protection.outlook.com', address: '52.103.193.2' },
    ],
    [
      'from a.example (2001:db8::1) by X.mail.protection.outlook.com (10.1.1.1) with Microsoft SMTP Server id 15.20.1; date',
      { helo: 'a.example', address: '2001:db8::1' },
    ],
    [
      'from A.prod.outlook.com ([fe80::1]) by A.prod.outlook.com ([fe80::1%8]) with mapi id 15.20.1; date',
      { helo: 'A.prod.outlook.com', address: 'fe80::1' },
    ],
    ['from A.prod.outlook.com (::1) by B.prod.outlook.com with HTTPS; date', { helo: 'A.prod.outlook.com', address: '::1' }],
    [
      'from [10.0.0.5] (203.0.113.5) by A.prod.outlook.com (2603:10a6::1) with Microsoft SMTP Server id 15.20.1; date',
      { helo: '[10.0.0.5]', address: '203.0.113.5' },
    ],
    // a server that hands mail to itself
    [
      'from A.prod.exchangelabs.com ([::1]) by A.prod.exchangelabs.com ([fe80::1:2:3:4%4]) with Microsoft SMTP Server id 15.20.1; date',
      { helo: 'A.prod.exchangelabs.com', address: '::1' },
    ],
    [
      'from A.prod.outlook.com ([fe80::1%7]) by A.prod.outlook.com ([fe80::1%7]) with Microsoft SMTP Server (version=TLS1_2) id 15.20.1; date',
      { helo: 'A.prod.outlook.com', address: 'fe80::1' },
    ],
    [
      'from A.prod.outlook.com ([10.152.1.2]) by B.prod.outlook.com ([10.152.1.3]) with Microsoft SMTP Server id 15.1.1; date',
      { helo: 'A.prod.outlook.com', address: '10.152.1.2' },
    ],
    // taken back and delivered again
    [
      'from A.prod.outlook.com (2603:10b6:5::11) by A.prod.outlook.com (2603:10b6:5::11) with MailboxResubmission by AntispamTT id 15.20.1; date',
      { helo: 'A.prod.outlook.com', address: '2603:10b6:5::11' },
    ],
  ],
  leaves: [
    // another writer
    'from a.example (192.0.2.1) by mail.example.com with Microsoft SMTP Server (TLS) id 15.1; date',
    // another shape
    'from mx.example ([192.0.2.1]) by X.mail.protection.outlook.com with Microsoft SMTP Server id 1; date',
    'from mx.example (mx.example [192.0.2.1]) by X.mail.protection.outlook.com with Microsoft SMTP Server id 1; date',
    'from mx.example (999.0.2.1) by X.mail.protection.outlook.com with Microsoft SMTP Server id 1; date',
    // greetings with blanks and brackets in them
    'from two words (192.0.2.1) by X.mail.protection.outlook.com with Microsoft SMTP Server id 1; date',
    'from x (40.95.53.73) (203.0.113.4) by X.mail.protection.outlook.com with Microsoft SMTP Server id 1; date',
    'from x ([40.95.53.73]) (203.0.113.4) by X.mail.protection.outlook.com with mapi id 1; date',
    'by X.mail.protection.outlook.com with SMTP; date',
    'from x ([40.95.53.73]) ([10.0.0.1]) by A.prod.outlook.com with Microsoft SMTP Server id 1; date',
    'from A.prod.outlook.com ([40.95.53.73]) by A.prod.outlook.com with Microsoft SMTP Server id 1; date',
    // nothing that says where the client stood
    'from A.prod.outlook.com (somewhere) by A.prod.outlook.com with mapi id 15.20.1; date',
  ],
});
