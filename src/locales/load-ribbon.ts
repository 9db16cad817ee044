import type { LanguageFiles } from './catalog/language-files.ts';
import type { RibbonWords } from './catalog/language-entry.ts';
import type { Language } from './language.ts';

/** What the quick check says where Outlook gives no headers, in a language, fetched when first asked for. Rejects when it cannot be had. */
export function loadRibbonWords(language: Language): Promise<RibbonWords> {
  return import(`./${language}/ribbon.ts`).then(({ ribbon }: LanguageFiles['ribbon']) => ribbon);
}
