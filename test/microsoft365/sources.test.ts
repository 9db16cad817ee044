import { names } from '../../src/explanation/facts/names.ts';
import { places } from '../../src/explanation/facts/places.ts';
import { roles } from '../../src/explanation/facts/roles.ts';
import { quantities } from '../../src/explanation/facts/quantities.ts';
import { templates } from '../../src/explanation/facts/snippet-templates.ts';
import { insideBlocks, microsoftBlocks } from '../../src/microsoft365/blocks.ts';
import { codeTables } from '../../src/microsoft365/codes.ts';
import { filteringStampRows } from '../../src/microsoft365/filtering-stamps.ts';
import { categoryFindings, levelFindings, tipFindings, verdictFindings } from '../../src/microsoft365/filter-findings.ts';
import { hostsSource } from '../../src/microsoft365/hosts.ts';
import { poolRanges, unassignedRanges } from '../../src/microsoft365/pools.ts';
import { regionsSource } from '../../src/microsoft365/regions.ts';
import { graphTrace, queryRetention, traceSpan } from '../../src/microsoft365/retention.ts';
import { poolTokens } from '../../src/microsoft365/server-names.ts';
import { exchangeRefusalsSource } from '../../src/inspection/reports/refusals.ts';
import { citedPages, isDocumented, otherSources, sourceAddresses } from '../../src/microsoft365/sources.ts';

const register = [...Object.entries(citedPages), ...Object.entries(otherSources)];
const known = new Set(register.map(([id]) => id));

/** Every row of facts, with the sources it names. */
const rows: readonly (readonly [fact: string, source: string])[] = [
  ...poolRanges.flatMap(({ range, sources: read }) => read.map((source) => [range, source] as const)),
  ...unassignedRanges.map(({ range, source }) => [range, source] as const),
  ...[microsoftBlocks, insideBlocks].flatMap(({ ranges, source }) => ranges.map((range) => [range, source] as const)),
  ...poolTokens.map(({ token, source }) => [token, source] as const),
  ...filteringStampRows.map(({ value, source }) => [`SFP ${value}`, source] as const),
  ...codeTables.flatMap(({ rows: codes }) => codes.map(([key, value, , source]) => [`${key} ${String(value)}`, source] as const)),
  ...[verdictFindings, categoryFindings, tipFindings, levelFindings].flatMap((found) =>
    found.map(({ value, source }) => [value, source] as const),
  ),
  ['hosts', hostsSource],
  ['regions', regionsSource],
  ['refusals of Exchange Online', exchangeRefusalsSource],
  ['message trace', traceSpan.source],
  ['message trace, Graph', graphTrace.source],
  ...Object.entries(queryRetention).map(([engine, { source }]) => [`retention, ${engine}`, source] as const),
];

test('every row of facts names sources of the register', () => {
  expect(rows.length).toBeGreaterThan(200);
  expect(rows.filter(([, source]) => !known.has(source))).toEqual([]);
  expect(poolRanges.filter(({ sources: read }) => read.length === 0 || new Set(read).size < read.length)).toEqual([]);
});

test('every source of the register has a row that rests on it, or is cited in words', () => {
  const cited = [
    ...Object.values(names),
    ...[...Object.values(places), ...Object.values(quantities), ...Object.values(templates), ...Object.values(roles)].map(
      ({ source }) => source,
    ),
    ...Object.keys(citedPages),
  ];
  const used = new Set<string>([...rows.map(([, source]) => source), ...cited]);
  expect(register.map(([id]) => id).filter((id) => !used.has(id))).toEqual([]);
});

test.each(register)('%s: a title, and dates that exist, in order and not in the future', (_id, { title, dated, read }) => {
  expect(title).toBe(title.trim());
  expect(title.length).toBeGreaterThan(2);
  const today = new Date().toISOString().slice(0, 10);
  const dates = [dated, read].filter((date) => date !== null);
  expect(dates.map((date) => new Date(date).toISOString().slice(0, 10))).toEqual(dates);
  expect([...dates, today]).toEqual([...dates, today].sort());
});

test('a source that was not read again is one that is known here', () => {
  expect(register.filter(([, { read }]) => read === null).map(([id]) => id)).toEqual([
    'antispam-headers-older',
    'scl-older',
    'mail-flow-rules',
    'address-registry',
    'general-knowledge',
  ]);
});

test('every address of a source is an https URL of Microsoft’s or of a public repository', () => {
  const urls = Object.values(sourceAddresses);
  expect(Object.keys(sourceAddresses).filter((id) => !known.has(id))).toEqual([]);
  expect(urls.length).toBeGreaterThan(10);
  expect(
    urls.filter((url) => !['learn.microsoft.com', 'www.microsoft.com', 'github.com'].includes(new URL(url).hostname)),
  ).toEqual([]);
  expect(urls.filter((url) => !url.startsWith('https://'))).toEqual([]);
});

test('documented is what a text of Microsoft’s says', () => {
  expect(keysOf(otherSources).map((id) => [id, isDocumented(id)])).toEqual([
    ['advanced-hunting', true],
    ['message-trace-cmdlet', true],
    ['graph-message-trace', true],
    ['workspace-retention', true],
    ['spf-record', true],
    ['spf-record-germany', true],
    ['antispam-headers-older', true],
    ['ndr-codes', true],
    ['scl', true],
    ['scl-older', true],
    ['bcl', true],
    ['mail-flow-rules', true],
    ['list-archives', false],
    ['own-count', false],
    ['first-name-report', false],
    ['decode-spam-headers', false],
    ['header-analyser', false],
    ['address-registry', false],
    ['general-knowledge', false],
  ]);
  expect(keysOf(citedPages).filter((id) => !isDocumented(id))).toEqual([]);
  expect(known.size).toBe(register.length);
});

function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): K[] {
  const keys: K[] = [];
  for (const key in record) keys.push(key);
  return keys;
}
