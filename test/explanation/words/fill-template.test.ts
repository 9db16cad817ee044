import { fillPlain } from '../../../src/explanation/words/fill-template.ts';

test('words take numbers, and values that are never read as template', () => {
  expect(fillPlain('{count} of {total}', { count: 2, total: 30 })).toBe('2 of 30');
  expect(fillPlain('{name}, message {count}', { name: '{count} [x] $&', count: 1 })).toBe('{count} [x] $&, message 1');
});

test('a value that would disguise the sentence is made plain, and an empty one stands empty', () => {
  expect(fillPlain('“{name}”', { name: 'a\nb\u202ec' })).toBe('“a b\ufffdc”');
  expect(fillPlain('“{name}”', { name: '' })).toBe('“”');
});

test('a blank without a value leaves nothing behind, not even one named like a method', () => {
  expect(fillPlain('a{constructor}b', {})).toBe('ab');
});
