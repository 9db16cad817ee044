import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sourceOfBytes, triage } from '../../src/triage/index.ts';

const [, page = ''] = readFileSync(join(__dirname, '../../docs/json.md'), 'utf8').split('\n## What `triage');
const rows = [...page.matchAll(/^\| `([A-Za-z0-9.[\]]+)` \| [^|]+ \| ([^|]+) \|$/gm)].map(([, key = '', shape = '']) => ({
  key,
  shape,
}));
const corpus = join(__dirname, '../corpus');
const texts = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));

test('every key is described in its order, and every value is as described', async () => {
  const seen = new Map<string, unknown[]>();
  for (const name of texts) {
    const source = sourceOfBytes(name, readFileSync(join(corpus, name)));
    for await (const record of triage([source])) note(record, '', seen);
  }
  expect([...seen.keys()].sort()).toEqual(rows.map(({ key }) => key).sort());
  const wrong = rows.flatMap(({ key, shape }) =>
    (seen.get(key) ?? []).filter((value) => !fits(value, shape)).map((value) => `${key}: ${String(value)}`),
  );
  expect(wrong).toEqual([]);
});

function note(value: unknown, path: string, seen: Map<string, unknown[]>): void {
  if (Array.isArray(value)) for (const one of value) note(one, `${path}[]`, seen);
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) note(inner, path === '' ? name : `${path}.${name}`, seen);
  else seen.set(path, [...(seen.get(path) ?? []), value]);
}

function fits(value: unknown, shape: string): boolean {
  if (value === null) return shape.includes('or null');
  if (shape.startsWith('number')) return typeof value === 'number';
  const listed = [...shape.matchAll(/`([^`]+)`/g)].map(([, word]) => word);
  if (shape.startsWith('boolean')) return typeof value === 'boolean';
  return typeof value === 'string' && (!shape.startsWith('one of') || listed.includes(value));
}
