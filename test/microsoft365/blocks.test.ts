import { isMicrosoftAddress } from '../../src/detection/route/outbound-peer.ts';
import { addressRange, findRange } from '../../src/mail/addresses/address-ranges.ts';
import { insideBlocks, microsoftBlocks } from '../../src/microsoft365/blocks.ts';
import { edgesOf } from './edges.ts';

type Row = readonly [
  range: string,
  first: string,
  last: string,
  before: readonly [address: string, isMicrosofts: boolean],
  after: readonly [address: string, isMicrosofts: boolean],
];

/** By hand: the block, its first and last address, and whether the addresses just outside are in another block of Microsoft's. */
const registered: readonly Row[] = [
  ['13.64.0.0/11', '13.64.0.0', '13.95.255.255', ['13.63.255.255', false], ['13.96.0.0', false]],
  ['20.33.0.0/16', '20.33.0.0', '20.33.255.255', ['20.32.255.255', false], ['20.34.0.0', true]],
  ['20.34.0.0/15', '20.34.0.0', '20.35.255.255', ['20.33.255.255', true], ['20.36.0.0', true]],
  ['20.36.0.0/14', '20.36.0.0', '20.39.255.255', ['20.35.255.255', true], ['20.40.0.0', true]],
  ['20.40.0.0/13', '20.40.0.0', '20.47.255.255', ['20.39.255.255', true], ['20.48.0.0', true]],
  ['20.48.0.0/12', '20.48.0.0', '20.63.255.255', ['20.47.255.255', true], ['20.64.0.0', true]],
  ['20.64.0.0/10', '20.64.0.0', '20.127.255.255', ['20.63.255.255', true], ['20.128.0.0', true]],
  ['20.128.0.0/16', '20.128.0.0', '20.128.255.255', ['20.127.255.255', true], ['20.129.0.0', false]],
  ['20.135.0.0/16', '20.135.0.0', '20.135.255.255', ['20.134.255.255', false], ['20.136.0.0', true]],
  ['20.136.0.0/16', '20.136.0.0', '20.136.255.255', ['20.135.255.255', true], ['20.137.0.0', false]],
  ['20.150.0.0/15', '20.150.0.0', '20.151.255.255', ['20.149.255.255', false], ['20.152.0.0', false]],
  ['20.160.0.0/12', '20.160.0.0', '20.175.255.255', ['20.159.255.255', false], ['20.176.0.0', true]],
  ['20.176.0.0/14', '20.176.0.0', '20.179.255.255', ['20.175.255.255', true], ['20.180.0.0', true]],
  ['20.180.0.0/14', '20.180.0.0', '20.183.255.255', ['20.179.255.255', true], ['20.184.0.0', true]],
  ['20.184.0.0/13', '20.184.0.0', '20.191.255.255', ['20.183.255.255', true], ['20.192.0.0', true]],
  ['20.192.0.0/10', '20.192.0.0', '20.255.255.255', ['20.191.255.255', true], ['21.0.0.0', false]],
  ['23.96.0.0/13', '23.96.0.0', '23.103.255.255', ['23.95.255.255', false], ['23.104.0.0', false]],
  ['40.74.0.0/15', '40.74.0.0', '40.75.255.255', ['40.73.255.255', false], ['40.76.0.0', true]],
  ['40.76.0.0/14', '40.76.0.0', '40.79.255.255', ['40.75.255.255', true], ['40.80.0.0', true]],
  ['40.80.0.0/12', '40.80.0.0', '40.95.255.255', ['40.79.255.255', true], ['40.96.0.0', true]],
  ['40.96.0.0/12', '40.96.0.0', '40.111.255.255', ['40.95.255.255', true], ['40.112.0.0', true]],
  ['40.112.0.0/13', '40.112.0.0', '40.119.255.255', ['40.111.255.255', true], ['40.120.0.0', true]],
  ['40.120.0.0/14', '40.120.0.0', '40.123.255.255', ['40.119.255.255', true], ['40.124.0.0', true]],
  ['40.124.0.0/16', '40.124.0.0', '40.124.255.255', ['40.123.255.255', true], ['40.125.0.0', false]],
  ['40.126.0.0/18', '40.126.0.0', '40.126.63.255', ['40.125.255.255', false], ['40.126.64.0', false]],
  ['42.159.0.0/16', '42.159.0.0', '42.159.255.255', ['42.158.255.255', false], ['42.160.0.0', false]],
  ['51.4.0.0/15', '51.4.0.0', '51.5.255.255', ['51.3.255.255', false], ['51.6.0.0', false]],
  ['52.96.0.0/12', '52.96.0.0', '52.111.255.255', ['52.95.255.255', false], ['52.112.0.0', true]],
  ['52.112.0.0/14', '52.112.0.0', '52.115.255.255', ['52.111.255.255', true], ['52.116.0.0', false]],
  ['65.52.0.0/14', '65.52.0.0', '65.55.255.255', ['65.51.255.255', false], ['65.56.0.0', false]],
  ['104.40.0.0/13', '104.40.0.0', '104.47.255.255', ['104.39.255.255', false], ['104.48.0.0', false]],
  ['104.146.0.0/15', '104.146.0.0', '104.147.255.255', ['104.145.255.255', false], ['104.148.0.0', false]],
  ['131.253.0.0/16', '131.253.0.0', '131.253.255.255', ['131.252.255.255', false], ['131.254.0.0', false]],
  ['134.170.0.0/16', '134.170.0.0', '134.170.255.255', ['134.169.255.255', false], ['134.171.0.0', false]],
  ['139.219.0.0/16', '139.219.0.0', '139.219.255.255', ['139.218.255.255', false], ['139.220.0.0', false]],
  ['157.54.0.0/15', '157.54.0.0', '157.55.255.255', ['157.53.255.255', false], ['157.56.0.0', true]],
  ['157.56.0.0/14', '157.56.0.0', '157.59.255.255', ['157.55.255.255', true], ['157.60.0.0', false]],
  ['207.46.0.0/16', '207.46.0.0', '207.46.255.255', ['207.45.255.255', false], ['207.47.0.0', false]],
  [
    '2603:1000::/24',
    '2603:1000::',
    '2603:10ff:ffff:ffff:ffff:ffff:ffff:ffff',
    ['2603:fff:ffff:ffff:ffff:ffff:ffff:ffff', false],
    ['2603:1100::', false],
  ],
  [
    '2a01:110::/31',
    '2a01:110::',
    '2a01:111:ffff:ffff:ffff:ffff:ffff:ffff',
    ['2a01:10f:ffff:ffff:ffff:ffff:ffff:ffff', false],
    ['2a01:112::', false],
  ],
  [
    '2a01:4180:4050::/47',
    '2a01:4180:4050::',
    '2a01:4180:4051:ffff:ffff:ffff:ffff:ffff',
    ['2a01:4180:404f:ffff:ffff:ffff:ffff:ffff', false],
    ['2a01:4180:4052::', false],
  ],
  [
    '2001:489a::/32',
    '2001:489a::',
    '2001:489a:ffff:ffff:ffff:ffff:ffff:ffff',
    ['2001:4899:ffff:ffff:ffff:ffff:ffff:ffff', false],
    ['2001:489b::', false],
  ],
  [
    '2406:e500::/32',
    '2406:e500::',
    '2406:e500:ffff:ffff:ffff:ffff:ffff:ffff',
    ['2406:e4ff:ffff:ffff:ffff:ffff:ffff:ffff', false],
    ['2406:e501::', false],
  ],
];

const inner: readonly (readonly [name: string, blocks: typeof insideBlocks, source: string, rows: readonly Row[]])[] = [
  [
    'Exchange Online inside',
    insideBlocks,
    'own-count',
    [
      [
        '2603:1080::/25',
        '2603:1080::',
        '2603:10ff:ffff:ffff:ffff:ffff:ffff:ffff',
        ['2603:107f:ffff:ffff:ffff:ffff:ffff:ffff', false],
        ['2603:1100::', false],
      ],
      [
        '2a01:111:e400::/48',
        '2a01:111:e400::',
        '2a01:111:e400:ffff:ffff:ffff:ffff:ffff',
        ['2a01:111:e3ff:ffff:ffff:ffff:ffff:ffff', false],
        ['2a01:111:e401::', false],
      ],
      [
        '2a01:111:f400::/48',
        '2a01:111:f400::',
        '2a01:111:f400:ffff:ffff:ffff:ffff:ffff',
        ['2a01:111:f3ff:ffff:ffff:ffff:ffff:ffff', false],
        ['2a01:111:f401::', false],
      ],
      [
        '2a01:111:f403::/48',
        '2a01:111:f403::',
        '2a01:111:f403:ffff:ffff:ffff:ffff:ffff',
        ['2a01:111:f402:ffff:ffff:ffff:ffff:ffff', false],
        ['2a01:111:f404::', false],
      ],
    ],
  ],
];

test('every block of Microsoft’s has its row here', () => {
  const missing = microsoftBlocks.ranges.filter((range) => !registered.some(([one]) => one === range));
  expect(missing.map((range) => `add a row to "registered" in this file: ${edgesOf(range)}`)).toEqual([]);
  expect(registered.map(([range]) => range).filter((range) => !microsoftBlocks.ranges.includes(range))).toEqual([]);
  expect(new Set(microsoftBlocks.ranges).size).toBe(microsoftBlocks.ranges.length);
  expect(microsoftBlocks.source).toBe('address-registry');
});

test.each(registered)('%s is Microsoft’s, from %s to %s', (_range, first, last, [before, isBefore], [after, isAfter]) => {
  expect([first, last].map(isMicrosoftAddress)).toEqual([true, true]);
  expect([before, after].map(isMicrosoftAddress)).toEqual([isBefore, isAfter]);
});

test.each(inner)('%s: the blocks, their edges and their source', (_name, blocks, source, rows) => {
  expect(blocks.ranges).toEqual(rows.map(([range]) => range));
  expect(blocks.source).toBe(source);
  const ranges = blocks.ranges.map(addressRange);
  for (const [range, first, last, [before, isBefore], [after, isAfter]] of rows) {
    expect([first, last].map((address) => findRange(address, ranges)?.text)).toEqual([range, range]);
    expect([before, after].map((address) => findRange(address, ranges) !== null)).toEqual([isBefore, isAfter]);
  }
});
