import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findingsColumns } from '../../src/hunting/findings-table.ts';
import { huntingFiles } from '../../src/hunting/hunting-files.ts';
import { huntingQueries } from '../../src/hunting/queries.ts';
import { emptyRecord } from '../../src/triage/record/empty-record.ts';
import { poolRanges } from '../../src/microsoft365/pools.ts';

const folder = join(__dirname, '..', '..', 'hunting');
const files = huntingFiles();
const committed = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(kql|yaml|csl|json)$/.test(path));

test('`npm run hunting` would change nothing', () => {
  const found = committed.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
  expect(found.sort(byPath)).toEqual([...files].sort(byPath));
});

test('every query has a table written by hand, and every table a query', () => {
  const tables = readdirSync(join(__dirname, 'expected'));
  expect(tables.sort()).toEqual(huntingQueries.map(({ name }) => `${name}.json`).sort());
});

test('names and ids stand for one query each, and an id is a GUID that nobody changes', () => {
  expect(Object.fromEntries(huntingQueries.map(({ name, id }) => [name, id]))).toEqual({
    'by-sender-domain': '6264b728-276f-42eb-9256-bde0d6f96488',
    authentication: '923ee7e9-4885-41be-8f45-3fdba91f0044',
    deliveries: 'b1a0c2de-8a53-4f0e-9d3c-52f7c5a46e18',
    'by-region': '1ed4aba0-4196-4618-a268-af0a8f1249d0',
    'allow-entries': 'dfd33710-d2f0-453c-993b-aa2770587f0f',
    'moved-after-delivery': '1dff1f99-8418-4ec6-b9e8-7ff4dd61f8cc',
    'by-week': 'bd6d56c4-be00-4694-8a88-755ee575e36c',
    'junk-rises': 'aa342fb9-eed7-46a8-b468-b3148f25dc50',
    'own-forwarders': '29565ce9-fa41-43e8-b238-5c8d96201955',
    'own-mail-at-risk': 'd34005a0-0b31-4599-922e-d323a3797a0b',
    'blind-spot': '473018f8-e3d8-422f-beac-090aae55b501',
    'findings-by-sender-domain': '2603cf7e-2b5c-4c0d-9531-0a522ca5dd07',
    'findings-to-fix': 'd30127cf-4575-4228-9ebb-22c3f8ba78a4',
    'findings-by-week': 'ab8db966-ba1e-4482-b885-0a1176057c6d',
  });
  expect(new Set(huntingQueries.map(({ id }) => id)).size).toBe(huntingQueries.length);
});

test('what selects by address names every range of the relay pool', () => {
  const byAddress = files.filter(({ path, text }) => !path.endsWith('.json') && text.includes('let RelayPoolIPv4'));
  expect(byAddress.length).toBeGreaterThan(10);
  const ranges = poolRanges.filter(({ pool }) => pool === 'relay').map(({ range }) => range);
  for (const { text } of byAddress) for (const range of ranges) expect(text).toContain(`"${range}"`);
});

test('the newest record is taken before the first count', () => {
  for (const { path, text } of files.filter((file) => file.path.endsWith('.kql'))) {
    const first = /\| summarize (\w+)/.exec(text)?.[1];
    expect({ path, first }).toEqual({ path, first: 'arg_max' });
  }
});

test.each(['Question', 'Engine', 'Licence', 'Cannot see'])('every query says its %s before it begins', (word) => {
  for (const { text } of files.filter((file) => file.path.endsWith('.kql')))
    expect(text.slice(0, text.indexOf('let '))).toMatch(new RegExp(`^// ${word}: \\S`, 'm'));
});

test('by region, the blocks are those of the relay pool and no other', () => {
  const text = files.find(({ path }) => path === 'defender/by-region.kql')?.text ?? '';
  const blocks = [...text.matchAll(/^ {2}"([\da-f.:]+)": "[A-Z]/gm)].map(([, address]) => address);
  // third octets 128–150, 160–186 and 192–208; fourth groups e000–e021, e200–e216 and e400–e415 (hexadecimal)
  expect(blocks.filter((address) => address?.startsWith('52.103.'))).toHaveLength(67);
  expect(blocks.filter((address) => address?.startsWith('2a01:0111:f403:e'))).toHaveLength(79);
  expect(blocks).toHaveLength(146);
});

test('the table of findings has a column for every key of a record, and none besides', () => {
  const record = emptyRecord({ source: 'a', item: 1 });
  const keys = new Set(findingsColumns.map(({ path }) => /^\$\.(\w+)/.exec(path)?.[1]));
  expect([...keys].sort()).toEqual(Object.keys(record).sort());
  const commands = files.find(({ path }) => path === 'adx/table.csl')?.text ?? '';
  for (const { name, path } of findingsColumns) {
    expect(commands).toContain(`${name}: `);
    expect(commands).toContain(`{"column":"${name}","Properties":{"Path":"${path}"}}`);
  }
});

test('the workbook shows the queries of Sentinel as they are', () => {
  const queries = files.filter(({ path }) => /^sentinel\/.*\.kql$/.test(path)).map(({ text }) => text);
  const shown = queriesIn(JSON.parse(files.find(({ path }) => path === 'sentinel/workbook.json')?.text ?? 'null'));
  expect(shown).toHaveLength(6);
  expect(shown.filter((query) => !queries.includes(query))).toEqual([]);
});

/** Every text under the key `query`, wherever it stands. */
function queriesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (key === 'query' && typeof one === 'string' ? [one] : queriesIn(one)));
}

function byPath(one: { readonly path: string }, other: { readonly path: string }): number {
  return one.path < other.path ? -1 : 1;
}
