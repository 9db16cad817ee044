import type { Counted } from './command-line-words.ts';
import type { Audience } from '../../detection/index.ts';
import type { Cause, Missing, Outcome } from '../../detection/verdict/verdict.ts';
import type { ShortfallReason } from '../../triage/container-report.ts';
import type { ExportGap, Placement, Threat } from '../../triage/record/record.ts';

/** What can be wrong with the words after `relay-pool triage`; `{value}` is what was typed, `{option}` behind what. */
export type TriageProblem =
  | 'missing-value'
  | 'bad-date'
  | 'days-reversed'
  | 'bad-number'
  | 'bad-choice'
  | 'several-forms'
  | 'only-of-lines'
  | 'no-input'
  | 'other-file'
  | 'cannot-write'
  | 'no-report';

/**
 * The words of the triage of many messages: loaded by the command and the triage page alone. Templates as in the catalog; numbers
 * come formatted.
 */
export interface TriageWords {
  readonly usage: Readonly<Record<TriageProblem, string>>;
  readonly headline: TriageHeadline;
  /** which `{days}` are counted, and that `{count}` messages without a date are too; `reports`: and what of reports has none */
  readonly period: { readonly dated: string; readonly undated: string; readonly reports: string };
  /** `{count}` messages of any pool are what `{threats}` names, each with its number */
  readonly danger: Counted;
  /** `{count}` */
  readonly relayLikely: string;
  /** `{count}` */
  readonly mayBeForged: string;
  /** `{count}`, `{reasons}` */
  readonly undetermined: string;
  /** behind the inputs that fell short; `{count}`: how many more there are */
  readonly incomplete: string;
  readonly incompleteMore: string;
  /** `{count}` copies were not counted again */
  readonly copies: string;
  readonly carriers: string;
  readonly headings: Readonly<Record<TriageHeading, string>>;
  /** one line of a count: `{name}`, `{count}` and of these `{junk}` in Junk Email */
  readonly inJunk: string;
  /** of a remedy: `{count}` of `{relay}` messages of the relay pool, which may be one */
  readonly explains: Counted;
  /** `{count}`, `{threats}` */
  readonly toStop: Counted;
  readonly unknownCause: Counted;
  /** `{relay}` of `{messages}` */
  readonly dmarc: string;
  /** `{relay}` messages that the admin center counts */
  readonly statistics: string;
  readonly causes: Readonly<Record<Cause, string>>;
  readonly pools: Readonly<Record<Outcome, string>>;
  readonly placed: Readonly<Record<Placement | 'unknown', string>>;
  readonly threats: Readonly<Record<Threat, string>>;
  readonly missing: Readonly<Record<Missing | ExportGap, string>>;
  readonly shortfalls: Readonly<Record<ShortfallReason, string>>;
  /** stands for `-` where a person reads the name of an input */
  readonly standardInput: string;
  readonly notKnown: string;
  /** `{name}` of an organisation that only what anybody can write names */
  readonly claimed: string;
  /** the same in `{claimed}` of `{count}` messages alone */
  readonly partlyClaimed: string;
  /** who a remedy is for, in a few words behind the name of the organisation or domain */
  readonly whom: Readonly<Record<Audience, string>>;
  /** where there is more than the summary shows */
  /** below what to fix first, where no report was written */
  readonly texts: string;
  readonly further: string;
  /** `{count}` others that are not listed */
  readonly more: string;
  /** the run was stopped before its end */
  readonly stopped: string;
  /** `{percent}`, `{rate}`, `{left}`, `{messages}` */
  readonly progress: string;
}

export type TriageHeading =
  'fixes' | 'toStop' | 'unknownCause' | 'organisations' | 'senderDomains' | 'causes' | 'pools' | 'placed' | 'days' | 'unread';

/**
 * The first sentence: `{relay}`, `{messages}`, `{junk}`. `only`: there is one message; `one`: of several one came through the
 * relay pool; `several`: more than one did, of which one lies in Junk Email, or `{junk}`, or none that is known.
 */
export interface TriageHeadline {
  readonly only: { readonly relayInJunk: string; readonly relay: string; readonly none: string };
  readonly one: { readonly relayInJunk: string; readonly relay: string };
  readonly several: { readonly oneInJunk: string; readonly inJunk: string; readonly relay: string };
  readonly none: string;
  readonly nothing: string;
  /** `{likely}`, where none of the relay pool is certain; `claimed`: and some may be forged */
  readonly likely: string;
  readonly claimed: string;
}
