import { catalogFor, languages } from '../support/locales.ts';

/** How a headline leaves what it says to the report or to the response in it. */
const leftTo = {
  en: /^(?:According to this report, |The response )/,
  da: /^(?:Ifølge rapporten |Svaret )/,
  nl: /^(?:Volgens dit rapport |Het antwoord )/,
};

// a stranger can write a report, and the words of any server into it
test.each(languages)('what a response says is left to the report, in every headline (%s)', (language) => {
  const headlines = Object.values(catalogFor(language).intake.replies).map(({ headline }) => headline);
  expect(headlines.length).toBeGreaterThan(20);
  expect(headlines.filter((headline) => !leftTo[language].test(headline))).toEqual([]);
});
