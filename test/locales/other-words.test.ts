import { loadPageMoreWords } from '../../src/locales/load-page-more.ts';
import { languages } from '../support/locales.ts';
import { faultsIn, textsIn } from './plain-words.ts';

/** Words outside the catalog. The help texts among them are laid out like a manual page, and not in sentences. */
const modules = ['triage', 'triage-view', 'selection', 'ribbon', 'hunt', 'trace'];

describe.each(languages)('in %s', (language) => {
  test('the words that the page fetches after its answer are those of a help desk', async () => {
    const words = await loadPageMoreWords(language);
    expect(textsIn(words).length).toBeGreaterThan(40);
    expect(faultsIn(words, language)).toEqual([]);
  });

  test.each(modules)('so are those of %s', async (name) => {
    const words = (await import(`../../src/locales/${language}/${name}.ts`)) as object;
    expect(textsIn(words).length).toBeGreaterThan(5);
    expect(faultsIn(words, language).filter(([place]) => !place.endsWith('/help'))).toEqual([]);
  });
});
