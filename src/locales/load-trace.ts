import type { TraceWords } from './catalog/trace-words.ts';
import type { Language } from './language.ts';

/* Apart from the register of languages, which every page holds: only the command line has a use for these words. */
const loaders: Readonly<Record<Language, () => Promise<TraceWords>>> = {
  en: () => import('./en/trace.ts').then(({ trace }) => trace),
  da: () => import('./da/trace.ts').then(({ trace }) => trace),
  nl: () => import('./nl/trace.ts').then(({ trace }) => trace),
};

/** The words of the commands for message trace in a language, fetched when first asked for. Rejects when they cannot be had. */
export function loadTraceWords(language: Language): Promise<TraceWords> {
  return loaders[language]();
}
