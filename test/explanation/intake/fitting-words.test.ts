import { closingLine } from '../../../src/cli/check/closing-line.ts';
import { explainAnswer } from '../../../src/explanation/answer.ts';
import type { Explanation } from '../../../src/explanation/explanation.ts';
import { explain } from '../../../src/explanation/explain.ts';
import { fittingCommandWords, fittingWords } from '../../../src/explanation/intake/fitting-words.ts';
import { messageName, readingNotes } from '../../../src/explanation/intake/intake-notes.ts';
import { inspectPaste } from '../../../src/inspection/inspect-paste.ts';
import type { Inspected } from '../../../src/inspection/inspection.ts';
import { headerLimit } from '../../../src/inspection/limits.ts';
import { loadCatalog } from '../../../src/locales/load-catalog.ts';
import { languages } from '../../support/locales.ts';

const inside =
  'Received: from AM0PR01MB0001.eurprd01.prod.outlook.com ([fe80::1:2:3:4]) by AM0PR01MB0001.eurprd01.prod.outlook.com ([fe80::1:2:3:4%5]) with mapi id 15.20.9094.014; Fri, 5 Sep 2025 06:00:01 +0000';
const mine =
  'Received: from mail.example.com (mail.example.com [192.0.2.1]) by mx.example.org (Postfix) with ESMTP id 1; Fri, 5 Sep 2025 06:00:01 +0000';

interface Report {
  readonly answer: string;
  readonly remote?: string;
  readonly original?: string;
}

function reportOf({ answer, remote, original = inside }: Report): string {
  return [
    'From: postmaster@example.org',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns;AM0PR01MB0001.eurprd01.prod.outlook.com',
    '',
    'Final-Recipient: rfc822;r@example.net',
    'Action: failed',
    ...(remote === undefined ? [] : [`Remote-MTA: dns;${remote}`]),
    `Diagnostic-Code: smtp;${answer}`,
    '',
    '--b',
    'Content-Type: message/rfc822',
    '',
    original,
    'Subject: x',
    '',
    '--b--',
  ].join('\n');
}

function inspected(text: string): Inspected {
  const [first] = inspectPaste(text);
  if (first === undefined || !('detection' in first)) throw new Error('nothing was read');
  return first;
}

async function headlineOf(text: string): Promise<string> {
  const message = inspected(text);
  return explainAnswer(message.detection, fittingWords(message, await loadCatalog('en'))).headline;
}

const refused = 'According to the report, Microsoft 365 itself refused this message, so it was not passed on.';
const endsInside = 'The report shows the route only up to Microsoft 365, so the pool is unknown.';

test.each<[string, Report]>([
  ['Direct Send', { answer: '550 5.7.68 TenantInboundAttribution; Direct Send not allowed for this organization' }],
  ['an unknown recipient', { answer: '550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found' }],
  ['a closed group', { answer: '550 5.7.129 RESOLVER.RST.RestrictedToRecipientsPermission; not accepted' }],
  ['a full mailbox', { answer: '554 5.2.122 STOREDRV.Deliver; The recipient mailbox has exceeded limit' }],
  ['a mail flow rule', { answer: '550 5.7.1 TRANSPORT.RULES.RejectMessage; rejected by policy' }],
  ['forwarding that is blocked', { answer: '550 5.7.520 Access denied, external forwarding. AS(7555)' }],
  ['relay that is denied, by the intake', { answer: '550 5.7.64 TenantAttribution', remote: 'x.mail.protection.outlook.com' }],
  ['a mailbox server that is named', { answer: '554 5.2.2 STOREDRV.Deliver; full', remote: 'A.eurprd01.prod.outlook.com' }],
  ['an account that is blocked', { answer: '550 5.1.8 Access denied, bad outbound sender AS(42004)' }],
  ['a program that did not sign in', { answer: '530 5.7.57 SMTP; Client was not authenticated to send anonymous mail' }],
])('no pool is asked about after %s', async (_what, report) => {
  expect(await headlineOf(reportOf(report))).toBe(refused);
});

test.each<[string, Report]>([
  [
    'a foreign server has words of Microsoft’s',
    { answer: '550 5.1.8 Access denied, bad outbound sender', remote: 'mx.example.net' },
  ],
  ['a foreign server answered', { answer: '550 5.1.1 no such user', remote: 'mx.example.net' }],
  ['an Exchange Server elsewhere answered', { answer: '550 5.1.10 RESOLVER.ADR.RecipientNotFound', remote: 'mx.example.net' }],
  [
    'an Exchange Server elsewhere wants a sign-in',
    { answer: '530 5.7.57 Client was not authenticated', remote: 'mx.example.net' },
  ],
  ['the next server was not reached', { answer: '550 5.4.310 SMTPSEND.DNS.NonExistentDomain' }],
  ['an address is named', { answer: '550 5.7.520 client host [40.107.1.1] refused' }],
])('the pool stays unknown where %s', async (_what, report) => {
  expect(await headlineOf(reportOf(report))).toBe(endsInside);
});

test('a report that gives no header line back tells who refused all the same', async () => {
  const text =
    "Diagnostic information for administrators:\nGenerating server: AM0PR01MB0001.eurprd01.prod.outlook.com\n\nr@example.net\nRemote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found'";
  const message = inspected(text);
  expect(message.detection.verdict.missing).toBe('refused-inside');
  // no word of copying the header lines of a received message: there is none
  expect(message.state).toBe('verdict');
  expect(await headlineOf(text)).toBe(refused);
});

test('a route that was judged keeps its words', async () => {
  const message = inspected(reportOf({ answer: '550 5.1.10 RESOLVER.ADR.RecipientNotFound', original: mine }));
  const catalog = await loadCatalog('en');
  expect(message.detection.verdict.missing).toBeNull();
  expect(fittingWords(message, catalog)).toBe(catalog);
  expect(fittingCommandWords(message, catalog)).toBe(catalog);
});

test.each(languages)(
  'the label and the exit reason leave the refusal to the report, which anyone can write (%s)',
  async (language) => {
    const catalog = await loadCatalog(language);
    const message = inspected(reportOf({ answer: '550 5.1.10 RESOLVER.ADR.RecipientNotFound' }));
    const { labels } = catalog.card;
    expect(message.detection.verdict).toMatchObject({ outcome: 'undetermined', missing: 'refused-inside' });
    expect(fittingCommandWords(message, catalog)).toBe(catalog);
    expect(explainAnswer(message.detection, catalog).card.label).toBe(labels['refused-inside']);
    expect(labels['refused-inside']).toMatch(/\b(report|rapport|rapporten)\b/);
    expect(catalog.commandLine.exitReasons.refused).toMatch(/\b(report|rapport|rapporten)\b/);
    expect(closingLine(message.detection, ['relay-pool'], catalog)).toContain(catalog.commandLine.exitReasons.refused);
  },
);

test.each(languages)('nobody looks for a pool where Microsoft 365 refused the message itself (%s)', async (language) => {
  const catalog = await loadCatalog(language);
  const told = (report: Report): Explanation => {
    const message = inspected(reportOf(report));
    return explain(message.detection, fittingWords(message, catalog));
  };
  const { remedies, caution, interpretations } = told({ answer: '550 5.1.10 RESOLVER.ADR.RecipientNotFound' });
  expect(remedies).toEqual([]);
  expect(caution).toBe(catalog.caution['refused-inside']);
  expect(interpretations).toEqual(catalog.readings['refused-inside']);
  const foreign = told({ answer: '550 5.1.10 RESOLVER.ADR.RecipientNotFound', remote: 'mx.example.net' });
  expect(foreign.remedies.flatMap((group) => group.remedies.map(({ title }) => title))).toEqual([
    catalog.remedies['read-pool-in-trace'].title,
  ]);
  expect(foreign.caution).not.toBe(caution);
});

const fromRelay = [
  'Received: from mail-psaapc01rlnn2073.outbound.protection.outlook.com (mail-psaapc01rlnn2073.outbound.protection.outlook.com [40.95.41.12]) by gw.example.net (Postfix) with ESMTPS id 2; Fri, 5 Sep 2025 06:00:02 +0000',
  inside,
  'X-MS-Exchange-AntiSpam-Relay: 1',
].join('\n');
test.each<[string, Report & { readonly status?: string; readonly action?: string }, string]>([
  [
    'refused at the intake',
    { answer: '550 5.7.64 TenantAttribution; Relay Access Denied', status: '5.7.64' },
    'Came from the Microsoft 365 relay pool, then was returned as undeliverable.',
  ],
  [
    'refused, in an answer alone',
    { answer: '550 no such user' },
    'Came from the Microsoft 365 relay pool, then was returned as undeliverable.',
  ],
  [
    'refused, in an answer with a hash',
    { answer: 'gw.example.net #550 5.1.1 no such user ##' },
    'Came from the Microsoft 365 relay pool, then was returned as undeliverable.',
  ],
  [
    'delayed',
    { answer: '451 4.7.500 Server busy after 550 seconds', status: '4.7.500', action: 'delayed' },
    'Delivered from the Microsoft 365 relay pool.',
  ],
  [
    'given up after a delay, which is no refusal',
    { answer: '451 4.4.7 expired', status: '4.4.7' },
    'Delivered from the Microsoft 365 relay pool.',
  ],
])('a returned message that the relay pool handed over was %s', async (_what, report, headline) => {
  const { status, action = 'failed', ...rest } = report;
  const text = reportOf({ ...rest, original: fromRelay, remote: 'mx.example.net' })
    .replace('Action: failed', `Action: ${action}${status === undefined ? '' : `\nStatus: ${status}`}`)
    .replace('Reporting-MTA: dns;AM0PR01MB0001.eurprd01.prod.outlook.com', 'Reporting-MTA: dns;gw.example.net');
  expect(await headlineOf(text)).toBe(headline);
});

test('so was one that the high-risk pool handed over', async () => {
  const original = fromRelay
    .replaceAll('mail-psaapc01rlnn2073', 'mail-mw2nam12hn2203')
    .replace('40.95.41.12', '52.100.41.12')
    .replace('\nX-MS-Exchange-AntiSpam-Relay: 1', '');
  const text = reportOf({ answer: '550 no such user', original, remote: 'mx.example.net' }).replace(
    'Reporting-MTA: dns;AM0PR01MB0001.eurprd01.prod.outlook.com',
    'Reporting-MTA: dns;gw.example.net',
  );
  expect(await headlineOf(text)).toBe(
    'Came from Microsoft 365’s high-risk delivery pool, not the relay pool, then was returned as undeliverable.',
  );
});

test('of what stands inside another, the name of the input says which it is', async () => {
  const catalog = await loadCatalog('en');
  const message = inspected(reportOf({ answer: '550 no such user', original: fromRelay, remote: 'mx.example.net' }));
  expect(messageName(message, 'mail.eml', catalog)).toBe('mail.eml (returned message)');
  expect(readingNotes(message, catalog)).toContain(catalog.intake.origins['returned-message']);
  expect(messageName(inspected(`${fromRelay}\nSubject: x\n`), 'mail.eml', catalog)).toBe('mail.eml');
});

test('a message that came, not in a report, was delivered', async () => {
  expect(await headlineOf(`${fromRelay}\nSubject: x\n`)).toBe('Delivered from the Microsoft 365 relay pool.');
});

const cut = 'The part of the text that was read has no Received header, so the pool is unknown.';
const filler = `${'x'.repeat(70)}\n`.repeat(headerLimit / 35);

test.each<[string, string]>([
  ['fields before the limit', `Subject: x\nX-Long: ${filler.replaceAll('\n', '\n ')}\n${mine}\n`],
  ['prose before the limit', `${filler}\n${mine}\nSubject: x\n`],
  [
    'a report whose text is longer than the limit',
    [
      'From: postmaster@example.org',
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      '550 5.7.1 no',
      '',
      filler,
      'Original message headers:',
      '',
      mine,
      'Subject: x',
      '--b--',
    ].join('\n'),
  ],
])('a text that was cut is not said to have no header lines: %s', async (_what, text) => {
  const message = inspected(text);
  expect(message.doubts).toContain('cut-short');
  expect(await headlineOf(text)).toBe(cut);
  const { intake } = await loadCatalog('en');
  expect(readingNotes(message, await loadCatalog('en'))).not.toContain(intake.reportWithoutHeaders);
});

test.each(languages)('an address of the relay pool by itself is told in the answer, and once (%s)', async (language) => {
  const catalog = await loadCatalog(language);
  const named = catalog.intake.doubts['relay-server-named'];
  const alone = inspected('40.95.41.12');
  const { headline, summary } = explainAnswer(alone.detection, fittingWords(alone, catalog));
  expect([headline, summary]).toEqual([named, catalog.missing['not-headers'].summary]);
  expect(readingNotes(alone, catalog)).toEqual([]);
  const inMessage = inspected('Subject: x\nFrom: a@example.org\n\nIt came from 40.95.41.12.\n');
  expect(explainAnswer(inMessage.detection, fittingWords(inMessage, catalog)).headline).not.toBe(named);
  expect(readingNotes(inMessage, catalog)).toEqual([named]);
});

test('a short text without Received lines keeps its words', async () => {
  expect(await headlineOf('Subject: x\nFrom: a@example.org\n')).toBe('There is no Received header, so the pool is unknown.');
});

test.each(languages)('nobody is sent to look for a received copy of what came back (%s)', async (language) => {
  const catalog = await loadCatalog(language);
  const { empty, 'report-ends-inside': endsEarly } = catalog.missing;
  for (const text of [
    "Diagnostic information for administrators:\nGenerating server: mx.example.org\nr@example.net\nRemote Server returned '550 5.7.1 no'",
    'Status: Failed\nError: 550 5.7.26 SPF check for [example.com] does not pass with ip: [40.95.31.57].',
    'Reporting-MTA: dns; mx.example.org\n\nFinal-Recipient: rfc822; r@example.net\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 no such user',
  ]) {
    const message = inspected(text);
    expect(message.detection.verdict.missing).toBe('empty');
    const words = fittingCommandWords(message, catalog);
    expect(words.missing.empty).toEqual({ headline: catalog.intake.reportWithoutHeaders, summary: endsEarly.summary });
    expect(words.commandLine).toBe(catalog.commandLine);
  }
  // a sent message without headers is told what it was told before
  expect(fittingWords(inspected(' '), catalog).missing.empty).toBe(empty);
});

const hiddenPeer =
  'Received: from APC01-PSA-obe.outbound.protection.outlook.com (unknown [10.0.0.1]) by mx.example.org (Postfix) with ESMTP id 1; Fri, 5 Sep 2025 06:00:01 +0000';

test.each<[string, string, string]>([
  ['no Received line', 'From: a@example.org', 'no-received'],
  ['a Received line that nobody can read', 'Received: x', 'border-unreadable'],
  ['an address that a router replaced', hiddenPeer, 'address-hidden'],
])('nor is anybody where what came back has %s', async (_what, original, missing) => {
  const message = inspected(reportOf({ answer: '550 5.7.1 no', original, remote: 'mx.example.net' }));
  expect(message.detection.verdict.missing).toBe(missing);
  for (const language of languages) {
    const catalog = await loadCatalog(language);
    const words = fittingCommandWords(message, catalog);
    const { headline, summary } = explainAnswer(message.detection, words);
    expect(headline).toBe(catalog.missing[missing as 'no-received'].headline);
    expect(summary).toBe(catalog.missing['report-ends-inside'].summary);
    expect(words.commandLine).toBe(catalog.commandLine);
  }
});

test('what was received keeps the advice to copy all of it', async () => {
  const catalog = await loadCatalog('en');
  for (const text of ['From: a@example.org\nSubject: x\n', `${hiddenPeer}\nSubject: x\n`])
    expect(fittingWords(inspected(text), catalog)).toBe(catalog);
});
