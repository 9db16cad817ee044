import { alignmentOf, firstLabel, isInDomain, isPublicName, isSameOrganisation } from '../../../src/mail/addresses/domain.ts';

test.each([
  ['mx.example.com', ['example.com'], true],
  ['MX.Example.COM', ['example.com'], true],
  ['mx.example.com', ['example.org', 'example.com'], true],
  ['example.com', ['example.com'], false],
  ['badexample.com', ['example.com'], false],
  ['example.com.example.org', ['example.com'], false],
  ['', ['example.com'], false],
])('%s lies in %j: %p', (host, domains, expected) => {
  expect(isInDomain(host, domains)).toBe(expected);
});

test.each([
  ['mx.example.com', 'mx'],
  ['LOCALHOST', 'LOCALHOST'],
  ['', ''],
  [undefined, ''],
])('the first label of %p is %p', (host, label) => {
  expect(firstLabel(host)).toBe(label);
});

test.each([
  ['mail.example.com', 'news.example.com', true],
  ['mail.example.co.uk', 'EXAMPLE.co.uk', true],
  ['one.co.uk', 'two.co.uk', false],
  // two customers of one hosting company, which stands in the private part of the list
  ['one.github.io', 'two.github.io', false],
  ['com', 'com', false],
  ['', '', false],
  ['192.0.2.1', '192.0.2.1', false],
])('%s and %s are of one organisation: %p', (one, other, expected) => {
  expect(isSameOrganisation(one, other)).toBe(expected);
});

test.each([
  ['example.com', 'example.com', 'same'],
  ['Example.COM.', 'example.com', 'same'],
  ['localhost', 'localhost', 'same'],
  ['mail.example.com', 'example.com', 'related'],
  ['example.co.uk', 'a.b.example.co.uk', 'related'],
  ['mail.example.com', 'news.example.com', 'organisation'],
  ['a.mail.example.com', 'news.example.com', 'organisation'],
  ['example.com', 'example.org', 'different'],
  ['badexample.com', 'example.com', 'different'],
  ['one.co.uk', 'two.co.uk', 'different'],
  // a public suffix belongs to nobody who registers below it
  ['co.uk', 'example.co.uk', 'different'],
  ['example.com', 'com', 'different'],
  ['one.github.io', 'github.io', 'different'],
  ['one.github.io', 'two.github.io', 'different'],
  ['192.0.2.1', '2.1', 'different'],
  ['', 'example.com', 'unknown'],
  ['example.com', '', 'unknown'],
  ['', '', 'unknown'],
  ['.', 'example.com', 'unknown'],
] as const)('%p stands to the From domain %p: %s', (domain, from, expected) => {
  expect(alignmentOf(domain, from)).toBe(expected);
  expect(alignmentOf(from, domain)).toBe(expected);
});

test.each([
  ['mail.example.com', true],
  ['MAIL.EXAMPLE.CO.UK', true],
  // the private part of the list counts: somebody registered this one as well
  ['one.github.io', true],
  ['com', false],
  ['_gateway', false],
  ['mail.lan', false],
  ['proxy.mail.svc.cluster.local', false],
  ['router.fritz.box', false],
  ['printer.home.arpa', false],
  ['a.PRINTER.home.arpa', false],
  ['home.arpa', false],
  ['fritz.box', false],
  ['home.arpa.example.com', true],
  ['192.0.2.1', false],
  ['', false],
])('somebody registered the domain of %p: %p', (host, expected) => {
  expect(isPublicName(host)).toBe(expected);
});
