import type { CommandHelpWords } from './catalog/command-line-words.ts';
import type { Language } from './language.ts';

/* Apart from the register of languages, which every page holds: only the command line has a use for these words. */
const loaders: Readonly<Record<Language, () => Promise<CommandHelpWords>>> = {
  en: () => import('./en/command-help.ts').then(({ commandHelp }) => commandHelp),
  da: () => import('./da/command-help.ts').then(({ commandHelp }) => commandHelp),
  nl: () => import('./nl/command-help.ts').then(({ commandHelp }) => commandHelp),
};

/** The help of the command line in a language. Rejects when it cannot be had. */
export function loadCommandHelp(language: Language): Promise<CommandHelpWords> {
  return loaders[language]();
}
