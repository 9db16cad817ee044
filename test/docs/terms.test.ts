import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalog } from '../../src/locales/load-catalog.ts';
import { languages } from '../support/locales.ts';

const terms = readFileSync(join(__dirname, '../../docs/terms.md'), 'utf8').replace(/\s+/g, ' ');

test.each(languages)('"how to read a report" names the parts of the report by their headings: %s', async (language) => {
  const { report } = await loadCatalog(language);
  for (const heading of [report.why, report.reasons, report.remedies, report.caution]) expect(terms).toContain(`_${heading}_`);
});
