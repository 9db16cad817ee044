import { alignmentOf } from '../../src/explanation/alignment.ts';

test.each([
  ['example.com', 'example.com', { kind: 'same' }],
  ['mail.example.com', 'example.com', { kind: 'related' }],
  ['example.com', 'mail.example.com', { kind: 'related' }],
  ['news.example.com', 'mail.example.com', { kind: 'perhaps', shared: 'example.com' }],
  // two customers under one public suffix look the same without the list of suffixes
  ['one.co.example', 'two.co.example', { kind: 'perhaps', shared: 'co.example' }],
  ['example.org', 'example.com', { kind: 'different' }],
  ['notexample.com', 'example.com', { kind: 'different' }],
  [null, 'example.com', { kind: 'unknown' }],
  ['example.com', null, { kind: 'unknown' }],
] as const)('%s stands to %s as %j', (domain, from, alignment) => {
  expect(alignmentOf(domain, from)).toEqual(alignment);
});
