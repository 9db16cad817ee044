import { findSection } from '../../../src/inspection/repairs/header-section.ts';
import { repairLines } from '../../../src/inspection/repairs/repairs.ts';

const received = 'Received: from a.example by b.example; Wed, 14 Oct 2026 07:42:15 +0000';
const older = 'Received: from c.example by a.example; Wed, 14 Oct 2026 07:42:14 +0000';
const [fold, subject, from, to] = ['\twith ESMTP id 1', 'Subject: x', 'From: ann@example.com', 'To: bo@example.org'];
const messageId = 'Message-ID: <1@example.com>';
const date = 'Date: Wed, 14 Oct 2026 07:42:13 +0000';

/** Where a section stands, its lines, where the text below it begins, and what was done. */
const found = (lines: readonly string[]): unknown[] => {
  const { at, head, next, repairs } = findSection(lines);
  return [at, head, next, repairs];
};

describe('a text begins with its header section', () => {
  test.each<[string, readonly string[], readonly unknown[]]>([
    ['as it is', [received, fold, subject, '', 'Hello'], [0, [received, fold, subject], 4, []]],
    ['without a body', [received, subject], [0, [received, subject], 3, []]],
    ['and others stand below', [date, from, messageId, '', received, to], [0, [date, from, messageId], 4, []]],
    ['of two fields, and others stand below', [date, from, '', received, to], [0, [date, from], 3, []]],
    [
      'with what may be the end of a line of its own on top',
      ['b.example with ESMTP; Wed, 14 Oct 2026', received, subject],
      [0, ['b.example with ESMTP; Wed, 14 Oct 2026', received, subject], 4, []],
    ],
    ['with a zone on top', ['UTC', received, subject], [0, ['UTC', received, subject], 4, []]],
    ['with a year on top', ['2026.', received, subject], [0, ['2026.', received, subject], 4, []]],
    ['with a number and a word on top', ['1. Hello', received, subject], [0, ['1. Hello', received, subject], 4, []]],
    ['with a name of a host on top', ['b.example', received, subject], [0, ['b.example', received, subject], 4, []]],
  ])('%s', (_, lines, expected) => {
    expect(found(lines)).toEqual(expected);
  });
});

describe('prose above is none of it', () => {
  test.each(['Hello', 'Dear help desk', 'Kind regards AB', 'see iPadOS', 'SEE BELOW', '1.', ' 12) ', '123.', 'HEADERS'])(
    '%j',
    (words) => {
      expect(found([words, received, subject, '', 'Bye'])).toEqual([1, [received, subject], 4, ['text-above']]);
      expect(found([words, '', received, subject, '', 'Bye'])).toEqual([2, [received, subject], 5, ['text-above']]);
    },
  );

  test.each<[string, readonly string[], number]>([
    ['a field right below it announces what was forwarded', ['Hello', subject, '', received, from], 3],
    ['a program printed three fields', [date, from, to, '', received, messageId], 4],
    ['a program printed four, below prose', ['Hello', date, from, to, subject, '', received, messageId], 6],
  ])('%s', (_, lines, at) => {
    expect(found(lines)).toEqual([at, lines.slice(at), lines.length + 1, ['text-above']]);
  });
});

describe('a section in one line', () => {
  const line = `${received} ${subject} ${from}`;
  const head = [received, subject, from];
  test.each<[string, readonly string[], readonly unknown[]]>([
    ['alone', [line], [0, head, 1, ['one-line']]],
    ['above a body', [line, '', 'Hello'], [0, head, 1, ['one-line']]],
    ['below prose', ['Hello', line], [1, head, 2, ['text-above', 'one-line']]],
    ['below what may be no prose', ['Ticket 12 of 2026', line, '', 'Bye'], [1, head, 2, ['text-above', 'one-line']]],
    ['above prose', [line, 'Bye'], [0, head, 1, ['one-line']]],
    ['behind prose', [`See this ${line}`], [0, head, 1, ['text-above', 'one-line']]],
    ['behind prose, and others below', [`See this ${line}`, '', older, to], [0, head, 1, ['text-above', 'one-line']]],
    [
      'of which another field is the first',
      [`Subject: hello ${received} ${from}`],
      [0, ['Subject: hello', received, from], 1, ['one-line']],
    ],
  ])('%s', (_, lines, expected) => {
    expect(found(lines)).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    ['another field stands below', [line, to]],
    ['another field stands above', [to, line]],
    ['the rest of a field stands below', [line, 'by mx.example.org with ESMTP']],
    ['the rest of a field stands below in brackets', [line, '[192.0.2.1] x']],
  ])('it is none where %s', (_, lines) => {
    expect(found(lines)).toEqual([0, lines, 3, []]);
  });
});

describe('empty lines within a section', () => {
  test.each<[string, readonly string[], readonly string[], number]>([
    ['between all fields', [received, '', subject, '', from, '', 'Hello'], [received, subject, from], 6],
    ['above a fold', [received, older, '', fold, subject, '', to, '', 'Hello'], [received, older, fold, subject], 6],
    [
      'two above a line of the way',
      [received, subject.replace('S', 'X-S'), '', '', older, from, '', 'Hello'],
      [received, 'X-Subject: x', older, from],
      7,
    ],
    [
      'above the first field of the sender, and none behind it',
      [received, older, '', date, '', older, '', 'Hello'],
      [received, older, date],
      5,
    ],
    [
      'not behind a field of the sender with a blank before its colon',
      [received, '', older, 'Subject : x', '', older],
      [received, older, 'Subject : x'],
      5,
    ],
  ])('%s', (_, lines, head, next) => {
    expect(found(lines)).toEqual([0, head, next, ['empty-lines']]);
  });
});

describe('of what stands below the header section', () => {
  const hidden = 'a\u200bb';
  test.each<[string, readonly string[], object]>([
    ['characters that hide nothing above stay', [received, subject, '', hidden], { below: [hidden], marks: [], repairs: [] }],
    [
      'so they do below other words',
      ['Hello', '', received, subject, '', hidden],
      { below: [hidden], marks: [], repairs: ['text-above'] },
    ],
    [
      'an indentation goes that went above',
      [`  ${received}`, `  ${subject}`, '', '  Bye'],
      { head: [received, subject], below: ['Bye'], marks: ['indentation'], repairs: ['indentation'] },
    ],
    [
      'the marks of quoting go that went above',
      [`> ${received}`, `> ${subject}`, '>', '> Bye'],
      { head: [received, subject], below: ['Bye'], marks: ['quoting'], repairs: ['quoting'] },
    ],
    [
      'characters stay that went above',
      [received, `Sub\u200bject: x`, '', hidden],
      { head: [received, subject], below: [hidden], marks: [], repairs: ['invisible-characters'] },
    ],
  ])('%s', (_, lines, expected) => {
    expect(repairLines(lines)).toMatchObject(expected);
  });
});
