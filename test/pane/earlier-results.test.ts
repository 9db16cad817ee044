import { withResult } from '../../src/pane/earlier-results.ts';
import type { EarlierResult } from '../../src/pane/earlier-results.ts';
import { inspectText } from '../support/inspected.ts';
import type { Shown } from '../../src/ui/shown.ts';
import { mail } from '../ui/fake-outlook.ts';

const seen = (subject: string, inspection: Shown = inspectText(`Subject: ${subject}\r\n`)) => ({
  item: mail(subject),
  inspection,
});
const subjects = (results: readonly EarlierResult[]): string[] => results.map(({ item }) => item.subject);

test('the newest stands in front, each with a number of its own', () => {
  const results = [seen('one'), seen('two'), seen('three')].reduce(withResult, []);
  expect(subjects(results)).toEqual(['three', 'two', 'one']);
  expect(new Set(results.map(({ round }) => round)).size).toBe(3);
});

test('a message that is seen again moves to the front and stands once', () => {
  expect(subjects([seen('one'), seen('two'), seen('one')].reduce(withResult, []))).toEqual(['one', 'two']);
});

test('the same subject over other lines is another message', () => {
  const results = [seen('one'), seen('one', inspectText('Subject: one\r\nX-Other: 1\r\n'))].reduce(withResult, []);
  expect(subjects(results)).toEqual(['one', 'one']);
});

test('what was not judged is no result', () => {
  const views = [seen('one', { state: 'checking' }), seen('two', { state: 'failed', code: '9020' })];
  expect(views.reduce(withResult, [])).toEqual([]);
  expect(withResult([], { item: { kind: 'no-item' }, inspection: inspectText('') })).toEqual([]);
});

test('ten are kept beside the one on show', () => {
  const views = Array.from({ length: 30 }, (_, at) => seen(`message ${at}`));
  const results = views.reduce(withResult, []);
  expect(results).toHaveLength(11);
  expect(results[0]?.item.subject).toBe('message 29');
});
