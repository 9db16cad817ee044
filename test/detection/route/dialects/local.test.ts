import { local } from '../../../../src/detection/route/dialects/local.ts';
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
    ['from www-data (helo=web.example.org) by mx.example.org with local-esmtp (Exim 4.96) id 1; date', {}],
    // the name of an account, not of a host
    ['from jane by mx.example.org with local (Exim 4.96) (envelope-from <a@example.com>) id 1; date', {}],
    ['from localhost (mx.example.org [local]) by mx.example.org (OpenSMTPD) with ESMTPA id 1; date', { helo: 'localhost' }],
    ['from MTY0 (unknown) by ismtpd0001p1iad1.sendgrid.net (SG) with HTTP id a; date', { helo: 'MTY0' }],
    // sendmail's own submission, and that of its users
    [
      'from localhost (localhost [[UNIX: localhost]]) by mx.example.org (8.12.11/8.12.11/Submit) id iBA; date',
      { helo: 'localhost' },
    ],
    [
      'from mx.example.org (ann@localhost) by mx.example.org (SGI-8.9.3/8.8.7) with ESMTP id KAA1; date',
      { helo: 'mx.example.org' },
    ],
    ['(from mailman@localhost) by lists.example.org (8.9.3/8.9.3) id X; date', {}],
    // what a web page handed to the mail service of Windows
    // the filter of a qmail server, below its own user
    [
      'from 192.0.2.1 (s@example.com@192.0.2.1) by mx.example.org (envelope-from <s@example.com>, uid 503) with qmail-scanner-1.25 (clamdscan: 0.87. Clear:RC:0(192.0.2.1):. Processed in 0.1 secs); date',
      {},
    ],
    ['from 192.0.2.1 by mx.example.org (envelope-from <>, uid 89) with qmail-scanner-2.02st; date', {}],
    // of old, with a second `by`
    [
      'from s@example.com by mx by uid 1003 with qmail-scanner-1.22 (clamscan: 0.60.  Clear:RC:1(192.0.2.1):SA:0(0.0/5.0):.  Processed in 0.2 secs); date',
      {},
    ],
    ['from s@example.com by mx by uid 509 with qmail-scanner-1.11 (perlscanner 1.11: clear; processed in 0.05 secs); date', {}],
    ['from by mx.example.org by uid 82 with qmail-scanner-1.20rc3 (uvscan: v4.3.20/v4817.  Clear:RC:0(192.0.2.1):.); date', {}],
    ['from s@example.com by mx with qmail-scanner-0.93 (uvscan: v4.0.70/v4074. . Clean.); 27/06/2001 14:04:01', {}],
    ['from mail pickup service by web.example.org with Microsoft SMTPSVC; date', {}],
    // that service as a server between two others
    ['from web.example.org by mx.example.org with Microsoft SMTPSVC; date', { helo: 'web.example.org' }],
    // a web mail: nobody greets there
    ['from [192.0.2.1] by web.example.org with http for ann@example.org; date', { helo: '[192.0.2.1]' }],
    ['from 192.0.2.7 (SquirrelMail authenticated user ann) by mail.example.org with HTTP; date', { helo: '192.0.2.7' }],
    ['from 192.0.2.7 (auth. user ann@192.0.2.7) by mail.example.org with HTTP; date', { helo: '192.0.2.7' }],
    // fetched from a mailbox: the server that was read is named, and handed nothing over
    [
      'from mail.example [192.0.2.1] by localhost with POP3 (fetchmail-6.3.26) for <r> (single-drop); date',
      { helo: 'mail.example' },
    ],
    [
      'from mail.example (mail.example [192.0.2.1]) by h.example.org with IMAP (fetchmail-6.4.16); date',
      { helo: 'mail.example' },
    ],
    [
      'from mail.example by h.example.org with APOP (fetchmail-5.9.0) for r@localhost (single-drop); date',
      { helo: 'mail.example' },
    ],
  ],
  leaves: [
    // a blank that is none behind `from`, as a web page or a word processor makes it
    'from\u00a0mail.example (mail.example [192.0.2.1]) by h.example.org with ESMTP id 1; date',
    'from\u202fmail.example ([192.0.2.1]) by h.example.org with ESMTP id 1; date',
    'From\u2003mail.example by h.example.org; date',
    // a mark in front of `from`, as a program for formatted text, a table or another language makes it
    '`from mail.example (mail.example [192.0.2.1]) by h.example.org with ESMTP id 1; date`',
    "'from mail.example (192.0.2.1) by h.example.org with Microsoft SMTP Server id 15.20; date'",
    '\u201cfrom mail.example ([192.0.2.1]) by h.example.org with ESMTP id 1; date',
    'fra mail.example (mail.example [192.0.2.1]) by h.example.org with ESMTP id 1; date',
    'm mail.example (mail.example [192.0.2.1]) by h.example.org with ESMTP id 1; date',
    'from mail.example (mail.example [192.0.2.1]) by h.example.org with POP4; date',
    'from 192.0.2.7 (SquirrelMail authenticated user ann) by mail.example.org with SMTP; date',
    'from 192.0.2.7 (SquirrelMail authenticated user ann [192.0.2.1]) by mail.example.org with HTTP; date',
    'from x (ann@localhost) (mx.example [203.0.113.4]) by mx.example.org (8.12.11/8.12.11) id 1; date',
    'from h.example (ann@localhost) by mx.example.org (SomeServer) with ESMTP id 1; date',
    'from mail pickup service by mx.example.org with SMTP; date',
    'from mail pickup service (mx.example [203.0.113.4]) by mx.example.org with Microsoft SMTPSVC; date',
    // the address that was seen for some servers, a greeting for others
    'from [192.0.2.1] by b.example with SMTP; date',
    // a greeting with a bracket in front of the peer
    'from x (y) (mx.example [203.0.113.4]) by store.example.org with LMTP id 1; date',
    'from mx.example (mx.example [192.0.2.1]) by store.example.org with LMTP id 1; date',
    'from a.example (192.0.2.1) by b.example with SMTP; date',
    'from h.example (helo=x [40.95.53.73]) by mx.example.org with local-esmtp (Exim 4.96) id 1; date',
    'from h.example (helo=x) by mx.example.org with esmtp (Exim 4.96) id 1; date',
    'from localhost (mx.example.org [local]) by mx.example.org (SomeServer) with ESMTPA id 1; date',
    'from localhost (mx.example.org [local]) (mx.example [203.0.113.4]) by mx.example.org (OpenSMTPD) with ESMTPA id 1; date',
    // more than such a server writes
    'from h.example (x helo=h.example) by mx.example.org with local-esmtp (Exim 4.96) id 1; date',
    'from localhost (x mx.example.org [local]) by mx.example.org (OpenSMTPD) with ESMTPA id 1; date',
    'from localhost (mx.example.org [local] x) by mx.example.org (OpenSMTPD) with ESMTPA id 1; date',
    'from 192.0.2.7 (x SquirrelMail authenticated user ann) by mail.example.org with HTTP; date',
    'from h.example (x) by mx.example.org (SG) with HTTP id a; date',
    'from h.example (unknown) by mx.example.org (SG) with ESMTP id a; date',
    'from h.example (unknown) by mx.example.org with HTTP id a; date',
    '(qmail 123 invoked by uid 0); date',
  ],
});
