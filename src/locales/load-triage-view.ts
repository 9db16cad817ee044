import type { TriageViewWords } from './catalog/triage-view-words.ts';
import type { Language } from './language.ts';

const loaders: Readonly<Record<Language, () => Promise<TriageViewWords>>> = {
  en: () => import(/* webpackChunkName: "en-triage" */ './en/triage-view.ts').then(({ triageView }) => triageView),
  da: () => import(/* webpackChunkName: "da-triage" */ './da/triage-view.ts').then(({ triageView }) => triageView),
  nl: () => import(/* webpackChunkName: "nl-triage" */ './nl/triage-view.ts').then(({ triageView }) => triageView),
};

/** The words of the picture in a language, fetched when first asked for. Rejects when they cannot be had. */
export function loadTriageViewWords(language: Language): Promise<TriageViewWords> {
  return loaders[language]();
}
