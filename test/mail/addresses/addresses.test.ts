import fc from 'fast-check';
import { domainPart, onlyAddressIn, readAddresses } from '../../../src/mail/addresses/addresses.ts';

const written = (value: string): string[] => readAddresses(value).map(({ local, domain }) => `${local}@${domain}`);

test.each([
  ['a bare address', 'ana@example.com', ['ana@example.com']],
  ['letter case stays', 'Ana@Sub.Example.COM', ['Ana@Sub.Example.COM']],
  ['a display name', 'Ana Field <ana@example.com>', ['ana@example.com']],
  ['a display name that looks like an address', 'ceo@bank.example <ana@example.org>', ['ana@example.org']],
  ['a quoted one', '"ceo@bank.example" <ana@example.org>', ['ana@example.org']],
  ['a quoted one with quotes inside', '"a \\" <x@bank.example>" <ana@example.org>', ['ana@example.org']],
  ['a comment before', 'Ana (ceo@bank.example) <ana@example.org>', ['ana@example.org']],
  ['a comment behind', 'ana@example.org (ceo@bank.example)', ['ana@example.org']],
  ['comments within comments, around the sign', 'ana(a(b)) @ (c@d)example.org', ['ana@example.org']],
  ['a comma in a display name', 'Field, Ana <ana@example.org>', ['ana@example.org']],
  ['a quoted local part', '<"a b@c, d"@example.org>', ['"a b@c, d"@example.org']],
  ['a local part that is partly quoted', 'ana."b@c"@example.org', ['ana."b@c"@example.org']],
  ['a rewritten sender', '<SRS0=aB=cd=example.com=ana@example.org>', ['SRS0=aB=cd=example.com=ana@example.org']],
  ['two signs', '<ana@example.com@example.org>', ['ana@example.com@example.org']],
  ['a route', '<@mx.example.net,@mx.example.org:ana@example.com>', ['ana@example.com']],
  ['an address literal', 'ana@[192.0.2.1]', ['ana@[192.0.2.1]']],
  ['an address literal with colons', '<ana@[IPv6:2001:db8::1]>, bo@example.com', ['ana@[IPv6:2001:db8::1]', 'bo@example.com']],
  ['an address literal that nobody closes', 'ana@[192.0.2.1, bo@example.org', ['ana@']],
  ['several', 'ana@example.com, Bo <bo@example.org>', ['ana@example.com', 'bo@example.org']],
  ['two in brackets without a comma', '<ana@example.com> <bo@example.org>', ['ana@example.com', 'bo@example.org']],
  ['two in one pair of brackets', '<ana@example.com, bo@example.org>', ['ana@example.com', 'bo@example.org']],
  ['a bracket within brackets', '<ana@example.com <bo@example.org>', ['ana@example.com', 'bo@example.org']],
  ['a comma behind a lone sign', '@, bo@example.org', ['@', 'bo@example.org']],
  [
    'a group',
    'Team: ana@example.com, Bo <bo@example.org>; cy@example.net',
    ['ana@example.com', 'bo@example.org', 'cy@example.net'],
  ],
  ['an address behind one in brackets', 'Ana <ana@example.com> ceo@bank.example', ['ana@example.com']],
  [
    'an address behind one in brackets, and one of its own',
    '<ana@example.com> ceo@bank.example, bo@example.org',
    ['ana@example.com', 'bo@example.org'],
  ],
  ['a colon that ends no route', '<ana:bo@example.com>', ['ana:bo@example.com']],
  ['a bracket that opens no address literal', 'ana[1]@example.com', ['ana[1]@example.com']],
  ['a quoted pair', 'ana\\,bo@example.com', ['ana\\,bo@example.com']],
  ['a quoted pair that is cut', 'ana@example.com\\', ['ana@example.com\\']],
  ['an empty group', 'undisclosed-recipients:;', []],
  ['a reverse-path without anybody', '<>', []],
  ['a name in brackets', 'Ana <ana>', ['ana@']],
  ['an address cut before its end', 'Ana <ana@example.com', ['ana@example.com']],
  ['a name alone', 'Ana', []],
  ['a quote that nobody closes', '"Ana <ana@example.com>', []],
  ['a comment that nobody closes', 'bo@example.org, (Ana <ana@example.com>', ['bo@example.org']],
  ['letters beyond ASCII', 'Åse <åse@bücher.example>', ['åse@bücher.example']],
  ['names of prototypes', '__proto__@constructor', ['__proto__@constructor']],
  ['nothing', '', []],
])('reads the addresses of a field: %s', (_name, value, addresses) => {
  expect(written(value)).toEqual(addresses);
});

test('a field holds one address, or nobody can say which', () => {
  expect(onlyAddressIn('Ana <ana@example.com>')).toEqual({ local: 'ana', domain: 'example.com' });
  expect(onlyAddressIn('ana@example.com, bo@example.org')).toBeNull();
  expect(onlyAddressIn('Ana')).toBeNull();
});

test('of 4000 characters an address is read, of more it is not', () => {
  const address = '@example.com';
  expect(readAddresses(`${'x'.repeat(4000 - address.length)}${address}`)).toHaveLength(1);
  expect(readAddresses(`${'x'.repeat(4001 - address.length)}${address}`)).toEqual([]);
});

test.each([
  ['bounce@mail.example.com', 'mail.example.com'],
  ['@example.com', 'example.com'],
  ['example.com', 'example.com'],
  ['', ''],
])('the domain in %j is %j', (identity, domain) => {
  expect(domainPart(identity)).toBe(domain);
});

test('any display name in quotes, and any comment, changes nothing', () => {
  const inner = fc.string({ unit: fc.constantFrom('a', '@', '<', '>', ',', ';', ':', '[', ' ', '\\"', '\\)', '\\\\') });
  fc.assert(
    fc.property(inner, inner, (name, comment) => {
      expect(written(`"${name}" (${comment}) <ana@example.com>`)).toEqual(['ana@example.com']);
    }),
  );
});

test('any text is read, and never names more than it holds', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '@', '<', '>', ',', ';', ':', '[', ']', '(', ')', '"', '\\', ' ') }),
      (text) => {
        for (const { local, domain } of readAddresses(text))
          expect(local.length + domain.length).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});
