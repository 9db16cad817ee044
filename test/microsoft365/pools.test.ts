import ipaddr from 'ipaddr.js';
import { isMicrosoftAddress, readRange } from '../../src/detection/route/outbound-peer.ts';
import { blocksKnownSince, isRelay, poolRanges, senderSideFilterOf, unassignedRanges } from '../../src/microsoft365/pools.ts';
import { edgesOf } from './edges.ts';
import { poolTable, unassignedTable } from './pool-table.ts';

const facts = [
  ...poolRanges.map((row) => ({ ...row, table: 'poolTable' })),
  ...unassignedRanges.map(({ range, source }) => ({ range, sources: [source], pool: 'none-known', table: 'unassignedTable' })),
];
const table = [...poolTable, ...unassignedTable];

test('every range of the facts has its row in the table written by hand, and the other way round', () => {
  const missing = facts.filter(({ range }) => !table.some((row) => row.range === range));
  expect(
    missing.map(
      ({ range, pool, table: list }) =>
        `add the row for ${range} to ${list} in test/microsoft365/pool-table.ts: pool '${pool}', ${edgesOf(range)}; ` +
        'each of the two addresses outside with its pool',
    ),
  ).toEqual([]);
  expect(table.map(({ range }) => range).filter((range) => !facts.some((row) => row.range === range))).toEqual([]);
  expect(poolRanges.length).toBe(poolTable.length);
  expect(unassignedRanges.length).toBe(unassignedTable.length);
});

/** The pool of an address today. */
function poolAt(address: string, time?: string): string | null {
  const pool = readRange({ address }, time)?.pool;
  return pool === 'microsoft365' ? 'none-known' : (pool ?? null);
}

test.each(table)('$range: first and last address, and those just outside', ({ range, pool, first, last, before, after }) => {
  expect([first, last].map((address) => poolAt(address))).toEqual([pool, pool]);
  expect([first, last].map((address) => readRange({ address }, undefined)?.range)).toEqual([range, range]);
  expect([before, after].map(([address]) => poolAt(address))).toEqual([before[1], after[1]]);
});

test.each(table)('$range: since when, mixed or not, and where it was read', ({ range, since, mixed, sources, first, pool }) => {
  const fact = facts.find((row) => row.range === range);
  expect([range, fact?.sources]).toEqual([range, sources]);
  expect(readRange({ address: first }, undefined)?.mixed).toBe(mixed ?? false);
  expect(poolAt(first, '2018-06-01T00:00:00Z')).toBe(since === undefined ? pool : 'none-known');
  if (since === undefined) return;
  const dayBefore = new Date(Date.parse(since) - 86_400_000).toISOString().slice(0, 10);
  expect(poolAt(first, `${dayBefore}T23:59:59Z`)).toBe('none-known');
  expect(poolAt(first, `${since}T00:00:00Z`)).toBe(pool);
});

test('since the last block was put to its present use every block says what it says today', () => {
  expect(blocksKnownSince).toBe(
    poolTable
      .map(({ since = '' }) => since)
      .sort()
      .at(-1),
  );
});

test.each([
  ['relay', 'unknown'],
  ['relay-passed', 'passed'],
  ['relay-spam', 'spam'],
  ['high-risk', null],
  ['ordinary', null],
  ['consumer', null],
  ['communication-services', null],
  ['sovereign', null],
  ['microsoft365', null],
  ['', null],
])('%s: what the filter on the sending side said', (pool, said) => {
  expect([senderSideFilterOf(pool), isRelay(pool)]).toEqual([said, said !== null]);
});

test('no two ranges overlap', () => {
  const parsed = facts.map(({ range }) => [range, ipaddr.parseCIDR(range)] as const);
  const overlaps = parsed.flatMap(([one, [base]]) =>
    parsed.flatMap(([other, block]) =>
      one !== other && base.kind() === block[0].kind() && base.match(block)
        ? [`${one} lies in ${other}: name one of them only`]
        : [],
    ),
  );
  expect(overlaps).toEqual([]);
  expect(new Set(facts.map(({ range }) => range)).size).toBe(facts.length);
});

test('every range lies in a block that is known to be Microsoft’s, or a name that was looked up there would not count', () => {
  const outside = facts.filter(({ range }) => {
    const [, first = '', last = ''] = /first '([^']+)', last '([^']+)'/.exec(edgesOf(range)) ?? [];
    return !isMicrosoftAddress(first) || !isMicrosoftAddress(last);
  });
  expect(
    outside.map(({ range }) => `${range} lies outside microsoftBlocks: add the registered block to src/microsoft365/blocks.ts`),
  ).toEqual([]);
});

test('every range is written as the first address of its block, in canonical form', () => {
  const odd = facts.filter(({ range }) => {
    const [, first] = /first '([^']+)'/.exec(edgesOf(range)) ?? [];
    const { 1: bits } = ipaddr.parseCIDR(range);
    const isStart =
      ipaddr.parse(first ?? '').kind() === 'ipv4'
        ? ipaddr.IPv4.networkAddressFromCIDR(range)
        : ipaddr.IPv6.networkAddressFromCIDR(range);
    return range !== `${isStart.toString()}/${String(bits)}`;
  });
  expect(odd.map(({ range }) => range)).toEqual([]);
});
