import { exclaimer } from '../../../../src/detection/trace/dialects/exclaimer.ts';
import { dialectTable } from '../../../support/dialect-table.ts';

dialectTable(exclaimer, {
  reads: [
    [
      'from EUR05-DB8-obe.outbound.protection.outlook.com (104.47.17.109) by eu2.smtp.exclaimer.net (192.0.2.90) with Exclaimer Signature Manager ESMTP Proxy eu2.smtp.exclaimer.net (tlsversion=TLS12, tlscipher=TLS_ECDHE_WITH_AES256_SHA1); date',
      { helo: 'EUR05-DB8-obe.outbound.protection.outlook.com', address: '104.47.17.109' },
    ],
    [
      'from a.example (2001:db8::1) by eu2.smtp.exclaimer.net (192.0.2.90) with Exclaimer Signature Manager ESMTP Proxy eu2.smtp.exclaimer.net (tlsversion=TLS12, tlscipher=TLS_ECDHE_WITH_AES256_SHA1); date',
      { helo: 'a.example', address: '2001:db8::1' },
    ],
    [
      'from [192.0.2.5] (203.0.113.5) by eu2.smtp.exclaimer.net (192.0.2.90) with Exclaimer Signature Manager ESMTP Proxy eu2.smtp.exclaimer.net (tlsversion=TLS12, tlscipher=TLS_ECDHE_WITH_AES256_SHA1); date',
      { helo: '[192.0.2.5]', address: '203.0.113.5' },
    ],
  ],
  leaves: [
    // another writer
    'from a.example (192.0.2.7) by eu2.smtp.exclaimer.net (192.0.2.90) with SMTP; date',
    // greetings with brackets in them
    'from x (40.95.53.73) (203.0.113.4) by eu2.smtp.exclaimer.net (192.0.2.90) with Exclaimer Signature Manager ESMTP Proxy eu2.smtp.exclaimer.net (tlsversion=TLS12, tlscipher=TLS_ECDHE_WITH_AES256_SHA1); date',
    'from x (HELO y) (203.0.113.4) by eu2.smtp.exclaimer.net (192.0.2.90) with Exclaimer Signature Manager ESMTP Proxy eu2.smtp.exclaimer.net (tlsversion=TLS12, tlscipher=TLS_ECDHE_WITH_AES256_SHA1); date',
    'from a.example ([192.0.2.7]) by eu2.smtp.exclaimer.net (192.0.2.90) with Exclaimer Signature Manager ESMTP Proxy eu2.smtp.exclaimer.net (tlsversion=TLS12, tlscipher=TLS_ECDHE_WITH_AES256_SHA1); date',
    'from a.example by eu2.smtp.exclaimer.net (192.0.2.90) with Exclaimer Signature Manager ESMTP Proxy eu2.smtp.exclaimer.net (tlsversion=TLS12, tlscipher=TLS_ECDHE_WITH_AES256_SHA1); date',
  ],
});
