import type { LanguageFiles } from './catalog/language-files.ts';
import type { PaneFootWords } from './catalog/pane-foot-words.ts';
import type { Language } from './language.ts';

/** What the pane has to say below its answer, in a language, fetched when first asked for. Rejects when it cannot be had. */
export function loadPaneFootWords(language: Language): Promise<PaneFootWords> {
  return import(`./${language}/pane-foot.ts`).then(({ paneFoot }: LanguageFiles['pane-foot']) => paneFoot);
}
