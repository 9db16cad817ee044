import type { Audience } from '../../detection/verdict/advice/advice.ts';
import type { ClaimsOf, PoolClaim, RuleId } from '../../detection/rules/evidence.ts';
import type { Stretch } from '../../detection/route/hop.ts';
import type { Cause, Doubt, Missing, Outcome, SenderSideFilter } from '../../detection/verdict/verdict.ts';
import type { CardWords } from './card-words.ts';
import type { AdviceWords, AllReadingWords, AllRemedyWords } from './advice-words.ts';
import type { CommandLineWords } from './command-line-words.ts';
import type { IntakeWords } from './intake-words.ts';
import type { FilterFinding } from '../../microsoft365/filter-findings.ts';
import type { CodeWords, JunkWords } from './junk-words.ts';
import type { Language } from '../language.ts';
import type { LetterCatalog } from './letter-words.ts';
import type { LookWords } from './look-words.ts';
import type { AnswerPaneWords, PaneWords } from './pane-words.ts';
import type { SelectionWords } from './selection-words.ts';
import type { TagWords } from './tag-words.ts';

/**
 * Every word of one language. A template holds `{blanks}` that take values from the evidence; a part in `[square brackets]`
 * is left out when one of its blanks has no value, `[?name …]` unless that value is true. Nothing
 * but `{}` and `[]` has a meaning, and a value is never read as template.
 */
export interface Catalog {
  readonly language: Language;
  /** BCP 47 tag for dates and numbers */
  readonly locale: string;
  /** stands where a blank that is always needed has no value */
  readonly unstated: string;
  readonly card: CardWords;
  /** the undetermined verdict: what was missing and what to do next */
  readonly missing: Readonly<Record<Missing, AnswerWords>>;
  readonly certainty: CertaintyWords;
  /** what the verdict does not prove and where the missing part can be seen */
  readonly caution: Readonly<Record<Outcome | 'refused-inside', string>>;
  /** which half of the relay pool, one sentence */
  readonly senderSideFilter: Readonly<Record<SenderSideFilter, string>>;
  /** why the message went through the relay pool, one sentence each */
  readonly causes: Readonly<Record<Cause, string>>;
  /** stands for the causes when no line shows one */
  readonly causeUnknown: string;
  /** `{pool}` in an evidence sentence: a noun phrase with its article */
  readonly pools: Readonly<Record<PoolClaim, string>>;
  readonly evidence: EvidenceWords;
  readonly arrival: ArrivalWords;
  readonly readings: AllReadingWords;
  readonly advice: AdviceWords;
  readonly tags: TagWords;
  readonly remedies: AllRemedyWords;
  readonly audiences: Readonly<Record<Audience, string>>;
  readonly route: RouteWords;
  readonly report: ReportWords;
  readonly junk: JunkWords;
  readonly codes: CodeWords;
  readonly intake: IntakeWords;
  readonly look: LookWords;
  readonly pane: PaneWords;
  readonly selection: SelectionWords;
  readonly messages: LetterCatalog;
  readonly commandLine: CommandLineWords;
}

/** The words up to the verdict: a page fetches them first, and the whole catalog once the verdict is on show. */
export type AnswerCatalog = Pick<Catalog, 'language' | 'locale' | 'unstated' | 'card' | 'missing'> & {
  readonly pane: AnswerPaneWords;
};

/**
 * The words of the page up to the verdict: it fetches them first, and the whole catalog behind them. The pane has a message as soon
 * as it opens; the page has words of its own before, and says how a text was read.
 */
export type PageCatalog = Omit<AnswerCatalog, 'pane'> & Pick<Catalog, 'intake'> & { readonly pane: Omit<PaneWords, 'parts'> };

/** `headline` is one sentence, `summary` two at most: what to do next. */
export interface AnswerWords {
  readonly headline: string;
  readonly summary: string;
}

/** How sure, and why that sure. */
export interface CertaintyWords {
  readonly certain: string;
  /** why it is no more than likely, one sentence each; the weightiest is said */
  readonly doubts: Readonly<Record<Doubt, string>>;
  /** added when a line of somebody else's shows the relay pool and every stamp of it is missing */
  readonly uncorroborated: string;
  /** added when another system took the message from Microsoft 365 and passed it on */
  readonly passedOn: string;
}

/** One sentence per claim; a rule that names a pool has one sentence with `{pool}`, what the filter found one with `{finding}`. */
export type EvidenceWords = {
  readonly [R in RuleId]: ClaimsOf[R] extends PoolClaim | FilterFinding ? string : Readonly<Record<ClaimsOf[R], string>>;
};

export type CriterionId = 'accepted-domain' | 'spf' | 'dkim';
export type CriterionState = 'met' | 'not-met' | 'not-visible';

export interface ArrivalWords {
  readonly names: Readonly<Record<CriterionId, string>>;
  readonly states: Readonly<Record<CriterionState, string>>;
  readonly texts: Readonly<Record<CriterionId, Readonly<Record<CriterionState, string>>>>;
}

export interface RouteWords {
  readonly stretches: Readonly<Record<Stretch, string>>;
  /** stands for the stretch when the take-over by the reader's system cannot be told */
  readonly unplaced: string;
  /** `{name}`: what a server called itself */
  readonly helo: string;
  /** names of pools, short */
  readonly pools: Readonly<Record<PoolClaim, string>>;
  readonly unreadable: string;
  /** `{amount}` after the older hop */
  readonly later: string;
  /** `{amount}`: the newer hop is dated earlier than the older one */
  readonly clockDifference: string;
  /** symbols of day, hour, minute, second behind a number */
  readonly units: readonly [day: string, hour: string, minute: string, second: string];
}

/** Headings and small words of the plain-text report. */
export interface ReportWords {
  readonly title: string;
  readonly why: string;
  readonly reasons: string;
  readonly remedies: string;
  readonly route: string;
  readonly caution: string;
  /** `{line}`: the number of a header field, 1 the topmost */
  readonly line: string;
  readonly from: string;
  readonly by: string;
  /** that local parts of addresses are masked */
  readonly masked: string;
}
