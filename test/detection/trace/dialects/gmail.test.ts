import { gmail } from '../../../../src/detection/trace/dialects/gmail.ts';
import { dialectTable } from '../../../support/dialect-table.ts';

dialectTable(gmail, {
  reads: [
    [
      'from H.outbound.protection.outlook.com (mail-sn1anam02on2045.outbound.protection.outlook.com. [40.107.96.45]) by mx.google.com with ESMTPS id v12 for <r@example.org> (version=TLS1_2 cipher=ECDHE bits=128/128); Wed, 06 Jul 2022 03:57:55 -0700 (PDT)',
      {
        helo: 'H.outbound.protection.outlook.com',
        reverseName: 'mail-sn1anam02on2045.outbound.protection.outlook.com',
        address: '40.107.96.45',
      },
    ],
    [
      'from h.example ([2a01:111:f403:e40b::1]) by gmr-mx.google.com with ESMTPS id v; date',
      { helo: 'h.example', address: '2a01:111:f403:e40b::1' },
    ],
  ],
  leaves: [
    'from h.example (h.example. [192.0.2.1]) by mx.example.org with ESMTPS id 1; date',
    'by 2002:a05:6512:3b0c:b0:47f:9907:2b50 with SMTP id f12; date',
  ],
});
