import { columnsOf, endFitted, fitted } from '../../../src/cli/terminal/display-width.ts';

test.each([
  ['', 0],
  ['contoso.com', 11],
  ['Uønsket mail', 12],
  ['会議', 4],
  ['e\u0301', 1],
  ['📧.eml', 6],
])('%j takes its columns', (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

test('a text that is too long loses its end, or its start', () => {
  expect(fitted('minutes', 7)).toBe('minutes');
  expect(fitted('minutes', 9)).toBe('minutes  ');
  expect(fitted('minutes', 5)).toBe('minu…');
  expect(endFitted('mail/minutes.eml', 8)).toBe('…tes.eml');
  expect(endFitted('a', 3)).toBe('a  ');
});

test('a wide sign is never cut in half: a blank takes its place', () => {
  expect(fitted('会議録', 4)).toBe('会… ');
  expect(endFitted('会議録', 4)).toBe('…録 ');
});
