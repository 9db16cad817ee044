import type { AnswerCatalog, Catalog, PageCatalog } from './catalog/catalog.ts';
import type { LanguageFiles } from './catalog/language-files.ts';
import type { Language } from './language.ts';

/** The words of a language up to the verdict, fetched when first asked for. Rejects when they cannot be had. */
export function loadAnswerCatalog(language: Language): Promise<AnswerCatalog> {
  return import(`./${language}/answer.ts`).then(({ answer }: LanguageFiles['answer']) => answer);
}

/** The words of the page up to the verdict, in the same way. */
export function loadPageCatalog(language: Language): Promise<PageCatalog> {
  return import(`./${language}/page-catalog.ts`).then(({ pageCatalog }: LanguageFiles['page-catalog']) => pageCatalog);
}

/** All words of a language, fetched when first asked for. Rejects when they cannot be had. */
export function loadCatalog(language: Language): Promise<Catalog> {
  return import(/* webpackChunkName: "[request]" */ `./${language}/catalog.ts`).then(
    ({ catalog }: LanguageFiles['catalog']) => catalog,
  );
}
