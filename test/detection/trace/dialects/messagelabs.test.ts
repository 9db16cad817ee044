import { messagelabs } from '../../../../src/detection/trace/dialects/messagelabs.ts';
import { dialectTable } from '../../../support/dialect-table.ts';

const name = 'mail-psaapc01rlnn2073.outbound.protection.outlook.com';
const helo = 'APC01-PSA-obe.outbound.protection.outlook.com';

dialectTable(messagelabs, {
  reads: [
    [
      `from ${name} (HELO ${helo}) (40.95.53.73) by server-5.tower-728.messagelabs.com with ECDHE-RSA-AES256-GCM-SHA384 encrypted SMTP; date`,
      { helo, reverseName: name, address: '40.95.53.73' },
    ],
    [
      `from ${name} (HELO ${helo}) (2a01:111:f403:e40b::1) by server-5.tower-728.messagelabs.com with ECDHE-RSA-AES256-GCM-SHA384 encrypted SMTP; date`,
      { helo, reverseName: name, address: '2a01:111:f403:e40b::1' },
    ],
    [
      `from unknown (EHLO ${helo}) (40.95.53.73) by server-5.tower-728.messagelabs.com with ECDHE-RSA-AES256-GCM-SHA384 encrypted SMTP; date`,
      { helo, address: '40.95.53.73' },
    ],
    [
      'from unknown (HELO [40.95.53.73]) (192.0.2.9) by server-5.tower-728.messagelabs.com with ECDHE-RSA-AES256-GCM-SHA384 encrypted SMTP; date',
      { address: '192.0.2.9' },
    ],
  ],
  leaves: [
    'from 127.0.0.1 (EHLO h.example) (192.0.2.9) by server-5.tower-728.messagelabs.com with ECDHE-RSA-AES256-GCM-SHA384 encrypted SMTP; date',
    // greetings with blanks and brackets in them
    'from a.example (HELO x) (40.95.53.73) (y) (203.0.113.4) by server-5.tower-728.messagelabs.com with ECDHE-RSA-AES256-GCM-SHA384 encrypted SMTP; date',
    'from a.example (HELO x) (40.95.53.73) (203.0.113.4) by server-5.tower-728.messagelabs.com with ECDHE-RSA-AES256-GCM-SHA384 encrypted SMTP; date',
    'from a.example (HELO x y) (203.0.113.4) by server-5.tower-728.messagelabs.com with ECDHE-RSA-AES256-GCM-SHA384 encrypted SMTP; date',
    'from a.example (HELO x) (a.example [203.0.113.4]) by server-5.tower-728.messagelabs.com with ECDHE-RSA-AES256-GCM-SHA384 encrypted SMTP; date',
    'from a.example (HELO x) by server-5.tower-728.messagelabs.com with ECDHE-RSA-AES256-GCM-SHA384 encrypted SMTP; date',
    'from a.example (a.example [192.0.2.9]) (using TLSv1.2) by server-5.tower-728.messagelabs.com with ECDHE-RSA-AES256-GCM-SHA384 encrypted SMTP; date',
    // another writer
    'from a.example (HELO b.example) (192.0.2.9) by server-5.messagelabs.com.example with SMTP; date',
  ],
});
