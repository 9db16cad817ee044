import { isSubjectAlone } from '../../../src/inspection/doubts/subject-alone.ts';

test.each([
  ['Quarterly figures', 'Quarterly figures', []],
  ['Re: Quarterly figures', '', ['Re']],
  [' Received: a\r\n b ', 'Received: a b', ['Received']],
  ['Received: a\r\nFrom: b', 'Received: a From: b', ['Received', 'From']],
  ['Received: a\r\nRECEIVED: b', 'other', ['Received', 'RECEIVED']],
])('%j with the subject %j is the subject alone', (answer, subject, names) => {
  expect(isSubjectAlone(answer, subject, names)).toBe(true);
});

test.each([
  ['', '', []],
  [' \r\n', 'Quarterly figures', []],
  ['Received: a\r\nFrom: b', 'Quarterly figures', ['Received', 'From']],
])('%j with the subject %j is not', (answer, subject, names) => {
  expect(isSubjectAlone(answer, subject, names)).toBe(false);
});
