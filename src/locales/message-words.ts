import type { AdviceWords } from './advice-words.ts';
import type { Language } from './language.ts';

/** A letter to somebody outside. Blanks take values of the message and facts, as in the remedies. */
export interface LetterWords {
  readonly subject: string;
  readonly greeting: string;
  /** what happened */
  readonly opening: string;
  /** what that means */
  readonly meaning: string;
  /** in front of the values and lines that show it */
  readonly evidence: string;
  /** in front of what is asked */
  readonly request: string;
  /** in front of what is possible too */
  readonly possible: string;
  readonly closing: readonly string[];
}

/** Words of the texts that can be sent as they stand; a file of its own, since they are needed late. */
export interface MessageWords {
  readonly language: Language;
  /** BCP 47 tag for dates and numbers */
  readonly locale: string;
  readonly unstated: string;
  readonly advice: AdviceWords;
  /** `{line}`: the number of a header line, 1 the topmost */
  readonly line: string;
  /** that local parts of addresses are masked */
  readonly masked: string;
  /** names of values */
  readonly facts: {
    readonly result: string;
    readonly certainty: string;
    readonly messageId: string;
    readonly time: string;
    readonly deliveredBy: string;
    readonly from: string;
    readonly organisation: string;
    readonly source: string;
    readonly spf: string;
    readonly dkim: string;
  };
  /** who wrote a line that is quoted: the recipient's own side, or somebody else */
  readonly author: { readonly vouched: string; readonly notVouched: string };
  readonly ticket: {
    readonly subject: string;
    readonly headings: {
      readonly why: string;
      readonly arrival: string;
      readonly lines: string;
      readonly remedies: string;
    };
  };
  /** how sure, said to somebody outside */
  readonly sureness: { readonly certain: string; readonly likely: string };
  readonly forwarder: LetterWords;
  readonly sender: LetterWords;
}
