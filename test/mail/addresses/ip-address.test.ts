import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { readAddress } from '../../../src/mail/addresses/ip-address.ts';

describe('readAddress', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['[192.0.2.1]', '192.0.2.1'],
    ['[IPv6:2001:DB8::0:1]', '2001:db8::1'],
    ['IPV6:2001:db8::1', '2001:db8::1'],
    ['fe80::1%8', 'fe80::1'],
    ['::ffff:40.95.1.1', '40.95.1.1'],
    ['2001:db8::ffff:c000:201', '2001:db8::ffff:c000:201'],
    ['0.0.0.0', '0.0.0.0'],
  ])('%s', (text, address) => {
    expect(readAddress(text)).toBe(address);
  });
  it.each([
    '',
    '40.95.1',
    '040.95.1.1',
    '40.95.1.256',
    '0x28.95.1.1',
    '40.95.1.1.1',
    '[40.95.1.1',
    '40.95.1.1 ',
    '1::2::3',
    ':::',
    'mx.example',
    '2001:db8::1::',
    '1'.repeat(70),
    // four parts, none of them empty, of decimal digits alone
    '192.0..1',
    '192.0.2.',
    '.0.2.1',
    '192.0.2.1.',
    '192.0.2./',
    '192.0.2.a',
    '1:2:3:4:5:6:7:8:9',
    '1:2:3:4:5:6:7:192.0.2.1',
    '1:2:3:4:5:192.0.2.1',
    // `::` stands for one group at least
    '1:2:3:4:5:6:7::8',
    '1:2:3:4:5:6:7:',
    ':1:2:3:4:5:6:7',
    ':1::2',
    '1::2:',
    '2001:db8::g',
    '2001:db8:;1',
    '2001:db8::1]',
    '%8',
    '(192.0.2.1)',
    '2001:db8::\u0661',
  ])('refuses %j', (text) => {
    expect(readAddress(text)).toBeNull();
  });
});

/** Texts that are IPv6 addresses, nearly, or with a gap in every place. */
const groups = fc.array(fc.oneof(fc.constant('0'), fc.stringMatching(/^[0-9a-f]{1,4}$/)), { minLength: 0, maxLength: 9 });
const written = fc.oneof(
  fc.ipV6(),
  fc.tuple(groups, groups).map(([left, right]) => `${left.join(':')}::${right.join(':')}`),
  groups.map((list) => list.join(':')),
  fc.tuple(groups, fc.ipV4()).map(([list, quad]) => `${list.join(':')}::${quad}`),
  fc.tuple(groups, fc.ipV4()).map(([list, quad]) => [...list, quad].join(':')),
  fc.stringMatching(/^[0-9a-f:.]{2,20}$/),
);

/** The first twelve bytes of the forms that carry an IPv4 address: RFC 6052 and 8215, RFC 7915; and RFC 4291, section 2.5.5.1. */
const carriers = ['0 100 255 155 0 0 0 0 0 0 0 0', '0 100 255 155 0 1 0 0 0 0 0 0', '0 0 0 0 0 0 0 0 255 255 0 0'];
const compatible = '0 0 0 0 0 0 0 0 0 0 0 0';

/** What ipaddr.js reads, in bytes; IPv4 in IPv6 as IPv4. */
function bytesOf(text: string): number[] | null {
  if (!ipaddr.isValid(text)) return null;
  const bytes = ipaddr.process(text).toByteArray();
  const prefix = bytes.slice(0, 12).join(' ');
  return carriers.includes(prefix) || (prefix === compatible && (bytes[12] !== 0 || bytes[13] !== 0)) ? bytes.slice(12) : bytes;
}

describe('IPv6, held against ipaddr.js', () => {
  it('reads the same address, and writes it so that it reads back', () => {
    fc.assert(
      fc.property(written, (text) => {
        // The library takes ::0.0.0.1 for an IPv4 address; it is the loopback address ::1.
        fc.pre(text.includes(':') && !/^::0\.0\.[\d.]+$/.test(text));
        const address = readAddress(text);
        expect(address === null ? null : bytesOf(address)).toEqual(bytesOf(text));
        expect(address === null ? null : readAddress(address)).toBe(address);
      }),
      { numRuns: 3000 },
    );
  });
  it.each([
    ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['2001:0:0:1:0:0:0:1', '2001:0:0:1::1'],
    ['1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:0'],
    ['0:0:0:0:0:0:0:0', '::'],
    ['64:FF9B:2::192.0.2.33', '64:ff9b:2::c000:221'],
  ])('writes %s as RFC 5952 asks', (text, address) => {
    expect(readAddress(text)).toBe(address);
  });
});

it.each([
  ['::ffff:192.0.2.33', '192.0.2.33'],
  ['::192.0.2.33', '192.0.2.33'],
  ['::ffff:0:192.0.2.33', '192.0.2.33'],
  ['64:ff9b::285f:3549', '40.95.53.73'],
  ['IPv6:64:ff9b::40.95.53.73', '40.95.53.73'],
  ['64:ff9b:1::40.95.53.73', '40.95.53.73'],
  ['64:ff9b:1:2::40.95.53.73', '64:ff9b:1:2::285f:3549'],
  ['::1', '::1'],
  ['2001:db8::ffff:192.0.2.33', '2001:db8::ffff:c000:221'],
])('%s is read as the address it carries, %s', (text, address) => {
  expect(readAddress(text)).toBe(address);
});

it('takes no group of more than four digits and no text of more than 64 characters', () => {
  expect(readAddress('2001:0db8::1')).toBe('2001:db8::1');
  expect(readAddress('2001:00db8::1')).toBeNull();
  const zoned = (length: number) => `2001:db8::1%${'x'.repeat(length - '2001:db8::1%'.length)}`;
  expect(readAddress(zoned(64))).toBe('2001:db8::1');
  expect(readAddress(zoned(65))).toBeNull();
});

/**
 * The first 96 bits of every form that carries an IPv4 address: RFC 4291, section 2.5.5 (both), RFC 7915, RFC 6052, RFC 8215. One
 * group that differs makes it an address of its own.
 */
describe.each([
  ['0:0:0:0:0:0', '::'],
  ['0:0:0:0:0:ffff', '::ffff:'],
  ['0:0:0:0:ffff:0', '::ffff:0:'],
  ['64:ff9b:0:0:0:0', '64:ff9b::'],
  ['64:ff9b:1:0:0:0', '64:ff9b:1::'],
])('the prefix %s', (prefix, short) => {
  it('carries an IPv4 address', () => {
    expect(readAddress(`${prefix}:40.95.53.73`)).toBe('40.95.53.73');
    expect(readAddress(`${short}40.95.53.73`)).toBe('40.95.53.73');
  });
  it('and no other does', () => {
    const groups = prefix.split(':');
    for (const at of groups.keys()) {
      const other = groups.map((group, i) => (i === at ? '1234' : group)).join(':');
      expect(readAddress(`${other}:40.95.53.73`)).toContain('1234');
      expect(readAddress(`${other}:40.95.53.73`)).toMatch(/:285f:3549$/);
    }
  });
});
