import { codetwo } from '../../../../src/detection/trace/dialects/codetwo.ts';
import { dialectTable } from '../../../support/dialect-table.ts';

dialectTable(codetwo, {
  reads: [
    [
      'from EUR05-DB8-obe.outbound.protection.outlook.com (104.47.17.109) by smtp-emea.codetwo.com with CodeTwo SMTP Server (TLS12) via SMTP; date',
      { helo: 'EUR05-DB8-obe.outbound.protection.outlook.com', address: '104.47.17.109' },
    ],
    [
      'from a.example (2001:db8::1) by smtp-emea.codetwo.com with CodeTwo SMTP Server (TLS12) via SMTP; date',
      { helo: 'a.example', address: '2001:db8::1' },
    ],
    [
      'from [192.0.2.5] (203.0.113.5) by smtp-emea.codetwo.com with CodeTwo SMTP Server (TLS12) via SMTP; date',
      { helo: '[192.0.2.5]', address: '203.0.113.5' },
    ],
  ],
  leaves: [
    // another writer
    'from a.example (192.0.2.7) by smtp-emea.codetwo.com with SMTP; date',
    // greetings with brackets in them
    'from x (40.95.53.73) (203.0.113.4) by smtp-emea.codetwo.com with CodeTwo SMTP Server (TLS12) via SMTP; date',
    'from x (HELO y) (203.0.113.4) by smtp-emea.codetwo.com with CodeTwo SMTP Server (TLS12) via SMTP; date',
    'from a.example ([192.0.2.7]) by smtp-emea.codetwo.com with CodeTwo SMTP Server (TLS12) via SMTP; date',
    'from a.example by smtp-emea.codetwo.com with CodeTwo SMTP Server (TLS12) via SMTP; date',
  ],
});
