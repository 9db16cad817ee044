import { logTimes, margins } from '../../../../src/inspection/repairs/margins/margins.ts';
import { mayBeQuoted } from '../../../../src/inspection/repairs/margins/quoted-on-top.ts';
import { quoting } from '../../../../src/inspection/repairs/margins/quoting.ts';

const received = 'Received: from a.example by b.example; Wed, 14 Oct 2026 07:42:15 +0000';
const [subject, from] = ['Subject: x', 'From: ann@example.com'];

test.each<[string, readonly string[], readonly string[]]>([
  ['of every line', [`> ${received}`, `> ${subject}`], [received, subject]],
  ['above what somebody wrote', [`> ${received}`, `> ${subject}`, 'Bye'], [received, subject, 'Bye']],
  ['of fields without a line of the route', ['', `> ${subject}`, `> ${from}`], ['', subject, from]],
  ['of a single line in the middle of it', ['Hello,', `> ${received}`, 'Bye'], ['Hello,', '', received, '', 'Bye']],
  [
    'in the middle of it',
    ['Hello,', `> Return-Path: <a@example.com>`, `> ${received}`, `> ${subject}`, 'Bye'],
    ['Hello,', '', 'Return-Path: <a@example.com>', received, subject, '', 'Bye'],
  ],
  [
    'in which a line was wrapped behind an empty one, up to two empty lines',
    ['Hello,', '> Received: from a.example', '', '> by b.example; x', `> ${subject}`, '', '', '> other'],
    ['Hello,', '', 'Received: from a.example', '', 'by b.example; x', subject, '', '', '', '> other'],
  ],
  [
    'whose mark stands alone in front of a line that was wrapped',
    ['> Received: from a.example', '>', 'by b.example; x', `> ${subject}`],
    ['Received: from a.example', ' by b.example; x', subject],
  ],
  [
    'without blanks, where those that stand there are folds',
    ['>Received: from a.example', '> by b.example; x', `>${subject}`],
    ['Received: from a.example', ' by b.example; x', subject],
  ],
  [
    'in which the delivery status of a bounce stands',
    ['Hello,', '> Reporting-MTA: dns; mx.example.net', '>', '> Final-Recipient: rfc822; a@example.net', '> Status: 5.7.1', 'Bye'],
    [
      'Hello,',
      '',
      'Reporting-MTA: dns; mx.example.net',
      '',
      'Final-Recipient: rfc822; a@example.net',
      'Status: 5.7.1',
      '',
      'Bye',
    ],
  ],
])('marks of quoting are taken away %s', (_, lines, expected) => {
  expect(quoting.repair(lines)).toEqual(expected);
});

test.each<[string, readonly string[]]>([
  ['fields stand without one', ['Hello,', `> ${received}`, 'Message-ID: <1@example.com>']],
  ['no field stands behind one', ['> Hello', '> Bye']],
])('marks of quoting stay where %s', (_, lines) => {
  expect(quoting.repair(lines)).toBe(lines);
});

test.each<[string, readonly string[], readonly string[]]>([
  ['of a remark', [`// ${received}`, `// ${subject}`, '//', `// ${from}`], [received, subject, '', from]],
  [
    'of a reply, and another word of its length',
    [`AB> ${received}`, `AB> ${subject}`, 'AB>', 'xy>', `AB> ${from}`],
    [received, subject, '', 'xy>', from],
  ],
  ['of strings in single quotes', [`'${received}',`, `'X-A: "b"',`, `'${from}'`], [received, 'X-A: "b"', from]],
  ['of strings in double quotes', [`"${received}",`, String.raw`"X-A: \"b\"",`, `"${from}"`], [received, 'X-A: "b"', from]],
])('the margin is taken away %s', (_, lines, expected) => {
  expect(margins.repair(lines)).toEqual(expected);
});

test('what stands in quotes behind a margin without one stays as it is', () => {
  const note = String.raw`X-A: \"b\",`;
  const lines = [received, note, subject, from];
  expect(margins.repair(lines.map((line) => `// ${line}`))).toEqual(lines);
});

test('a margin in front of two fields may be anything', () => {
  const lines = [`// ${received}`, `// ${subject}`, '// Hello'];
  expect(margins.repair(lines)).toBe(lines);
});

test('times of a log are taken away, whatever their digits; alone they stand for an empty line', () => {
  const lines = [`10:15:01 ${received}`, `10:15:02 ${subject}`, '10:15:02', `10:16:59 ${from}`, '10-15-02'];
  expect(logTimes.repair(lines)).toEqual([received, subject, '', from, '10-15-02']);
  expect(margins.repair(lines)).toBe(lines);
});

describe('the newest line may be the rest of a field above it, whose folds were lost', () => {
  const path = 'Return-Path: <ann@example.com>';
  test.each<[string, readonly string[], boolean]>([
    ['nothing stands above it', [`${received} b@example.com`, subject], false],
    ['an address stands behind its time', [path, `${received} b@example.com`, subject], true],
    ['an address stands in its fold', [path, received, ' (b@example.com)', subject], true],
    ['an address stands in its last line', [path, received, ' (b@example.com)'], true],
    ['an address stands in another field', [path, received, 'X-Seen: 07:42:15 +0000 b@example.com'], false],
    ['none stands behind its time', [path, received, subject], false],
    ['a field of a filter stands above it', ['X-Spam-Report: yes', received, subject], true],
    ['a bracket above it is open', ['Return-Path: <ann', received, subject], true],
    ['brackets below it are open', [path, received, 'Subject: x (y'], false],
  ])('where %s', (_, head, expected) => {
    expect(mayBeQuoted(head, ['lost-folds'])).toBe(expected);
    expect(mayBeQuoted(head, ['quoting'])).toBe(false);
  });
});
