import { fieldNameOf, halvesOf, linesOf, opensReceived, valueOf } from '../../src/mail/lines.ts';

test.each([
  ['LF', 'a\nb\n', ['a', 'b', '']],
  ['CRLF', 'a\r\nb', ['a', 'b']],
  ['CR CR LF', 'a\r\r\n\r\r\nb', ['a', '', 'b']],
  ['lone CR', 'a\r\rb', ['a', '', 'b']],
  ['a lone CR among line feeds ends nothing', 'a\rb\nc', ['a\rb', 'c']],
  ['nothing', '', ['']],
])('cuts a text into lines: %s', (_name, text, lines) => {
  expect(linesOf(text)).toEqual(lines);
});

test.each([
  ['Subject: hi', 'Subject'],
  ['Subject:', 'Subject'],
  ['Subject \t: hi', 'Subject'],
  ['X-!#$%: 1', 'X-!#$%'],
  [' Subject: hi', null],
  ['two words: x', null],
  [': x', null],
  ['Emne\u00e6: x', null],
  ['Subject', null],
  ['', null],
])('the field that %j opens: %p', (line, name) => {
  expect(fieldNameOf(line)).toBe(name);
});

test('only a Received field opens one', () => {
  expect(['Received: x', 'RECEIVED : x', 'Received-SPF: x', ' Received: x'].map(opensReceived)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test.each([
  'Sunday, 22 November 2026 11:00',
  'Sun, 22 Nov 2026 10:00:34 +0000',
  'Thu 22-11-2026 11:00',
  'November 22, 2026',
  '22 Nov 2026',
  'Today 11:00',
  '11/22/2026 11:00 AM',
])('a mail program prints the time %s, and no server', (time) => {
  expect(opensReceived(`Received: ${time}`)).toBe(false);
});

test.each(['from sun.example (192.0.2.1)', 'by mon.example', '(qmail 1 invoked from network); 22 Nov 2026', 'sun.example by x'])(
  'a server may write %s',
  (value) => {
    expect(opensReceived(`Received: ${value}`)).toBe(true);
  },
);

test('the header section ends at the first empty line below a field', () => {
  expect(halvesOf(['', 'Hello,', '', 'A: 1', ' ', '', 'b'])).toEqual({ head: ['', 'Hello,', '', 'A: 1', ' '], below: ['b'] });
  expect(halvesOf(['', 'no field', ''])).toEqual({ head: ['', 'no field', ''], below: [] });
});

test.each([
  ['content-type', 'a;\tb=c'],
  ['b', '2'],
  ['c', ''],
])('the value of %s is %j', (name, value) => {
  expect(valueOf(['Content-Type : a;', '\tb=c', 'B: 2', 'B: 3'], name)).toBe(value);
});
