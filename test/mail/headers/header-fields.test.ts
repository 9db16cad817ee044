import { fieldsNamed, indexFields } from '../../../src/mail/headers/fields-by-name.ts';
import { cutField, readFields, textBefore } from '../../../src/mail/headers/header-fields.ts';

const pairs = (text: string) => readFields(text).map(({ name, value }) => [name, value]);

describe('readFields', () => {
  it('counts from the top and keeps everything', () => {
    expect(readFields('A: 1\r\nB: 2\r\nA: 3\r\n')).toEqual([
      { at: 0, name: 'A', value: '1' },
      { at: 1, name: 'B', value: '2' },
      { at: 2, name: 'A', value: '3' },
    ]);
  });
  it.each([
    ['CRLF', '\r\n'],
    ['LF', '\n'],
    ['lone CR', '\r'],
    ['CR CR LF', '\r\r\n'],
  ])('takes %s', (_, end) => {
    expect(pairs(['A: 1', 'B: x', '\ty', 'C:', ''].join(end))).toEqual([
      ['A', '1'],
      ['B', 'x\ty'],
      ['C', ''],
    ]);
  });
  it('takes a lone CR among LF lines as text, so that nobody opens a field inside another', () => {
    expect(pairs('Subject: hi\rReceived: from a\nB: 2\n')).toEqual([
      ['Subject', 'hi\rReceived: from a'],
      ['B', '2'],
    ]);
  });
  it.each([
    'https://page.example.com/',
    'HTTP://page.example.com:8080/a?b=c',
    'file:///C:/mail.eml',
    ' https://page.example.com/',
    'C:\\Users\\kim\\mail.eml',
    'See this\nhttps://page.example.com/',
  ])('takes a link or a path for no field: %j', (text) => {
    expect(readFields(text)).toEqual([]);
    expect(pairs(`${text}\nSubject: x`)).toEqual([
      [cutField, expect.any(String)],
      ['Subject', 'x'],
    ]);
  });
  it('takes a field whose value is a link for one', () => {
    expect(pairs('X-Link:https://page.example.com/')).toEqual([['X-Link', 'https://page.example.com/']]);
  });
  it.each([
    ['A:\n  one \n two \t\nB: 1\n', 'one  two'],
    ['A: one\n\t \nB: 1\n', 'one'],
    ['A: \u00a0one\nB: 1\n', 'one'],
    ['A: one\n two\u00a0\nB: 1\n', 'one two'],
    ['A:\n \n\t\nB: 1\n', ''],
    ['A:\u00a0\n one\nB: 1\n', 'one'],
    [' A: one\n\ttwo\nB: 1\n', 'one\ttwo'],
    [' \t\nA: one\nB: 1\n', 'one'],
  ])('trims the value of %j at both ends, wherever it begins', (text, value) => {
    expect(pairs(text)).toEqual([
      ['A', value],
      ['B', '1'],
    ]);
  });
  it('takes an indented line without a name for the rest of a field that was cut', () => {
    expect(pairs(' : x\nA: 1\n')).toEqual([
      [cutField, ': x'],
      ['A', '1'],
    ]);
  });
  it('stops at the empty line before the body', () => {
    expect(pairs('A: 1\r\n\r\nReceived: from body\r\n')).toEqual([['A', '1']]);
    expect(pairs('A: 1\r\r\n\r\r\nReceived: from body\r\r\n')).toEqual([['A', '1']]);
  });
  it('passes over a byte order mark, blank lines and an mbox line before the first field', () => {
    expect(pairs('\ufeff\r\n\r\nFrom ann@example.com Wed Nov 26 05:23:24 2025\r\nA: 1\r\n')).toEqual([['A', '1']]);
  });
  it('reads a From field behind the mbox line', () => {
    expect(pairs('From ann@example.com Wed Nov 26 05:23:24 2025\nFrom: Ann <ann@example.com>\n')).toEqual([
      ['From', 'Ann <ann@example.com>'],
    ]);
  });
  it('takes the obsolete blank before the colon', () => {
    expect(pairs('Received : from a\n')).toEqual([['Received', 'from a']]);
  });
  it('joins a line that opens no field to the field above, where a paste lost its folds', () => {
    expect(pairs('Received: from a (192.0.2.1)\nby b with SMTP; Wed,\n26 Nov 2025 05:23:24 +0000\nB: 2')).toEqual([
      ['Received', 'from a (192.0.2.1) by b with SMTP; Wed, 26 Nov 2025 05:23:24 +0000'],
      ['B', '2'],
    ]);
  });
  it.each(['', ' \r\n\t', 'just a sentence', '\u0000\u0000', ': value', 'two words: value', 'Hello,\n\nsee below', 'Hello,\n\n'])(
    'reads no field from %j',
    (text) => {
      expect(readFields(text)).toEqual([]);
    },
  );
  it('reads an indented first field, and keeps the rest of one that was cut under a name no field can have', () => {
    expect(pairs('  A: 1\nB: 2\n')).toEqual([
      ['A', '1'],
      ['B', '2'],
    ]);
    expect(pairs(' by b with SMTP; Wed\nB: 2\n')).toEqual([
      ['(cut)', 'by b with SMTP; Wed'],
      ['B', '2'],
    ]);
  });
  it.each([
    ['il.example (unknown [203.0.113.66]) by mx.example.org; Wed, 26 Nov 2025 05:23:24 +0000', 'the end of a line'],
    ['by mx.example.org with ESMTPS id D66\nfor <r@example.org>; Wed', 'lines that lost their folds'],
    ['05:23:24 +0000', 'a time'],
    ['cafe::d8) by mx.example.org with SMTP; Wed', 'a group of an IPv6 address'],
    ['IPv6:2001:db8::1]) by mx.example.org with SMTP; Wed', 'a tagged address'],
    ['CIP:192.0.2.1;CTRY:US;LANG:en;SCL:1', 'a part of an antispam report'],
    ['eived: from a.example by mx.example.org; Wed', 'the rest of a name'],
    ['(Postfix) with ESMTPS id 4Q; Wed', 'a comment'],
    ['"X-A: 1', 'a quotation mark'],
    ['4Q.X: 1', 'the rest of an identifier'],
    [
      'by mx.example.org; Wed\nFrom ann@example.com Wed Nov 26 05:23:24 2025',
      'a line that looks like one of an mbox, further down',
    ],
    ['eceived-SPF: fail', 'the rest of a name with a hyphen'],
    ['ered-To: a@example.org', 'the rest of Delivered-To'],
    ['uthentication-Results: x', 'a name without its first letter'],
  ])('keeps %j, %s, as cut', (text) => {
    expect(pairs(`${text}\nA: 1\n`)).toEqual([
      [cutField, text.replace('\n', ' ')],
      ['A', '1'],
    ]);
  });
  it('tells text that an empty line parts from the fields', () => {
    expect(pairs('Hello,\n\n  see below\n\nA: 1\n')).toEqual([
      [textBefore, 'Hello,  see below'],
      ['A', '1'],
    ]);
    expect(pairs('Hello,\n\nby mx.example.org; Wed\nA: 1\n')[0]?.[0]).toBe(cutField);
  });
  it.each([
    'Cc:a@example.com',
    'From:a@example.com',
    'TO:a@example.com',
    'BCC:a@example.com',
    'DATE:Wed',
    'BCC: a@example.com',
    'To: a@example.com',
    'Face:x',
    'DATE: Wed',
    'Date:Wed',
    'X-A:1',
    'cc: fe80',
  ])('begins with %s as a field', (line) => {
    expect(pairs(`${line}\nA: 1\n`)).toHaveLength(2);
    expect(pairs(`${line}\nA: 1\n`)[0]?.[0]).toBe(line.split(':')[0]);
  });
  it('passes over what old versions of Outlook put above the headers', () => {
    expect(pairs('Microsoft Mail Internet Headers Version 2.0\nReceived: from a\n')).toEqual([['Received', 'from a']]);
  });
  it('keeps names of prototypes as names', () => {
    expect(pairs('__proto__: 1\nconstructor: 2\ntoString: 3\n')).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
      ['toString', '3'],
    ]);
  });
});

it('an indented first field that is one is not cut: the text below it is its own', () => {
  expect(pairs(' A: 1\n\nB: 2\n')).toEqual([['A', '1']]);
  expect(pairs(' by mx.example.org; Wed\n\nB: 2\n')).toEqual([
    [textBefore, 'by mx.example.org; Wed'],
    ['B', '2'],
  ]);
});

it('indexFields finds a name in any letter case, newest first', () => {
  const fields = readFields('Received: 1\nreceived: 2\nReceived-SPF: 3\nRECEIVED: 4\n');
  expect(fieldsNamed(indexFields(fields), 'Received').map(({ value }) => value)).toEqual(['1', '2', '4']);
});

it('indexFields tells hundreds of names apart', () => {
  const names = Array.from({ length: 400 }, (_, at) => `X-${at.toString(36)}`);
  const index = indexFields(readFields(names.map((name) => `${name}: ${name}\n`).join('')));
  expect(names.map((name) => fieldsNamed(index, name).map(({ value }) => value))).toEqual(names.map((name) => [name]));
  expect(fieldsNamed(index, 'X-none')).toEqual([]);
});
