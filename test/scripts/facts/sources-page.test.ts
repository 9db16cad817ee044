import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dueSources, sourcesPage } from '../../../scripts/facts/sources-page.js';
import { citedPages, otherSources, sourceAddresses } from '../../../src/microsoft365/sources.ts';

const read = (day: string | null) => ({ title: 'Page', dated: null, read: day });

test('what was read more than six months ago is due, the oldest first, and then what was never read again', () => {
  const sources = [
    ['never', read(null)],
    ['at the limit', read('2026-05-28')],
    ['a day over', read('2026-05-27')],
    ['old', read('2025-01-01')],
    ['new', read('2026-11-22')],
  ] as const;
  const due = dueSources(sources, new Date('2026-11-28T12:00:00Z'));
  expect(due.map(({ id }) => id)).toEqual(['old', 'a day over', 'never']);
});

test('docs/sources.md lists every source as the register has it', () => {
  const page = readFileSync(join(__dirname, '../../../docs/sources.md'), 'utf8');
  expect(page).toBe(sourcesPage(Object.entries({ ...citedPages, ...otherSources }), sourceAddresses));
  expect(page).toMatch(/^\| `scl` \| \[?Spam confidence level.* \| 2026-08-03 \| 2026-11-27 \|$/m);
});
