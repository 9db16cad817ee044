import { closeGaps, isAddressRest } from '../../../../src/inspection/repairs/line-breaks/empty-lines.ts';

const received = 'Received: from a.example by b.example; Wed, 14 Oct 2026 07:42:15 +0000';
const [fold, lost, subject, from] = ['\twith ESMTP id 1', 'with ESMTP id 1', 'Subject: x', 'From: ann@example.com'];
const apart = (...lines: readonly string[]): string[] => lines.flatMap((line, at) => (at === 0 ? [line] : ['', line]));

test.each<[string, readonly string[], readonly string[], number]>([
  ['every field stands apart', apart(received, subject, from), [received, subject, from], 5],
  ['so do the folds', apart(received, fold, subject, from, fold), [received, fold, subject, from, fold], 9],
  ['so do folds that lost their blanks', apart(received, lost, subject, from), [received, lost, subject, from], 7],
  ['fields stand together with their folds', [received, fold, '', ...apart(subject, from)], [received, fold, subject, from], 6],
  ['a body stands below', apart(received, subject, from, 'Hello'), [received, subject, from], 5],
  [
    'a body stands below that is indented further down',
    apart(received, subject, from, 'Hello', ' Bye'),
    [received, subject, from],
    5,
  ],
  [
    'a body stands behind a wider gap',
    [...apart(received, subject, from), '', '', 'To: bob@example.org'],
    [received, subject, from],
    5,
  ],
  [
    'a body stands below, folds are in place, and the body names a field',
    apart(received, fold, subject, from, 'Hello', 'To: bob@example.org'),
    [received, fold, subject, from],
    7,
  ],
  [
    'a paragraph stands below that is no field, and another field',
    [...apart(received, subject, from), '', 'Hello', 'there', '', 'To: bob@example.org'],
    [received, subject, from],
    5,
  ],
  [
    'a paragraph stands below that names something, and another field',
    [...apart(received, subject, from), '', 'Hello', 'Note: see', '', 'To: bob@example.org'],
    [received, subject, from],
    5,
  ],
  [
    'a name that no mail has stands below, with more in its lines',
    [...apart(received, subject, from), '', 'Note: see', 'To: bob@example.org', '', 'Cc: cy@example.org'],
    [received, subject, from],
    5,
  ],
  [
    'one that no mail has stands between, with a fold',
    [...apart(received, subject), '', 'Note: a', fold, '', from],
    [received, subject, 'Note: a', fold, from],
    8,
  ],
])('gaps are closed where %s', (_, lines, head, end) => {
  expect(closeGaps(lines, 0)).toEqual({ head, end });
});

test('gaps are closed from the line on at which the section begins', () => {
  expect(closeGaps(['Hello', '', ...apart(received, subject, from)], 2)).toEqual({ head: [received, subject, from], end: 7 });
});

test.each<[string, readonly string[]]>([
  ['no gap', [received, subject, from]],
  ['one gap, as in front of a body', [received, subject, from, '', 'To: bob@example.org']],
  ['two fields together in front of the first gap', [received, subject, ...apart('', from, 'To: bob@example.org')]],
  ['two fields together behind it', [received, '', subject, from, '', 'To: bob@example.org']],
  ['two fields alone', apart(received, subject)],
  ['two fields alone, and a name that no mail has', apart(received, subject, 'Note: y')],
  ['no Received', apart(subject, from, 'To: bob@example.org')],
  ['prose on top', apart('Hello', received, subject, from)],
])('nothing is closed where there is %s', (_, lines) => {
  expect(closeGaps(lines, 0)).toBeNull();
});

test.each<[string, boolean]>([
  ['(2603:10a6::1) by b.example', true],
  ['[IPv6:2001:db8::1] x', true],
  ['2603:10b6::1) by b.example', true],
  ['cafe:1::1) by b.example', true],
  ['X-(Peer: a', false],
  ['cafes: a', false],
  ['by b.example', false],
])('%j may be the rest of an address: %j', (line, expected) => {
  expect(isAddressRest(line)).toBe(expected);
});
