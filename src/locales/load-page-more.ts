import type { PageMoreWords } from './catalog/page-more-words.ts';
import type { Language } from './language.ts';

/* Apart from the register of languages, which every page holds: only the page for browsers has a use for these words. */
const loaders: Readonly<Record<Language, () => Promise<PageMoreWords>>> = {
  en: () => import('./en/page-more.ts').then(({ pageMore }) => pageMore),
  da: () => import('./da/page-more.ts').then(({ pageMore }) => pageMore),
  nl: () => import('./nl/page-more.ts').then(({ pageMore }) => pageMore),
};

/** What the page has to say beside its answer, in a language, fetched when first asked for. Rejects when it cannot be had. */
export function loadPageMoreWords(language: Language): Promise<PageMoreWords> {
  return loaders[language]();
}
