import { houseWordsFor } from './house-words/house-words.ts';
import { catalogFor, languages } from '../support/locales.ts';

// a stranger can write a report, and the words of any server into it
test.each(languages)('what a response says is left to the report, in every headline (%s)', (language) => {
  const headlines = Object.values(catalogFor(language).intake.replies).map(({ headline }) => headline);
  expect(headlines.length).toBeGreaterThan(20);
  const { leftToReport } = houseWordsFor(language);
  expect(headlines.filter((headline) => !leftToReport.test(headline))).toEqual([]);
});

test.each([
  ['en', 'Ask the sending organisation’s administrator for a message trace.'],
  ['da', 'Bed administratoren i den afsendende organisation om en meddelelsessporing.'],
  ['nl', 'Vraag de beheerder van de verzendende organisatie om een berichttracering.'],
] as const)('a response that shows nothing says whom to ask (%s)', (language, whom) => {
  expect(catalogFor(language).intake.replies.silent.text).toContain(whom);
});
