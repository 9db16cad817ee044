import fc from 'fast-check';
import { readPlainReceived } from '../../../src/detection/trace/plain-received.ts';
import { readReceived } from '../../../src/detection/trace/received.ts';

const date = 'Mon, 1 Jul 2024 01:15:29 +0000';

describe('readPlainReceived', () => {
  it.each([
    [
      'Exchange Online',
      `from AM0PR01MB1.eurprd01.prod.outlook.com (2603:10a6::1) by AM0PR01MB2.eurprd01.prod.outlook.com (2603:10a6::2) with Microsoft SMTP Server (version=TLS1_2, cipher=TLS_A) id 15.20.9343.17 via Frontend Transport; ${date}`,
    ],
    ['Exchange Online to a mailbox', `from a.prod.outlook.com (::1) by b.prod.outlook.com with HTTPS; ${date}`],
    [
      'Postfix',
      `from a.example (b.example [192.0.2.1])\t(using TLSv1.3 with cipher A (256/256 bits) key-exchange B)\t(No client certificate requested)\tby mx.example.org (Postfix) with ESMTPS id 4F2A for <r@example.org>; ${date} (UTC)`,
    ],
    ['Gmail', `by 2002:a05:6a10::1 with SMTP id a1csp; ${date}`],
    [
      'Gmail at its border',
      `from a.example (b.example. [192.0.2.1]) by mx.google.com with ESMTPS id a1-2 for <r@example.org> (version=TLS1_3 bits=128/128); ${date} (PDT)`,
    ],
  ])('reads a line of %s as the whole grammar does', (_, value) => {
    expect(readPlainReceived(value)).toStrictEqual(readReceived(value));
  });
  it('says the same as the whole grammar, or nothing', () => {
    let plain = 0;
    fc.assert(
      fc.property(lines, (value) => {
        const read = readPlainReceived(value);
        if (read === null) return;
        plain += 1;
        expect(read).toStrictEqual(readReceived(value));
      }),
      { numRuns: 20_000, seed: 7 },
    );
    expect(plain).toBeGreaterThan(1_000);
  });
  it.each([
    [
      'a comment that holds a by and an address',
      `from a.example (b.example by [192.0.2.1]) by c.example with SMTP id 1; ${date}`,
    ],
    ['a quote', `from "a.example" (192.0.2.1) by c.example with SMTP id 1; ${date}`],
    ['a second by', `from a.example (192.0.2.1) by c.example by d.example with SMTP id 1; ${date}`],
    ['no date', 'from a.example (192.0.2.1) by c.example with SMTP id 1'],
    ['a long line', `from a.example (${'x'.repeat(2_000)}) by c.example with SMTP id 1; ${date}`],
  ])('leaves %s to the whole grammar', (_, value) => {
    expect(readPlainReceived(value)).toBeNull();
  });
});

/** What may stand at each place of a line: mostly the plain word, now and then a rarer one or what a stranger might put there. */
const odd = [
  '',
  'by',
  'BY',
  'from x.example',
  'with',
  'id',
  ';',
  '"',
  '(',
  ')',
  '\\',
  '(by [192.0.2.1])',
  'é',
  '\r',
  '\u00a0',
  ' ',
];
const word = (plain: string, ...rarer: string[]) =>
  fc.oneof(
    { weight: 30, arbitrary: fc.constant(plain) },
    { weight: 8, arbitrary: fc.constantFrom(...rarer) },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
  );
const lines = fc
  .tuple(
    word('from a.example ', 'from [192.0.2.1] ', 'FROM a.example ', ''),
    word('(192.0.2.1) ', '', '(b.example [192.0.2.1])\t', '(ruby.example [2001:db8::1]) '),
    word('', '(using X (256/256 bits) and Y)\t', '() ', '(a;b) '),
    word('', '(no certificate) ', '((a)(b)) ', '((())) '),
    word('by mx.example.org ', 'by 2002:a05::1 ', 'by localhost ', 'BY c.example '),
    word('', '(Postfix) ', '(10.0.0.1)  '),
    word('with ESMTPS ', 'with Microsoft SMTP Server ', 'with mapi ', 'with HTTPS', 'with esmtpsa ', 'with SMTPX '),
    word('', '(version=TLS1_2, cipher=A) ', '(a) (b) '),
    word('id 1', 'id 4F2A ', 'id abc', ''),
    word('', ' via Frontend Transport', ' via mail'),
    word('', ' for <r@example.org>', ' for <by>', ' for r@example.org'),
    word('', ' (version=TLS1_3)', ' (envelope-from <a@example.com>)'),
    word(`; ${date}`, `; ${date} (UTC)`, `;${date}`, '; ', ';', '', `; x; ${date}`, `; ${date} (a b)`),
  )
  .map((parts) => parts.join(''));
