import type { Language } from '../../src/locales/language.ts';
import type { Speech } from '../../src/triage-view/speech.ts';
import { catalogFor } from '../support/locales.ts';
import { triage as da } from '../../src/locales/da/triage.ts';
import { triageView as daView } from '../../src/locales/da/triage-view.ts';
import { triage as en } from '../../src/locales/en/triage.ts';
import { triageView as enView } from '../../src/locales/en/triage-view.ts';
import { triage as nl } from '../../src/locales/nl/triage.ts';
import { triageView as nlView } from '../../src/locales/nl/triage-view.ts';

const words = { da, en, nl };
const views = { da: daView, en: enView, nl: nlView };

/** Everything of one language that the picture needs. */
export function speechIn(language: Language): Speech {
  const { locale, unstated } = catalogFor(language);
  return { language, words: words[language], view: views[language], locale, unstated };
}
