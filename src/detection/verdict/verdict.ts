import type { Cause, CauseFinding } from './cause.ts';
import type { Certainty, Doubt } from './doubts.ts';

/**
 * The pool of the newest hand-over out of Microsoft 365; `relay-pool` wins over that as soon as the message crossed the relay
 * pool anywhere. `internal`: it never left Microsoft 365.
 */
export type Outcome =
  | 'relay-pool'
  | 'high-risk-pool'
  | 'ordinary-pool'
  | 'consumer-pool'
  | 'other-microsoft365'
  | 'internal'
  | 'not-from-microsoft365'
  | 'undetermined';

/**
 * What Microsoft's outbound filter on the sending side said of a message from the relay pool, which carries both: let pass, or
 * judged to be spam. That it passed there says nothing of whether the message is safe; what the recipient's own filter said is
 * in `Detection.filter`.
 */
export type SenderSideFilter = 'passed' | 'spam' | 'unknown';

/** Where on the way the hand-over was: to the reader's own system, or earlier. */
export type Position = 'delivery' | 'upstream';

export type { Certainty, Doubt } from './doubts.ts';

export type { Cause, CauseFinding, Strength } from './cause.ts';

/** What was missing for a verdict; only with `undetermined`. */
export type Missing =
  /** nothing but white space */
  | 'empty'
  /** text, but no header field (an Outlook that answers with the subject alone, a plain sentence) */
  | 'not-headers'
  /** header fields, but no `Received` */
  | 'no-received'
  /** the line in which the reader's system took the message over cannot be read */
  | 'border-unreadable'
  /** the lines that a report returned end inside Microsoft 365, before the hand-over that failed */
  | 'report-ends-inside'
  /** a report says that Microsoft 365 refused the message itself, so that there is no pool to look for */
  | 'refused-inside'
  /** the server that handed the message over greets as Microsoft 365, and its address was hidden on the reader's own side */
  | 'address-hidden'
  /** the lines of the reader's own system do not join up (cut, reordered or edited text) */
  | 'route-broken'
  /** the lines of the reader's own system join up and end before the one in which it took the message over */
  | 'route-cut'
  /** a Microsoft 365 server whose pool is not known (new range, readable name without a known token) */
  | 'unknown-pool'
  /** a government or 21Vianet cloud: whether a relay pool exists there is unknown */
  | 'sovereign-cloud'
  /** a line further down could not be read and may be Microsoft's */
  | 'hop-unreadable';

/** The answer about the pool. With `undetermined`, `missing` says why there is none; with any other outcome it is null. */
export interface Verdict {
  readonly outcome: Outcome;
  /** what the sending side's filter said; null unless the outcome is `relay-pool` */
  readonly senderSideFilter: SenderSideFilter | null;
  /** null when no hand-over is known (`internal`, `not-from-microsoft365`, `undetermined`, stamps alone) */
  readonly position: Position | null;
  /** null with `undetermined` */
  readonly certainty: Certainty | null;
  /** why it is no more than likely, the weightiest first; empty when it is certain, and with `undetermined` */
  readonly doubts: readonly Doubt[];
  /** the causes that are shown or suggested, in alphabetical order; empty unless the outcome is `relay-pool` */
  readonly causes: readonly Cause[];
  /** every cause with its strength, the strongest first; empty unless the outcome is `relay-pool` */
  readonly why: readonly CauseFinding[];
  /** null unless `undetermined` */
  readonly missing: Missing | null;
}
