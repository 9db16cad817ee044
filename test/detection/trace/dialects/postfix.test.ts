import { postfix } from '../../../../src/detection/trace/dialects/postfix.ts';
import { dialectTable } from '../../../support/dialect-table.ts';

const name = 'mail-psaapc01rlnn2073.outbound.protection.outlook.com';
const helo = 'APC01-PSA-obe.outbound.protection.outlook.com';

dialectTable(postfix, {
  reads: [
    [
      `from ${helo} (${name} [40.95.53.73]) (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange ECDHE (P-384) server-signature RSA-PSS (4096 bits) server-digest SHA256) (Client CN "mail.protection.outlook.com", Issuer "DigiCert Cloud Services CA-1" (not verified)) by mx.example.org (Postfix) with ESMTPS id 4680620ED for <reader@example.org>; Mon, 1 Jul 2024 01:15:29 +0000`,
      { helo, reverseName: name, nameConfirmed: true, address: '40.95.53.73' },
    ],
    [
      `from ${helo} (${name} [IPv6:2A01:111:f403:e40b:0::1]) (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange ECDHE (P-384) server-signature RSA-PSS (4096 bits) server-digest SHA256) (Client CN "mail.protection.outlook.com", Issuer "DigiCert Cloud Services CA-1" (not verified)) by mx.example.org (Postfix) with ESMTPS id 4680620ED for <reader@example.org>; Mon, 1 Jul 2024 01:15:29 +0000`,
      { helo, reverseName: name, nameConfirmed: true, address: '2a01:111:f403:e40b::1' },
    ],
    [
      `from ${helo} (unknown [40.95.53.73]) (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange ECDHE (P-384) server-signature RSA-PSS (4096 bits) server-digest SHA256) (Client CN "mail.protection.outlook.com", Issuer "DigiCert Cloud Services CA-1" (not verified)) by mx.example.org (Postfix) with ESMTPS id 4680620ED for <reader@example.org>; Mon, 1 Jul 2024 01:15:29 +0000`,
      { helo, address: '40.95.53.73' },
    ],
    [
      `from ${helo} ([40.95.53.73]) (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange ECDHE (P-384) server-signature RSA-PSS (4096 bits) server-digest SHA256) (Client CN "mail.protection.outlook.com", Issuer "DigiCert Cloud Services CA-1" (not verified)) by mx.example.org (Postfix) with ESMTPS id 4680620ED for <reader@example.org>; Mon, 1 Jul 2024 01:15:29 +0000`,
      { helo, address: '40.95.53.73' },
    ],
    [
      'from [192.0.2.9] (mx.example [203.0.113.4]) by mx.example.org (Postfix) with ESMTP id 1; date',
      { helo: '[192.0.2.9]', reverseName: 'mx.example', nameConfirmed: true, address: '203.0.113.4' },
    ],
    [
      'from mail1 (mail1 [10.0.0.5]) by mx.example.org (Postfix) with ESMTP id 1; date',
      { helo: 'mail1', reverseName: 'mail1', nameConfirmed: true, address: '10.0.0.5' },
    ],
    [
      'from h.example (mx.example [192.0.2.7]) by mfid-euw1.prod.hydra.sophos.com (Postfix) with ESMTPS id 1 for <r@example.org>; date',
      { helo: 'h.example', reverseName: 'mx.example', nameConfirmed: true, address: '192.0.2.7' },
    ],
  ],
  leaves: [
    // another writer
    `from ${helo} (${name} [40.95.53.73]) by mx.example.org with ESMTPS id 1; Mon, 1 Jul 2024 01:15:29 +0000`,
    // a greeting with a bracket in it
    `from x (${name} [40.95.53.73]) (mx.example [203.0.113.4]) (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange ECDHE (P-384) server-signature RSA-PSS (4096 bits) server-digest SHA256) (Client CN "mail.protection.outlook.com", Issuer "DigiCert Cloud Services CA-1" (not verified)) by mx.example.org (Postfix) with ESMTPS id 4680620ED for <reader@example.org>; Mon, 1 Jul 2024 01:15:29 +0000`,
    // the same in front of a name marked as doubtful
    `from x (${name} [40.95.53.73]) (mx.example [203.0.113.4] (may be forged)) (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange ECDHE (P-384) server-signature RSA-PSS (4096 bits) server-digest SHA256) (Client CN "mail.protection.outlook.com", Issuer "DigiCert Cloud Services CA-1" (not verified)) by mx.example.org (Postfix) with ESMTPS id 4680620ED for <reader@example.org>; Mon, 1 Jul 2024 01:15:29 +0000`,
    // two words where the greeting stands
    `from x ${name} ([203.0.113.4]) (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange ECDHE (P-384) server-signature RSA-PSS (4096 bits) server-digest SHA256) (Client CN "mail.protection.outlook.com", Issuer "DigiCert Cloud Services CA-1" (not verified)) by mx.example.org (Postfix) with ESMTPS id 4680620ED for <reader@example.org>; Mon, 1 Jul 2024 01:15:29 +0000`,
    // a name that is none
    'from x (helo= [40.95.53.73]) (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange ECDHE (P-384) server-signature RSA-PSS (4096 bits) server-digest SHA256) (Client CN "mail.protection.outlook.com", Issuer "DigiCert Cloud Services CA-1" (not verified)) by mx.example.org (Postfix) with ESMTPS id 4680620ED for <reader@example.org>; Mon, 1 Jul 2024 01:15:29 +0000',
    // no address
    `from ${helo} (${name}) (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange ECDHE (P-384) server-signature RSA-PSS (4096 bits) server-digest SHA256) (Client CN "mail.protection.outlook.com", Issuer "DigiCert Cloud Services CA-1" (not verified)) by mx.example.org (Postfix) with ESMTPS id 4680620ED for <reader@example.org>; Mon, 1 Jul 2024 01:15:29 +0000`,
    // two names
    'from a.example (one two [192.0.2.1]) by b.example (Postfix) with ESMTP id 1; date',
    // five numbers
    'from a.example (name [192.0.2.1.5]) by b.example (Postfix) with ESMTP id 1; date',
    // a local submission
    'by b.example (Postfix, from userid 1000) id 1; date',
  ],
});
