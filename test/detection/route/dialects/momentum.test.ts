import { momentum } from '../../../../src/detection/route/dialects/momentum.ts';
import { dialectTable } from '../../../support/dialect-table.ts';

const helo = 'NAM02-BL2-obe.outbound.protection.outlook.com';

dialectTable(momentum, {
  reads: [
    [
      `from [104.47.38.54] ([104.47.38.54:22916] helo=${helo}) by mx.example.org (envelope-from <ann@example.com>) (ecelerity 3.6.21.53563 r(Core:3.6.21.0)) with ESMTPS (cipher=AES256-GCM-SHA384) id 63/3A-32691-54B3E2D5; date`,
      { helo, address: '104.47.38.54' },
    ],
    [
      'from [192.0.2.7] ([192.0.2.7:52971] helo=[192.168.1.33]) by mx.example.org (ecelerity 2.1.1.22 r(17669)) with ESMTPA id FE/29; date',
      { helo: '[192.168.1.33]', address: '192.0.2.7' },
    ],
    [
      'from ([192.0.2.7:50387] helo=h.example) by mx.example.org (ecelerity 2.1.1.3 r(11743)) with ESMTP id 80/0A; date',
      { helo: 'h.example', address: '192.0.2.7' },
    ],
  ],
  leaves: [
    // another writer
    'from [192.0.2.7] ([192.0.2.7:6387] helo=h.example) by mx.example.org with ESMTP id 1; date',
    'from [192.0.2.7] ([192.0.2.7:6387] helo=h.example) by mx.example.org (ecelerity 3.6 r(1)) (Postfix) with ESMTP id 1; date',
    // two addresses that differ, and greetings with blanks and brackets in them
    'from [40.95.53.73] ([192.0.2.7:6387] helo=h.example) by mx.example.org (ecelerity 3.6 r(1)) with ESMTP id 1; date',
    'from [192.0.2.7] ([192.0.2.7:6387] helo=x y) by mx.example.org (ecelerity 3.6 r(1)) with ESMTP id 1; date',
    'from [192.0.2.7] ([192.0.2.7:6387] helo=x) (y) by mx.example.org (ecelerity 3.6 r(1)) with ESMTP id 1; date',
    'from x [192.0.2.7] ([192.0.2.7:6387] helo=x) by mx.example.org (ecelerity 3.6 r(1)) with ESMTP id 1; date',
    // no greeting, no address, and no such port
    'from [192.0.2.7] ([192.0.2.7:6387] ident=h.example) by mx.example.org (ecelerity 3.6 r(1)) with ESMTP id 1; date',
    'from [192.0.2.7] ([192.0.2.7:6387] helo=) by mx.example.org (ecelerity 3.6 r(1)) with ESMTP id 1; date',
    'from ([h.example:6387] helo=h.example) by mx.example.org (ecelerity 3.6 r(1)) with ESMTP id 1; date',
    'from [192.0.2.7] ([192.0.2.7:6387]:9 helo=h.example) by mx.example.org (ecelerity 3.6 r(1)) with ESMTP id 1; date',
    'from [192.0.2.7] ([192.0.2.7:x6387] helo=h.example) by mx.example.org (ecelerity 3.6 r(1)) with ESMTP id 1; date',
    'from [192.0.2.7] ([192.0.2.7:6387]x helo=h.example) by mx.example.org (ecelerity 3.6 r(1)) with ESMTP id 1; date',
    // no port, no greeting
    'from [192.0.2.7] ([192.0.2.7] helo=x) by mx.example.org (ecelerity 3.6 r(1)) with ESMTP id 1; date',
    'from [192.0.2.7] ([192.0.2.7:6387]) by mx.example.org (ecelerity 3.6 r(1)) with ESMTP id 1; date',
  ],
});
