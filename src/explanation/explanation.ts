import type { Audience, RemedyId } from '../detection/advice.ts';
import type { Strength } from '../detection/causes.ts';
import type { JunkPlacement, JunkReason } from '../detection/junk.ts';
import type { CodeId } from '../detection/microsoft365/codes.ts';
import type { Stretch } from '../detection/trace/hop.ts';
import type { Language } from '../locales/language.ts';

export type { Language };

/** How the verdict is marked; always with icon and text, never by colour alone. */
export type Tone = 'relay' | 'other-pool' | 'none' | 'unknown';

/** A header line behind a sentence, quoted as it stands in the message. */
export interface Quote {
  readonly at: number;
  readonly name: string;
  readonly value: string;
}

/** One sentence of the reasoning with the lines that show it; `vouched`: the reader's own side wrote them. */
export interface Reason {
  readonly text: string;
  readonly vouched: boolean;
  readonly quotes: readonly Quote[];
}

/** One of Microsoft's criteria, as the forwarding tenant saw it on arrival. */
export interface Criterion {
  readonly criterion: 'accepted-domain' | 'spf' | 'dkim';
  readonly name: string;
  readonly state: 'met' | 'not-met' | 'not-visible';
  readonly stateName: string;
  readonly text: string;
  readonly quotes: readonly Quote[];
}

/** Number of a cause in the decision table of docs/terms.md. */
export type CaseId =
  `R${'01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17'}`;

/**
 * A block to copy. A value from the message stands in it only if it is a plain mail address, a host name or a date; else a placeholder in
 * angle brackets. `masked`: the same, with placeholders for mail addresses too, for texts that travel.
 */
export interface Command {
  readonly kind: 'powershell' | 'dns' | 'text';
  readonly text: string;
  readonly masked: string;
}

/** A page of Microsoft's behind a remedy; `dated`: its date, or the day it was read, in words of the language; null with general knowledge. */
export interface SourceNote {
  readonly title: string;
  readonly dated: string | null;
}

/**
 * What one audience can do. `text` says what and why; `steps` how, in order; `commands` what to copy, in the order of the steps; `verify` how
 * to see that it worked, `duration` how long it takes, `avoid` what not to do and why. Plain text throughout.
 * `strength`: how well the headers show that this remedy fits, null where it fits in any case; `strengthName` says so in words.
 */
export interface Remedy {
  readonly remedy: RemedyId;
  readonly audience: Audience;
  readonly cases: readonly CaseId[];
  readonly strength: Strength | null;
  readonly strengthName: string | null;
  readonly title: string;
  readonly text: string;
  readonly steps: readonly string[];
  readonly commands: readonly Command[];
  readonly verify: string;
  readonly duration: string;
  readonly avoid: string;
  readonly sources: readonly SourceNote[];
}

/** `party`: who that is according to the headers, in one sentence; null for the reader and their help desk. */
export interface RemedyGroup {
  readonly audience: Audience;
  readonly audienceName: string;
  readonly party: string | null;
  readonly remedies: readonly Remedy[];
}

/** Two ways to read the same lines, one sentence or two each; neither is more than a reading. */
export interface Readings {
  readonly innocent: string;
  readonly suspicious: string;
}

/** What headers cannot tell, and where it can be seen. */
export interface Unknowable {
  readonly what: string;
  readonly where: string;
}

/**
 * One hop of the route in words; `moment` is its time as ISO 8601, `time` the same formatted in UTC, `delay` the time since the older hop; each
 * null where it is not known. `skewed`: this hop is dated earlier than the older one. `border` stands where the reader's own system took
 * the message over: `vouched` if its lines prove it.
 */
export interface RouteStop {
  readonly at: number;
  readonly stretch: Stretch;
  readonly stretchName: string;
  readonly from: string;
  readonly by: string;
  readonly moment: string | null;
  readonly time: string | null;
  readonly delay: string | null;
  readonly skewed: boolean;
  readonly border: 'vouched' | 'not-vouched' | null;
  /** name of the Microsoft 365 pool this hop came from, or null */
  readonly pool: string | null;
  readonly relay: boolean;
}

/**
 * Where the mailbox put the message and why, with the lines behind it. `reason` is null unless it was put into Junk Email. `remark`: the field
 * that tells the place is undocumented.
 */
export interface JunkExplanation {
  readonly placed: JunkPlacement;
  readonly reason: JunkReason | null;
  readonly text: string;
  readonly remark: string;
  readonly quotes: readonly Quote[];
}

/**
 * One code of Microsoft's filters, in the field `name` at position `at`: `key` (empty where the field is one value) and `value` as they stand
 * there, `meaning` in words. `code` is null where the meaning is not known. `remark` says that Microsoft does not document it, or null.
 */
export interface Detail {
  readonly at: number;
  readonly name: string;
  readonly key: string;
  readonly value: string;
  readonly code: CodeId | null;
  readonly meaning: string;
  readonly documented: boolean;
  readonly remark: string | null;
}

/** The verdict in words, without anything behind it. Everything is plain text and holds no value from the message. */
export interface AnswerExplanation {
  readonly language: Language;
  readonly tone: Tone;
  /** one sentence: what is so */
  readonly headline: string;
  /** at most 150 characters, for Outlook's notification bar */
  readonly brief: string;
  /** two sentences, at most 40 words, for the reader */
  readonly summary: string;
  /** how sure, and why that sure; null with `undetermined` */
  readonly certainty: string | null;
}

/** The words of one language for one detection: the view-model of pane, page and command line. Everything is plain text. */
export interface Explanation extends AnswerExplanation {
  /** that the pool proves neither phishing nor innocence; what headers cannot show */
  readonly caution: string;
  /** why the message went through the relay pool, and in which half; empty unless the outcome is relay-pool */
  readonly why: readonly string[];
  readonly reasons: readonly Reason[];
  /** empty unless the outcome is relay-pool */
  readonly arrival: readonly Criterion[];
  readonly readings: Readings;
  /** never empty */
  readonly unknowable: readonly Unknowable[];
  /** groups in the order reader, help desk, forwarder, sender; only those with something to do */
  readonly remedies: readonly RemedyGroup[];
  readonly route: readonly RouteStop[];
  /** null where no field of the recipient's tells where the mailbox put the message */
  readonly junk: JunkExplanation | null;
  /** codes in the order of the fields; whoever wrote the field wrote the code */
  readonly details: readonly Detail[];
}
