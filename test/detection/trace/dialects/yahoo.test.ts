import { yahoo } from '../../../../src/detection/trace/dialects/yahoo.ts';
import { dialectTable } from '../../../support/dialect-table.ts';

const helo = 'APC01-PSA-obe.outbound.protection.outlook.com';

dialectTable(yahoo, {
  reads: [
    [
      `from 40.95.53.73 (EHLO ${helo}) by 10.217.150.72 with SMTPs (version=TLS1_3 cipher=TLS_AES_128_GCM_SHA256); Mon, 01 Jul 2024 01:15:29 +0000`,
      { helo, address: '40.95.53.73' },
    ],
    [`from 2a01:111:f403:e40b::1 (EHLO ${helo}) by 10.217.150.72 with SMTPs; date`, { helo, address: '2a01:111:f403:e40b::1' }],
    ['from 203.0.113.9 (HELO [40.95.53.73]) by mta4001.mail.gq1.yahoo.com with SMTP; date', { address: '203.0.113.9' }],
    ['from 10.217.150.72 by atlas117.free.mail.bf1.yahoo.com with HTTPS; date', { address: '10.217.150.72' }],
  ],
  leaves: [
    'from 10.217.150.72 by mx.example.org with HTTPS; date',
    'from h.example by atlas117.free.mail.bf1.yahoo.com with HTTPS; date',
    // another writer
    'from 192.0.2.9 (EHLO h.example) by mx.example.org with SMTPs; date',
    'from 192.0.2.9 (EHLO h.example) by 203.0.113.10 with SMTPs; date',
    // a name where the address stands
    'from h.example (EHLO h.example) by 10.217.150.72 with SMTPs; date',
    // greetings with blanks and brackets in them
    'from 203.0.113.9 (EHLO x) (y) by 10.217.150.72 with SMTPs; date',
    'from 203.0.113.9 (EHLO x y) by 10.217.150.72 with SMTPs; date',
    'from 203.0.113.9 by 10.217.150.72 with SMTPs; date',
  ],
});
