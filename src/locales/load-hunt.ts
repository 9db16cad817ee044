import type { LanguageFiles } from './catalog/language-files.ts';
import type { HuntWords } from './catalog/hunt-words.ts';
import type { Language } from './language.ts';

/** The words of the hunting queries in a language, fetched when first asked for. Rejects when they cannot be had. */
export function loadHuntWords(language: Language): Promise<HuntWords> {
  return import(`./${language}/hunt.ts`).then(({ hunt }: LanguageFiles['hunt']) => hunt);
}
