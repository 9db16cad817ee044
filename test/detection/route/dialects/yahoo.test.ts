import { yahoo } from '../../../../src/detection/route/dialects/yahoo.ts';
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
    // 2013–19: the loop or the peer's own address first
    [
      'from 127.0.0.1  (EHLO lists.example.org) (198.51.100.66)  by mta1310.mail.gq1.yahoo.com with SMTP; date',
      { helo: 'lists.example.org', address: '198.51.100.66' },
    ],
    [
      'from 127.0.0.1  (HELO lists.example.org) [198.51.100.66]  by mta1310.mail.gq1.yahoo.com with SMTPS; date',
      { helo: 'lists.example.org', address: '198.51.100.66' },
    ],
    [
      'from 198.51.100.66  (EHLO [10.0.0.5]) (198.51.100.66)  by mta4162.mail.bf1.yahoo.com with SMTPS; date',
      { address: '198.51.100.66' },
    ],
    ['from [198.51.100.66] by nm5.bullet.mail.ne1.yahoo.com with NNFMP; date', { address: '198.51.100.66' }],
    ['from [198.51.100.66] by web122.mail.ne1.yahoo.com via HTTP; date', { address: '198.51.100.66' }],
    ['from [198.51.100.66] by web122.mail.ne1.yahoo.com with HTTP; date', { address: '198.51.100.66' }],
    ['from 10.217.150.72 by atlas117.free.mail.bf1.yahoo.com with HTTPS; date', { address: '10.217.150.72' }],
  ],
  leaves: [
    'from 10.217.150.72 by mx.example.org with HTTPS; date',
    'from h.example by atlas117.free.mail.bf1.yahoo.com with HTTPS; date',
    // another writer
    'from 192.0.2.9 (EHLO h.example) by mx.example.org with SMTPs; date',
    'from 192.0.2.9 (EHLO h.example) by 203.0.113.10 with SMTPs; date',
    // the newer form, with an address in the greeting
    'from 203.0.113.9 (EHLO x) (40.95.53.73) by mta1310.mail.gq1.yahoo.com with SMTPS; date',
    'from 127.0.0.1 (EHLO x) (40.95.53.73) by 10.217.150.72 with SMTPS; date',
    'from 127.0.0.1 (EHLO x) (40.95.53.73) (203.0.113.9) by mta1310.mail.gq1.yahoo.com with SMTPS; date',
    'from 127.0.0.1 (EHLO x) [40.95.53.73] (203.0.113.9) by mta1310.mail.gq1.yahoo.com with SMTPS; date',
    'from 127.0.0.1 (EHLO x) (198.51.100.66) by mx.example.org with SMTP; date',
    'from [198.51.100.66] by mta1310.mail.gq1.yahoo.com with SMTP; date',
    'from [198.51.100.66] by mx.example.org with NNFMP; date',
    'from [198.51.100.66] (EHLO h.example) by nm5.bullet.mail.ne1.yahoo.com with NNFMP; date',
    // a name where the second address stands
    'from 127.0.0.1 (EHLO x) (h.example) by mta1310.mail.gq1.yahoo.com with SMTP; date',
    // a name where the address stands
    'from h.example (EHLO h.example) by 10.217.150.72 with SMTPs; date',
    // greetings with blanks and brackets in them
    'from 203.0.113.9 (EHLO x) (y) by 10.217.150.72 with SMTPs; date',
    'from 203.0.113.9 (EHLO x y) by 10.217.150.72 with SMTPs; date',
    'from 203.0.113.9 by 10.217.150.72 with SMTPs; date',
  ],
});
