import type { AnswerCatalog, Catalog } from './catalog/catalog.ts';
import { registered } from './language.ts';
import type { Language } from './language.ts';

/** The words of a language up to the verdict, fetched when first asked for. Rejects when they cannot be had. */
export function loadAnswerCatalog(language: Language): Promise<AnswerCatalog> {
  return registered[language].loadAnswer();
}

/** All words of a language, fetched when first asked for. Rejects when they cannot be had. */
export function loadCatalog(language: Language): Promise<Catalog> {
  return registered[language].loadCatalog();
}
