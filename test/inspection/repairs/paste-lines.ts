import { alone, inspectMessage } from '../../../src/inspection/inspect-message.ts';
import { readPaste } from '../../../src/inspection/text/read-paste.ts';
import type { Inspected } from '../../../src/inspection/inspection.ts';

/** Lines of Exchange Online that took a message over from the relay pool, or from a server of somebody else. */
const own = [
  'Received: from AM0PR01MB0001.eurprd01.prod.exchangelabs.com',
  ' (2603:10a6:208:1::1) by AM0PR01MB0002.eurprd01.prod.exchangelabs.com with',
  ' HTTPS; Fri, 5 Sep 2025 06:00:03 +0000',
  'Received: from DB5EUR03FT001.eop-EUR03.prod.protection.outlook.com',
  ' (2603:10a6:208:2:cafe::1) by AM0PR01MB0001.outlook.office365.com',
  ' (2603:10a6:208:2::2) with Microsoft SMTP Server (version=TLS1_3,',
  ' cipher=TLS_AES_256_GCM_SHA384) id 15.20.9094.16 via Frontend Transport;',
  ' Fri, 5 Sep 2025 06:00:02 +0000',
];
const border = (peer: string): string[] => [
  `Received: from ${peer} by`,
  ' DB5EUR03FT001.mail.protection.outlook.com (10.13.58.1) with Microsoft SMTP',
  ' Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.9094.14 via',
  ' Frontend Transport; Fri, 5 Sep 2025 06:00:01 +0000',
];
/** The relay pool handed this one over. */
export const relay = [...own, ...border('mail-northeuropeazrln1022.outbound.protection.outlook.com (40.95.1.2)')];
/** Fields of the sender's. */
export const rest = ['From: a@example.com', 'To: r@example.org', 'Subject: x'];
/** A header section in order, of a message from the relay pool. */
export const sound = [...relay, ...rest];
/** As `sound`, of a message that a server of somebody else handed over. */
export const foreign = [...own, ...border('o1.example.net (192.0.2.9)'), ...rest];
/** A header section of a reader at Postfix. */
export const postfix = [
  'Received: from a.example.com (a.example.com [192.0.2.1])',
  '\tby mx.example.org (Postfix) with ESMTPS id 1A',
  '\tfor <r@example.org>; Thu, 1 Jan 2026 00:00:00 +0000 (UTC)',
  ...rest,
];

/** Every fold undone: one line for a field. */
export const unfolded = (lines: readonly string[]): string[] =>
  lines
    .join('\n')
    .replace(/\n[ \t]+/g, ' ')
    .split('\n');

/** The fields with something between them. */
export const fieldsApart = (lines: readonly string[], gap: string): string[] =>
  lines
    .join('\n')
    .replace(/\n(?![ \t])/g, `\n${gap}\n`)
    .split('\n');

export function read(lines: readonly string[]): readonly Inspected[] {
  const input = readPaste(lines.join('\n'));
  return input.kind === 'messages' ? input.messages.map((found) => inspectMessage(found, alone)) : [];
}

/** What came of the only message in a text. */
export function told(lines: readonly string[]): object {
  const [only] = read(lines);
  if (only === undefined) throw new Error('no message');
  const { outcome, certainty, position } = only.detection.verdict;
  return { repairs: only.repairs, doubts: only.doubts, source: only.read.source, outcome, certainty, position };
}

/** What is to come of `sound`. */
export const isRelay = { outcome: 'relay-pool', certainty: 'certain', position: 'delivery', source: 'delivered', doubts: [] };
/** What is to come of `foreign` and `postfix`. */
export const isForeign = {
  outcome: 'not-from-microsoft365',
  certainty: 'certain',
  position: null,
  source: 'delivered',
  doubts: [],
};
/** What is to come of a text whose first line is a guess. */
export const guessed = { certainty: 'likely', source: 'guessed' };
