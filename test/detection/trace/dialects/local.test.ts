import { local } from '../../../../src/detection/trace/dialects/local.ts';
import { dialectTable } from '../../../support/dialect-table.ts';

dialectTable(local, {
  reads: [
    ['by 2002:a05:6512:3b0c:b0:47f:9907:2b50 with SMTP id f12; Wed, 06 Jul 2022 03:57:55 -0700 (PDT)', {}],
    ['by mx.example.org (Postfix, from userid 1000) id 1; date', {}],
    [
      'from mail.example.org by store.example.org with LMTP id 0H3 (envelope-from <a@example.com>) for <r@example.org>; date',
      { helo: 'mail.example.org' },
    ],
    ['from mail.example.org ([unix socket]) by mail.example.org (Cyrus v2) with LMTPA; date', { helo: 'mail.example.org' }],
    ['from A.prod.outlook.com by B.prod.outlook.com with HTTPS; date', { helo: 'A.prod.outlook.com' }],
  ],
  leaves: [
    // the address that was seen for some servers, a greeting for others
    'from [192.0.2.1] by b.example with SMTP; date',
    // a greeting with a bracket in front of the peer
    'from x (y) (mx.example [203.0.113.4]) by store.example.org with LMTP id 1; date',
    'from mx.example (mx.example [192.0.2.1]) by store.example.org with LMTP id 1; date',
    'from a.example (192.0.2.1) by b.example with SMTP; date',
    '(qmail 123 invoked by uid 0); date',
  ],
});
