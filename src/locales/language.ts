/** The languages that have a catalog. */
export type Language = 'en' | 'da' | 'nl';

/** The languages in the order in which they are offered. */
export const languages: readonly Language[] = ['en', 'da', 'nl'];

/** The language for a BCP 47 or POSIX tag (`da-DK`, `nl_BE.UTF-8`): region dropped, English when there is no catalog for it. */
export function languageOf(tag: string): Language {
  const primary = tag
    .trim()
    .toLowerCase()
    .split(/[-_.@]/, 1)[0];
  return languages.find((language) => language === primary) ?? 'en';
}
