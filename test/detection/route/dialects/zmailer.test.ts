import { zmailer } from '../../../../src/detection/route/dialects/zmailer.ts';
import { dialectTable } from '../../../support/dialect-table.ts';

const name = 'mail-psaapc01rlnn2073.outbound.protection.outlook.com';
const helo = 'APC01-PSA-obe.outbound.protection.outlook.com';

dialectTable(zmailer, {
  reads: [
    [
      `from ${name} ([40.95.53.73]:31008 "EHLO ${helo}" rhost-flags-OK-OK-OK-FAIL) by vger.kernel.org with ESMTP id S1730230AbhKSQtJ (ORCPT <rfc822;list@vger.kernel.org>); Mon, 1 Jul 2019 01:15:29 -0400`,
      { helo, reverseName: name, address: '40.95.53.73' },
    ],
    [
      `from ${name} ([IPv6:2A01:111:f403:e40b:0::1]:31008 "EHLO ${helo}" rhost-flags-OK-OK-OK-FAIL) by vger.kernel.org with ESMTP id S1730230AbhKSQtJ (ORCPT <rfc822;list@vger.kernel.org>); Mon, 1 Jul 2019 01:15:29 -0400`,
      { helo, reverseName: name, address: '2a01:111:f403:e40b::1' },
    ],
    [
      'from [192.0.2.9] ([192.0.2.9]:5 "HELO h.example" rhost-flags-FAIL-FAIL-OK-OK) by vger.kernel.org with ESMTP id S1730230AbhKSQtJ (ORCPT <rfc822;list@vger.kernel.org>); Mon, 1 Jul 2019 01:15:29 -0400',
      { helo: 'h.example', address: '192.0.2.9' },
    ],
    [
      'from unknown ([192.0.2.9]:5 "EHLO [40.95.53.73]" rhost-flags-FAIL-FAIL-OK-OK) by vger.kernel.org with ESMTP id S1730230AbhKSQtJ (ORCPT <rfc822;list@vger.kernel.org>); Mon, 1 Jul 2019 01:15:29 -0400',
      { address: '192.0.2.9' },
    ],
    // without checks, as ZMailer wrote until 2005
    [
      'from mail.example.org ([192.0.2.4]:729 "EHLO h.example") by vger.kernel.org with ESMTP id <S319025AbSHFJMY>; Tue, 6 Aug 2002 05:12:24 -0400',
      { helo: 'h.example', reverseName: 'mail.example.org', address: '192.0.2.4' },
    ],
    [
      'from iris1.example.de ([IPv6:::ffff:192.0.2.2]:41316 "EHLO iris1.example.de") by lists.example.org with ESMTP id <S8225007AbUIPLzI>; Thu, 16 Sep 2004 12:55:08 +0100',
      { helo: 'iris1.example.de', reverseName: 'iris1.example.de', address: '192.0.2.2' },
    ],
    [
      'from [192.0.2.9] ([192.0.2.9]:5 "HELO h.example") by vger.kernel.org with ESMTP id S1; Mon, 1 Jul 2002 01:15:29 -0400',
      { helo: 'h.example', address: '192.0.2.9' },
    ],
  ],
  leaves: [
    // a greeting made to look like one
    'from x ([40.95.53.73]:5 "EHLO y") (mx.example [203.0.113.4]) by mx.example.org (Postfix) with ESMTP id 1; date',
    'from a.example ([192.0.2.9]:5 "EHLO h.example" other) by vger.kernel.org with ESMTP id S1; date',
    // a second word before the bracket
    'from a.example b.example ([192.0.2.9]:5 "EHLO h.example" rhost-flags-OK-OK-OK-OK) by vger.kernel.org with ESMTP id S1730230AbhKSQtJ; Mon, 1 Jul 2019 01:15:29 -0400',
    // no greeting of its own in quotes
    'from a.example ([192.0.2.9]:5 "EHLO h".example rhost-flags-OK-OK-OK-OK) by vger.kernel.org with ESMTP id S1; date',
    'from a.example ([192.0.2.9]:5 x"EHLO h.example" rhost-flags-OK-OK-OK-OK) by vger.kernel.org with ESMTP id S1; date',
    'from a.example ([192.0.2.9]:5 "EHLO2 h.example" rhost-flags-OK-OK-OK-OK) by vger.kernel.org with ESMTP id S1; date',
    // something beside the port
    'from a.example ([192.0.2.9]x:5 "EHLO h.example" rhost-flags-OK-OK-OK-OK) by vger.kernel.org with ESMTP id S1; date',
    'from a.example ([192.0.2.9]:5x "EHLO h.example" rhost-flags-OK-OK-OK-OK) by vger.kernel.org with ESMTP id S1; date',
    // what cannot be a looked-up name
    'from a@b.example ([192.0.2.9]:5 "EHLO h.example" rhost-flags-OK-OK-OK-OK) by vger.kernel.org with ESMTP id S1; date',
    // no port
    'from a.example ([192.0.2.9] "EHLO h.example" rhost-flags-OK-OK-OK-OK) by vger.kernel.org with ESMTP id S1730230AbhKSQtJ (ORCPT <rfc822;list@vger.kernel.org>); Mon, 1 Jul 2019 01:15:29 -0400',
    // a word behind the checks
    'from a.example ([192.0.2.9]:5 "EHLO h.example" rhost-flags-OK-OK-OK-OK more) by vger.kernel.org with ESMTP id S1730230AbhKSQtJ; Mon, 1 Jul 2019 01:15:29 -0400',
    // greetings with blanks and brackets in them
    'from a.example ([203.0.113.4]:5 "EHLO x y" rhost-flags-OK-OK-OK-OK) by vger.kernel.org with ESMTP id S1730230AbhKSQtJ (ORCPT <rfc822;list@vger.kernel.org>); Mon, 1 Jul 2019 01:15:29 -0400',
    'from a.example ([203.0.113.4]:5 "EHLO x" rhost-flags-OK) ([40.95.53.73]:5 "EHLO x" rhost-flags-OK-OK-OK-OK) by vger.kernel.org with ESMTP id S1730230AbhKSQtJ (ORCPT <rfc822;list@vger.kernel.org>); Mon, 1 Jul 2019 01:15:29 -0400',
    'from a.example (a.example [192.0.2.9]) by vger.kernel.org with ESMTP id S1730230AbhKSQtJ (ORCPT <rfc822;list@vger.kernel.org>); Mon, 1 Jul 2019 01:15:29 -0400',
  ],
});
