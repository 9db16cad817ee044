import { blanksOf, fill } from '../../../src/explanation/words/fill.ts';

test('a blank takes its value, and a missing or blank value says so', () => {
  expect(fill('{name} from {address}', { name: 'a.example', address: '192.0.2.1' }, '?')).toBe('a.example from 192.0.2.1');
  expect(fill('{name} from {address}', { name: ' ' }, 'not stated')).toBe('not stated from not stated');
});

test('an option is left out when one of its blanks has no value', () => {
  const template = 'SPF gave {result}[ for {domain}][ from {address}].';
  expect(fill(template, { result: 'none' }, '?')).toBe('SPF gave none.');
  expect(fill(template, { result: 'none', domain: '', address: '192.0.2.1' }, '?')).toBe('SPF gave none from 192.0.2.1.');
  expect(fill(template, { result: 'none', domain: 'a.example', address: '192.0.2.1' }, '?')).toBe(
    'SPF gave none for a.example from 192.0.2.1.',
  );
});

test('a conditional option stands only with a true value, not with a text of any kind', () => {
  expect(fill('range[?mixed , shared].', { mixed: true }, '?')).toBe('range, shared.');
  for (const mixed of [false, null, 'yes', 'true', 1]) expect(fill('range[?mixed , shared].', { mixed }, '?')).toBe('range.');
  expect(fill('range[?mixed , shared].', {}, '?')).toBe('range.');
});

test('a number stands as it is, and what is unstated or only true or false has no words', () => {
  expect(fill('{count} times[, level {scl}][, from {address}]', { count: 0, scl: -1, address: null }, '?')).toBe(
    '0 times, level -1',
  );
  expect(fill('{mixed}[ or {cloud}]', { mixed: true, cloud: false }, '?')).toBe('?');
});

test('a value is never read as template, pattern or key', () => {
  expect(fill('<{name}>[ ({by})]', { name: '{by} [x] $& $1', by: '[?mixed ]{name}' }, '?')).toBe(
    '<{by} [x] $& $1> ([?mixed ]{name})',
  );
  expect(fill('{constructor}', {}, 'not stated')).toBe('not stated');
});

test('a value that would disguise the sentence is made plain, an endless one is cut', () => {
  expect(fill('{name}.', { name: 'a\r\nb\u202ec\u001b[31m' }, '?')).toBe('a  b\ufffdc\ufffd[31m.');
  expect(fill('{name}', { name: 'x'.repeat(5000) }, '?')).toHaveLength(261);
});

test('a value that is cut keeps no unmasked part of an address', () => {
  const filled = fill('{domain}', { domain: `${'a'.repeat(400)}@secret.example` }, '?');
  expect(filled).toBe('a***@secret.example');
  expect(fill('{domain}', { domain: `${'x'.repeat(250)} ${'a'.repeat(20)}@secret.example` }, '?')).not.toContain('aa');
  expect(fill('{domain}', { domain: 'jane@example.com' }, '?')).toBe('jane@example.com');
});

test('blanks are found by name', () => {
  expect(blanksOf('a {one}[ b {two}]{one}')).toEqual(['one', 'two', 'one']);
});
