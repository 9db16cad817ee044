import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalog } from '../../src/locales/load-catalog.ts';
import { emptyRecord } from '../../src/triage/record/empty-record.ts';
import type { Picture, TriageRecord } from '../../src/triage/index.ts';
import { createTally, sourceOfBytes, triage } from '../../src/triage/index.ts';
import { triage as words } from '../../src/locales/en/triage.ts';

const [, , page = ''] = readFileSync(join(__dirname, '../../docs/json.md'), 'utf8').split('\n## What `triage');
const rows = [...page.matchAll(/^\| `([A-Za-z0-9.[\]-]+)` \| [^|]+ \| ([^|]+) \|$/gm)].map(([, key = '', shape = '']) => ({
  key,
  shape,
}));
const corpus = join(__dirname, '../corpus');
const texts = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));

/** The corpus, a row of each report that is counted apart, and containers that fell short. */
async function pictureOfAll(): Promise<Picture> {
  const tally = createTally();
  for (const name of texts) {
    const source = sourceOfBytes(name, readFileSync(join(corpus, name)));
    for await (const record of triage([source], { onContainer: tally.addContainer })) tally.add(record);
  }
  const row = (kind: TriageRecord['kind'], item: number): TriageRecord => ({
    ...emptyRecord({ source: 'report.xml', item }),
    kind,
    outcome: 'relay-pool',
    fromDomain: 'example.com',
  });
  tally.add(row('dmarc', 1));
  tally.add(row('statistics', 2));
  const shortfalls = [{ reason: 'damaged' as const, count: 2, detail: 'a.eml' }];
  tally.addContainer({ source: 'mail.zip', kind: 'zip', declared: 5, read: 3, shortfalls });
  tally.addContainer({
    source: 'x',
    kind: 'other',
    declared: null,
    read: 0,
    shortfalls: [{ reason: 'loop', count: null, detail: null }],
  });
  return tally.picture();
}

test('every key of the picture is described in its order, and every value is as described', async () => {
  const seen = new Map<string, unknown[]>();
  note(await pictureOfAll(), '', seen);
  expect([...seen.keys()].filter((key) => !rows.some((row) => row.key === key))).toEqual([]);
  expect(rows.map(({ key }) => key).filter((key) => !seen.has(key))).toEqual([]);
  // the order of the first of each list
  expect([...seen.keys()]).toEqual(rows.map(({ key }) => key));
  const wrong = rows.flatMap(({ key, shape }) =>
    (seen.get(key) ?? []).filter((value) => !fits(value, shape)).map((value) => `${key}: ${String(value)}`),
  );
  expect(wrong).toEqual([]);
});

test('what a value may be is listed in full', async () => {
  const { pools, placed, threats, missing, shortfalls } = words;
  const { audiences } = await loadCatalog('en');
  const all: readonly (readonly [key: string, values: object])[] = [
    ['pools[].key', pools],
    ['placed[].key', placed],
    ['flows[].placed', placed],
    ['threats[].key', threats],
    ['toStop.threats[].key', threats],
    ['missing[].key', missing],
    ['fixes[].audience', audiences],
    ['completeness.shortfalls[].shortfalls[].reason', shortfalls],
  ];
  for (const [key, values] of all) {
    const shape = rows.find((row) => row.key === key)?.shape ?? '';
    expect([key, listedIn(shape).sort()]).toEqual([key, Object.keys(values).sort()]);
  }
});

function note(value: unknown, path: string, seen: Map<string, unknown[]>): void {
  if (Array.isArray(value)) for (const one of value) note(one, `${path}[]`, seen);
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) note(inner, path === '' ? name : `${path}.${name}`, seen);
  else seen.set(path, [...(seen.get(path) ?? []), value]);
}

function listedIn(shape: string): string[] {
  return [...shape.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
}

function fits(value: unknown, shape: string): boolean {
  if (value === null) return shape.includes('or null');
  if (shape.startsWith('number')) return typeof value === 'number';
  if (shape.startsWith('boolean')) return typeof value === 'boolean';
  return typeof value === 'string' && (!shape.startsWith('one of') || listedIn(shape).includes(value));
}
