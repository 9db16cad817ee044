import type { TriageViewWords } from '../../src/locales/catalog/triage-view-words.ts';
import type { Language } from '../../src/locales/language.ts';
import type { Speech } from '../../src/triage-view/speech.ts';
import { catalogFor, triageWordsFor } from '../support/locales.ts';

/** Everything of one language that the picture needs. */
export function speechIn(language: Language): Speech {
  const { locale } = catalogFor(language);
  const { triageView } = jest.requireActual<{ readonly triageView: TriageViewWords }>(
    `../../src/locales/${language}/triage-view.ts`,
  );
  return { language, words: triageWordsFor(language), view: triageView, locale };
}
