import type { HuntWords } from './catalog/hunt-words.ts';
import type { Language } from './language.ts';

/* Apart from the register of languages, which every page holds: only the command line has a use for these words. */
const loaders: Readonly<Record<Language, () => Promise<HuntWords>>> = {
  en: () => import('./en/hunt.ts').then(({ hunt }) => hunt),
  da: () => import('./da/hunt.ts').then(({ hunt }) => hunt),
  nl: () => import('./nl/hunt.ts').then(({ hunt }) => hunt),
};

/** The words of the hunting queries in a language, fetched when first asked for. Rejects when they cannot be had. */
export function loadHuntWords(language: Language): Promise<HuntWords> {
  return loaders[language]();
}
