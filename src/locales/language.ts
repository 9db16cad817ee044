import type { LanguageEntry } from './catalog/language-entry.ts';
import * as register from './languages.ts';

/** The languages that have a line in the register. */
export type Language = keyof typeof register;

/** What is at hand of every language without fetching anything. */
export const registered: Readonly<Record<Language, LanguageEntry>> = register;

const others = Object.keys(registered)
  .filter(isLanguage)
  .filter((language) => language !== 'en')
  .sort();

/** The languages in the order in which they are offered: English, then the others by their codes. */
export const languages: readonly Language[] = ['en', ...others];

/** The language for a BCP 47 or POSIX tag (`da-DK`, `nl_BE.UTF-8`): region dropped, English when there is no catalog for it. */
export function languageOf(tag: string): Language {
  const primary = tag
    .trim()
    .toLowerCase()
    .split(/[-_.@]/, 1)[0];
  return languages.find((language) => language === primary) ?? 'en';
}

function isLanguage(name: string): name is Language {
  return Object.hasOwn(registered, name);
}
