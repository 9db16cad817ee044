import { qmail } from '../../../../src/detection/route/dialects/qmail.ts';
import { dialectTable } from '../../../support/dialect-table.ts';

const name = 'mail-psaapc01rlnn2073.outbound.protection.outlook.com';
const helo = 'APC01-PSA-obe.outbound.protection.outlook.com';

dialectTable(qmail, {
  reads: [
    [
      `from ${name} (HELO ${helo}) (40.95.53.73) by mx.example.org with ESMTP; date`,
      { helo, reverseName: name, address: '40.95.53.73' },
    ],
    [
      `from ${name} (HELO ${helo}) (2a01:111:f403:e40b::1) by mx.example.org with ESMTP; date`,
      { helo, reverseName: name, address: '2a01:111:f403:e40b::1' },
    ],
    [`from unknown (EHLO ${helo}) (40.95.53.73) by mx.example.org with ESMTP; date`, { helo, address: '40.95.53.73' }],
    ['from unknown (HELO [40.95.53.73]) (192.0.2.9) by mx.example.org with ESMTP; date', { address: '192.0.2.9' }],
    ['from unknown (HELO h.example) (192.0.2.9) by 0 with SMTPS; date', { helo: 'h.example', address: '192.0.2.9' }],
    ['from unknown (HELO h.example) ( 192.0.2.9 ) by 0 with SMTPS; date', { helo: 'h.example', address: '192.0.2.9' }],
    // without a name of its own
    [
      'from mail.example.com (HELO h.example) (192.0.2.9) by  with SMTP; date',
      { helo: 'h.example', reverseName: 'mail.example.com', address: '192.0.2.9' },
    ],
    ['from unknown (HELO h.example) (192.0.2.9) by  with ESMTPS; date', { helo: 'h.example', address: '192.0.2.9' }],
    ['from mail.example.com (192.0.2.9) by  with SMTP; date', { helo: 'mail.example.com', address: '192.0.2.9' }],
    // behind a login
    [
      'from unknown (HELO h.example) (ann@192.0.2.9) by mx.example.org with ESMTPA; date',
      { helo: 'h.example', address: '192.0.2.9' },
    ],
    [
      'from unknown (HELO h.example) (ann@example.com@192.0.2.9 with plain) by mx.example.org with SMTP; date',
      { helo: 'h.example', address: '192.0.2.9' },
    ],
    [
      'from unknown (HELO h.example) (40.95.53.73@192.0.2.9) by mx.example.org with ESMTPA; date',
      { helo: 'h.example', address: '192.0.2.9' },
    ],
    // qmail-ldap
    [
      `from ${name} (HELO ${helo}) ([40.95.53.73]) (envelope-sender <s@example.com>) by mx.example.org (qmail-ldap-1.03) with SMTP for <r@example.org>; date`,
      { helo, reverseName: name, address: '40.95.53.73' },
    ],
    [
      'from unknown (EHLO h.example) ([192.0.2.9]) (envelope-sender <>) by mx.example.org (qmail-ldap-1.03) with ESMTPS for <r@example.org>; date',
      { helo: 'h.example', address: '192.0.2.9' },
    ],
    ['(qmail 16323 invoked from network); date', {}],
    ['(qmail 16323 invoked by uid 89); date', {}],
    ['(qmail 1 invoked by alias); date', {}],
    // nullmailer says it in qmail's words
    ['(nullmailer pid 18565 invoked by uid 501); date', {}],
  ],
  leaves: [
    // a greeting or an envelope sender with comments in it
    'from unknown (HELO h) ([40.95.53.73]) ([192.0.2.9]) (envelope-sender <s@a>) by mx.example.org (qmail-ldap-1.03) with SMTP; date',
    'from unknown (HELO h) ([40.95.53.73]) (envelope-sender <a> () ([192.0.2.9]) (envelope-sender <x)>) by mx.example.org (qmail-ldap-1.03) with SMTP; date',
    'from mail.example.com (192.0.2.9) by mx.example.org with SMTP; date',
    'from mail.example.com (192.0.2.9) by (mx.example.org) with SMTP; date',
    'from x (40.95.53.73) (192.0.2.9) by  with SMTP; date',
    'from mail.example.com (192.0.2.9) by  with HTTP; date',
    'from unknown (HELO h.example) (192.0.2.9 with plain) by mx.example.org with SMTP; date',
    '(qmail 16323 invoked from network) by mx.example.org; date',
    '(qmail 16323 invoked from network) (x); date',
    '(qmail 16323 invoked from network) from a.example (192.0.2.9); date',
    '(x qmail 16323 invoked from network); date',
    '(qmail 16323 invoked from network x); date',
    '(qmail invoked from network); date',
    'x (qmail 16323 invoked from network); date',
    'from 127.0.0.1 (EHLO h.example) (192.0.2.9) by mx.example.org with ESMTP; date',
    // greetings with blanks and brackets in them
    'from a.example (HELO x) (40.95.53.73) (y) (203.0.113.4) by mx.example.org with ESMTP; date',
    'from a.example (HELO x) (40.95.53.73) (203.0.113.4) by mx.example.org with ESMTP; date',
    'from a.example (HELO x y) (203.0.113.4) by mx.example.org with ESMTP; date',
    'from a.example (HELO x) (a.example [203.0.113.4]) by mx.example.org with ESMTP; date',
    'from a.example (HELO x) by mx.example.org with ESMTP; date',
    'from a.example (a.example [192.0.2.9]) (using TLSv1.2) by mx.example.org with ESMTP; date',
    'from a.example (HELO x) (203.0.113.4) by mx.example.org with ESMTPX; date',
    // the shape of IronPort
    'from a.example (HELO b.example) ([192.0.2.9]) by c.example with ESMTP; date',
    // another writer
    'from p.example (HELO b.example) (192.0.2.9) by c.example with Microsoft SMTP Server id 1; date',
  ],
});
