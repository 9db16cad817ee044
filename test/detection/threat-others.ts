import { exchangeBlock, outboundHelo, ownLines, exchangeBorder, postfixLine } from '../support/header-lines.ts';
import { detect } from '../../src/detection/index.ts';
import type { Row } from '../support/threat-lines.ts';
import { block } from '../support/header-lines.ts';
import {
  date,
  exim,
  foreignLine,
  inText,
  intakeLine,
  of,
  relayFlag,
  relayLine,
  relayName,
  relayPeer,
} from '../support/threat-lines.ts';

const tenantStamp = 'X-MS-Exchange-CrossTenant-Id: 11111111-2222-3333-4444-555555555555';
const otherTenant = 'X-MS-Exchange-CrossTenant-Id: 99999999-2222-3333-4444-555555555555';

/** The rows of the table of what others can do, by their names in docs/threat-model.md. */
export const others: Readonly<Record<string, Row>> = {
  'a sender': {
    never: [
      ['lines below the border', 'relay-pool', of(foreignLine, relayLine, relayFlag)],
      ['a greeting that names the pool', 'relay-pool', of(postfixLine(relayName, 'a.example [203.0.113.5]'), relayFlag)],
      [
        'the reverse name of an own address',
        'relay-pool',
        of(`Received: from h (${relayName} [203.0.113.9]) by mx.example.org with ESMTPS id 1; ${date}`),
      ],
      [
        'an unconfirmed name of Microsoft’s',
        'not-from-microsoft365',
        of(`Received: from h (${relayName} [203.0.113.9]) by mx.example.org with ESMTPS id 1; ${date}`),
      ],
      ['stamps alone', 'relay-pool', of(relayFlag)],
    ],
    kept: [
      ['a relay delivery with forged lines below', 'relay-pool', of(relayLine, foreignLine, intakeLine)],
      [
        'mail from elsewhere with a greeting of somebody else’s',
        'not-from-microsoft365',
        of(postfixLine('mx.google.com', 'a.example [203.0.113.5]')),
      ],
    ],
  },
  'a relaying tenant': {
    never: [
      [
        'stamps of the relay pool on an ordinary delivery',
        'relay-pool',
        of(
          postfixLine(outboundHelo, 'mail-am6eur05on2087.outbound.protection.outlook.com [40.107.22.87]'),
          relayFlag,
          tenantStamp,
        ),
      ],
      ['an intake line of its own', 'relay-pool', of(foreignLine, intakeLine, relayFlag, tenantStamp)],
    ],
    kept: [
      ['a relay delivery with stamps of a tenant', 'relay-pool', of(relayLine, tenantStamp, relayFlag)],
      [
        'an ordinary delivery with the flag of the relay pool taken off',
        'ordinary-pool',
        of(postfixLine(outboundHelo, 'mail-am6eur05on2087.outbound.protection.outlook.com [40.107.22.87]'), tenantStamp),
      ],
    ],
  },
  'another customer of the reader’s provider': {
    never: [
      [
        'a host under the provider’s domain, with a relay line below',
        'relay-pool',
        of(
          postfixLine('vps7.example.org', 'vps7.example.org [198.51.100.7]', 'mx.example.org'),
          postfixLine(outboundHelo, relayPeer, 'vps7.elsewhere.example'),
        ),
      ],
      [
        'the same, which greets as the relay pool',
        'relay-pool',
        of(postfixLine(relayName, 'vps7.example.org [198.51.100.7]', 'mx.example.org')),
      ],
    ],
    kept: [
      [
        'the provider’s own line',
        'relay-pool',
        of(
          postfixLine(outboundHelo, relayPeer, 'mx.example.org'),
          postfixLine('vps7.example.org', 'vps7.example.org [198.51.100.7]', 'mail.friend.example'),
        ),
      ],
    ],
  },
  'whoever stands behind a translator, proxy, tunnel, load balancer or container network': {
    never: [
      [
        'a relay line that seems to be the next one',
        'relay-pool',
        of(
          postfixLine('mx1.example.org', '_gateway [192.168.1.1]', 'store.example.org'),
          postfixLine(outboundHelo, relayPeer, '_gateway'),
        ),
      ],
      [
        'a greeting as Microsoft 365 from a private address',
        'not-from-microsoft365',
        of(postfixLine(outboundHelo, 'unknown [10.0.0.9]')),
      ],
      [
        'the same below Exim',
        'relay-pool',
        of(exim('[172.17.0.1] (helo=docker)'), exim(`${relayName} ([40.95.53.73] helo=${outboundHelo})`, 'docker')),
      ],
    ],
    kept: [
      [
        'a server of the reader’s own under its looked-up name',
        'relay-pool',
        of(
          postfixLine('mx1.example.org', 'mx1.example.org [10.0.0.5]', 'store.example.org'),
          postfixLine(outboundHelo, relayPeer, 'mx1.example.org'),
        ),
      ],
    ],
  },
  'whoever takes an address out of a text (0.0.0.0, 9.9.9.9)': {
    never: [
      ['0.0.0.0 in the border line', 'not-from-microsoft365', of(postfixLine('mail.example.net', 'unknown [0.0.0.0]'))],
      [
        '9.9.9.9 in that of Exchange Online',
        'not-from-microsoft365',
        () => detect(exchangeBlock('mail.example.net', '9.9.9.9')).verdict,
      ],
      ['and a relay line below', 'relay-pool', of(postfixLine(outboundHelo, 'unknown [9.9.9.9]'), relayLine)],
    ],
    kept: [
      [
        'an address taken out of a line below the border',
        'relay-pool',
        of(relayLine, postfixLine('a.example', 'unknown [9.9.9.9]', 'mail.friend.example')),
      ],
    ],
  },
  'whoever writes stamps twice, malformed, or above the mailbox’s own': {
    never: [
      ['two tenants', 'relay-pool', of(tenantStamp, otherTenant, relayFlag)],
      ['the flag twice, with different values', 'relay-pool', of(foreignLine, relayFlag, 'X-MS-Exchange-AntiSpam-Relay: 0')],
      [
        'a malformed flag',
        'relay-pool',
        of(...ownLines, exchangeBorder('a.example', '203.0.113.5'), 'X-MS-Exchange-AntiSpam-Relay: 1; 1'),
      ],
    ],
    kept: [
      [
        'a relay delivery with stamps that contradict each other',
        'relay-pool',
        of(relayLine, relayFlag, 'X-MS-Exchange-AntiSpam-Relay: 0', tenantStamp, otherTenant),
      ],
    ],
  },
  'whoever pastes': {
    never: [
      ['a last line without its time', 'relay-pool', inText(`${relayLine.slice(0, relayLine.indexOf(' by '))}`)],
      [
        'lines that lost their folds, with one cut',
        'relay-pool',
        inText(`53.73]) by mx.example.org (Postfix) with ESMTP id 1; ${date}\r\n${block(relayLine)}`),
      ],
    ],
    kept: [
      [
        'a paste with quoting and blank lines between fields',
        'relay-pool',
        inText(block(relayLine).split('\r\n').join('\r\n\r\n')),
      ],
      ['a paste of the whole message', 'relay-pool', inText(`${block(relayLine)}\r\nHello`)],
    ],
  },
};
