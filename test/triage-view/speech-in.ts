import type { TriageViewWords } from '../../src/locales/catalog/triage-view-words.ts';
import type { TriageWords } from '../../src/locales/catalog/triage-words.ts';
import type { Language } from '../../src/locales/language.ts';
import type { Speech } from '../../src/triage-view/speech.ts';
import { catalogFor } from '../support/locales.ts';

/** Everything of one language that the picture needs. */
export function speechIn(language: Language): Speech {
  const { locale, unstated } = catalogFor(language);
  const folder = `../../src/locales/${language}`;
  const { triage } = jest.requireActual<{ readonly triage: TriageWords }>(`${folder}/triage.ts`);
  const { triageView } = jest.requireActual<{ readonly triageView: TriageViewWords }>(`${folder}/triage-view.ts`);
  return { language, words: triage, view: triageView, locale, unstated };
}
