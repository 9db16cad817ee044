import { exim } from '../../../../src/detection/route/dialects/exim.ts';
import { dialectTable } from '../../../support/dialect-table.ts';

const name = 'mail-tyzapc01on2109.outbound.protection.outlook.com';
const helo = 'APC01-TYZ-obe.outbound.protection.outlook.com';

dialectTable(exim, {
  reads: [
    [
      'from host.example ([192.0.2.7]:51234 ident=ann helo=[40.95.53.73]) by mx.example.org with esmtp (Exim 4.95) id 1; date',
      { reverseName: 'host.example', nameConfirmed: true, address: '192.0.2.7' },
    ],
    [
      'from [192.0.2.7] (port=51234 helo=mx.example.net) by mx.example.org with esmtp (Exim 4.95) id 1; date',
      { helo: 'mx.example.net', address: '192.0.2.7' },
    ],
    ['from [192.0.2.7] by mx.example.org with esmtps (TLS1.2) (Exim 4.95) id 1; date', { address: '192.0.2.7' }],
    [
      `from ${name} ([40.107.117.109] helo=${helo}) by mx.example.org with esmtps (TLS1.2:ECDHE-RSA-AES256-GCM-SHA384:256) (Exim 4.95) id 1pJ6BC-0004FR-P2 for r@example.org; Sat, 21 Jan 2023 05:12:41 +0000`,
      { helo, reverseName: name, nameConfirmed: true, address: '40.107.117.109' },
    ],
    [
      `from ${name} ([2a01:111:f403:2060::1]:25601 helo=${helo}) by mx.example.org with esmtps (envelope-from <a@example.com>) id 1; date`,
      { helo, reverseName: name, nameConfirmed: true, address: '2a01:111:f403:2060::1' },
    ],
    [
      'from [172.30.20.202] (helo=mx.example.net) by sfs.example.net with esmtps (TLS1.2) (Exim 4.95) id 1; date',
      { helo: 'mx.example.net', address: '172.30.20.202' },
    ],
    [
      'from host.example ([192.0.2.7]) by mx.example.org with esmtp (Exim 4.92.3) id 1; date',
      { reverseName: 'host.example', nameConfirmed: true, address: '192.0.2.7' },
    ],
    // Exim 3 and older, in public list archives of 2002 to 2026: whether a name resolves back is not known of them
    [
      'from host.example ([192.0.2.7]) by mx.example.org with esmtp (Exim 3.35 #1 (Debian)) id 1EdDa8-0000ue-00; date',
      { reverseName: 'host.example', address: '192.0.2.7' },
    ],
    [
      'from host.example ([192.0.2.7] helo=x.example ident=root) by mx.example.org with asmtp (Exim 3.12 #1 (Debian)) id 1; date',
      { helo: 'x.example', reverseName: 'host.example', address: '192.0.2.7' },
    ],
    [
      'from host.example [192.0.2.7] by mx.example.org with esmtp (Exim 3.35 #1 (Debian)) id 18SWRe-0006X6-00; date',
      { reverseName: 'host.example', address: '192.0.2.7' },
    ],
    [
      'from host.example [192.0.2.7] by mx.example.org with smtp (Exim 1.92 #1) id 0z; date',
      { reverseName: 'host.example', address: '192.0.2.7' },
    ],
    // the answer of an ident server, which no other server writes so
    [
      'from host.example ([192.0.2.7] ident=mail) by mx.example.org with esmtp id 1EdDa8-0000ue-00; date',
      { reverseName: 'host.example', nameConfirmed: true, address: '192.0.2.7' },
    ],
    ['from [192.0.2.7] (ident=mail) by mx.example.org with esmtp id 1EdDa8-0000ue-00; date', { address: '192.0.2.7' }],
  ],
  leaves: [
    // a greeting with a blank: only Exim's own mark tells that the first word was looked up
    'from x [40.95.53.73] by mx.example.org with ESMTP (SMTPD32-7.07) id A1; date',
    'from x [40.95.53.73] (mx.example [203.0.113.4]) by mx.example.org with esmtp (Exim 3.35 #1) id 1; date',
    'from x y [40.95.53.73] by mx.example.org with esmtp (Exim 3.35 #1) id 1; date',
    'from a@host.example [192.0.2.7] by mx.example.org with esmtp (Exim 3.35 #1) id 1; date',
    'from host.example 192.0.2.7 by mx.example.org with esmtp (Exim 3.35 #1) id 1; date',
    'from x ([40.95.53.73] ident=mail) ([203.0.113.4]) by mx.example.org with esmtp id 1; date',
    // a reverse name made to look like a greeting: which address was seen cannot be told
    'from [40.95.53.73] (helo=x.example [203.0.113.4]) by mx.example.org with ESMTP id 1; date',
    // greetings with brackets in them
    'from host.example ([203.0.113.4] helo=x) ([40.95.53.73] helo=y) by mx.example.org with esmtp (Exim 4.95) id 1; date',
    'from host.example ([203.0.113.4] helo=x [40.95.53.73]) by mx.example.org with esmtp (Exim 4.95) id 1; date',
    // a comment behind the server's own name, which Exim never writes
    'from host.example ([40.95.53.73] helo=x.example) by mx.example.org (X 1.0) with esmtp id 1; date',
    // words that are none of Exim's
    'from host.example ([192.0.2.7] xhelo=x.example) by mx.example.org with esmtp (Exim 4.95) id 1; date',
    'from host.example ([192.0.2.7] ident=a!b) by mx.example.org with esmtp id 1; date',
    'from host.example ([192.0.2.7] ident=!b) by mx.example.org with esmtp id 1; date',
    // a mark that stands behind what the peer said
    'from h.example ([192.0.2.7]) by mx.example.org with ESMTP (x) (envelope-from <a>) (Exim 4) id 1; date',
    'from [192.0.2.7] by mx.example.org with esmtp id 1; date',
    'from host.example ([192.0.2.7]) by mx.example.org (Postfix) with ESMTP id 1; date',
    'from host.example (host.example [192.0.2.7]) by mx.example.org with ESMTP id 1; date',
    'from host.example (192.0.2.7 helo=x.example) by mx.example.org with esmtp (Exim 4) id 1; date',
    // something behind the port
    'from host.example ([192.0.2.7]:25x helo=x.example) by mx.example.org with esmtp (Exim 4) id 1; date',
    'from host.example ([192.0.2.7]: helo=x.example) by mx.example.org with esmtp (Exim 4) id 1; date',
    'from [192.0.2.300] (helo=x.example) by mx.example.org with esmtp (Exim 4) id 1; date',
  ],
});
