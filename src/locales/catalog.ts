import type { Audience } from '../detection/advice.ts';
import type { ClaimsOf, PoolClaim, RuleId } from '../detection/rules/evidence.ts';
import type { Stretch } from '../detection/trace/hop.ts';
import type { Cause, Certainty, Missing, Outcome, Position, RelayPoolHalf, Strength } from '../detection/verdict.ts';
import type { AdviceWords, AllReadingWords, AllRemedyWords, AllUnknowableWords } from './advice-words.ts';
import type { CommandLineWords } from './command-line-words.ts';
import type { IntakeWords } from './intake-words.ts';
import type { CodeWords, JunkWords } from './junk-words.ts';
import type { Language } from './language.ts';
import type { PaneWords } from './pane-words.ts';
import type { SelectionWords } from './selection-words.ts';

/**
 * Every word of one language. A template holds `{blanks}` that take values from the evidence; a part in `[square brackets]`
 * is left out when one of its blanks has no value, `[?name …]` unless that value is `yes`. Nothing but `{}` and `[]` has a meaning, and a value is never read as template.
 */
export interface Catalog {
  readonly language: Language;
  /** BCP 47 tag for dates and numbers */
  readonly locale: string;
  /** stands where a blank that is always needed has no value */
  readonly unstated: string;
  readonly verdict: VerdictWords;
  /** the undetermined verdict: what was missing and what to do next */
  readonly missing: Readonly<Record<Missing, AnswerWords>>;
  readonly certainty: CertaintyWords;
  /** what the verdict does not prove and where the missing part can be seen */
  readonly caution: Readonly<Record<Outcome, string>>;
  /** which half of the relay pool, one sentence */
  readonly halves: Readonly<Record<RelayPoolHalf, string>>;
  /** why the message went through the relay pool, one sentence each */
  readonly causes: Readonly<Record<Cause, string>>;
  /** how well a cause is shown: a sentence around `{cause}` */
  readonly causeStrengths: Readonly<Record<Strength, string>>;
  /** stands for the causes when no line shows one */
  readonly causeUnknown: string;
  /** `{pool}` in an evidence sentence: a noun phrase with its article */
  readonly pools: Readonly<Record<PoolClaim, string>>;
  readonly evidence: EvidenceWords;
  readonly arrival: ArrivalWords;
  readonly readings: AllReadingWords;
  readonly unknowables: AllUnknowableWords;
  readonly advice: AdviceWords;
  readonly remedies: AllRemedyWords;
  readonly audiences: Readonly<Record<Audience, string>>;
  readonly route: RouteWords;
  readonly report: ReportWords;
  readonly junk: JunkWords;
  readonly codes: CodeWords;
  readonly intake: IntakeWords;
  readonly pane: PaneWords;
  readonly selection: SelectionWords;
  readonly commandLine: CommandLineWords;
}

/** The words up to the verdict: a page fetches them first, and the whole catalog once the verdict is on show. */
export type AnswerCatalog = Pick<Catalog, 'language' | 'locale' | 'unstated' | 'verdict' | 'missing' | 'certainty' | 'pane'>;

/** `brief` has at most 150 characters and no blanks; `summary` is two plain sentences of at most 40 words together. */
export interface AnswerWords {
  readonly headline: string;
  readonly brief: string;
  readonly summary: string;
}

export type AnswersByCertainty = Readonly<Record<Certainty, AnswerWords>>;

/** Where the relay pool stands on the route; `unplaced` when only stamps show it. */
export type Placement = Position | 'unplaced';

/** A relay pool is told by place; the look-alikes have one answer each. */
export type VerdictWords = {
  readonly [O in Exclude<Outcome, 'undetermined'>]: O extends 'relay-pool'
    ? Readonly<Record<Placement, AnswersByCertainty>>
    : AnswersByCertainty;
};

/** How sure, and why that sure. */
export interface CertaintyWords {
  readonly certain: string;
  /** lines older than the take-over show it */
  readonly likelyEarlier: string;
  /** the take-over itself cannot be told, or its line is not vouched for */
  readonly likelyBorder: string;
  /** the reader's own line says two things at once, or an address that several pools use */
  readonly likelyUnclear: string;
  /** a mail filter in front of the reader's system took the message over */
  readonly likelyGateway: string;
  /** the reader's own line is clear, a line below it cannot be read */
  readonly likelyUnread: string;
  /** sent from inside Microsoft 365, with older lines below that somebody else wrote */
  readonly likelySubmitted: string;
  /** added when a line of somebody else's shows the relay pool and every stamp of it is missing */
  readonly uncorroborated: string;
  /** added when another system took the message from Microsoft 365 and passed it on */
  readonly passedOn: string;
}

/** One sentence per claim; a rule that names a pool has one sentence with `{pool}`. */
export type EvidenceWords = {
  readonly [R in RuleId]: ClaimsOf[R] extends PoolClaim ? string : Readonly<Record<ClaimsOf[R], string>>;
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
  readonly certainty: string;
  readonly why: string;
  readonly reasons: string;
  readonly arrival: string;
  readonly remedies: string;
  readonly route: string;
  readonly caution: string;
  readonly vouched: string;
  readonly notVouched: string;
  /** `{line}`: the number of a header field, 1 the topmost */
  readonly line: string;
  readonly from: string;
  readonly by: string;
  /** stands for a value that was quoted further up */
  readonly quotedAbove: string;
  /** that local parts of addresses are masked */
  readonly masked: string;
}
