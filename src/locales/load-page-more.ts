import type { LanguageFiles } from './catalog/language-files.ts';
import type { PageMoreWords } from './catalog/page-more-words.ts';
import type { Language } from './language.ts';

/** What the page has to say beside its answer, in a language, fetched when first asked for. Rejects when it cannot be had. */
export function loadPageMoreWords(language: Language): Promise<PageMoreWords> {
  return import(`./${language}/page-more.ts`).then(({ pageMore }: LanguageFiles['page-more']) => pageMore);
}
