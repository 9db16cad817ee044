import { links } from '../../../../src/inspection/repairs/characters/links.ts';

const repaired = (host: string): readonly string[] => links.repair([`Received: from ${host} (192.0.2.1) by b.example`]);

test.each([
  'mx.example.org<http://mx.example.org>',
  'mx.example.org<https://mx.example.org/?a=b>',
  'mx.example.org<mailto:mx.example.org>',
  '[mx.example.org](http://mx.example.org)',
  '[mx.example.org](https://mx.example.org/?a=b)',
  '[mx.example.org](mailto:mx.example.org)',
  '<http://mx.example.org|mx.example.org>',
  '<https://mx.example.org/?a=b|mx.example.org>',
  '<mailto:mx.example.org|mx.example.org>',
])('of %s the name is left', (host) => {
  expect(repaired(host)).toEqual(['Received: from mx.example.org (192.0.2.1) by b.example']);
});

test.each([
  ['nothing to be the name', '<http://mx.example.org>'],
  ['a path alone', 'mx.example.org<file://mx.example.org>'],
  ['a link in it that has no end', 'mx.example.org<http://mx.example.org'],
  ['a blank in the link', 'mx.example.org<http://mx.example .org>'],
  ['a blank in the name', '[mx example.org](http://mx.example.org)'],
  ['no name', '[](http://mx.example.org)'],
  ['a name of another kind', '<http://mx.example.org|a|b>'],
])('what has %s stays', (_what, host) => {
  const lines = [`Received: from ${host} by b.example`];
  expect(links.repair(lines)).toBe(lines);
});

test('every line of the section loses its links where a field of the route shows one, and none where no such field does', () => {
  const subject = 'Subject: see a.example<http://a.example>';
  expect(links.repair(['Received: from b<http://b> by c', subject])).toEqual(['Received: from b by c', 'Subject: see a.example']);
  for (const name of ['X-Received', 'Authentication-Results', 'received-spf', 'Return-Path'])
    expect(links.repair([`${name}: b<http://b>`, subject])[1]).toBe('Subject: see a.example');
  for (const name of ['Received-By', 'X-Return-Path', 'Subject'])
    expect(links.repair([`${name}: b<http://b>`, subject])[1]).toBe(subject);
  expect(links.repair(['Received: from b', ' by c<http://c>'])).toEqual(['Received: from b', ' by c']);
});
