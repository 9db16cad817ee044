import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRange } from '../../src/detection/route/outbound-peer.ts';
import { regionName, regionOfName, regionRows, tagSpellings } from '../../src/microsoft365/region-names.ts';
import { regionBlocks, regionOf } from '../../src/microsoft365/regions.ts';

/** Servers that were seen, by name and address, in public mail; the receiver had looked the name up. */
test.each([
  ['mail-japaneastazrln10222018', '52.103.171.18', 'Japan East', 'relay'],
  ['mail-japaneastazolkn19011035', '52.103.43.35', 'Japan East', 'consumer'],
  ['mail-japaneastazon11012008', '52.101.126.8', 'Japan East', 'ordinary'],
  ['mail-australiaeastazolkn19012008', '52.103.72.8', 'Australia East', 'consumer'],
  ['mail-centralindiaazolkn19010012', '52.103.68.12', 'Central India', 'consumer'],
  ['mail-eastus2azolkn19011035', '52.103.12.35', 'East US 2', 'consumer'],
  ['mail-northcentralusazolkn19012054', '52.103.20.54', 'North Central US', 'consumer'],
  ['mail-westus3azolkn19010018', '52.103.23.18', 'West US 3', 'consumer'],
  ['mail-westusazhn15010016', '52.102.128.16', 'West US', 'high-risk'],
  ['mail-westus2azhn15012012', '52.102.136.12', 'West US 2', 'high-risk'],
  ['mail-eastusazhn15012017', '52.102.137.17', 'East US', 'high-risk'],
  ['mail-southcentralusazhn15013036', '52.102.140.36', 'South Central US', 'high-risk'],
  ['mail-norwayeastazon11013039', '40.107.159.39', 'Norway East', 'ordinary'],
  ['mail-francecentralazon11013038', '40.107.162.38', 'France Central', 'ordinary'],
  ['mail-francecentralazlp17012048', '40.93.76.48', 'France Central', 'ordinary'],
  ['mail-germanywestcentralazon11022131', '40.107.149.131', 'Germany West Central', 'ordinary'],
  ['mail-centralusazon11011030', '52.101.62.30', 'Central US', 'ordinary'],
  ['mail-cusazlp17010001', '40.93.13.1', 'Central US', 'ordinary'],
])('%s [%s] stands in %s: name and block agree', (label, address, name, pool) => {
  expect(regionOfName(label)?.name).toBe(name);
  expect(regionOf(address)?.name).toBe(name);
  expect(readRange({ address }, undefined)?.pool).toBe(pool);
});

/**
 * Relay blocks with the region that their greeting or name gave, and one region whose blocks of every pool are known from
 * elsewhere.
 */
test.each([
  ['52.103.192.1', 'East Asia'],
  ['52.103.193.1', 'Southeast Asia'],
  ['52.103.194.1', 'Japan West'],
  ['52.103.195.1', 'South India'],
  ['52.103.202.1', 'Korea Central'],
  ['52.103.171.255', 'Japan East'],
  ['52.103.139.1', 'Central US'],
  ['52.103.160.12', 'North Europe'],
  ['52.103.161.1', 'West Europe'],
  ['52.103.163.1', 'Sweden Central'],
  ['52.103.174.6', 'France Central'],
  ['2a01:111:f403:e40b::', 'UAE Central'],
  ['52.102.186.1', 'Austria East'],
  ['52.103.58.1', 'Austria East'],
  ['52.103.186.1', 'Austria East'],
  ['2a01:111:f403:c216::1', 'Austria East'],
  ['2a01:111:f403:d216::1', 'Austria East'],
  ['2a01:111:f403:da16::1', 'Austria East'],
  ['2a01:111:f403:e216::1', 'Austria East'],
])('%s stands in %s', (address, name) => {
  expect(regionOf(address)).toEqual({ id: idOf(name), name });
});

test.each([
  ['40.95.53.73', 'no tag of a region holds 40.95'],
  ['52.103.151.1', 'between two relay blocks'],
  ['52.103.209.1', 'behind the last relay block'],
  ['52.103.127.1', 'behind the last consumer block'],
  ['2a01:111:f403:e022::1', 'behind a run'],
  ['2a01:111:f403::1', 'before the first'],
  ['2a01:111:f400:e405::1', 'another network'],
  ['192.0.2.171', 'no block of Microsoft’s'],
  ['2001:db8::1', 'no block of Microsoft’s'],
  ['', 'no address'],
  ['mx.example.org', 'no address'],
])('%j has no region: %s', (address) => {
  expect(regionOf(address)).toBeNull();
});

test.each([
  ['mail-eus2azlp17010006', 'eastus2'],
  ['mail-norwayeastazrln10222018', 'norwayeast'],
  ['mail-brazilsouthazlp17012048', 'brazilsouth'],
  ['mail-brazilsoutheastazlp17012048', 'brazilsoutheast'],
  ['mail-sgaapc01rlnn2087', null],
  ['mail-brazilsouth', null],
  ['mail-undefinedazlp17012048', null],
  ['mail-azlp17012048', null],
  // no server of a pool
  ['japaneastazlp17012048', null],
  ['mx-japaneastazlp17012048', null],
  ['xmail-japaneastazlp17012048', null],
  ['mxxx-japaneastazlp17012048', null],
  ['mail-japaneastaazlp17012048', null],
  ['', null],
])('the name %s spells %s', (label, id) => {
  expect(regionOfName(label)?.id ?? null).toBe(id);
});

test.each([
  ['japaneast', 'Japan East'],
  ['eastus2', 'East US 2'],
  // a region that this edition does not know is told as it stands
  ['atlantis', 'atlantis'],
  ['', ''],
])('the region %j of a record is called %j', (id, name) => {
  expect(regionName(id)).toBe(name);
});

interface Tag {
  readonly name: string;
  readonly properties: { readonly addressPrefixes: readonly string[] };
}

const isTags = (read: unknown): read is { readonly values: readonly Tag[] } =>
  typeof read === 'object' && read !== null && 'values' in read;
const read: unknown = JSON.parse(readFileSync(join(__dirname, 'service-tags-376.json'), 'utf8'));
const tags = isTags(read) ? read.values.filter(({ name }) => name.startsWith('AzureCloud.')) : [];

test('the first and last address of every block of the tags are in the region of their tag, and the facts hold no block more', () => {
  let blocks = 0;
  const regions = new Set<string>();
  const wrong: string[] = [];
  for (const { name: tag, properties } of tags) {
    const spelling = tag.slice('AzureCloud.'.length);
    const [, name] = regionRows.find(([, one]) => tagSpellings[spelling] === one || idOf(one) === spelling) ?? [];
    regions.add(name ?? '');
    for (const prefix of properties.addressPrefixes) {
      const ends = endsOf(prefix);
      blocks += ends.count;
      for (const address of [ends.first, ends.last]) {
        const found = regionOf(address)?.name;
        if (found === undefined || found !== name) wrong.push(`${prefix} of ${tag} is in ${found ?? 'no region'} in the facts`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect([tags.length, regions.size, regionRows.length, blocks]).toEqual([59, 59, 59, 1330]);
  expect(regionBlocks.reduce((sum, [, letters]) => sum + letters.replaceAll('-', '').length, 0)).toBe(1330);
});

test('by pool there are as many blocks as in the list that was made of the tags', () => {
  const counts: Record<string, number> = {};
  for (const { properties } of tags)
    for (const prefix of properties.addressPrefixes) {
      const { first, count } = endsOf(prefix);
      const pool = readRange({ address: first }, undefined)?.pool ?? 'none';
      counts[pool] = (counts[pool] ?? 0) + count;
    }
  expect(counts).toEqual({ relay: 146, consumer: 154, 'high-risk': 154, ordinary: 847, microsoft365: 29 });
});

test('every letter stands for one region, and every region has blocks', () => {
  const letters = regionRows.map(([letter]) => letter);
  expect(new Set(letters).size).toBe(59);
  expect(letters.filter((letter) => letter.length !== 1 || letter === '-')).toEqual([]);
  const used = new Set(regionBlocks.flatMap(([, run]) => [...run]));
  expect([...used].filter((letter) => letter !== '-').sort()).toEqual([...letters].sort());
  const spellings = regionRows.flatMap(([, name, spelling]) => [idOf(name), ...(spelling === undefined ? [] : [spelling])]);
  expect(new Set([...spellings, ...Object.keys(tagSpellings)]).size).toBe(59 + 2 + 10);
  expect(Object.values(tagSpellings).filter((name) => !regionRows.some(([, one]) => one === name))).toEqual([]);
});

/** First and last address of a block as the tags write it, and how many blocks of a /24 or a /64 it holds. */
function endsOf(prefix: string): { readonly first: string; readonly last: string; readonly count: number } {
  const [base = '', bits = ''] = prefix.split('/');
  const six = base.includes(':');
  const count = 2 ** ((six ? 64 : 24) - Number(bits));
  const parts = base.split(six ? ':' : '.');
  const end = (six ? Number.parseInt(parts[3] ?? '', 16) : Number(parts[2])) + count - 1;
  const last = six
    ? `${parts.slice(0, 3).join(':')}:${end.toString(16)}:ffff:ffff:ffff:ffff`
    : `${parts.slice(0, 2).join('.')}.${String(end)}.255`;
  return { first: base, last, count };
}

function idOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '');
}
