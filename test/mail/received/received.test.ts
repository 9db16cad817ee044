import fc from 'fast-check';
import type { ReceivedSyntax } from '../../../src/mail/received/received.ts';
import { readReceived } from '../../../src/mail/received/received.ts';

const date = 'Mon, 1 Jul 2024 01:15:29 +0000';
const clause = (words: readonly string[], ...comments: readonly string[]) => ({ words, comments });

/** Lines as most servers write them, and what they consist of. */
const ordinary: readonly (readonly [server: string, value: string, syntax: Partial<ReceivedSyntax>])[] = [
  [
    'Exchange Online',
    `from AM0PR01MB1.eurprd01.prod.outlook.com (2603:10a6::1) by AM0PR01MB2.eurprd01.prod.outlook.com (2603:10a6::2) with Microsoft SMTP Server (version=TLS1_2, cipher=TLS_A) id 15.20.9343.17 via Frontend Transport; ${date}`,
    {
      from: clause(['AM0PR01MB1.eurprd01.prod.outlook.com'], '2603:10a6::1'),
      by: clause(['AM0PR01MB2.eurprd01.prod.outlook.com'], '2603:10a6::2'),
      with: clause(['Microsoft', 'SMTP', 'Server'], 'version=TLS1_2, cipher=TLS_A'),
      date,
    },
  ],
  [
    'Exchange Online to a mailbox',
    `from a.prod.outlook.com (::1) by b.prod.outlook.com with HTTPS; ${date}`,
    {
      from: clause(['a.prod.outlook.com'], '::1'),
      by: clause(['b.prod.outlook.com']),
      with: clause(['HTTPS']),
      date,
    },
  ],
  [
    'Postfix',
    `from a.example (b.example [192.0.2.1])\t(using TLSv1.3 with cipher A (256/256 bits) key-exchange B)\t(No client certificate requested)\tby mx.example.org (Postfix) with ESMTPS id 4F2A for <r@example.org>; ${date} (UTC)`,
    {
      from: clause(
        ['a.example'],
        'b.example [192.0.2.1]',
        'using TLSv1.3 with cipher A (256/256 bits) key-exchange B',
        'No client certificate requested',
      ),
      by: clause(['mx.example.org'], 'Postfix'),
      with: clause(['ESMTPS']),
      date: `${date} (UTC)`,
    },
  ],
  [
    'Gmail',
    `by 2002:a05:6a10::1 with SMTP id a1csp; ${date}`,
    { from: null, by: clause(['2002:a05:6a10::1']), with: clause(['SMTP']), date },
  ],
  [
    'Gmail at its border',
    `from a.example (b.example. [192.0.2.1]) by mx.google.com with ESMTPS id a1-2 for <r@example.org> (version=TLS1_3 bits=128/128); ${date} (PDT)`,
    {
      from: clause(['a.example'], 'b.example. [192.0.2.1]'),
      by: clause(['mx.google.com']),
      with: clause(['ESMTPS']),
      date: `${date} (PDT)`,
    },
  ],
];

describe('readReceived', () => {
  it('cuts clauses, words, nested comments and the date', () => {
    const syntax = readReceived(
      'from a.example (b.example [192.0.2.1]) (using X (256/256 (bits))) by c.example (Postfix) with ESMTPS id 1 for <r@example.org>; Mon, 1 Jul 2024 01:15:29 +0000 (UTC)',
    );
    expect(syntax).toMatchObject({
      from: { words: ['a.example'], comments: ['b.example [192.0.2.1]', 'using X (256/256 (bits))'] },
      by: { words: ['c.example'], comments: ['Postfix'] },
      with: { words: ['ESMTPS'], comments: [] },
      opening: { words: [], comments: [] },
    });
    expect(syntax.date).toBe('Mon, 1 Jul 2024 01:15:29 +0000 (UTC)');
    expect(syntax.ambiguous).toBe(false);
  });
  it.each(ordinary)('reads a line of %s', (_, value, syntax) => {
    expect(readReceived(value)).toEqual({ opening: clause([]), ambiguous: false, ...syntax });
  });
  it('reads what it is made of, in whatever blanks, and whatever comments without clause words or brackets stand in it', () => {
    const host = fc.domain();
    const comment = fc.stringMatching(/^[acdeg-xz0-9.:=/[\] ]{1,30}$/);
    const blank = fc.constantFrom(' ', '\t', '  ', '\t ');
    fc.assert(
      fc.property(host, fc.array(comment, { maxLength: 3 }), host, fc.option(comment), blank, (peer, seen, writer, mark, gap) => {
        const words = ['from', peer, ...seen.map((text) => `(${text})`), 'by', writer];
        if (mark !== null) words.push(`(${mark})`);
        expect(
          readReceived(`${[...words, 'with', 'ESMTPS', 'id', '4F2A', 'for', '<r@example.org>'].join(gap)}; ${date}`),
        ).toEqual({
          from: clause([peer], ...seen),
          by: clause([writer], ...(mark === null ? [] : [mark])),
          with: clause(['ESMTPS']),
          opening: clause([]),
          date,
          ambiguous: false,
        });
      }),
    );
  });
  it('takes the last semicolon outside brackets and quotes', () => {
    expect(readReceived('from "a;b" (x; y) by c; one; two').date).toBe('two');
  });
  it('takes clause words in any letter case, and quoted or bracketed ones as text', () => {
    const syntax = readReceived('FROM a (from b by c) BY d with "by e"; date');
    expect([syntax.from, syntax.by, syntax.with].map((clause) => clause?.words)).toEqual([['a'], ['d'], ['"by e"']]);
    expect(syntax.ambiguous).toBe(false);
  });
  it.each([
    ['in angles', 'from localhost by e06.example.com with IBM ESMTP SMTP Gateway for <r@example.org> from <a@example.com>'],
    ['empty', 'from localhost by e06.example.com with IBM ESMTP SMTP Gateway for <r@example.org> from <>'],
    [
      'of sendmail',
      'from h.example ([192.0.2.1]) by mx.example.org (8.9.3/8.9.3) with ESMTP id 1 for <r@example.org> from <a@example.com>',
    ],
  ])('passes over an envelope sender %s behind the recipient', (_, line) => {
    const [host] = line.split(' ').slice(1);
    expect(readReceived(`${line}; ${date}`)).toMatchObject({ ambiguous: false, date, from: { words: [host] } });
  });
  it('passes over a comment in front of the date (RFC 5322, section 4.3)', () => {
    expect(
      readReceived(`from a.example (192.0.2.1) by b.example with SMTP; (version=TLSv1/SSLv3 bits=256/256) ${date}`).date,
    ).toBe(date);
    expect(readReceived(`by b.example; (x) (y) ${date} (UTC)`).date).toBe(`${date} (UTC)`);
    expect(readReceived('by b.example; (x').ambiguous).toBe(true);
  });
  it.each([
    ['a from behind a recipient that is no sender', 'by c with SMTP for <r@example.org> from x (192.0.2.1); date'],
    [
      'a greeting with a recipient and a sender in it',
      'from x for <r@example.org> from <a@b.example> (y [192.0.2.1]) by c; date',
    ],
    ['a second by', 'from a (40.95.1.1) by fake with SMTP (192.0.2.1) by c with SMTP; date'],
    ['a second from', 'from a from b (192.0.2.1) by c; date'],
    ['an open bracket', 'from a (192.0.2.1 by c; date'],
    ['a stray closing bracket', 'from a) (192.0.2.1) by c; date'],
    ['an open quote', 'from "a (192.0.2.1) by c; date'],
    ['a clause between from and by', 'from x (y [40.95.1.1]) with z (a [192.0.2.1]) by c with SMTP; date'],
    ['a from behind by', 'by a with SMTP from x (192.0.2.1); date'],
    [
      'a bracket that swallows the peer',
      'from x (y [40.95.1.1]) by fake with E ( (a [192.0.2.1]) by c (envelope-sender x)@b.example) with SMTP; date',
    ],
    [
      'a quote that swallows the peer',
      'from x (y [40.95.1.1]) by fake with " (a [192.0.2.1]) by c with SMTP for <"@b.example>; date',
    ],
    ['a by and an address in a comment before the by', 'from x (y by fake [40.95.1.1]) by c with SMTP; date'],
    ['a stray closing bracket in the date', 'from a (192.0.2.1) by c; Mon)'],
    [
      'a greeting that begins with a blank and brings its own comment',
      'from (evil [40.95.1.1]) x (y [192.0.2.1]) by c with SMTP; date',
    ],
    ['a from behind with', 'by c with SMTP from <a@b.example>; date'],
    ['a from behind a recipient, with a word for a sender', 'by c with SMTP for <r@example.org> from (x); date'],
    ['a quote in the date that swallows the peer', 'from x (y [40.95.1.1]) by fake; " (a [192.0.2.1]) by c"'],
    ['an open bracket behind the date', 'from a (192.0.2.1) by c; date (x'],
    ['a by and an address behind several brackets', 'from x (y ((by)) [[40.95.1.1]]) by c with SMTP; date'],
    ['a bracket behind a backslash', 'from a (192.0.2.1\\) by c; date'],
  ])('calls %s ambiguous', (_, value) => {
    expect(readReceived(value).ambiguous).toBe(true);
  });
  it('reads a long comment whole', () => {
    const comment = 'x'.repeat(20_000);
    expect(readReceived(`from a.example (${comment}) by c.example with SMTP id 1; ${date}`).from?.comments).toEqual([comment]);
  });
  it('takes brackets with an address or with the word by for what they are', () => {
    expect(readReceived('from a by b (b [192.0.2.1]) (scanned by c) with SMTP; date').ambiguous).toBe(false);
    expect(readReceived('from a (baby.example [192.0.2.1]) by b with SMTP; date').ambiguous).toBe(false);
  });
  it('takes a word that is as long as a clause word, or begins as one, for what it is', () => {
    for (const word of ['bx', 'ix', 'xy', 'fox', 'vib', 'xia', 'fram', 'wish', 'xith', 'fromm', 'f'])
      expect(readReceived(`from ${word} (192.0.2.1) by ${word} with SMTP; date`)).toMatchObject({
        from: clause([word], '192.0.2.1'),
        by: clause([word]),
        ambiguous: false,
      });
  });
  it('takes via for a clause of its own in any letter case', () => {
    for (const via of ['via', 'VIA', 'Via'])
      expect(readReceived(`from a by b ${via} mail; date`)).toMatchObject({ by: clause(['b']), date: 'date' });
  });
  it('keeps what via, id and for hold out of the other clauses', () => {
    expect(readReceived('from a by b with SMTP via mail id 1 for <r@example.org>; date').with?.words).toEqual(['SMTP']);
    expect(readReceived('with SMTP id 1; date').by).toBeNull();
  });
  it('takes two comments of a date for two', () => {
    expect(readReceived(`from a (192.0.2.1) by c; ${date} (by hand) (192.0.2.1)`).ambiguous).toBe(false);
  });
  it('has no date where there is none', () => {
    expect(readReceived('by a with SMTP').date).toBeNull();
    expect(readReceived('by a with SMTP;').date).toBeNull();
  });
});

describe('the part of Exchange that asked for a message again', () => {
  const peer = 'from a.prod.outlook.com (2603:10b6::1) by b.prod.outlook.com (2603:10b6::2)';
  it.each([
    `${peer} with MailboxResubmission by AntispamTT id 15.20.1; ${date}`,
    `${peer} with MailboxResubmission\tby ZAP\tid 15.20.1; ${date}`,
    `${peer} with ShadowRedundancy by Replay id 15.20.1; ${date}`,
  ])('is no second host: %s', (value) => {
    expect(readReceived(value)).toMatchObject({
      from: clause(['a.prod.outlook.com'], '2603:10b6::1'),
      by: clause(['b.prod.outlook.com'], '2603:10b6::2'),
      date,
      ambiguous: false,
    });
  });
  it.each([
    // what follows may be the host that wrote the line
    `${peer} with MailboxResubmission by mx.example.org id 15.20.1; ${date}`,
    `${peer} with MailboxResubmission by AntispamTT with ESMTP id 15.20.1; ${date}`,
    `${peer} with MailboxResubmission (203.0.113.9) by AntispamTT id 15.20.1; ${date}`,
    `${peer} with MailboxResubmission x by AntispamTT id 15.20.1; ${date}`,
    `${peer} with SMTP by AntispamTT id 15.20.1; ${date}`,
    `${peer} with MailboxResubmission by AntispamTT; ${date}`,
    `${peer} with MailboxResubmission by`,
    `${peer} with MailboxResubmission by (`,
  ])('may be one: %s', (value) => {
    expect(readReceived(value).ambiguous).toBe(true);
  });
});

describe('the account that ran qmail-scanner', () => {
  it.each([
    ['s@example.com', 'mx', `by mx by uid 1003 with qmail-scanner-1.22 (Clear:RC:1(192.0.2.1):. Processed in 0.2 secs); ${date}`],
    [
      's@example.com',
      'mx',
      `by mx by uid 509\twith qmail-scanner-1.11 (perlscanner 1.11: clear; processed in 0.1 secs); ${date}`,
    ],
    ['s@example.com', 'mx.example.org', `by mx.example.org by\tuid 82 with qmail-scanner-1.20rc3; ${date}`],
  ])('is no second host', (sender, host, rest) => {
    const read = readReceived(`from ${sender} ${rest}`);
    expect(read).toMatchObject({ from: clause([sender]), by: clause([host]), date, ambiguous: false });
    expect(read.with?.words[0]).toMatch(/^qmail-scanner-1/);
  });
  it.each([
    `from x by mx by uid 5 with SMTP; ${date}`,
    `from x by mx by uid five with qmail-scanner-1.22; ${date}`,
    `from x by mx (y) by uid 5 with qmail-scanner-1.22; ${date}`,
    `from x by mx y by uid 5 with qmail-scanner-1.22; ${date}`,
    `from x by mx with SMTP by uid 5 with qmail-scanner-1.22; ${date}`,
    `from x by mx by uid 5 by uid 6 with qmail-scanner-1.22; ${date}`,
    `from x by mx by uid 5 with qmail-scanner-1 (mail.example [192.0.2.1]) by mx.example.org (Postfix) with SMTP; ${date}`,
    `from x by uid 5 with qmail-scanner-1 (mail.example [192.0.2.1]) by mx.example.org (Postfix) with SMTP; ${date}`,
  ])('may be one: %s', (value) => {
    expect(readReceived(value).ambiguous).toBe(true);
  });
});
