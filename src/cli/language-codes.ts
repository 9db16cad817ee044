import type { Catalog } from '../locales/catalog/catalog.ts';
import { languages } from '../locales/language.ts';

/** The codes that `--language` takes, as a choice in a sentence: `en, da or nl`. */
export function languageCodes(catalog: Catalog): string {
  return choiceOf(languages, catalog);
}

/** Words as a choice in a sentence. */
export function choiceOf(words: readonly string[], { locale }: Catalog): string {
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(words);
}
