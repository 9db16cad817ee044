import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { addressRange, isInRange, isInsideAddress } from '../../../src/mail/addresses/address-ranges.ts';
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
