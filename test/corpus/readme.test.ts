import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detect } from '../../src/detection/index.ts';
import { readExpectation } from './expectation.ts';

const readme = read('README.md');
const kinds = readdirSync(__dirname, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const cases = kinds.flatMap((kind) =>
  readdirSync(join(__dirname, kind)).flatMap((file) => (file.endsWith('.txt') ? [{ kind, path: join(kind, file) }] : [])),
);
const verdicts = cases.map(({ path }) => readExpectation(read(path.replace(/txt$/, 'json'))).verdict);
const borders = cases.map(
  ({ path }) => detect(read(path)).trace.hops.find(({ stretch }) => stretch === 'border')?.dialect ?? 'none',
);

test('the README tells how many texts there are', () => {
  expect(readme).toContain(`\n${cases.length} texts. `);
});

test('its table of kinds counts the texts in the folders', () => {
  expect(countsUnder('Kinds')).toEqual(countsOf(cases.map(({ kind }) => kind)));
});

test('its table of outcomes counts the verdicts that the cases pin', () => {
  const pinned = verdicts.flatMap(({ outcome, position, missing }) =>
    outcome === undefined ? [] : [[outcome, position, missing].filter((part) => typeof part === 'string').join(', ')],
  );
  expect(countsUnder('Outcomes')).toEqual(countsOf(pinned));
});

test('its table of border lines counts who wrote them', () => {
  expect(countsUnder('Border lines')).toEqual(countsOf(borders));
});

test('every dialect that can write a border line has five texts or more', () => {
  // These stand between two servers of one system, or on a machine itself.
  const inner = ['amavis', 'codetwo', 'exclaimer', 'local', 'none', 'unrecognised', 'unnamed', 'zmailer'];
  const few = Object.entries(countsOf(borders)).filter(([dialect, count]) => !inner.includes(dialect) && count < 5);
  expect(few).toEqual([]);
});

function countsOf(names: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** The rows of the table under a heading: the first column and the second, which is a number. */
function countsUnder(heading: string): Record<string, number> {
  const section = readme.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const rows = section.split('\n').flatMap((line): (readonly [string, number])[] => {
    const [, name = '', count = ''] = line.split('|').map((cell) => cell.trim());
    return /^\d+$/.test(count) ? [[name, Number(count)]] : [];
  });
  expect(rows.length).toBeGreaterThan(1);
  return Object.fromEntries(rows);
}

function read(name: string): string {
  return readFileSync(join(__dirname, name), 'utf8');
}
