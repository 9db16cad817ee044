import { lostFolds } from '../../../../src/inspection/repairs/line-breaks/lost-folds.ts';

/** A field whose fold is certainly lost, so that the repair is made at all; it is finished. */
const finished = ['Received: from a.example by b.example with ESMTP;', 'Mon, 16 Nov 2026 10:00:00 +0000'];
const joined = ['Received: from a.example by b.example with ESMTP;', ' Mon, 16 Nov 2026 10:00:00 +0000'];

describe('a line that reads like a field belongs to the field above where that has an open bracket', () => {
  test.each([
    ['one', 'X-Peer: from c.example ('],
    ['one right behind its name', 'X-Peer:(a.example'],
    ['one of two', 'X-Peer: ((a.example)'],
    ['one behind a bracket that closes nothing', 'X-Peer: ) b ('],
  ])('%s', (_what, field) => {
    expect(lostFolds.repair([...finished, field, '2001:db8::1) more'])).toEqual([...joined, field, ' 2001:db8::1) more']);
  });

  test('one that an earlier line of it opened', () => {
    const field = ['X-Peer: (a.example', ' b.example'];
    expect(lostFolds.repair([...finished, ...field, '2001:db8::1) more'])).toEqual([...joined, ...field, ' 2001:db8::1) more']);
  });

  test.each([
    ['none', 'X-Peer: from c.example'],
    ['none any more', 'X-Peer: (c.example) x'],
    ['none, with one more that closes', 'X-Peer: (a))(b)'],
    ['none, but one in its name', 'X-(Peer: a'],
  ])('and to itself where that has %s', (_what, field) => {
    expect(lostFolds.repair([...finished, field, '2001:db8::1) more'])).toEqual([...joined, field, '2001:db8::1) more']);
  });

  test('and to itself below the lines that closed it', () => {
    const field = ['X-Peer: (a.example', ' b.example)'];
    expect(lostFolds.repair([...finished, ...field, '2001: more'])).toEqual([...joined, ...field, '2001: more']);
  });
});

describe('a `Received` is finished with the time of day behind its last semicolon', () => {
  test.each([
    ['in the same line', ['Received: from a.example by b.example; Mon, 16 Nov 2026 10:00:00 +0000']],
    ['with an hour of one digit', ['Received: from a.example by b.example; Mon, 5 Jan 2026 9:05:00 +0000']],
    ['without seconds', ['Received: from a.example by b.example; Mon, 16 Nov 2026 10:00 +0000']],
    ['in the line below', ['Received: from a.example by b.example;', ' Mon, 16 Nov 2026 10:00:00 +0000']],
    ['at the beginning of a line', ['Received: from a.example by b.example; Mon, 16 Nov 2026', ' 10:00:00 +0000']],
    ['two lines below', ['Received: from a.example by b.example;', ' Mon, 16 Nov 2026', ' 10:00:00 +0000']],
  ])('%s', (_what, field) => {
    expect(lostFolds.repair([...finished, ...field, '2001: mine'])).toEqual([...joined, ...field, '2001: mine']);
  });

  test.each([
    ['no semicolon', 'Received: from a.example at 10:00:00 +0000 by'],
    ['a time in front of it alone', 'Received: from a.example (10:00:00 +0000; x) by'],
    ['a time behind a blank in front of it alone', 'Received: from a.example (at 10:00:00 +0000; x) by'],
    ['a date alone behind it', 'Received: from a.example by b.example; Mon, 16 Nov 2026'],
    ['an address behind it', 'Received: from a.example (x; 10:20:30:40:50:60:70:80) by'],
    ['a word with colons behind it', 'Received: from a.example (x; id-10:20:30) by'],
  ])('not with %s', (_what, field) => {
    expect(lostFolds.repair([...finished, field, '2001:db8::1) more'])).toEqual([...joined, field, ' 2001:db8::1) more']);
  });
});

test.each([
  'mx.example.org<http://mx.example.org>',
  '[mx.example.org<https://mx.example.org>]',
  '(a-b.example<mailto:c@a-b.example>)',
])('the host %j of which a program made a link is the rest of a `Received`', (line) => {
  const field = 'Received: from a.example by';
  expect(lostFolds.repair([...finished, field, `${line} x`])).toEqual([...joined, field, ` ${line} x`]);
});

test.each([
  ['blanks', ' by b.example'],
  ['tabs', '\tby b.example'],
])('where other folds stand, here with %s, a field named like an address is no sign that any was lost', (_what, fold) => {
  const lines = ['Received: from a.example', fold, '(2603: x', 'Subject: x'];
  expect(lostFolds.repair(lines)).toBe(lines);
});

test.each(['rest of a line that was cut', '(2001:db8::9) by c.example', '2603:10b6::1) by c.example'])(
  '%j above the first field stays as it is',
  (line) => {
    expect(lostFolds.repair([line, ...finished])).toEqual([line, ...joined]);
  },
);

test('folds that are there stay as they are, and an empty line is none', () => {
  expect(lostFolds.repair([...finished, '\tand more', '', 'X-A: b'])).toEqual([...joined, '\tand more', '', 'X-A: b']);
});

test('of several lines above the first field each stays as it is', () => {
  const above = ['2603:10b6::1) by c.example', 'with ESMTP id 1'];
  expect(lostFolds.repair([...above, ...finished])).toEqual([...above, ...joined]);
});

test('that the first line is the rest of another is no sign that others lost their folds', () => {
  const lines = ['cut off', 'Received: from a.example (', '\tb.example', '2001: mine', 'Subject: x'];
  expect(lostFolds.repair(lines)).toBe(lines);
});

describe('the rest of a report that begins with the rules of the filter in brackets', () => {
  const report = ['X-Forefront-Antispam-Report-Untrusted:', ' CIP:192.0.2.1;CTRY:DK;SFV:NSPM;SFS:(13230040)(35950700016)'];
  const rest = '(61400799027)(7416014);DIR:OUT;SFP:1021;';

  test.each(['(61400799027)(7416014);DIR:OUT;SFP:1021;', '(376014);DIR:INB;', '(1)(2);CAT:PHSH;'])('%s', (line) => {
    expect(lostFolds.repair([...finished, ...report, line])).toEqual([...joined, ...report, ` ${line}`]);
  });

  test.each([
    ['no report', ['X-Peer: from c.example']],
    ['a report with another field in between', [...report, 'X-Peer: from c.example']],
    ['a field that is not of Microsoft', ['Comments:', ' CIP:192.0.2.1;']],
  ])('is none below %s', (_what, fields) => {
    expect(lostFolds.repair([...finished, ...fields, rest])).toEqual([...joined, ...fields, rest]);
  });
});
