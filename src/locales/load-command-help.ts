import type { LanguageFiles } from './catalog/language-files.ts';
import type { CommandHelpWords } from './catalog/command-line-words.ts';
import type { Language } from './language.ts';

/** The help of the command line in a language. Rejects when it cannot be had. */
export function loadCommandHelp(language: Language): Promise<CommandHelpWords> {
  return import(`./${language}/command-help.ts`).then(({ commandHelp }: LanguageFiles['command-help']) => commandHelp);
}
