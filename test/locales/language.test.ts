import { catalogFor, languageOf, languages } from '../support/locales.ts';

test.each([
  ['da-DK', 'da'],
  ['da', 'da'],
  ['DA_dk', 'da'],
  ['nl-BE', 'nl'],
  ['nl_NL.UTF-8', 'nl'],
  ['en-US', 'en'],
  // a code that ISO 639-2 keeps for private use: no language will be registered under it
  ['qaa-DE', 'en'],
  ['nb-NO', 'en'],
  ['dan', 'en'],
  ['', 'en'],
  ['C.UTF-8', 'en'],
  [' nl ', 'nl'],
  ['constructor', 'en'],
])('the language of %j is %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

test('every language has the catalog of its own', () => {
  for (const language of languages) {
    expect(catalogFor(language).language).toBe(language);
    expect(catalogFor(language).locale.startsWith(`${language}-`)).toBe(true);
    expect(Intl.DateTimeFormat.supportedLocalesOf(catalogFor(language).locale)).toHaveLength(1);
  }
});
