import type { LanguageFiles } from './catalog/language-files.ts';
import type { TriageWords } from './catalog/triage-words.ts';
import type { Language } from './language.ts';

/** The words of the triage in a language, fetched when first asked for. Rejects when they cannot be had. */
export function loadTriageWords(language: Language): Promise<TriageWords> {
  return import(`./${language}/triage.ts`).then(({ triage }: LanguageFiles['triage']) => triage);
}
