import { catalogFor, languages } from '../support/locales.ts';
import { houseWordsFor } from './house-words/house-words.ts';
import { faultsIn, textsIn } from './plain-words.ts';

describe.each(languages)('in %s', (language) => {
  test('the words are those of a help desk', () => {
    const catalog = catalogFor(language);
    expect(textsIn(catalog).length).toBeGreaterThan(1000);
    expect(faultsIn(catalog, language)).toEqual([]);
  });

  test('every fault is found in the sentence beside it', () => {
    const { faults } = houseWordsFor(language);
    expect(faults.length).toBeGreaterThan(5);
    for (const [fault, , sample] of faults)
      expect(faultsIn({ a: { b: sample } }, language)).toContainEqual(['/a/b', fault, sample]);
  });

  // the tag beside it says who wrote the header, and may say that strangers could have
  test('no evidence calls a header that of the reader’s own system', () => {
    const own = /your own mail system|dit eget mailsystem|uw eigen mailsysteem/i;
    expect(own.test(catalogFor(language).certainty.certain)).toBe(true);
    expect(JSON.stringify(catalogFor(language).evidence)).not.toMatch(own);
  });

  test('good sentences pass', () => {
    const { faultless } = houseWordsFor(language);
    expect(faultless.length).toBeGreaterThan(0);
    expect(faultsIn(faultless, language)).toEqual([]);
  });

  test.each([
    ['two colons', 'A: b: c.'],
    ['long sentence', `${'a '.repeat(28)}a.`],
  ])('%s', (fault, text) => {
    expect(faultsIn({ a: { b: text } }, language)).toContainEqual(['/a/b', fault, text]);
  });
});
