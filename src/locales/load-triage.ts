import type { TriageWords } from './catalog/triage-words.ts';
import type { Language } from './language.ts';

/* Apart from the register of languages, which every page holds: neither pane nor ribbon has a use for these words. */
const loaders: Readonly<Record<Language, () => Promise<TriageWords>>> = {
  en: () => import(/* webpackChunkName: "en-triage" */ './en/triage.ts').then(({ triage }) => triage),
  da: () => import(/* webpackChunkName: "da-triage" */ './da/triage.ts').then(({ triage }) => triage),
  nl: () => import(/* webpackChunkName: "nl-triage" */ './nl/triage.ts').then(({ triage }) => triage),
};

/** The words of the triage in a language, fetched when first asked for. Rejects when they cannot be had. */
export function loadTriageWords(language: Language): Promise<TriageWords> {
  return loaders[language]();
}
