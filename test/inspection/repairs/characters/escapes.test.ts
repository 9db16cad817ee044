import { escapes } from '../../../../src/inspection/repairs/characters/escapes.ts';
import { postfix, told } from '../paste-lines.ts';

const escaped = (lines: readonly string[], signs: RegExp): string[] => lines.map((line) => line.replace(signs, '\\$&'));

test.each([
  ['brackets and low lines', /[[\]_]/g],
  ['stars and angles too', /[[\]_*<>#]/g],
  ['round brackets too', /[[\]_()]/g],
])('backslashes of Markdown go: %s', (_, signs) => {
  expect(told(escaped(postfix, signs))).toEqual({ ...told(postfix), repairs: ['special-characters'] });
});

test.each([
  ['one bracket stands without', ['Received: from a (a [192.0.2.1]) by b', 'X-A: \\[40.95.1.1\\]']],
  ['one low line does', ['Received: from a by b (cipher=TLS_AES)', 'X-A: \\[40.95.1.1\\]']],
  ['there is but one', ['Received: from a by b', 'X-A: a\\_b']],
])('where %s, somebody meant them', (_, lines) => {
  expect(escapes.repair(lines)).toBe(lines);
});

test('the name of a field stays: Microsoft 365 takes fields of some names away, and not of others', () => {
  const lines = ['Received: from a by b \\[c\\]', 'X\\-Forefront\\-Antispam\\-Report: DIR:INB'];
  expect(escapes.repair(lines)).toEqual(['Received: from a by b [c]', lines[1]]);
});
