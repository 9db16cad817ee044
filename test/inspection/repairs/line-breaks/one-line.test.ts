import { cutAtNames } from '../../../../src/inspection/repairs/line-breaks/one-line.ts';

const received = 'Received: from a.example.com by b.example.net with ESMTP; Mon, 16 Nov 2026 10:00:00 +0000';

test('a line of sixty characters may hold several fields, a shorter one holds a single field', () => {
  const hop = 'Received: from a.example by b.example; x';
  const line = `${hop} Subject: ${'s'.repeat(60 - hop.length - 10)}`;
  expect(line).toHaveLength(60);
  expect(cutAtNames(line)).toEqual([hop, line.slice(hop.length + 1)]);
  expect(cutAtNames(line.slice(0, -1))).toBeNull();
});

test.each([
  ['a `Received` alone', received],
  ['fields of mail without a `Received`', `Subject: ${'s'.repeat(60)} From: a@example.com`],
  ['a name that no mail has', `${received} Behind-It: x`],
  ['a name within a word', `${received} www.Subject: x`],
  ['a name behind a sign that no server leaves there', `${received} (a/Subject: x)`],
])('%s is one field', (_what, line) => {
  expect(cutAtNames(line)).toBeNull();
});

test.each([
  ['a zone', received, 'Subject: x'],
  ['a zone west of Greenwich', received.replace('+0000', '-0500'), 'Subject: x'],
  ['a bracket', `${received} (UTC)`, 'From: a@example.com'],
  ['a semicolon', `${received};`, 'Date: x'],
  ['an angle bracket', `${received} <a@example.com>`, 'To: b@example.com'],
])('right behind %s a field begins, its break lost', (_what, first, second) => {
  expect(cutAtNames(first + second)).toEqual([first, second]);
});

test('a `Received` begins right behind anything, but not as the end of a longer name', () => {
  expect(cutAtNames(`${received} (envelope-from x)y${received}`)).toEqual([`${received} (envelope-from x)y`, received]);
  expect(cutAtNames(`${received} X-${received}`)).toEqual([received, `X-${received}`]);
});

test('the list of a signature stays whole', () => {
  const signature = 'DKIM-Signature: v=1; h=From:To:Subject:Date:Message-ID; b=x';
  expect(cutAtNames(`${received} ${signature}`)).toEqual([received, signature]);
});

test.each(['"', '“', '„', '«', '`', "'"])('a quotation mark %s in front of it is apart', (mark) => {
  expect(cutAtNames(`${mark}${received} Subject: x`)).toEqual([mark, received, 'Subject: x']);
});

test.each([
  'from a',
  'by b',
  'with ESMTP',
  'via c',
  'id 1',
  'for <d@example.com>',
  'on e',
  '(a [192.0.2.1])',
  '[192.0.2.1]',
  '<a>',
  ';',
  '=?utf-8?q?from?= a',
])('a server writes %j behind the name', (words) => {
  const hop = `Received: ${words} ${'x'.repeat(60)}`;
  expect(cutAtNames(`${hop} Subject: y`)).toEqual([hop, 'Subject: y']);
});

test.each(['yesterday from a', 'Monday by post', '16 November'])('a mail program prints %j', (words) => {
  expect(cutAtNames(`Received: ${words} ${'x'.repeat(60)} Subject: y`)).toBeNull();
});

test('blanks may stand in front of what a server writes', () => {
  const hop = received.replace(' from', ' \t from');
  expect(cutAtNames(`${hop} Subject: y`)).toEqual([hop, 'Subject: y']);
});

test('what stands in front of the first name is the first piece', () => {
  expect(cutAtNames(`See below  ${received} Subject: x`)).toEqual(['See below', received, 'Subject: x']);
});
