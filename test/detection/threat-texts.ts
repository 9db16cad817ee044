import { block, exchangeBorder, outboundHelo, ownLines, postfixLine } from '../support/header-lines.ts';
import type { Row } from '../support/threat-lines.ts';
import {
  attached,
  date,
  exchange,
  foreignLine,
  inText,
  intakeLine,
  of,
  pps,
  relayFlag,
  relayLine,
  relayPeer,
  report,
} from '../support/threat-lines.ts';

const host = 'MW4PR10MB5749.namprd10.prod.outlook.com';
const submission = `Received: from ${host} ([fe80::1]) by ${host} ([fe80::1%3]) with mapi id 15.20.9366.011; ${date}`;
const moved = `Received: from ${host} (2603:10b6:8::18) by PH0PR10MB9975.namprd10.prod.outlook.com (2603:10b6:5::1) with Microsoft SMTP Server id 15.20.9366.11; ${date}`;

const reportOut = 'X-Forefront-Antispam-Report: SFV:NSPM;DIR:OUT;SFP:1102;';
const taken = [...ownLines.slice(1), exchangeBorder('a.example', '192.0.2.9')];

/** The other rows of that table: gateways, other clouds, and text that somebody else chose. */
export const texts: Readonly<Record<string, Row>> = {
  'gateways in front (Proofpoint, Mimecast and others)': {
    never: [
      [
        'the gateway’s line below Exchange Online',
        'relay-pool',
        of(...ownLines, exchangeBorder('mx1.pphosted.com', '203.0.113.71'), pps(`${outboundHelo} (${relayPeer})`)),
      ],
      [
        'the line of a gateway that leaves its domain out',
        'relay-pool',
        of(
          ...ownLines,
          exchangeBorder('mx-relay06-hz2.antispameurope.com', '203.0.113.71'),
          `Received: from mail-psaapc01rlnn2073.outbound.protection.outlook.com ([40.95.53.73]) by mx-gate31-hz12; ${date}`,
        ),
      ],
      [
        'the gateway’s line below Postfix',
        'relay-pool',
        of(postfixLine('mx1.pphosted.com', 'mx1.pphosted.com [203.0.113.71]'), pps(`${outboundHelo} (${relayPeer})`)),
      ],
      [
        'a peer that greets as a gateway',
        'relay-pool',
        of(postfixLine('mx1.pphosted.com', 'a.example [203.0.113.5]'), pps(`${outboundHelo} (${relayPeer})`)),
      ],
    ],
    kept: [
      ['the gateway is the reader’s own newest line', 'relay-pool', of(pps(`${outboundHelo} (${relayPeer})`))],
      ['a relay delivery past the gateway', 'relay-pool', of(relayLine, pps('a.example (a.example [203.0.113.5])'))],
    ],
  },
  'Exchange Server, hybrid': {
    never: [
      [
        'a relay line below a private peer',
        'relay-pool',
        of(exchange('lb.example.org (10.0.0.9)'), exchange(`${outboundHelo} (40.95.53.73)`, 'lb.example.org (10.0.0.9)')),
      ],
      ['a private peer that greets as Microsoft 365', 'relay-pool', of(exchange(`${outboundHelo} (10.10.215.89)`), relayFlag)],
      ['a second address in the greeting', 'relay-pool', of(exchange('x (40.95.53.73) (203.0.113.4)'))],
    ],
    kept: [
      ['a public peer in the newest line', 'relay-pool', of(exchange(`${outboundHelo} (40.95.53.73)`))],
      [
        'below a step by MAPI',
        'relay-pool',
        of(
          `Received: from mail.example.org (10.0.0.5) by mail.example.org (10.0.0.5) with mapi id 15.1; ${date}`,
          exchange(`${outboundHelo} (40.95.53.73)`),
        ),
      ],
    ],
  },
  'lines of a message on its way out of Microsoft 365': {
    never: [
      ['the submission as the newest line', 'internal', of(submission)],
      ['a report of the way out', 'internal', of(moved, submission, 'X-Forefront-Antispam-Report: SFV:NSPM;DIR:OUT;SFP:1102;')],
      ['no report, and no line of a mailbox', 'internal', of(moved, submission)],
      [
        'a report that it stayed inside, before it was forwarded',
        'internal',
        of(moved, submission, 'X-Forefront-Antispam-Report: SFV:NSPM;DIR:INT;SFP:1102;'),
      ],
      ['taken in from outside, and a report of the way out', 'not-from-microsoft365', of(...taken, reportOut)],
      ['taken in from outside, no report, and no line of a mailbox', 'not-from-microsoft365', of(...taken)],
      [
        'taken in from the relay pool, and a report of the way out',
        'relay-pool',
        of(...ownLines.slice(1), intakeLine, reportOut),
      ],
    ],
    kept: [
      ['laid in a mailbox', 'internal', of(ownLines[0], submission)],
      [
        'taken in from outside, and laid in a mailbox',
        'not-from-microsoft365',
        of(...ownLines, exchangeBorder('a.example', '192.0.2.9')),
      ],
    ],
  },
  'government, 21Vianet and German clouds': {
    never: [
      [
        'a server of the government’s cloud',
        'ordinary-pool',
        of(
          postfixLine(
            'USG02-BN3-obe.outbound.protection.office365.us',
            'mail-bn3usg02on2047.outbound.protection.office365.us [23.103.209.47]',
          ),
        ),
      ],
      [
        'a server of the cloud in Germany',
        'ordinary-pool',
        of(
          postfixLine(
            'GER01-FRA-obe.outbound.protection.outlook.de',
            'mail-fr2deu01on0113.outbound.protection.outlook.de [51.4.80.10]',
          ),
        ),
      ],
      [
        'a server of 21Vianet',
        'ordinary-pool',
        of(
          postfixLine(
            'CHN02-BJ1-obe.outbound.protection.partner.outlook.cn',
            'mail-bjschn02on2047.outbound.protection.partner.outlook.cn [139.219.146.47]',
          ),
        ),
      ],
      [
        'a server of the cloud in Germany',
        'ordinary-pool',
        of(exchange('GER01-FRA-obe.outbound.protection.outlook.de (51.4.80.24)')),
      ],
    ],
    kept: [
      [
        'a relay delivery of mail from such a cloud',
        'relay-pool',
        of(relayLine, postfixLine('USG02-BN3-obe.outbound.protection.office365.us', 'unknown [23.103.209.47]', 'mx.example.net')),
      ],
      [
        'a stranger who greets so',
        'not-from-microsoft365',
        of(foreignLine, postfixLine('x.office365.us', 'unknown [203.0.113.5]', 'mail.friend.example')),
      ],
    ],
  },
  'text returned by a report': {
    never: [
      ['a relay line', 'relay-pool', inText(report(relayLine))],
      ['a line of a stranger', 'not-from-microsoft365', inText(report(foreignLine))],
      ['a whole chain of Exchange Online', 'relay-pool', inText(report(...ownLines, intakeLine))],
    ],
    kept: [['the same lines as a message', 'relay-pool', inText(block(relayLine))]],
  },
  'an attached original': {
    never: [
      ['a relay line', 'relay-pool', inText(attached(foreignLine, relayLine), 2)],
      [
        'a whole chain of Exchange Online',
        'relay-pool',
        inText(attached(foreignLine, [...ownLines, intakeLine].join('\r\n')), 2),
      ],
    ],
    kept: [['the message that carries it', 'relay-pool', inText(attached(relayLine, foreignLine), 1)]],
  },
  'pasted text': {
    never: [
      [
        'a first line that was cut',
        'relay-pool',
        inText(block(`rotection.outlook.com (${relayPeer}) by mx.example.org (Postfix) with ESMTP id 1; ${date}`, relayLine)),
      ],
      [
        'somebody’s text above',
        'relay-pool',
        inText(`by mx.example.org (Postfix) with ESMTP id 1; ${date}\r\n${block(relayLine)}`),
      ],
      [
        'the lines of a mail program above a text that it forwards',
        'relay-pool',
        inText(['From: Ann <ann@example.com>', 'Sent: Sunday, 22 November 2026 10:01', block(relayLine)].join('\r\n')),
      ],
      [
        'the same, in Danish, without the time',
        'relay-pool',
        inText(['Fra: Ann <ann@example.com>', 'Til: reader@example.org', block(relayLine)].join('\r\n')),
      ],
    ],
    kept: [
      ['a paste that begins at the top', 'relay-pool', inText(block(relayLine))],
      ['behind marks of quoting', 'relay-pool', inText(block(relayLine).replace(/^(?=.)/gm, '> '))],
    ],
  },
};
