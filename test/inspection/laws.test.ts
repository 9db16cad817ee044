import { namelessValues } from '../../src/microsoft365/nameless-values.ts';
import fc from 'fast-check';
import { detect } from '../../src/detection/index.ts';
import type { FoundMessage } from '../../src/inspection/text/found-message.ts';
import { alone, inspectMessage } from '../../src/inspection/inspect-message.ts';
import type { Inspected } from '../../src/inspection/inspection.ts';
import { inputLimit } from '../../src/inspection/limits.ts';
import { readPaste } from '../../src/inspection/text/read-paste.ts';
import type { Input } from '../../src/inspection/text/read-input.ts';
import { strangerAddress, strangerField, strangerText } from '../support/arbitraries.ts';
import { block, exchangeBorder, outboundHelo, ownLines, postfixLine } from '../support/header-lines.ts';
import { sampleLines } from './message-text.ts';

const messagesOf = (input: Input) => (input.kind === 'messages' ? input.messages : []);

const judge = (message: FoundMessage): Inspected => inspectMessage(message, alone);

const lines = sampleLines();

/** Pieces that repairs, parts and reports look for, so that random text comes near them. */
const piece = fc.oneof(
  fc.constantFrom(
    '> ',
    '| ',
    '    ',
    '\t',
    '\r\n',
    '\n',
    '\r',
    '\r\n\r\n',
    '[.]',
    '\u200b',
    '\u00a0',
    '\u201c',
    '--b',
    '--b--',
    '\ufeff',
  ),
  fc.constantFrom(
    'Content-Type: multipart/report; boundary=b',
    'Content-Type: multipart/mixed; boundary="b"',
    'Content-Type: message/delivery-status',
    'Content-Type: message/rfc822',
    'Content-Transfer-Encoding: base64',
    'Diagnostic-Code: smtp;550 5.7.26 client ip [40.95.31.57]',
    'Auto-Submitted: auto-replied',
    'From: MAILER-DAEMON@mx.example',
    'Content-Type: text/html',
    '----- Unsent message follows -----',
    '<pre>',
    '<br>',
    'Received: from a.example by b.example; Mon, 16 Nov 2026 10:00:00 +0000',
    '550 5.7.1 no',
    'X-Own:',
    'CIP:40.95.53.73;',
    '(2603:10b6::1)',
  ),
  fc.constantFrom(...lines),
  fc.string({ unit: 'binary', maxLength: 30 }),
  strangerField,
);
const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

/** What happens to a text on its way to us. */
const damage = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) =>
    text
      .split('\r\n')
      .map((line) => `> ${line}`)
      .join('\r\n'),
  (text) =>
    text
      .split('\r\n')
      .map((line) => `  ${line}`)
      .join('\r\n'),
  (text) => text.split('\r\n').join('\r\n\r\n'),
  (text) => text.split('\r\n').join(' '),
  (text) =>
    text
      .split('\r\n')
      .map((line) => line.trimStart())
      .join('\n'),
  (text) => text.replaceAll('.', '[.]'),
  (text) => text.replaceAll('.', '.\u200b'),
  (text) => text.replaceAll(' ', '\u00a0'),
);

const relayAt = (by: string): string =>
  `from o (mail-psaapc01rlnn2073.outbound.protection.outlook.com [40.95.53.73]) by ${by} with SMTP id 1; Wed, 26 Nov 2025 05:23:24 +0000`;

/** Greetings with whole fields in them, for the repair that has to guess where a field begins. */
const greeting = fc.oneof(
  strangerText,
  fc
    .constantFrom('mx.example.org (Postfix)', 'DS2PEPF0000343E.mail.protection.outlook.com (10.1.1.1)')
    .chain((by) =>
      fc.constantFrom(
        `x Received: ${relayAt(by)} X-Rest: y`,
        `localhost (localhost [127.0.0.1]) by ${by} with SMTP id 1; Wed, 26 Nov 2025 05:23:24 +0000 Received: ${relayAt(by)} X-Rest: y`,
      ),
    ),
);

describe('laws', () => {
  it('any text gives messages, findings and detections, and never an error', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const messages = messagesOf(readPaste(text));
        expect(messages.length).toBeGreaterThan(0);
        for (const message of messages) {
          const inspected = judge(message);
          expect(JSON.parse(JSON.stringify(inspected))).toEqual(inspected);
          if (inspected.read.source !== 'delivered') expect(inspected.detection.verdict.certainty).not.toBe('certain');
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('a repair never overturns a verdict that is certain without it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const message of messagesOf(readPaste(text))) {
          const plain = detect(message.asWritten).verdict;
          if (plain.certainty === 'certain') expect(judge(message).detection.verdict.outcome).toBe(plain.outcome);
        }
      }),
      { numRuns: 1500 },
    );
  });

  // but for the name of a value that only one field has
  it('no word is made up: every word of the header text stands in what was given, up to the marks that were taken out', () => {
    const names = new RegExp(`^(?:${namelessValues.map(({ field }) => field).join('|')}): `, 'gm');
    const bare = (text: string): string => text.replace(/[^A-Za-z0-9]/g, '').replace(/dot|at/gi, '');
    fc.assert(
      fc.property(fc.shuffledSubarray([...lines], { minLength: 5 }), damage, (some, damaged) => {
        const text = damaged(some.join('\r\n'));
        for (const { headerText, repairs } of messagesOf(readPaste(text)))
          expect(bare(text)).toContain(bare(repairs.includes('unwrapped') ? headerText.replace(names, '') : headerText));
      }),
      { numRuns: 300 },
    );
  });

  it('no stranger can forge a certain relay verdict with any greeting and any fields below, however the text was damaged', () => {
    fc.assert(
      fc.property(
        greeting,
        strangerAddress,
        fc.array(strangerField, { maxLength: 8 }),
        damage,
        fc.boolean(),
        (helo, address, below, damaged, atPostfix) => {
          const border = atPostfix ? [postfixLine(helo, `unknown [${address}]`)] : [...ownLines, exchangeBorder(helo, address)];
          const text = damaged(block(...border, ...below));
          for (const message of messagesOf(readPaste(text))) {
            const { outcome, certainty } = judge(message).detection.verdict;
            expect([outcome, certainty]).not.toEqual(['relay-pool', 'certain']);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('a true relay verdict is found under every damage, and is certain wherever no guess was needed', () => {
    const text = block(...ownLines, exchangeBorder(outboundHelo, '40.95.53.73'));
    fc.assert(
      fc.property(damage, (damaged) => {
        const [message] = messagesOf(readPaste(damaged(text)));
        const guessed = message?.repairs.includes('one-line') === true;
        expect(message && judge(message).detection.verdict).toMatchObject({
          outcome: 'relay-pool',
          position: 'delivery',
          certainty: guessed ? 'likely' : 'certain',
        });
      }),
      { numRuns: 60 },
    );
  });
});

const megabyte = 1 << 20;
const fill = (unit: string): string => unit.repeat(Math.ceil(megabyte / unit.length));

// A guard against super-linear blow-up only: a quadratic reader takes minutes on these.
it.each([
  ['quotation marks', fill('>')],
  ['quoted lines', fill('> A: b\n')],
  ['deeply quoted lines', fill(`${'>'.repeat(30)} A: b\n`)],
  ['indented lines', fill('    A: b\n')],
  ['lines apart', fill('Received: a\n\n')],
  ['one long line of names', fill('Received: from a by b X-A: c ')],
  ['one long line that could be a name', fill('X-')],
  ['blanks before a name', `${fill(' ')}Received: from a by b`],
  ['lost folds', `Received: from a\n${fill('(b: c\n')}`],
  ['open brackets over lines', `Received: from a\n${fill('((((\n')}`],
  ['semicolons', `Received: from a\n${fill(';')}`],
  ['links', `Received: from ${fill('a<http://a')}`],
  ['links in brackets', `Received: from ${fill('[a](http://a')}`],
  ['links in angle brackets', `Received: from ${fill('<http://a|a')}`],
  ['defanged dots', `Received: from ${fill('[.]')}`],
  ['no-break spaces', `Received: from ${fill('\u00a0')}`],
  ['reply codes', fill('550 5.7.1 no\n')],
  ['digits and dots in a reply', `550 5.7.1 ${fill('40.95.1.1 ')}`],
  ['boundaries', `Content-Type: multipart/mixed; boundary=b\n\n${fill('--b\n\n')}`],
  ['boundaries of the shortest kind', `Content-Type: multipart/mixed; boundary=-\n\n${fill('---\n')}`],
  ['parameters', `Content-Type: multipart/mixed; ${fill('a=b;')}`],
  ['nested parts', `Content-Type: multipart/mixed; boundary=b\n\n${fill('--b\nContent-Type: multipart/mixed; boundary=b\n\n')}`],
  ['attached messages', `Content-Type: multipart/mixed; boundary=b\n\n${fill('--b\nContent-Type: message/rfc822\n\nA: b\n')}`],
  [
    'base64',
    `Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n${fill('QUJD\n')}`,
  ],
  [
    'status blocks',
    `Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\n${fill('Diagnostic-Code: smtp;550 5.7.1\n\n')}`,
  ],
  ['announcements', fill('message follows\n')],
  ['announcements above fields', fill('message follows\nA: b\n')],
  ['indented announcements', `message follows\nFrom: a\n${fill('  message follows\n')}`],
  ['folds above a field', `${fill(' a\n')}Received: from a by b`],
  ['marked lines', `550 5.7.1 no\n${fill('> a\n')}> Received: from a by b`],
  ['open tags', `Auto-Submitted: auto-replied\nContent-Type: text/html\n\n${fill('<')}`],
  ['open comments', `Auto-Submitted: auto-replied\nContent-Type: text/html\n\n${fill('<!--')}`],
  ['tags', `Auto-Submitted: auto-replied\nContent-Type: text/html\n\n${fill('<p>a<br>')}`],
  ['characters by name', `Auto-Submitted: auto-replied\nContent-Type: text/html\n\n${fill('&lt;')}`],
  ['one long word that could be a host', `550 5.7.1 ${fill('a.')}`],
])('a megabyte of %s is read within seconds', (_, text) => {
  expect(text.length).toBeLessThan(inputLimit);
  const start = process.cpuUsage();
  readPaste(text);
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(10);
});
