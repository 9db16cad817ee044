import type { Catalog } from './catalog.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';
import { nl } from './nl.ts';

export { languageOf, languages } from './language.ts';

const catalogs: Readonly<Record<Language, Catalog>> = { en, da, nl };

/** The words of a language, all languages at hand. Pages that load one language at a time use `loadCatalog`. */
export function catalogFor(language: Language): Catalog {
  return catalogs[language];
}
