import type { Language } from '../../support/locales.ts';

/** What the tests know of a language, read by somebody who speaks it: how it says a few things, and what it must not say. */
export interface HouseWords {
  /** no answer calls a message safe, clean or phishing */
  readonly neverInAnswers: RegExp;
  /** words for something that docs/terms.md gives another word for */
  readonly otherWords: RegExp;
  /** the one word for what is masked */
  readonly masked: RegExp;
  /** words that say more than the lines show */
  readonly tooMuch: RegExp;
  readonly otherServers: RegExp;
  readonly byItself: RegExp;
  /** how the warning of the relay pool's addresses begins */
  readonly warning: string;
  /** that somebody says a thing, which need not be so */
  readonly claimed: RegExp;
  /** words of the other languages */
  readonly foreign: RegExp;
  readonly relayPool: RegExp;
  /** a name as it is quoted in a sentence: the first of the marks, the second */
  readonly quotes: readonly [open: string, close: string];
  /** a date, a time span, a number above a thousand, and a page with its date */
  readonly written: { readonly date: string; readonly days: string; readonly seconds: string; readonly page: string };
  /** the ticket says that a name may be left in it */
  readonly mayRemain: string;
  /** the command of Outlook that reports a message as junk, in Microsoft's words */
  readonly reportJunk: RegExp;
  /** what the command says when its answer could not be written, with the reason ENOSPC */
  readonly unwritten: string;
  /** how the command says what its help does, behind `relay-pool check --help` */
  readonly howUsed: string;
  /** how a headline leaves what it says to the report, or to the response in it */
  readonly leftToReport: RegExp;
  /** a word for the relaying organisation, which the owner of the sender's domain does not see into */
  readonly relaying: RegExp;
  /** where the owner of a domain sends a message to see what becomes of it */
  readonly externalMailbox: string;
  /** what stays shut in a message that is open and dangerous: all of it; links and files */
  readonly shut: readonly [all: string, linksAndFiles: string];
  /** patterns of an older register, wrong meanings, calques, and terms that mean another thing */
  readonly faults: readonly HouseFault[];
  /** sentences that come near to a fault and have none */
  readonly faultless: readonly string[];
}

/** What a native help desk would not write: its name, the pattern, and a sentence that has it, so that no pattern is blind. */
export type HouseFault = readonly [fault: string, words: RegExp, sample: string];

/** The house words of a language, from the file with its code as its name. */
export function houseWordsFor(language: Language): HouseWords {
  return jest.requireActual<{ readonly houseWords: HouseWords }>(`./${language}.ts`).houseWords;
}
