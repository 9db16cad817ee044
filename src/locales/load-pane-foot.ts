import type { PaneFootWords } from './catalog/pane-foot-words.ts';
import type { Language } from './language.ts';

/* Apart from the register of languages, which every page holds: only the pane has a use for these words. */
const loaders: Readonly<Record<Language, () => Promise<PaneFootWords>>> = {
  en: () => import('./en/pane-foot.ts').then(({ paneFoot }) => paneFoot),
  da: () => import('./da/pane-foot.ts').then(({ paneFoot }) => paneFoot),
  nl: () => import('./nl/pane-foot.ts').then(({ paneFoot }) => paneFoot),
};

/** What the pane has to say below its answer, in a language, fetched when first asked for. Rejects when it cannot be had. */
export function loadPaneFootWords(language: Language): Promise<PaneFootWords> {
  return loaders[language]();
}
