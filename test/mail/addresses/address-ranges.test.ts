import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { addressRange, isInRange, isInsideAddress, isPlaceholderAddress } from '../../../src/mail/addresses/address-ranges.ts';
import { readAddress } from '../../../src/mail/addresses/ip-address.ts';

it('an IPv6 address lies in the ranges in which ipaddr.js puts it', () => {
  const bits = fc.integer({ min: 0, max: 128 });
  fc.assert(
    fc.property(fc.ipV6(), fc.ipV6(), bits, (one, other, size) => {
      fc.pre([one, other].every((text) => readAddress(text)?.includes(':') === true));
      const range = `${other}/${size}`;
      const inside = ipaddr.IPv6.parse(one).match(ipaddr.IPv6.parseCIDR(range));
      expect(isInRange(readAddress(one) ?? '', addressRange(range))).toBe(inside);
      expect(isInRange(readAddress(other) ?? '', addressRange(range))).toBe(true);
    }),
  );
});

it('isInRange keeps to the edges and to the family', () => {
  const range = addressRange('52.103.128.0/17');
  expect(
    ['52.103.127.255', '52.103.128.0', '52.103.255.255', '52.104.0.0', '::1', 'nonsense'].map((address) =>
      isInRange(address, range),
    ),
  ).toEqual([false, true, true, false, false, false]);
});

/** The first and the last address of each network that is not reachable from outside (RFC 6890), and those beside them. */
it.each([
  ['127.0.0.0', '127.255.255.255', '126.255.255.255', '128.0.0.0'],
  ['10.0.0.0', '10.255.255.255', '9.255.255.255', '11.0.0.0'],
  ['172.16.0.0', '172.31.255.255', '172.15.255.255', '172.32.0.0'],
  ['192.168.0.0', '192.168.255.255', '192.167.255.255', '192.169.0.0'],
  ['169.254.0.0', '169.254.255.255', '169.253.255.255', '169.255.0.0'],
  ['100.64.0.0', '100.127.255.255', '100.63.255.255', '100.128.0.0'],
  ['::1', '::1', '::', '::2'],
  ['fe80::', 'febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'fe7f:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'fec0::'],
  ['fc00::', 'fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'fbff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'fe00::'],
])('%s to %s is inside, %s and %s are not', (first, last, before, after) => {
  expect([first, last, before, after].map((address) => isInsideAddress(address))).toEqual([true, true, false, false]);
});

it.each([
  ['0.0.0.0', true],
  ['0.255.255.255', true],
  ['1.0.0.0', false],
  ['255.255.255.255', true],
  ['255.255.255.254', false],
  // resolvers of Cloudflare, Google and Quad9
  ['1.1.1.1', true],
  ['1.0.0.1', true],
  ['8.8.8.8', true],
  ['8.8.4.4', true],
  ['9.9.9.9', true],
  ['1.2.3.4', true],
  ['1.1.1.2', false],
  ['1.0.0.2', false],
  ['8.8.8.9', false],
  ['8.8.4.5', false],
  ['9.9.9.8', false],
  ['1.2.3.5', false],
  ['::', true],
  ['::1', false],
  ['40.95.41.12', false],
])('somebody wrote %s in place of an address: %s', (address, is) => {
  expect(isPlaceholderAddress(address)).toBe(is);
});

it.each([
  ['127.0.0.1', true],
  ['::1', true],
  ['10.1.2.3', true],
  ['172.16.0.1', true],
  ['172.32.0.1', false],
  ['192.168.0.1', true],
  ['100.64.0.1', true],
  ['fe80::1', true],
  ['fd00::1', true],
  ['40.95.1.1', false],
  ['2603:10b6::1', false],
  ['nonsense', false],
])('isInsideAddress %s: %s', (address, inside) => {
  expect(isInsideAddress(address)).toBe(inside);
});
