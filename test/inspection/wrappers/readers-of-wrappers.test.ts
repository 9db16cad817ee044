import { csvRows } from '../../../src/inspection/wrappers/csv-rows.ts';
import { textsOfForm } from '../../../src/inspection/wrappers/form-lines.ts';
import { linesOfNamesAndValues } from '../../../src/inspection/wrappers/name-value-lines.ts';
import { linesOfRtf } from '../../../src/inspection/wrappers/rtf-lines.ts';
import { linesOfTable } from '../../../src/inspection/wrappers/table-lines.ts';

test.each<[string, string, string[][] | null]>([
  [
    'plain cells',
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a line end that is a lone LF', 'a\nb', [['a'], ['b']]],
  ['quoted, with what parts cells and rows in it', '"a,b","c\r\nd"', [['a,b', 'c\r\nd']]],
  ['quotation marks in quotation marks', '"say ""hi""",x', [['say "hi"', 'x']]],
  ['an empty cell between', 'a,,b', [['a', '', 'b']]],
  ['an empty quoted cell', '"",b', [['', 'b']]],
  ['rows of empty cells are left out', 'a\n,,\n\nb', [['a'], ['b']]],
  ['a mark in the middle of a cell', 'a"b,c', [['a"b', 'c']]],
  ['a mark that is not closed', 'a,"b', null],
  ['a mark that is closed within its cell', '"a"b,c', null],
  ['nothing', '', []],
])('rows of quoted cells (RFC 4180): %s', (_, text, rows) => {
  expect(csvRows(text)).toEqual(rows);
});

test('rows of cells that another sign parts', () => {
  expect(csvRows('"a,b";c\n"d";e', ';')).toEqual([
    ['a,b', 'c'],
    ['d', 'e'],
  ]);
  expect(csvRows('"a",b', ';')).toBeNull();
});

test.each<[string, readonly (readonly [string, string])[]]>([
  ['headers=A%3A+1%0AB%3A+2&x=y', [['headers', 'A: 1\nB: 2']]],
  ['https://example.net/?h=A%3A%201%0D%0AB%3A%2B2', [['h', 'A: 1\r\nB:+2']]],
  [
    ' h=A%0a&g=B%0A&C%0A ',
    [
      ['h', 'A\n'],
      ['g', 'B\n'],
      ['', 'C\n'],
    ],
  ],
  ['h=A%3A+1', []],
  ['h=A%0A and more', []],
  ['h=A%0A%ff', []],
  ['h=A%0A%x', []],
])('names and texts of a form: %j', (text, texts) => {
  expect(textsOfForm(text)).toEqual(texts);
});

test.each<[string, string, readonly string[]]>([
  ['as PowerShell prints them', 'Name  : A\nValue : 1\n\nName  : B\nValue : 2', ['A: 1', 'B: 2']],
  ['a long value on several lines', 'Name  : A\r\nValue : 1\r\n        2\r\n', ['A: 1 2']],
  ['YAML', '- name: A\n  value: "1 \\"2\\""\n- key: B\n  value: 2', ['A: 1 "2"', 'B: 2']],
  ['a mark at one end alone', 'name: A\nvalue: "1\nname: B\nvalue: 2"', ['A: "1', 'B: 2"']],
  ['marks around what is no text of JSON', 'name: A\nvalue: "a" and "b"', ['A: "a" and "b"']],
  ['other lines first', 'Hello\nName : A\nValue : 1', []],
  ['a name without its value', 'Name : A\nName : B\nValue : 2', ['B: 2']],
  ['words where a value should stand', 'Name : A\nValue : 1\nName : B\nother', ['A: 1']],
])('names and values on lines of their own: %s', (_, text, lines) => {
  expect(linesOfNamesAndValues(text)).toEqual(lines);
});

test.each<[string, readonly string[]]>([
  [String.raw`{\rtf1\ansi{\fonttbl\f0 Arial;}\pard A: 1\par B:\tab 2\line C\par}`, ['Arial;', '', 'A: 1', 'B:\t2', 'C', '']],
  [String.raw`a\'41\'e6\{b\}\\c\par `, ['aAæ{b}\\c', '']],
  [String.raw`one\b bold\b0 plain\parx`, ['oneboldplain']],
])('lines of Rich Text: %j', (text, lines) => {
  expect(linesOfRtf(text)).toEqual(lines);
});

describe('a table that was copied as text', () => {
  const route = 'from a.example by b.example with SMTP; Mon, 3 Mar 2025 10:00:08 +0000';
  test.each<[string, readonly string[], readonly string[]]>([
    ['two blanks', [`Received  ${route}`, 'Subject  x'], [`Received: ${route}`, 'Subject: x']],
    ['a tab and a number', [`1\tReceived\t${route}`, '2\tSubject\tx'], [`Received: ${route}`, 'Subject: x']],
    [
      'bars',
      ['| Name | Value |', `| **Received** | ${route} |`, '| `Subject` | a \\| b<br>c |'],
      [`Received: ${route}`, 'Subject: a | b c'],
    ],
    ['a bar at the end of a plain value', [`Received  ${route}`, 'Subject  x |'], [`Received: ${route}`, 'Subject: x |']],
    ['names above their values', ['Received', route, 'Subject', 'x'], ['Received:', route, 'Subject:', 'x']],
    ['an empty line ends it', [`Received  ${route}`, '', 'Subject  x'], [`Received: ${route}`]],
    ['empty lines above it', ['', `Received  ${route}`], [`Received: ${route}`]],
    ['header lines of its own', [`Received  ${route}`, `Received: ${route}`], []],
    ['no route, and header lines further down', ['Subject  x', '', `> Received: ${route}`], []],
    ['no route, and none further down', ['Subject  x', '', 'text'], ['Subject: x']],
  ])('%s', (_, lines, found) => {
    expect(linesOfTable(lines.join('\n')).map((line) => line.trimEnd())).toEqual(found);
  });
});
