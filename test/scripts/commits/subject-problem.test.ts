import { subjectProblem } from '../../../scripts/commits/subject-problem.js';

test.each([
  ['Read addresses once', null],
  ['Read addresses once\n\nThey were read twice.\n', null],
  ['Read addresses once\r\n\r\nThey were read twice.\r\n', null],
  ['Read addresses once\n# Please enter the commit message\n', null],
  ['x'.repeat(72), null],
  ['x'.repeat(73), 'the subject has 73 characters, of at most 72'],
  ['é'.repeat(72), null],
  ['', 'the subject is empty'],
  ['\n\nbody', 'the subject is empty'],
  ['Read addresses once.', 'the subject ends with a full stop'],
  ['Read addresses once\nand no more', 'the line below the subject is not empty'],
])('says of %j: %s', (message, problem) => {
  expect(subjectProblem(message)).toBe(problem);
});
