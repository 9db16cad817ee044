import { qmail } from '../../../../src/detection/trace/dialects/qmail.ts';
import { dialectTable } from '../../../support/dialect-table.ts';

const name = 'mail-tycjpn01lp2176.outbound.protection.outlook.com';

dialectTable(qmail, {
  reads: [
    [
      `from ${name} (HELO JPN01-TYC-obe.outbound.protection.outlook.com) ([104.47.23.176]) by ob1.example.iphmx.com with ESMTP; 10 Dec 2021 11:37:16 +0900`,
      { helo: 'JPN01-TYC-obe.outbound.protection.outlook.com', reverseName: name, address: '104.47.23.176' },
    ],
    [
      `from ${name} (HELO h.example) (104.47.23.176) by server-1.example.messagelabs.com with ECDHE-RSA-AES256-GCM-SHA384 encrypted SMTP; date`,
      { helo: 'h.example', reverseName: name, address: '104.47.23.176' },
    ],
    ['from unknown (EHLO h.example) (192.0.2.9) by 0 with SMTP; date', { helo: 'h.example', address: '192.0.2.9' }],
  ],
  leaves: [
    'from a.example (HELO b.example) by c.example with SMTP; date',
    'from a.example (HELO b.example extra) (192.0.2.9) by c.example with SMTP; date',
    'from a.example (a.example [192.0.2.9]) (using TLSv1.2) by c.example (Postfix) with SMTP id 1; date',
  ],
});
