import type { HeaderField } from '../../../src/mail/headers/header-fields.ts';
import { domainOf, fromDomain } from '../../../src/explanation/message/from-domain.ts';

const from = (...values: readonly string[]): HeaderField[] => values.map((value, at) => ({ at, name: 'From', value }));

test.each([
  ['ana@example.com', 'example.com'],
  ['Ana <ana@Sub.Example.COM>', 'sub.example.com'],
  ['"ceo@bank.example" <ana@example.org>', 'example.org'],
  ['"a \\" <x@bank.example>" <ana@example.org>', 'example.org'],
  ['Ana (ceo@bank.example) <ana@example.org>', 'example.org'],
  ['ana@example.org (ceo@bank.example)', 'example.org'],
])('%s comes from %s', (value, domain) => {
  expect(fromDomain(from(value))).toBe(domain);
});

test.each([
  ['two addresses', from('ana@example.com, bo@example.org')],
  ['two addresses in brackets', from('<ana@example.com> <bo@example.org>')],
  ['two fields', from('ana@example.com', 'ana@example.com')],
  ['no field', []],
  ['no address', from('Ana')],
  ['no domain', from('ana@localhost')],
  ['a megabyte', from(`${'x'.repeat(1_000_000)}@example.com`)],
])('with %s nobody can say which domain a reader saw', (_, fields) => {
  expect(fromDomain(fields)).toBeNull();
});

test.each([
  ['bounce@mail.example.com', 'mail.example.com'],
  ['@example.com', 'example.com'],
  ['Example.com.', 'example.com'],
  ['none', null],
  ['a.example/x', null],
  ['a..example', null],
  ['a.b;c.example', null],
  [`${'a.'.repeat(122)}example.b`, `${'a.'.repeat(122)}example.b`],
  [`${'a.'.repeat(123)}example.`, `${'a.'.repeat(123)}example`],
  [`${'a.'.repeat(124)}exampl`, null],
  ['a b.example', null],
  ['', null],
])('the domain of “%s” is %s', (address, domain) => {
  expect(domainOf(address)).toBe(domain);
});
