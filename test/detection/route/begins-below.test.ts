import { detect } from '../../../src/detection/index.ts';
import { block, exchangeBorder, outboundHelo, ownLines, postfixLine } from '../../support/header-lines.ts';
import { date, exchange, gmail, gmailInner, relayFlag } from '../../support/threat-lines.ts';

/**
 * A paste that lacks its top begins at somebody else's line, which then looks like the reader's own. The stamps at the bottom name a
 * server whose line is missing. Expected by hand from who wrote which line.
 */

/** Lines of the organisation that sent the message by the ordinary pool; the last one is its intake of a server of its own. */
const senders = [
  `Received: from AS4P190CA0015.EURP190.PROD.OUTLOOK.COM (2603:10a6:20b:5d0::3) by DU0P190MB1784.EURP190.PROD.OUTLOOK.COM (2603:10a6:10:348::6) with Microsoft SMTP Server (version=TLS1_2) id 15.20.9343.16; ${date}`,
  `Received: from AM3PEPF0000A79A.eurprd04.prod.outlook.com (2603:10a6:20b:5d0:cafe::26) by AS4P190CA0015.outlook.office365.com (2603:10a6:20b:5d0::3) with Microsoft SMTP Server (version=TLS1_3) id 15.20.9343.16 via Frontend Transport; ${date}`,
  `Received: from hybrid.example.com (192.0.2.61) by AM3PEPF0000A79A.mail.protection.outlook.com (10.167.16.105) with Microsoft SMTP Server (version=TLS1_3) id 15.20.9343.16 via Frontend Transport; ${date}`,
  exchange('store.example.com (192.0.2.62)', 'hybrid.example.com (192.0.2.61)'),
] as const;
const intake = exchangeBorder(outboundHelo, '52.101.66.51');
const stamps = [
  'X-Forefront-Antispam-Report-Untrusted: CIP:192.0.2.61;SFV:NSPM;DIR:OUT;SFP:1102;',
  'X-MS-Exchange-Organization-AuthSource: DS2PEPF0000343E.namprd02.prod.outlook.com',
  'X-Forefront-Antispam-Report: CIP:52.101.66.51;SCL:1;SFV:NSPM;DIR:INB;',
  'X-MS-Exchange-CrossTenant-AuthSource: DS2PEPF0000343E.namprd02.prod.outlook.com',
] as const;
const sendersStamp = 'X-MS-Exchange-CrossTenant-AuthSource: AM3PEPF0000A79A.eurprd04.prod.outlook.com';
const whole = [...ownLines, intake, ...senders];

/** The verdict on these lines with the stamps below everything that came with the message. */
function verdictOn(lines: readonly string[], below: readonly string[] = stamps) {
  const { outcome, certainty, position, missing } = detect(block(...lines) + below.join('\r\n')).verdict;
  return [outcome, certainty ?? missing, position];
}

describe('a paste that begins below the reader’s own lines', () => {
  test.each([
    [0, 'its top'],
    [1, 'the second line of the mailbox, whose intake is below'],
  ])('is none where it begins at line %i, %s', (from) => {
    expect(verdictOn(whole.slice(from))).toEqual(['ordinary-pool', 'certain', 'delivery']);
  });
  test.each([4, 5])('begins at line %i, inside the organisation that sent it: the lines do not fit the stamps', (from) => {
    expect(verdictOn(whole.slice(from))).toEqual(['undetermined', 'route-broken', null]);
  });
  it('begins at a server of that organisation', () => {
    expect(verdictOn(whole.slice(7))).toEqual(['not-from-microsoft365', 'likely', null]);
  });
  it.each([
    ['Postfix', postfixLine('a.example', 'a.example [203.0.113.5]')],
    ['Exchange Server', exchange('a.example (203.0.113.5)')],
  ])('begins at a line of %s, with the stamp of the organisation that sent it further down', (_, line) => {
    expect(verdictOn([line], [sendersStamp])).toEqual(['not-from-microsoft365', 'likely', null]);
    expect(verdictOn([line], [])).toEqual(['not-from-microsoft365', 'certain', null]);
  });
});

it('believes the flag where the text holds lines of one organisation alone, which never left it', () => {
  const inner = [
    postfixLine('desk.example.com', 'desk.example.com [10.1.1.1]', 'mail.example.com'),
    postfixLine('app.example.com', 'app.example.com [10.1.1.2]', 'desk.example.com'),
  ];
  expect(verdictOn(inner, [relayFlag])).toEqual(['relay-pool', 'likely', null]);
  expect(verdictOn(inner, [])).toEqual(['not-from-microsoft365', 'likely', null]);
});

describe('a stamp lowers nothing', () => {
  it('where its server has a line, in any letter case', () => {
    const delivered = [postfixLine(outboundHelo, 'mail-westeuropeazon11023051.outbound.protection.outlook.com [52.101.66.51]')];
    expect(verdictOn([...delivered, ...senders], [sendersStamp.toLowerCase()])).toEqual(['ordinary-pool', 'certain', 'delivery']);
  });
  it.each(['MBX01.corp.example.com', 'AM3PEPF0000A79A', ''])('where it names no server of Microsoft 365: “%s”', (server) => {
    const lines = [gmailInner, gmail('a.example (a.example. [203.0.113.5])')];
    expect(verdictOn(lines, [`X-MS-Exchange-Organization-AuthSource: ${server}`])).toEqual([
      'not-from-microsoft365',
      'certain',
      null,
    ]);
  });
  it.each([
    [
      'Postfix',
      'ordinary-pool',
      postfixLine(outboundHelo, 'mail-westeuropeazon11023051.outbound.protection.outlook.com [52.101.66.51]'),
    ],
    [
      'Gmail',
      'relay-pool',
      [gmailInner, gmail(`${outboundHelo} (mail-sgaapc01rlnn2449.outbound.protection.outlook.com. [40.95.75.91])`)].join('\r\n'),
    ],
  ])('below a line of %s that took the message from Microsoft 365', (_, outcome, line) => {
    expect(verdictOn([line], [])).toEqual([outcome, 'certain', 'delivery']);
    expect(verdictOn([line], stamps)).toEqual([outcome, 'certain', 'delivery']);
  });
  it('above the newest one of its name', () => {
    const older = 'X-MS-Exchange-CrossTenant-AuthSource: XX0PEPF00000000.eurprd04.prod.outlook.com';
    expect(verdictOn(whole.slice(1), [older, ...stamps])).toEqual(['ordinary-pool', 'certain', 'delivery']);
  });
  it('where the newest line laid the message in a mailbox', () => {
    const lines = [...ownLines, exchangeBorder('a.example', '203.0.113.5')];
    expect(verdictOn(lines, [sendersStamp])).toEqual(['not-from-microsoft365', 'certain', null]);
  });
});
