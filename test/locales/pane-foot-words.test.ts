import { languages, paneFootWordsFor } from '../support/locales.ts';
import { faultsIn, textsIn } from './plain-words.ts';

describe.each(languages)('the words below the answer in %s', (language) => {
  const words = paneFootWordsFor(language);

  test('are those of a help desk', () => {
    expect(textsIn(words)).toHaveLength(13);
    expect(faultsIn(words, language)).toEqual([]);
  });

  test('have the same blanks as English', () => {
    const blanks = (texts: object): (string[] | null)[] => Object.values(texts).map((text) => String(text).match(/\{\w+\}/g));
    const english = paneFootWordsFor('en');
    expect(blanks(words)).toEqual(blanks(english));
    expect(words.earlier).toContain('{count}');
  });
});
