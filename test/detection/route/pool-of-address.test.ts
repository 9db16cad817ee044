import { poolOfAddress } from '../../../src/detection/route/pool-of-address.ts';

test.each([
  ['40.95.31.57', '40.95.31.57', 'relay'],
  ['[52.103.192.44]', '52.103.192.44', 'relay'],
  ['2A01:111:F403:E000::1', '2a01:111:f403:e000::1', 'relay'],
  ['::ffff:40.107.1.1', '40.107.1.1', 'ordinary'],
  ['40.94.0.1', '40.94.0.1', 'microsoft365'],
])('%s lies in a block of Microsoft 365', (word, address, pool) => {
  expect(poolOfAddress(word)).toEqual({ address, pool });
});

test.each(['192.0.2.1', '40.95.31', '040.95.31.57', '40.95.31.57.1', 'mx.example.org', ''])('%j lies in none', (word) => {
  expect(poolOfAddress(word)).toBeNull();
});

test.each([
  ['40.95.31.57', '2018-03-01T10:00:00Z', 'microsoft365'],
  ['40.95.31.57', '2020-03-01', 'relay'],
  ['52.103.192.44', '2021-06-30T23:59:59Z', 'microsoft365'],
  ['52.101.1.1', '2019-01-01', 'microsoft365'],
  ['40.107.1.1', '2016-01-01', 'ordinary'],
])('%s, at %s: %s', (word, time, pool) => {
  expect(poolOfAddress(word, time)?.pool).toBe(pool);
});
