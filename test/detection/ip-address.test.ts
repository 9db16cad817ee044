import { addressRange, isInRange, isInsideAddress, readAddress } from '../../src/detection/ip-address.ts';

describe('readAddress', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['[192.0.2.1]', '192.0.2.1'],
    ['[IPv6:2001:DB8::0:1]', '2001:db8::1'],
    ['IPV6:2001:db8::1', '2001:db8::1'],
    ['fe80::1%8', 'fe80::1'],
    ['::ffff:40.95.1.1', '40.95.1.1'],
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
  ])('refuses %j', (text) => {
    expect(readAddress(text)).toBeNull();
  });
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
