import type { Audience, RemedyId } from '../detection/advice.ts';
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

export interface Remedy {
  readonly remedy: RemedyId;
  readonly title: string;
  readonly text: string;
}

export interface RemedyGroup {
  readonly audience: Audience;
  readonly audienceName: string;
  readonly remedies: readonly Remedy[];
}

/** One hop of the route in words; `time` is formatted in UTC, `delay` is the time since the older hop, or null. */
export interface RouteStop {
  readonly at: number;
  readonly stretch: Stretch;
  readonly stretchName: string;
  readonly from: string;
  readonly by: string;
  readonly time: string | null;
  readonly delay: string | null;
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

/**
 * The words of one language for one detection: the view-model of pane, page and command line.
 * `brief` is at most 150 characters and holds no value from the message. Everything is plain text.
 */
export interface Explanation {
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
  /** that the pool proves neither phishing nor innocence; what headers cannot show */
  readonly caution: string;
  /** why the message went through the relay pool, and in which half; empty unless the outcome is relay-pool */
  readonly why: readonly string[];
  readonly reasons: readonly Reason[];
  /** empty unless the outcome is relay-pool */
  readonly arrival: readonly Criterion[];
  /** groups in the order reader, help desk, forwarder, sender; only those with something to do */
  readonly remedies: readonly RemedyGroup[];
  readonly route: readonly RouteStop[];
  /** null where no field of the recipient's tells where the mailbox put the message */
  readonly junk: JunkExplanation | null;
  /** codes in the order of the fields; whoever wrote the field wrote the code */
  readonly details: readonly Detail[];
}
