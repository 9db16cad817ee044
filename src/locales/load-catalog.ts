import type { AnswerCatalog, Catalog } from './catalog.ts';
import type { Language } from './language.ts';

/** Each language is two files of its own in the build; only those of the language in use are fetched. */
interface Loaders {
  readonly answer: () => Promise<AnswerCatalog>;
  readonly whole: () => Promise<Catalog>;
}

const loaders: Readonly<Record<Language, Loaders>> = {
  en: {
    answer: () => import('./en/answer.ts').then(({ answer }) => answer),
    whole: () => import(/* webpackChunkName: "en" */ './en.ts').then(({ en }) => en),
  },
  da: {
    answer: () => import('./da/answer.ts').then(({ answer }) => answer),
    whole: () => import(/* webpackChunkName: "da" */ './da.ts').then(({ da }) => da),
  },
  nl: {
    answer: () => import('./nl/answer.ts').then(({ answer }) => answer),
    whole: () => import(/* webpackChunkName: "nl" */ './nl.ts').then(({ nl }) => nl),
  },
};

/** The words of a language up to the verdict, fetched when first asked for. Rejects when they cannot be had. */
export function loadAnswerCatalog(language: Language): Promise<AnswerCatalog> {
  return loaders[language].answer();
}

/** All words of a language. Rejects when they cannot be had. */
export function loadCatalog(language: Language): Promise<Catalog> {
  return loaders[language].whole();
}
