import { alone, inspectMessage } from '../../../src/inspection/inspect-message.ts';
import { readText } from '../../../src/inspection/text/read-text.ts';
import { mailOf, partsBetween } from './bounces.ts';

const time = 'Fri, 5 Sep 2025 06:00:01 +0000';
const intake = `Received: from mx.example.com (192.0.2.5) by DB5EUR03FT001.mail.protection.outlook.com (10.13.58.1) with Microsoft SMTP Server (version=TLS1_2, cipher=X) id 15.20.9094.14 via Frontend Transport; ${time}`;
const hub = `Received: from DB5EUR03FT001.eop-EUR03.prod.protection.outlook.com (2603:10a6:208:2:cafe::1) by AM0PR01MB0001.outlook.office365.com (2603:10a6:208:2::2) with Microsoft SMTP Server (version=TLS1_3, cipher=X) id 15.20.9094.16 via Frontend Transport; ${time}`;
const mailbox = `Received: from AM0PR01MB0001.eurprd01.prod.outlook.com ([fe80::1]) by AM0PR01MB0001.eurprd01.prod.outlook.com ([fe80::1%4]) with mapi id 15.20.9094.016; ${time}`;

/** A report by Microsoft 365 that gives these lines back, newest first. */
function reportOf(code: string, ...lines: readonly string[]): readonly string[] {
  const status = ['Content-Type: message/delivery-status', '', 'Reporting-MTA: dns;AM0PR01MB0001.eurprd01.prod.outlook.com', ''];
  const refused = ['Final-Recipient: rfc822;r@example.net', 'Action: failed', 'Status: 5.1.0', `Diagnostic-Code: ${code}`];
  const copy = ['Content-Type: message/rfc822', '', ...lines, 'From: a@example.com', 'Subject: x'];
  const head = [
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    'From: postmaster@example.onmicrosoft.com',
  ];
  return mailOf(head, partsBetween('b', [...status, ...refused], copy));
}

function told(lines: readonly string[]) {
  const [only] = readText(lines.join('\r\n'), { origin: 'message' }).map((message) => inspectMessage(message, alone));
  if (only === undefined) throw new Error('nothing was read');
  return { source: only.read.source, verdict: only.detection.verdict, reply: only.reply };
}

describe('a report whose lines end in Microsoft 365', () => {
  test.each<[string, readonly string[]]>([
    ['at the intake', reportOf('smtp;550 5.1.0 sender rejected. SPF fail', intake)],
    ['at a hub behind the intake', reportOf('smtp;550 5.1.1 no such mailbox', hub, intake)],
    ['at the mailbox of the one who wrote it', reportOf('smtp;550 5.1.0 sender rejected', mailbox)],
    ['behind a rule that passes on what came from outside', reportOf('smtp;550 5.7.1 refused', mailbox, hub, intake)],
  ])('%s: the hand-over lies above them, so it cannot be told', (_what, lines) => {
    const { source, verdict } = told(lines);
    expect(source).toBe('returned');
    expect(verdict).toMatchObject({ outcome: 'undetermined', missing: 'report-ends-inside', position: null });
  });

  test('what the other server answered names the pool all the same', () => {
    const { verdict, reply } = told(reportOf('smtp;550 5.7.1 Client host [40.107.1.1] blocked', hub, intake));
    expect(verdict).toMatchObject({ outcome: 'undetermined', missing: 'report-ends-inside' });
    expect(reply?.finding).toMatchObject({ address: '40.107.1.1', pool: 'ordinary', isRelay: false });
  });
});

describe('lines that end in Microsoft 365, with stamps of the relay pool on them', () => {
  const results = (spf: string): string =>
    `spf=${spf} (sender IP is 192.0.2.5) smtp.mailfrom=example.com; dkim=none; dmarc=none action=none header.from=example.com`;
  const arrived = [hub, `X-MS-Exchange-Authentication-Results: ${results('none')}`, intake];
  const sealed = [`ARC-Authentication-Results: i=1; mx.microsoft.com 1; ${results('softfail')}`, hub, intake];
  const flag = 'X-MS-Exchange-AntiSpam-Relay: 1';
  const out = (sfp: string, sfv = 'NSPM'): string =>
    `X-Forefront-Antispam-Report: CIP:192.0.2.5;SFV:${sfv};H:mx.example.com;DIR:OUT;SFP:${sfp};`;
  const unplaced = { outcome: 'relay-pool', position: null, certainty: 'likely' };

  test.each<[string, readonly string[], string, string]>([
    ['the flag, and a result under a name of its own', [...arrived, flag], 'spf-none', 'unknown'],
    ['the half that passed, and a result that was sealed', [...sealed, flag, out('1022')], 'spf-softfail', 'passed'],
    ['the half that is spam', [...arrived, out('1023', 'SPM')], 'spf-none', 'spam'],
  ])('%s: nobody else sent it on to the reader', (_what, lines, cause, half) => {
    const { verdict } = told(reportOf('smtp;550 5.7.367 not permitted to relay', ...lines));
    expect(verdict).toMatchObject({ ...unplaced, senderSideFilter: half, doubts: ['returned', 'stamps-alone'] });
    expect(verdict.why).toContainEqual({ cause, strength: 'suggested' });
  });

  test('where Microsoft 365 refused it itself, it went through no pool', () => {
    const refusal = 'smtp;550 5.7.520 Access denied, Your organization does not allow external forwarding. AS(7555)';
    const { verdict } = told(reportOf(refusal, ...sealed, flag, out('1022')));
    expect(verdict).toMatchObject({ outcome: 'undetermined', missing: 'refused-inside', position: null });
  });

  test('the same lines without their report', () => {
    const { verdict } = told([...sealed, 'From: a@example.com', 'Subject: x', flag, out('1022')]);
    expect(verdict).toMatchObject({ ...unplaced, senderSideFilter: 'passed' });
    expect(verdict.why).toContainEqual({ cause: 'spf-softfail', strength: 'suggested' });
  });

  test('where the pool handed it to the one who reports, the arrival stands below that line', () => {
    const pool = intake.replace('mx.example.com (192.0.2.5)', 'SINPR02CU002.outbound.protection.outlook.com (52.103.193.2)');
    const { verdict } = told(reportOf('smtp;550 5.1.1 no such mailbox', hub, pool, ...arrived, flag));
    expect(verdict).toMatchObject({ outcome: 'relay-pool', position: 'delivery', certainty: 'likely' });
    expect(verdict.why).toContainEqual({ cause: 'spf-none', strength: 'shown' });
  });

  test('a result that came with the message is none of its arrival', () => {
    const { verdict } = told(reportOf('smtp;550 5.7.1 refused', hub, intake, ...sealed.slice(0, 1), flag));
    expect(verdict).toMatchObject(unplaced);
    expect(verdict.why.map(({ cause }) => cause)).not.toContain('spf-softfail');
  });

  test('what a mailbox took in had the pool behind it', () => {
    const https = `Received: from AM0PR01MB0001.eurprd01.prod.outlook.com (::1) by AM0PR01MB0002.eurprd01.prod.outlook.com with HTTPS; ${time}`;
    const join = hub.replace('AM0PR01MB0001.outlook.office365.com', 'AM0PR01MB0001.eurprd01.prod.outlook.com');
    const { verdict } = told([https, join, intake, 'From: a@example.com', 'Subject: x', flag]);
    expect(verdict).toMatchObject({ outcome: 'relay-pool', position: 'upstream', certainty: 'likely' });
  });
});
