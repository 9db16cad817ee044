import type { Certainty } from '../../detection/verdict/verdict.ts';
import type { JunkReason } from '../../detection/verdict/junk/junk-reason.ts';
import type { FilterFinding } from '../../microsoft365/filter-findings.ts';
import type { CardAction, CardLabel, CardWhat, FiledIn } from '../../detection/verdict/card-codes.ts';

/** The words of the answer in short: what is so, what the reader's own filter said, what to do. Plain text, few words. */
export interface CardWords {
  /** one to three words, no full stop */
  readonly labels: Readonly<Record<CardLabel, string>>;
  /** where the mailbox put the message as it came in, one or two words */
  readonly places: Readonly<Record<FiledIn, string>>;
  /** behind the first sentence */
  readonly certainty: Readonly<Record<Certainty, string>>;
  /** one sentence: which pool, and where on the way */
  readonly what: Readonly<Record<CardWhat, string>>;
  /** what the filter found, without a capital or a full stop; `nothing-found` is never asked for */
  readonly findings: Readonly<Record<FilterFinding, string>>;
  /** `{finding}` and where it went; a sentence */
  readonly found: Readonly<Record<FiledIn | 'unknown', string>>;
  /** the filter found nothing, and where it went; a sentence */
  readonly nothingFound: Readonly<Record<FiledIn | 'unknown', string>>;
  /** no verdict of the filter is known, only where it went; a sentence */
  readonly filed: Readonly<Record<FiledIn, string>>;
  /** in brackets behind the filter's sentence where nothing shows that the fields are the reader's own */
  readonly suggested: string;
  /** what the reader does, one sentence or two */
  readonly actions: Readonly<Record<CardAction, string>>;
  /** what helps against the reason for Junk Email, and who can do it */
  readonly junkActions: Readonly<Record<JunkReason, string>>;
}
