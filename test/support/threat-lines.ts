import { inspectPaste } from '../../src/inspection/inspect-paste.ts';
import type { Outcome, Verdict } from '../../src/detection/index.ts';
import { detect } from '../../src/detection/index.ts';
import { block, exchangeBorder, outboundHelo, postfixLine } from './header-lines.ts';

/** What was tried, the outcome that is at stake, and what came out. */
export type Case = readonly [what: string, outcome: Outcome, verdict: () => Verdict];

/** A row of docs/threat-model.md: what a stranger makes is never certain; what is truly certain is kept. */
export interface Row {
  readonly never: readonly Case[];
  readonly kept: readonly Case[];
}

/** The time of every line. */
export const date = 'Wed, 26 Nov 2025 05:23:24 +0000';
export const relayName = 'mail-psaapc01rlnn2073.outbound.protection.outlook.com';
export const relayPeer = `${relayName} [40.95.53.73]`;
/** The line of a server like Postfix that took the message from the relay pool. */
export const relayLine = postfixLine(outboundHelo, relayPeer);
/** The same, from somebody else. */
export const foreignLine = postfixLine('mail.friend.example', 'mail.friend.example [198.51.100.7]');
/** The line in which Exchange Online took the message from the relay pool. */
export const intakeLine = exchangeBorder(outboundHelo, '40.95.53.73');
export const relayFlag = 'X-MS-Exchange-AntiSpam-Relay: 1';
export const gmailInner = 'Received: by 2002:a05:6512:3b0c:b0:47f:9907:2b50 with SMTP id f12; Wed, 26 Nov 2025 05:23:25 +0000';

/** The verdict on a message with these lines. */
export const of =
  (...lines: readonly string[]) =>
  (): Verdict =>
    detect(block(...lines)).verdict;

/** A line of Exim with this sending side. */
export const exim = (from: string, by = 'mx.example.org'): string =>
  `Received: from ${from} by ${by} with esmtps (TLS1.3) (Exim 4.97) id 1aaaaa-000000-FF; ${date}`;
/** The same of qmail. */
export const qmail = (from: string, by = 'mx.example.org'): string => `Received: from ${from} by ${by} with ESMTPS; ${date}`;
/** The same of Gmail. */
export const gmail = (from: string): string => `Received: from ${from} by mx.google.com with ESMTPS id v12; ${date}`;
/** The same of Exchange Server. */
export const exchange = (from: string, by = 'mail.example.org (10.0.0.5)'): string =>
  `Received: from ${from} by ${by} with Microsoft SMTP Server (version=TLS1_2) id 15.1.2507.39; ${date}`;
/** The same of Proofpoint. */
export const pps = (from: string): string =>
  `Received: from ${from} by mx1.pphosted.com (PPS) with ESMTPS id 3yfw7rp58r-1; ${date}`;

/** The verdict on one of the messages in a paste or a file. */
export const inText =
  (text: string, ordinal = 1) =>
  (): Verdict => {
    const found = inspectPaste(text)[ordinal - 1];
    if (found === undefined || !('detection' in found)) throw new Error('no such message');
    return found.detection.verdict;
  };

/** A report that gives a message with these lines back. */
export const report = (...returned: readonly string[]): string =>
  [
    'From: MAILER-DAEMON@mx.example.net',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    ...['', '--b', 'Content-Type: text/plain', '', '550 5.7.1 no', '--b', 'Content-Type: message/rfc822', ''],
    ...[
      ...returned,
      'From: ann@example.com',
      'Subject: Hello',
      'Date: Wed, 26 Nov 2025 05:23:00 +0000',
      '',
      'Hello',
      '--b--',
      '',
    ],
  ].join('\r\n');

/** A message with another one attached. */
export const attached = (outer: string, inner: string): string =>
  [
    outer,
    'From: bob@example.org',
    'Content-Type: multipart/mixed; boundary=b',
    ...['', '--b', 'Content-Type: text/plain', '', 'See below.', '--b', 'Content-Type: message/rfc822', ''],
    ...[inner, 'From: ann@example.com', 'Subject: Hello', 'Date: Wed, 26 Nov 2025 05:23:00 +0000', '', 'Hello', '--b--', ''],
  ].join('\r\n');
