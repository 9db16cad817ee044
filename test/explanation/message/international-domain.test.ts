import { domainToASCII, domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { asciiDomain, readableDomain } from '../../../src/explanation/message/international-domain.ts';

test.each([
  ['bücher.example', 'xn--bcher-kva.example'],
  ['BÜCHER.example', 'xn--bcher-kva.example'],
  ['bu\u0308cher.example', 'xn--bcher-kva.example'],
  ['rødgrød.example', 'xn--rdgrd-vuad.example'],
  ['пример.example', 'xn--e1afmkfd.example'],
  ['例え.テスト', 'xn--r8jz45g.xn--zckzah'],
  ['mail.example.com', 'mail.example.com'],
])('%s stands in DNS as %s', (domain, expected) => {
  expect(asciiDomain(domain)).toBe(expected);
  expect(domainToASCII(domain)).toBe(expected);
});

test.each([
  ['xn--bcher-kva.example', 'bücher.example'],
  ['xn--rdgrd-vuad.example', 'rødgrød.example'],
  ['mail.xn--bcher-kva.example', 'mail.bücher.example'],
])('%s is read as %s', (domain, expected) => {
  expect(readableDomain(domain)).toBe(expected);
  expect(domainToUnicode(domain)).toBe(expected);
});

test.each([
  ['a name without other letters', 'example.com'],
  ['Cyrillic that looks like Latin', asciiDomain('раураӏ.example') ?? ''],
  ['one Cyrillic letter among Latin ones', asciiDomain('pаypal.example') ?? ''],
  ['a dotless i', asciiDomain('mıcrosoft.example') ?? ''],
  ['what encodes nothing', 'xn--99999999999.example'],
  ['what encodes plain letters', 'xn--example-.example'],
  ['nothing behind the mark', 'xn--.example'],
])('no readable form is shown for %s', (_, domain) => {
  expect(readableDomain(domain)).toBeNull();
});

test('a label too long for DNS is no domain', () => {
  expect(asciiDomain(`${'ü'.repeat(200)}.example`)).toBeNull();
  expect(asciiDomain(`${'ü'.repeat(62)}.example`)).toBeNull();
});

test('law: what stands in DNS is what Node makes of it, and nothing throws', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zà-öø-ÿа-я]{1,20}$/), fc.string({ unit: 'binary', maxLength: 20 }), (label, text) => {
      expect(asciiDomain(`${label}.example`)).toBe(domainToASCII(`${label}.example`));
      expect(() => asciiDomain(text)).not.toThrow();
      expect(() => readableDomain(`xn--${text}.example`)).not.toThrow();
    }),
  );
});
