import { alone, inspectMessage } from '../../../src/inspection/inspect-message.ts';
import { readText } from '../../../src/inspection/read-text.ts';
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
