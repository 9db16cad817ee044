import type { LanguageFiles } from './catalog/language-files.ts';
import type { TriageViewWords } from './catalog/triage-view-words.ts';
import type { Language } from './language.ts';

/** The words of the picture in a language, fetched when first asked for. Rejects when they cannot be had. */
export function loadTriageViewWords(language: Language): Promise<TriageViewWords> {
  return import(`./${language}/triage-view.ts`).then(({ triageView }: LanguageFiles['triage-view']) => triageView);
}
