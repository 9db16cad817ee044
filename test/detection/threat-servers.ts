import { detect } from '../../src/detection/index.ts';
import { exchangeBlock, exchangeBorder, outboundHelo, ownLines, postfixLine } from '../support/header-lines.ts';
import type { Row } from '../support/threat-lines.ts';
import {
  date,
  exim,
  foreignLine,
  gmail,
  gmailInner,
  intakeLine,
  of,
  qmail,
  relayLine,
  relayName,
  relayPeer,
} from '../support/threat-lines.ts';

/** The first rows of the table of readers, by their names in docs/threat-model.md: servers of mailboxes. */
export const servers: Readonly<Record<string, Row>> = {
  'Exchange Online, Outlook.com': {
    never: [
      ['an intake line as the newest line', 'relay-pool', of(intakeLine)],
      ['an intake line that no line above names', 'relay-pool', of(ownLines[0], ownLines[1], intakeLine)],
      [
        'an intake line below the border',
        'relay-pool',
        () => detect(exchangeBlock('a.example', '203.0.113.5', intakeLine)).verdict,
      ],
      ['an intake line without an address', 'relay-pool', of(...ownLines, intakeLine.replace(' (40.95.53.73)', ''))],
    ],
    kept: [
      ['the whole chain', 'relay-pool', () => detect(exchangeBlock(outboundHelo, '40.95.53.73')).verdict],
      [
        'with a stranger’s intake line below',
        'relay-pool',
        of(...ownLines, intakeLine, exchangeBorder('a.example', '203.0.113.5')),
      ],
      ['of another sender', 'not-from-microsoft365', () => detect(exchangeBlock('a.example', '203.0.113.5')).verdict],
    ],
  },
  Gmail: {
    never: [
      [
        'a border line of Gmail below that of another',
        'relay-pool',
        of(gmailInner, gmail('a.example (a.example. [203.0.113.5])'), gmail(`${outboundHelo} (${relayName}. [40.95.53.73])`)),
      ],
      [
        'a border line without an address',
        'relay-pool',
        of(gmailInner, gmail(outboundHelo), gmail(`${outboundHelo} (${relayName}. [40.95.53.73])`)),
      ],
    ],
    kept: [
      ['the border line', 'relay-pool', of(gmailInner, gmail(`${outboundHelo} (${relayName}. [40.95.53.73])`))],
      [
        'with a line nobody can read below',
        'relay-pool',
        of(gmailInner, gmail(`${outboundHelo} (${relayName}. [40.95.53.73])`), 'Received: (removed)'),
      ],
    ],
  },
  'Postfix, sendmail, OpenSMTPD and alike': {
    never: [
      [
        'a relay line below a private peer without a name',
        'relay-pool',
        of(postfixLine('a.example', 'unknown [10.0.0.1]'), relayLine),
      ],
      ['a relay line below the border', 'relay-pool', of(foreignLine, relayLine)],
      [
        'a relay line that a program brought along',
        'relay-pool',
        of(`Received: by mx.example.org (Postfix, from userid 33) id 1; ${date}`, relayLine),
      ],
      [
        'an ident answer that names the pool',
        'relay-pool',
        of(
          `Received: from h (x@${relayName}@a.example [203.0.113.5]) by mx.example.org (8.15.2/8.15.2) with ESMTP id 1; ${date}`,
        ),
      ],
    ],
    kept: [
      ['the newest line', 'relay-pool', of(relayLine)],
      [
        'below LMTP under one host',
        'relay-pool',
        of(`Received: from mx.example.org by mx.example.org with LMTP id 1; ${date}`, relayLine),
      ],
      [
        'with an ident answer in it',
        'relay-pool',
        of(`Received: from ${outboundHelo} (x@${relayPeer}) by mx.example.org (8.15.2/8.15.2) with ESMTP id 1; ${date}`),
      ],
    ],
  },
  Exim: {
    never: [
      ['a greeting that names the pool', 'relay-pool', of(exim(`[203.0.113.5] (helo=${relayName})`))],
      [
        'a relay line below a private peer',
        'relay-pool',
        of(
          exim('[10.0.0.1] (helo=mx.example.org)', 'store.example.org'),
          exim(`${relayName} ([40.95.53.73] helo=${outboundHelo})`),
        ),
      ],
      ['an address in the greeting', 'relay-pool', of(exim(`host.example ([203.0.113.4] helo=x [40.95.53.73])`))],
    ],
    kept: [
      ['the newest line', 'relay-pool', of(exim(`${relayName} ([40.95.53.73] helo=${outboundHelo})`))],
      ['without a looked-up name', 'relay-pool', of(exim(`[40.95.53.73] (helo=${outboundHelo})`))],
      ['a confirmed name in a block nobody listed', 'relay-pool', of(exim(`${relayName} ([4.150.53.73] helo=${outboundHelo})`))],
    ],
  },
  qmail: {
    never: [
      [
        'below a queue that a program filled',
        'relay-pool',
        of(`Received: (qmail 7 invoked by uid 89); ${date}`, qmail(`${relayName} (HELO x) (40.95.53.73)`)),
      ],
      [
        'a relay line below the border',
        'relay-pool',
        of(qmail('a.example (HELO a.example) (203.0.113.5)'), qmail(`${relayName} (HELO x) (40.95.53.73)`)),
      ],
      ['a looked-up name in a foreign block', 'relay-pool', of(qmail(`${relayName} (HELO x) (203.0.113.5)`))],
    ],
    kept: [
      ['the newest line', 'relay-pool', of(qmail(`${relayName} (HELO ${outboundHelo}) (40.95.53.73)`))],
      [
        'below its queue',
        'relay-pool',
        of(`Received: (qmail 7 invoked from network); ${date}`, qmail(`${relayName} (HELO ${outboundHelo}) (40.95.53.73)`)),
      ],
    ],
  },
};
