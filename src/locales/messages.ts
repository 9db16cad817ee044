import { messages as da } from './da/messages.ts';
import { messages as en } from './en/messages.ts';
import type { Language } from './language.ts';
import type { MessageWords } from './message-words.ts';
import { messages as nl } from './nl/messages.ts';

const words: Readonly<Record<Language, MessageWords>> = { en, da, nl };

/** The words of the texts that can be sent as they stand. */
export function messageWordsFor(language: Language): MessageWords {
  return words[language];
}
