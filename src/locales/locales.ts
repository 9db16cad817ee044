import type { Catalog } from './catalog.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';
import { nl } from './nl.ts';

/** The languages in the order in which they are offered. */
export const languages: readonly Language[] = ['en', 'da', 'nl'];

const catalogs: Readonly<Record<Language, Catalog>> = { en, da, nl };

/** The words of a language. */
export function catalogFor(language: Language): Catalog {
  return catalogs[language];
}

/** The language for a BCP 47 or POSIX tag (`da-DK`, `nl_BE.UTF-8`): region dropped, English when there is no catalog for it. */
export function languageOf(tag: string): Language {
  const primary = tag
    .trim()
    .toLowerCase()
    .split(/[-_.@]/, 1)[0];
  return languages.find((language) => language === primary) ?? 'en';
}
