import { gmail } from '../../../../src/detection/trace/dialects/gmail.ts';
import { dialectTable } from '../../../support/dialect-table.ts';

const name = 'mail-psaapc01rlnn2073.outbound.protection.outlook.com';
const helo = 'APC01-PSA-obe.outbound.protection.outlook.com';

dialectTable(gmail, {
  reads: [
    [
      `from ${helo} (${name} [40.95.53.73]) by mx.google.com with ESMTPS id v12 for <reader@example.org> (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256); Mon, 1 Jul 2024 01:15:29 +0000`,
      { helo, reverseName: name, address: '40.95.53.73' },
    ],
    [
      `from ${helo} (${name} [2A01:111:f403:e40b:0::1]) by mx.google.com with ESMTPS id v12 for <reader@example.org> (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256); Mon, 1 Jul 2024 01:15:29 +0000`,
      { helo, reverseName: name, address: '2a01:111:f403:e40b::1' },
    ],
    [
      `from ${helo} (unknown [40.95.53.73]) by mx.google.com with ESMTPS id v12 for <reader@example.org> (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256); Mon, 1 Jul 2024 01:15:29 +0000`,
      { helo, address: '40.95.53.73' },
    ],
    [
      `from ${helo} ([40.95.53.73]) by mx.google.com with ESMTPS id v12 for <reader@example.org> (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256); Mon, 1 Jul 2024 01:15:29 +0000`,
      { helo, address: '40.95.53.73' },
    ],
    [
      `from ${helo} (${name}. [40.95.53.73]) by gmr-mx.google.com with ESMTPS id v; date`,
      { helo, reverseName: name, address: '40.95.53.73' },
    ],
    [
      `from ${helo} (${name}. [2a01:111:f403:e40b::1]) by mx.google.com with ESMTPS id v; date`,
      { helo, reverseName: name, address: '2a01:111:f403:e40b::1' },
    ],
    [
      'from [192.168.1.5] (host.example. [203.0.113.9]) by smtp.gmail.com with ESMTPSA id v; date',
      { helo: '[192.168.1.5]', reverseName: 'host.example', address: '203.0.113.9' },
    ],
  ],
  leaves: [
    // another writer
    `from ${helo} (${name} [40.95.53.73]) by mx.example.org with ESMTPS id 1; Mon, 1 Jul 2024 01:15:29 +0000`,
    // a greeting with a bracket in it
    `from x (${name} [40.95.53.73]) (mx.example [203.0.113.4]) by mx.google.com with ESMTPS id v12 for <reader@example.org> (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256); Mon, 1 Jul 2024 01:15:29 +0000`,
    // the same in front of a name marked as doubtful
    `from x (${name} [40.95.53.73]) (mx.example [203.0.113.4] (may be forged)) by mx.google.com with ESMTPS id v12 for <reader@example.org> (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256); Mon, 1 Jul 2024 01:15:29 +0000`,
    // two words where the greeting stands
    `from x ${name} ([203.0.113.4]) by mx.google.com with ESMTPS id v12 for <reader@example.org> (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256); Mon, 1 Jul 2024 01:15:29 +0000`,
    // a name that is none
    'from x (helo= [40.95.53.73]) by mx.google.com with ESMTPS id v12 for <reader@example.org> (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256); Mon, 1 Jul 2024 01:15:29 +0000',
    // no address
    `from ${helo} (${name}) by mx.google.com with ESMTPS id v12 for <reader@example.org> (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256); Mon, 1 Jul 2024 01:15:29 +0000`,
    // a look-alike
    'from h.example (h.example. [192.0.2.1]) by mx.google.com.example with ESMTPS id 1; date',
    'by 2002:a05:6512:3b0c:b0:47f:9907:2b50 with SMTP id f12; date',
  ],
});
