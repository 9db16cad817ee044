import type { LanguageFiles } from './catalog/language-files.ts';
import type { TraceWords } from './catalog/trace-words.ts';
import type { Language } from './language.ts';

/** The words of the commands for message trace in a language, fetched when first asked for. Rejects when they cannot be had. */
export function loadTraceWords(language: Language): Promise<TraceWords> {
  return import(`./${language}/trace.ts`).then(({ trace }: LanguageFiles['trace']) => trace);
}
