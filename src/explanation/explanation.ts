import type { Audience, RemedyId } from '../detection/verdict/advice/advice.ts';
import type { Strength } from '../detection/verdict/cause.ts';
import type { JunkPlacement, JunkReason } from '../detection/verdict/junk/junk-reason.ts';
import type { CodeId } from '../microsoft365/codes.ts';
import type { Stretch } from '../detection/route/hop.ts';
import type { Language } from '../locales/language.ts';
import type { Card } from './card/card.ts';
import type { CardTone } from '../detection/verdict/card-codes.ts';

export type { Language };

/** How the verdict is marked; always with icon and text, never by colour alone. */
export type Tone = CardTone;

/** A header line behind a sentence, quoted as it stands in the message. */
export interface Quote {
  readonly at: number;
  readonly name: string;
  readonly value: string;
}

/**
 * One fact of the reasoning with the lines that show it, each line once; `tag` says in a few words who wrote them or how well it
 * is shown, null where nothing is to be said of it. `vouched`: the reader's own side wrote the lines.
 */
export interface Reason {
  readonly text: string;
  readonly tag: string | null;
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
 * A block to copy. A value from the message stands in it only if it is a plain mail address, a host name or a date; else a
 * placeholder in angle brackets. `masked`: the same, with placeholders for mail addresses too, for texts that travel.
 */
export interface Snippet {
  readonly kind: 'powershell' | 'dns' | 'text';
  readonly text: string;
  readonly masked: string;
}

/**
 * A page behind the texts, which cite it as `[number]`. `dated`: its date, or the day it was read, in words of the language;
 * `day` the same as an ISO date; both null with general knowledge. `address` is null where it has none of its own.
 */
export interface Source {
  readonly number: number;
  readonly title: string;
  readonly dated: string | null;
  readonly day: string | null;
  readonly address: string | null;
}

/**
 * What one audience can do. `text` says what and why; `steps` how, in order; `snippets` what to copy, in the order of the
 * steps; `role` who may do it, `licence` what it takes beside (both null where it takes nothing), `duration` how long it
 * takes, `undo` how to take it back (null where nothing is changed), `verify` how to see that it worked, `avoid` what to
 * watch out for. Plain text throughout. `strength`: how well the headers show that this remedy fits, null where it fits in
 * any case; `strengthName` says so in words. `isGeneral`: it answers nothing that this message shows. `sources`: numbers of
 * the pages behind it, `textSources` of those that title and text cite.
 */
export interface Remedy {
  readonly remedy: RemedyId;
  readonly audience: Audience;
  readonly cases: readonly CaseId[];
  readonly strength: Strength | null;
  readonly strengthName: string | null;
  readonly isGeneral: boolean;
  readonly title: string;
  readonly text: string;
  readonly steps: readonly string[];
  readonly snippets: readonly Snippet[];
  readonly role: string | null;
  readonly licence: string | null;
  readonly duration: string;
  readonly undo: string | null;
  readonly verify: string;
  readonly avoid: string;
  readonly sources: readonly number[];
  readonly textSources: readonly number[];
}

/** `party`: who that is according to the headers, in one sentence; null for the reader and their help desk. */
export interface RemedyGroup {
  readonly audience: Audience;
  readonly audienceName: string;
  readonly party: string | null;
  readonly remedies: readonly Remedy[];
}

/** Two ways to read the same lines, one sentence or two each; neither is more than a reading. */
export interface Interpretations {
  readonly innocent: string;
  readonly suspicious: string;
}

/**
 * One hop of the route in words; `moment` is its time as ISO 8601, `time` the same formatted in UTC, `delay` the time since the
 * older hop; each null where it is not known. `skewed`: this hop is dated earlier than the older one. `border` stands where the
 * reader's own system took the message over: `vouched` if its lines prove it.
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
 * Where the mailbox put the message and why, with the lines behind it. `reason` is null unless it was put into Junk Email.
 * `remark`: the field that tells the place is undocumented.
 */
export interface JunkExplanation {
  readonly placed: JunkPlacement;
  readonly reason: JunkReason | null;
  readonly heading: string;
  /** the reason in one sentence with its tag in brackets, null with another place */
  readonly why: string | null;
  /** place or reason in one sentence */
  readonly text: string;
  /** says that it is no more than suggested; else null */
  readonly tag: string | null;
  /** fields that disagree, one sentence each */
  readonly contradictions: readonly string[];
  readonly remark: string;
  readonly quotes: readonly Quote[];
}

/**
 * One code of Microsoft's filters, in the field `name` at position `at`: `key` (empty where the field is one value) and `value`
 * as they stand there, `meaning` in words. `code` is null where the meaning is not known. `remark` says that Microsoft does not
 * document it, or null.
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
  readonly card: Card;
  readonly tone: Tone;
  /** one sentence: what is so; the same as the card's */
  readonly headline: string;
  /** at most 150 characters, for Outlook's notification bar */
  readonly brief: string;
  /** what the filter said and what the reader does, for somebody who asks for no more */
  readonly summary: string;
}

/** The words of one language for one detection: the view-model of pane, page and command line. Everything is plain text. */
export interface Explanation extends AnswerExplanation {
  /** how sure, and why that sure; null with `undetermined` */
  readonly certainty: string | null;
  /** that the pool proves neither phishing nor innocence; what headers cannot show */
  readonly caution: string;
  /** the first sentence of it */
  readonly shortCaution: string;
  /** why the message went through the relay pool; empty unless the outcome is relay-pool */
  readonly why: readonly Reason[];
  /** what the filter on the sending side said; null unless the outcome is relay-pool */
  readonly senderSideFilter: Reason | null;
  /** what shows it; what the card, the facts or `why` say already is left out */
  readonly reasons: readonly Reason[];
  /** empty unless the outcome is relay-pool */
  readonly arrival: readonly Criterion[];
  readonly interpretations: Interpretations;
  /** groups in the order reader, help desk, forwarder, sender; only those with something to do */
  readonly remedies: readonly RemedyGroup[];
  readonly route: readonly RouteStop[];
  /** null where no field of the recipient's tells where the mailbox put the message */
  readonly junk: JunkExplanation | null;
  /** what the texts cite, in the order of the numbers */
  readonly sources: readonly Source[];
  /** codes in the order of the fields; whoever wrote the field wrote the code */
  readonly details: readonly Detail[];
}
