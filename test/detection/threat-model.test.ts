import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { others } from './threat-others.ts';
import { servers } from './threat-servers.ts';
import { texts } from './threat-texts.ts';

/**
 * The rows of docs/threat-model.md, each in both directions: what a stranger writes makes nothing certain, and a true certain
 * verdict is not lowered by what stands beside it. threat-model-peers.test.ts has more forms of the same.
 */

const readers = { ...servers, ...texts };
const page = readFileSync(join(__dirname, '../../docs/threat-model.md'), 'utf8');

/** The names of the rows of a table, by the heading above it. */
function rowsBelow(heading: string): readonly string[] {
  const section = page.split(`\n## ${heading}\n`)[1]?.split('\n## ', 1)[0] ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) => (line.split('|')[1] ?? '').trim().replaceAll("'", '’'));
}

test('every row of the page has its cases, and every case a row', () => {
  expect(Object.keys(readers)).toEqual(rowsBelow('Readers'));
  expect(Object.keys(others)).toEqual(rowsBelow('What others can do'));
});

describe.each(Object.entries({ ...readers, ...others }))('%s', (_, { never, kept }) => {
  test.each(never)('%s: %s is not certain', (_what, outcome, verdict) => {
    const { outcome: found, certainty } = verdict();
    expect(found === outcome && certainty === 'certain').toBe(false);
  });

  test.each(kept)('%s: %s stays certain', (_what, outcome, verdict) => {
    expect(verdict()).toMatchObject({ outcome, certainty: 'certain', doubts: [] });
  });

  test('has both directions', () => {
    expect(never.length * kept.length).toBeGreaterThan(0);
  });
});
