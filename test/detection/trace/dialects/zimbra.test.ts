import { zimbra } from '../../../../src/detection/trace/dialects/zimbra.ts';
import { dialectTable } from '../../../support/dialect-table.ts';

dialectTable(zimbra, {
  reads: [
    [
      'from mta.example.org (LHLO mbox.example.org) (10.0.0.8) by mbox.example.org with LMTP; Mon, 1 Jul 2024 01:15:29 +0000 (UTC)',
      { helo: 'mbox.example.org', reverseName: 'mta.example.org', address: '10.0.0.8' },
    ],
    [
      'from mta.example.org (LHLO mbox.example.org) (2001:db8::8) by mbox.example.org with LMTP; date',
      { helo: 'mbox.example.org', reverseName: 'mta.example.org', address: '2001:db8::8' },
    ],
    [
      'from unknown (LHLO mbox.example.org) (10.0.0.8) by mbox.example.org with LMTP; date',
      { helo: 'mbox.example.org', address: '10.0.0.8' },
    ],
  ],
  leaves: [
    // another protocol: the shape of qmail
    'from mta.example.org (HELO mbox.example.org) (192.0.2.8) by mbox.example.org with SMTP; date',
    'from mta.example.org (LHLO mbox.example.org) (192.0.2.8) by mbox.example.org with LMTP and more; date',
    // greetings with blanks and brackets in them
    'from mta.example.org (LHLO x) (10.0.0.8) (192.0.2.8) by mbox.example.org with LMTP; date',
    'from mta.example.org (LHLO x y) (192.0.2.8) by mbox.example.org with LMTP; date',
    'from mta.example.org (LHLO mbox.example.org) by mbox.example.org with LMTP; date',
  ],
});
