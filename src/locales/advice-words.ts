import type { RemedyId } from '../detection/advice.ts';
import type { Outcome, RelayPoolHalf, Strength } from '../detection/verdict.ts';

/**
 * What one audience can do. Beside values of the message (`[…{tenant}…]`) a template may hold facts: `{page-…}` a page with its date,
 * `{place-…}` a menu path with its address, `{quantity-…}` a number with its unit, `{by-trace}` the sentence of that name. Facts stand
 * in src/explanation/facts, each with its source; the words hold none of their own but the names listed there.
 */
export interface RemedyWords {
  readonly title: string;
  readonly text: string;
  readonly steps: readonly string[];
  readonly verify: string;
  readonly duration: string;
  readonly avoid: string;
}

export type AllRemedyWords = Readonly<Record<RemedyId, RemedyWords>>;

/** What a placeholder in a command stands for. */
export type PlaceholderId =
  | 'sender'
  | 'recipient'
  | 'start'
  | 'end'
  | 'mailbox'
  | 'fromdomain'
  | 'spfdomain'
  | 'subdomain'
  | 'parent'
  | 'group'
  | 'connector'
  | 'pilot'
  | 'hops'
  | 'certificate'
  | 'sealer'
  | 'notify'
  | 'server'
  | 'provider'
  | 'mailserver';

/** Small words around the remedies. */
export interface AdviceWords {
  /** how well the headers show that a remedy fits */
  readonly strengths: Readonly<Record<Strength, string>>;
  /** how to see that mail left the pool; stands in for `{by-trace}` */
  readonly byTrace: string;
  /** who an audience is according to the headers; blanks `tenant`, `tenantid`, `fromdomain` */
  readonly parties: {
    readonly tenant: string;
    readonly tenantId: string;
    /** also `readabledomain`, the same with letters other than those of ASCII */
    readonly sender: string;
    readonly unknown: string;
  };
  /** in front of the list of placeholders in a block to copy */
  readonly replaceFirst: string;
  /** without the angle brackets */
  readonly placeholders: Readonly<Record<PlaceholderId, string>>;
  /** `{title}`, `{date}`: a page of Microsoft's */
  readonly cited: string;
  /** `{title}`, `{date}`: a page that carries no date, and the day on which it was read */
  readonly citedUndated: string;
  /** stands for the source of what was read on no page */
  readonly generalKnowledge: string;
  /** `{date}`: the day on which a page without a date was read */
  readonly readOn: string;
  /** the two audiences on the recipient's side, in a text that travels: nobody knows who reads it */
  readonly elsewhere: { readonly reader: string; readonly 'help-desk': string };
  /** `{cases}`: rows of the decision table in docs/terms.md */
  readonly cases: string;
  readonly labels: {
    readonly steps: string;
    readonly commands: string;
    readonly verify: string;
    readonly duration: string;
    readonly avoid: string;
    readonly sources: string;
    readonly readings: string;
    readonly innocent: string;
    readonly suspicious: string;
    readonly unknowable: string;
  };
}

/** Two ways to read the same lines. */
export interface ReadingWords {
  readonly innocent: string;
  readonly suspicious: string;
}

/** The relay pool is read by half; `unknown-pool`: every line was read, and nobody knows the pool of that server. */
export type ReadingId = Exclude<Outcome, 'relay-pool'> | `relay-${RelayPoolHalf}` | 'unknown-pool';

export type AllReadingWords = Readonly<Record<ReadingId, ReadingWords>>;

/** What headers cannot tell. */
export type UnknowableId =
  /** which pool the sending tenant's trace names */
  | 'pool'
  /** which setting of the forwarding tenant led there */
  | 'settings'
  /** who wrote the message */
  | 'author'
  /** why it was filtered */
  | 'filter'
  /** what happened before the reader's own system took it over */
  | 'older-lines'
  /** which address delivered it, where the line cannot be read */
  | 'arrival'
  /** why Microsoft 365 chose the high-risk pool */
  | 'high-risk-reason';

export type AllUnknowableWords = Readonly<Record<UnknowableId, { readonly what: string; readonly where: string }>>;
