import { ironport } from '../../../../src/detection/route/dialects/ironport.ts';
import { dialectTable } from '../../../support/dialect-table.ts';

const name = 'mail-psaapc01rlnn2073.outbound.protection.outlook.com';
const helo = 'APC01-PSA-obe.outbound.protection.outlook.com';

dialectTable(ironport, {
  reads: [
    [
      `from ${name} (HELO ${helo}) ([40.95.53.73]) by ob1.example.iphmx.com with ESMTP/TLS/ECDHE-RSA-AES256-GCM-SHA384; 10 Dec 2021 11:37:16 +0900`,
      { helo, reverseName: name, address: '40.95.53.73' },
    ],
    [
      `from ${name} (HELO ${helo}) ([2a01:111:f403:e40b::1]) by ob1.example.iphmx.com with ESMTP/TLS/ECDHE-RSA-AES256-GCM-SHA384; 10 Dec 2021 11:37:16 +0900`,
      { helo, reverseName: name, address: '2a01:111:f403:e40b::1' },
    ],
    [
      `from unknown (EHLO ${helo}) ([40.95.53.73]) by ob1.example.iphmx.com with ESMTP/TLS/ECDHE-RSA-AES256-GCM-SHA384; 10 Dec 2021 11:37:16 +0900`,
      { helo, address: '40.95.53.73' },
    ],
    [
      'from unknown (HELO [40.95.53.73]) ([192.0.2.9]) by ob1.example.iphmx.com with ESMTP/TLS/ECDHE-RSA-AES256-GCM-SHA384; 10 Dec 2021 11:37:16 +0900',
      { address: '192.0.2.9' },
    ],
    [
      `from ${name} (HELO ${helo}) ([40.95.53.73]) by esa.example.org with ESMTP/TLS/ECDHE-RSA-AES256-GCM-SHA384; date`,
      { helo, reverseName: name, address: '40.95.53.73' },
    ],
    [`from ${name} (HELO ${helo}) ([40.95.53.73]) by esa.example.org with ESMTP; date`, { helo, address: '40.95.53.73' }],
  ],
  leaves: [
    'from 127.0.0.1 (EHLO h.example) ([192.0.2.9]) by ob1.example.iphmx.com with ESMTP/TLS/ECDHE-RSA-AES256-GCM-SHA384; 10 Dec 2021 11:37:16 +0900',
    // greetings with blanks and brackets in them
    'from a.example (HELO x) ([40.95.53.73]) (y) ([203.0.113.4]) by ob1.example.iphmx.com with ESMTP/TLS/ECDHE-RSA-AES256-GCM-SHA384; 10 Dec 2021 11:37:16 +0900',
    'from a.example (HELO x) ([40.95.53.73]) ([203.0.113.4]) by ob1.example.iphmx.com with ESMTP/TLS/ECDHE-RSA-AES256-GCM-SHA384; 10 Dec 2021 11:37:16 +0900',
    'from a.example (HELO x y) ([203.0.113.4]) by ob1.example.iphmx.com with ESMTP/TLS/ECDHE-RSA-AES256-GCM-SHA384; 10 Dec 2021 11:37:16 +0900',
    'from a.example (HELO x) (a.example [203.0.113.4]) by ob1.example.iphmx.com with ESMTP/TLS/ECDHE-RSA-AES256-GCM-SHA384; 10 Dec 2021 11:37:16 +0900',
    'from a.example (HELO x) by ob1.example.iphmx.com with ESMTP/TLS/ECDHE-RSA-AES256-GCM-SHA384; 10 Dec 2021 11:37:16 +0900',
    'from a.example (a.example [192.0.2.9]) (using TLSv1.2) by ob1.example.iphmx.com with ESMTP/TLS/ECDHE-RSA-AES256-GCM-SHA384; 10 Dec 2021 11:37:16 +0900',
    // the shape of qmail
    'from a.example (HELO b.example) (192.0.2.9) by ob1.example.iphmx.com with ESMTP; date',
  ],
});
