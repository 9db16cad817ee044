import { withoutIndentation } from '../../../../src/inspection/repairs/margins/indentation.ts';

test.each<[string, readonly string[], readonly string[]]>([
  ['fields and folds', ['  A: 1', '   fold', '  B: 2'], ['A: 1', ' fold', 'B: 2']],
  ['a tab', ['\tA: 1', '\t\tfold', '\tB: 2'], ['A: 1', '\tfold', 'B: 2']],
  ['an empty line between', ['  A: 1', '  B: 2', '', '  text'], ['A: 1', 'B: 2', '', 'text']],
  ['up to a line that is not indented below an empty one', ['  A: 1', '  B: 2', ' ', 'Regards'], ['A: 1', 'B: 2', '', 'Regards']],
])('lines that are indented are moved: %s', (_, lines, moved) => {
  expect(withoutIndentation(lines, 0)).toEqual(moved);
  expect(withoutIndentation(['See:', ...lines], 1)).toEqual(['See:', ...moved]);
});

test.each<[string, readonly string[]]>([
  ['no indentation', ['A: 1', '  B: 2']],
  ['one field, of which the others may be the rest', ['  A: 1', '  fold']],
  ['no field at the top', ['  text', '  A: 1', '  B: 2']],
  ['a line that is not indented right below', ['  A: 1', '  B: 2', 'Regards']],
  ['a line that is indented less', ['   A: 1', '   B: 2', ' C: 3']],
])('the very same list where nothing is to be moved: %s', (_, lines) => {
  expect(withoutIndentation(lines, 0)).toBe(lines);
});
