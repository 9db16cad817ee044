import { mimecast } from '../../../../src/detection/trace/dialects/mimecast.ts';
import { dialectTable } from '../../../support/dialect-table.ts';

const name = 'mail-psaapc01rlnn2073.outbound.protection.outlook.com';
const helo = 'APC01-PSA-obe.outbound.protection.outlook.com';

dialectTable(mimecast, {
  reads: [
    [
      `from ${helo} (${name} [40.95.53.73]) by relay.mimecast.com with ESMTP with STARTTLS (version=TLSv1.2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id uk-mta-141-xJ; Mon, 1 Jul 2024 01:15:29 +0000`,
      { helo, reverseName: name, address: '40.95.53.73' },
    ],
    [
      `from ${helo} (${name} [IPv6:2A01:111:f403:e40b:0::1]) by relay.mimecast.com with ESMTP with STARTTLS (version=TLSv1.2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id uk-mta-141-xJ; Mon, 1 Jul 2024 01:15:29 +0000`,
      { helo, reverseName: name, address: '2a01:111:f403:e40b::1' },
    ],
    [
      `from ${helo} (unknown [40.95.53.73]) by relay.mimecast.com with ESMTP with STARTTLS (version=TLSv1.2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id uk-mta-141-xJ; Mon, 1 Jul 2024 01:15:29 +0000`,
      { helo, address: '40.95.53.73' },
    ],
    [
      `from ${helo} ([40.95.53.73]) by relay.mimecast.com with ESMTP with STARTTLS (version=TLSv1.2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id uk-mta-141-xJ; Mon, 1 Jul 2024 01:15:29 +0000`,
      { helo, address: '40.95.53.73' },
    ],
    [
      `from ${helo} (${name} [40.95.53.73]) (Using TLS) by relay.mimecast.com with ESMTP id uk-mta-141; date`,
      { helo, reverseName: name, address: '40.95.53.73' },
    ],
  ],
  leaves: [
    // another writer
    `from ${helo} (${name} [40.95.53.73]) by relay.mimecast.com.example with ESMTP id 1; Mon, 1 Jul 2024 01:15:29 +0000`,
    // a greeting with a bracket in it
    `from x (${name} [40.95.53.73]) (mx.example [203.0.113.4]) by relay.mimecast.com with ESMTP with STARTTLS (version=TLSv1.2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id uk-mta-141-xJ; Mon, 1 Jul 2024 01:15:29 +0000`,
    // the same in front of a name marked as doubtful
    `from x (${name} [40.95.53.73]) (mx.example [203.0.113.4] (may be forged)) by relay.mimecast.com with ESMTP with STARTTLS (version=TLSv1.2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id uk-mta-141-xJ; Mon, 1 Jul 2024 01:15:29 +0000`,
    // two words where the greeting stands
    `from x ${name} ([203.0.113.4]) by relay.mimecast.com with ESMTP with STARTTLS (version=TLSv1.2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id uk-mta-141-xJ; Mon, 1 Jul 2024 01:15:29 +0000`,
    // a name that is none
    'from x (helo= [40.95.53.73]) by relay.mimecast.com with ESMTP with STARTTLS (version=TLSv1.2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id uk-mta-141-xJ; Mon, 1 Jul 2024 01:15:29 +0000',
    // no address
    `from ${helo} (${name}) by relay.mimecast.com with ESMTP with STARTTLS (version=TLSv1.2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id uk-mta-141-xJ; Mon, 1 Jul 2024 01:15:29 +0000`,
  ],
});
