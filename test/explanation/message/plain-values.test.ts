import {
  plainHostName,
  plainIpAddress,
  plainMailAddress,
  plainMessageId,
  plainTenantId,
} from '../../../src/explanation/message/plain-values.ts';

/** RFC 1035: 63 characters a label, 253 in all. */
const label = 'a'.repeat(63);
const longest = `${label}.${label}.${label}.${'b'.repeat(61)}`;

test.each(['a.b', 'mx-1.example.com', '1.2.example', 'xn--bcher-kva.example', 'a--b.example', longest])(
  '%s is a host name',
  (text) => {
    expect(plainHostName(text)).toBe(text);
    expect(plainMailAddress(`anna@${text}`)).toBe(`anna@${text}`);
  },
);

test('a host name is told in small letters, an address as it is written', () => {
  expect(plainHostName('MX.Example.COM')).toBe('mx.example.com');
  expect(plainMailAddress('Anna@Example.COM')).toBe('Anna@Example.COM');
});

test.each([
  '',
  'localhost',
  'example.',
  '.example',
  'a..example',
  '-a.example',
  'a-.example',
  'a.example-',
  'a_b.example',
  'bücher.example',
  'a b.example',
  'a;b.example',
  'a.example\n',
  '192.0.2.1',
  'example.1',
  `${label}a.example`,
  `${longest}b`,
])('%j is no host name', (text) => {
  expect(plainHostName(text)).toBeNull();
  expect(plainMailAddress(`anna@${text}`)).toBeNull();
});

test.each(['a', '1', 'anna.smith', 'anna_s', 'anna+list', 'anna-s', 'l'.repeat(64)])(
  '%s stands in front of the sign as it is',
  (local) => {
    expect(plainMailAddress(`${local}@example.com`)).toBe(`${local}@example.com`);
  },
);

test.each(['', '.anna', '-anna', '+anna', "o'brien", 'a b', 'a"b', 'a`b', 'a$b', 'a|b', 'a;b', 'a@b', 'å', 'l'.repeat(65)])(
  '%j in front of the sign may mean something else to a shell',
  (local) => {
    expect(plainMailAddress(`${local}@example.com`)).toBeNull();
  },
);

test.each(['192.0.2.1', '2001:db8::1', '2001:DB8:0:1:2:3:4:5', '::', '::1'])('%s is an address', (text) => {
  expect(plainIpAddress(text)).toBe(text);
});

test.each([
  '',
  '192.0.2',
  '192.0.2.1.5',
  '192.0.2.1;id',
  ' 192.0.2.1',
  '192.0.2.1000',
  '2001:db8',
  '2001:db8::1%5',
  '2001:db80a::1',
  'a::g',
])('%j is none', (text) => {
  expect(plainIpAddress(text)).toBeNull();
});

const tenant = '81aecebe-35ef-4e8a-8b04-1b4ead7abb59';

test('the number of a tenant is told in small letters, and nothing stands beside it', () => {
  expect(plainTenantId(tenant.toUpperCase())).toBe(tenant);
  for (const text of [
    '',
    `x${tenant}`,
    `${tenant}0`,
    `{${tenant}}`,
    tenant.slice(1),
    tenant.replaceAll('-', ''),
    tenant.replace('8', 'g'),
  ])
    expect(plainTenantId(text)).toBeNull();
});

test.each(['<1@mx.example.com>', ' <A-1.b_c+d=e$f!@mx-1.example.com> ', `<${'l'.repeat(120)}@${'h'.repeat(76)}>`])(
  '%j is quoted for a shell',
  (text) => {
    expect(plainMessageId(text)).toBe(`'${text.trim()}'`);
  },
);

test.each([
  '',
  '1@mx.example.com',
  '<1@mx.example.com',
  'x<1@mx.example.com>',
  '<1@mx.example.com>x',
  '<1>',
  '<@mx.example.com>',
  '<1@>',
  "<1'@mx.example.com>",
  '<1`@mx.example.com>',
  '<1|@mx.example.com>',
  '<1 2@mx.example.com>',
  '<1@mx_1.example.com>',
  `<${'l'.repeat(121)}@mx.example.com>`,
  `<1@${'h'.repeat(77)}>`,
])('%j is not', (text) => {
  expect(plainMessageId(text)).toBeNull();
});
