import type { Language } from '../locales/language.ts';
import { languageOf } from '../locales/language.ts';

/**
 * The language of the terminal: the first that is set of LC_ALL, LC_MESSAGES and LANG (POSIX.1-2017, section 8.2); English
 * otherwise.
 */
export function environmentLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find(
    (value) => value !== undefined && value !== '',
  );
  return languageOf(locale ?? '');
}
