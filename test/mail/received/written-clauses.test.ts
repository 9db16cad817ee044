import { writtenClauses } from '../../../src/mail/received/written-clauses.ts';

const none = { from: null, by: null, with: null, id: null, for: null, tls: null };

test('every clause of RFC 5321 is given as it is written, comments and all', () => {
  expect(
    writtenClauses(
      'from mail.example.com (mail.example.com [192.0.2.1]) by mx.example.net (Postfix) via TCP with ESMTPS (TLS1.3) id 4Xk for <ana@example.net>; Fri, 20 Nov 2026 09:15:00 +0000',
    ),
  ).toEqual({
    from: 'mail.example.com (mail.example.com [192.0.2.1])',
    by: 'mx.example.net (Postfix)',
    with: 'ESMTPS (TLS1.3)',
    id: '4Xk',
    for: '<ana@example.net>',
    tls: 'TLS 1.3',
  });
});

test('what Exchange writes', () => {
  expect(
    writtenClauses(
      'from A.prod.outlook.com (2603:10a6::33) by B.prod.outlook.com (2603:10a6::9) with Microsoft SMTP Server (version=TLS1_2, cipher=TLS_ECDHE) id 15.20.9343.17 via Frontend Transport; Wed, 14 Oct 2026 07:42:17 +0000',
    ),
  ).toEqual({
    from: 'A.prod.outlook.com (2603:10a6::33)',
    by: 'B.prod.outlook.com (2603:10a6::9)',
    with: 'Microsoft SMTP Server (version=TLS1_2, cipher=TLS_ECDHE)',
    id: '15.20.9343.17',
    for: null,
    tls: 'TLS 1.2',
  });
});

test.each([
  ['with ESMTPS id 1', 'stated'],
  ['with ESMTPSA id 1', 'stated'],
  ['with UTF8SMTPS id 1', 'stated'],
  ['with LMTPS id 1', 'stated'],
  ['with ESMTP id 1', null],
  ['with ESMTPA id 1', null],
  ['with SMTP id 1', null],
  ['with HTTPS; Wed, 14 Oct 2026 07:42:18 +0000', null],
  ['with ESMTP (using TLSv1.2 with cipher X) id 1', 'TLS 1.2'],
  ['with ESMTP (version=TLS1_3) id 1', 'TLS 1.3'],
  ['by mx.example.net', null],
])('the encryption of “%s” is %p', (value, tls) => expect(writtenClauses(value).tls).toBe(tls));

test('a word in a comment opens no clause', () => {
  expect(writtenClauses('from a.example (by nobody with id 9) by b.example')).toEqual({
    ...none,
    from: 'a.example (by nobody with id 9)',
    by: 'b.example',
  });
});

test('of two clauses of one name the first counts', () => {
  expect(writtenClauses('by a.example by b.example')).toEqual({ ...none, by: 'a.example' });
});

test('clause words count in capitals too, and the date behind the semicolon is no clause', () => {
  expect(writtenClauses('FROM a.example BY b.example; with by')).toEqual({ ...none, from: 'a.example', by: 'b.example' });
});

test.each([
  ['', none],
  ['   ', none],
  ['once upon a time', none],
  ['from', { ...none, from: '' }],
  ['by a.example (never closed', { ...none, by: 'a.example (never closed' }],
])('“%s” is no fault', (value, clauses) => expect(writtenClauses(value)).toEqual(clauses));
