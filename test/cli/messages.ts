import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Delivered by the relay pool to a Postfix server of the reader; `queueId` goes into the line that shows it. */
export function relayMessage(queueId = '4XabcD1234z9'): string {
  return received('mail-sgaapc01rlnn2087.outbound.protection.outlook.com [40.95.53.87]', queueId);
}

/** Delivered by the ordinary pool. */
export const ordinaryMessage = received('mail-am6eur05on2060.outbound.protection.outlook.com [40.107.22.60]', '4XabcD1234z9');

/** Delivered by the high-risk pool. */
export const highRiskMessage = received('mail-he1eur01hn2200.outbound.protection.outlook.com [52.100.5.200]', '4XabcD1234z9');

/** Came through the relay pool to a mailbox of Microsoft 365, whose filter called it phishing and moved it to Junk Email. */
export const phishingMessage = readFileSync(join(__dirname, '../corpus/junk/phishing.txt'), 'utf8');

/** Header fields, but no route: a sent item looks like this. */
export const sentMessage = ['From: Ada <ada@example.com>', 'To: bo@example.org', 'Subject: minutes', '', 'Text.', ''].join(
  '\r\n',
);

function received(peer: string, queueId: string): string {
  return [
    `Received: from APC01-SG2-obe.outbound.protection.outlook.com (${peer})`,
    '\t(using TLSv1.2 with cipher ECDHE-RSA-AES256-GCM-SHA384 (256/256 bits))',
    '\t(No client certificate requested)',
    `\tby mx.example.org (Postfix) with ESMTPS id ${queueId}`,
    '\tfor <bo@example.org>; Sun, 22 Nov 2026 10:00:03 +0000 (UTC)',
    'From: Ada <ada@example.com>',
    'To: bo@example.org',
    'Subject: minutes',
    'Date: Sun, 22 Nov 2026 10:00:00 +0000',
    'Message-ID: <1@example.com>',
    '',
    'Text.',
    '',
  ].join('\r\n');
}
