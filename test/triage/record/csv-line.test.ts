import { csvCell } from '../../../src/triage/record/csv-line.ts';

test.each(['=1', '+1', '-1', '@SUM(1)', '\uff1d1', '\uff0b1', '\uff0d1', '\uff20SUM(1)'])(
  'no spreadsheet calculates %s',
  (text) => {
    expect(csvCell(text)).toBe(`'${text}`);
  },
);

test.each([
  ['a=1', 'a=1'],
  ['\t=1', ' =1'],
  ['\u202e=1', ' =1'],
  ['=1,2', '"\'=1,2"'],
  ['a"b', '"a""b"'],
])('%j is written as %j', (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});
