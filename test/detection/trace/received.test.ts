import { readReceived } from '../../../src/detection/trace/received.ts';

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
  it('takes the last semicolon outside brackets and quotes', () => {
    expect(readReceived('from "a;b" (x; y) by c; one; two').date).toBe('two');
  });
  it('takes clause words in any letter case, and quoted or bracketed ones as text', () => {
    const syntax = readReceived('FROM a (from b by c) BY d with "by e"; date');
    expect([syntax.from, syntax.by, syntax.with].map((clause) => clause?.words)).toEqual([['a'], ['d'], ['"by e"']]);
    expect(syntax.ambiguous).toBe(false);
  });
  it.each([
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
    ['a bracket behind a backslash', 'from a (192.0.2.1\\) by c; date'],
  ])('calls %s ambiguous', (_, value) => {
    expect(readReceived(value).ambiguous).toBe(true);
  });
  it('takes brackets with an address or with the word by for what they are', () => {
    expect(readReceived('from a by b (b [192.0.2.1]) (scanned by c) with SMTP; date').ambiguous).toBe(false);
    expect(readReceived('from a (baby.example [192.0.2.1]) by b with SMTP; date').ambiguous).toBe(false);
  });
  it('keeps what via, id and for hold out of the other clauses', () => {
    expect(readReceived('from a by b with SMTP via mail id 1 for <r@example.org>; date').with?.words).toEqual(['SMTP']);
    expect(readReceived('with SMTP id 1; date').by).toBeNull();
  });
  it('has no date where there is none', () => {
    expect(readReceived('by a with SMTP').date).toBeNull();
    expect(readReceived('by a with SMTP;').date).toBeNull();
  });
});
