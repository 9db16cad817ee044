import { loadAnswerCatalog, loadCatalog } from '../../src/locales/load-catalog.ts';
import { catalogFor, languages } from '../support/locales.ts';

test.each(languages)('%s is loaded as it stands', async (language) => {
  await expect(loadCatalog(language)).resolves.toBe(catalogFor(language));
});

test.each(languages)('the words up to the verdict in %s are those of the whole catalog', async (language) => {
  const words = await loadAnswerCatalog(language);
  expect(words.language).toBe(language);
  expect(catalogFor(language)).toMatchObject(words);
});
