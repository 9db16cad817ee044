import { exchangeServer } from '../../../../src/detection/route/dialects/exchange-server.ts';
import { dialectTable } from '../../../support/dialect-table.ts';

dialectTable(exchangeServer, {
  reads: [
    [
      'from APC01-PSA-obe.outbound.protection.outlook.com (40.95.53.73) by  EX01.example.org (10.1.1.5) with Microsoft SMTP Server (TLS) id 15.1.2507.39 via Frontend Transport; date',
      { helo: 'APC01-PSA-obe.outbound.protection.outlook.com', address: '40.95.53.73' },
    ],
    [
      'from a.example (192.0.2.7) by ex.example.org (10.1.1.5) with Microsoft SMTP Server id 14.3.513.0; date',
      { helo: 'a.example', address: '192.0.2.7' },
    ],
    [
      'from a.example (2001:db8::1) by ex.example.org (2001:db8:1::5) with Microsoft SMTP Server (version=TLS1_2, cipher=X) id 15.2.1; date',
      { helo: 'a.example', address: '2001:db8::1' },
    ],
    [
      'from EX01.example.org ([10.1.1.5]) by EX01.example.org ([fe80::1%8]) with mapi id 15.01.2507.039; date',
      { helo: 'EX01.example.org', address: '10.1.1.5' },
    ],
  ],
  leaves: [
    // nothing says Exchange
    'from a.example (192.0.2.7) by ex.example.org with SMTP; date',
    'from a.example (192.0.2.7) by ex.example.org with Microsoft SMTPSVC(7.5.7601.17514); date',
    // greetings with brackets in them
    'from x (40.95.53.73) (203.0.113.4) by ex.example.org (10.1.1.5) with Microsoft SMTP Server id 1; date',
    'from x (HELO y) (203.0.113.4) by ex.example.org (10.1.1.5) with Microsoft SMTP Server id 1; date',
    'from a.example (a.example [192.0.2.7]) by ex.example.org with Microsoft SMTP Server id 1; date',
    'from a.example by ex.example.org with Microsoft SMTP Server id 1; date',
  ],
});
