import { namesRelayServer, poolAddressesIn, poolServerIn } from '../../../src/inspection/doubts/pool-servers.ts';

/** In the block of the relay pool, 40.95.0.0/16. */
const address = '40.95.1.2';

describe('an address in a text', () => {
  test.each([
    `by ${address}`,
    `(${address})`,
    `[${address}]:25`,
    `by ${address}.`,
    `by ${address}...`,
    `by ${address}: no`,
    `by ${address}:25`,
    `by ${address}:25.`,
    `by ${address}:25: no`,
    `by ${address}, then`,
    `IP:${address}`,
    `ip=${address}`,
    `client:${address}`,
    // their last letters could be the first of an IPv6 address
    `remote:${address}`,
    `Source:${address}:25`,
    `node2:${address}`,
    `mx.example.de:${address}`,
    `face:${address}.`,
    `::ffff:${address}`,
    '[2a01:111:f403:e000::1]:25.',
    'IPv6:2a01:111:f403:e123::5',
    'remote:2a01:111:f403:e000::1: no',
    'the block 2a01:111:f403:e000::.',
    'IPv6:::ffff:40.95.1.2',
  ])('is seen in %j', (text) => {
    expect([...poolAddressesIn(text)].map(({ pool }) => pool)).toEqual(['relay']);
    expect(namesRelayServer(text)).toBe(true);
  });

  test.each([
    '140.95.1.2',
    '40.95.1.2.3',
    '40.95.1.256',
    '1.40.95.1.2',
    'x40.95.1.2',
    'version 40.95.1',
    '40.94.1.2',
    '192.0.2.1',
    '2001:db8:40.95.1.2',
  ])('is not in %j', (text) => {
    expect([...poolAddressesIn(text)]).toEqual([]);
    expect(namesRelayServer(text)).toBe(false);
  });

  test('is told with where it stands, so that the words beside it can be read', () => {
    const [found] = poolAddressesIn(`remote:${address}]`);
    expect(found).toMatchObject({ start: 7, end: 16 });
    const [marked] = poolAddressesIn(`(IPv6:::ffff:${address})`);
    expect(marked).toMatchObject({ start: 1, end: 22 });
  });
});

describe('the name of a server in a text', () => {
  const name = 'mail-northeuropeazrln1022.outbound.protection.outlook.com';

  test.each([name, `(${name})`, `${name}.`, `${name}...`, `${name} -`, `X=${name.toUpperCase()}:25`])('is seen in %j', (text) => {
    expect(poolServerIn(text)).toEqual({ server: name, pool: 'relay' });
  });

  test.each([`x@y-${name}.example`, `${name}x`, name.replace('rln', 'zzz'), 'outbound.protection.outlook.com'])(
    'is not in %j',
    (text) => {
      expect(poolServerIn(text)).toBeNull();
    },
  );

  test('of the relay pool comes before any other, and of others the first', () => {
    const other = 'mail-eastusazlp17010001.outbound.protection.outlook.com';
    expect(poolServerIn(`${other} ${name}`)).toEqual({ server: name, pool: 'relay' });
    expect(poolServerIn(`${other} mail-eastusazhn15010001.outbound.protection.outlook.com`)?.server).toBe(other);
  });
});
