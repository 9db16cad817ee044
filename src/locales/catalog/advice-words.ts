import type { RemedyId } from '../../detection/verdict/advice/advice.ts';
import type { Outcome, SenderSideFilter } from '../../detection/verdict/verdict.ts';

/**
 * What one audience can do. Beside values of the message (`[…{tenant}…]`) a template may hold facts: `{page-…}` a page with its
 * date, `{pool-ranges}` the address blocks of the relay pool,
 * `{spf-include…}` what an SPF record includes for Microsoft 365, `{place-…}` a menu path with its address, `{quantity-…}` a number with its unit, `{by-trace}` the sentence of that name.
 * Facts stand in src/explanation/facts, each with its source; the words hold none of their own but the names listed there.
 */
export interface RemedyWords {
  readonly title: string;
  readonly text: string;
  readonly steps: readonly string[];
  readonly verify: string;
  /** how long it takes, in a few words */
  readonly duration: string;
  /** how to take it back, in a few words; null where it changes nothing */
  readonly undo: string | null;
  /** what to watch out for */
  readonly avoid: string;
}

export type AllRemedyWords = Readonly<Record<RemedyId, RemedyWords>>;

/** What a placeholder in a command stands for. */
export type PlaceholderId =
  | 'messageid'
  | 'sender'
  | 'trusted'
  | 'recipient'
  | 'start'
  | 'end'
  | 'mailbox'
  | 'fromdomain'
  | 'spfdomain'
  | 'subdomain'
  | 'parent'
  | 'group'
  | 'policy'
  | 'connector'
  | 'pilot'
  | 'hops'
  | 'certificate'
  | 'sealer'
  | 'notify'
  | 'server'
  | 'provider'
  | 'mailserver';

/**
 * What a remedy takes beside the role. `none`: nothing of Microsoft's; `included`: nothing beyond Exchange Online;
 * `threat-explorer`: the same, and a licence for the tool that is named beside; `explorer-or-search`: a licence, or a second way.
 */
export type LicenceId = 'none' | 'included' | 'threat-explorer' | 'explorer-or-search';

/** Small words around the remedies. */
export interface AdviceWords {
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
  /** that menus of admin centers stand in English; null in English */
  readonly menus: string | null;
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
  /** who may do it, where no role of Microsoft's is needed but that of whoever runs the DNS of the domain */
  readonly ownRoles: { readonly dns: string };
  readonly licences: Readonly<Record<Exclude<LicenceId, 'none'>, string>>;
  /** `{cases}`: rows of the decision table in docs/terms.md */
  readonly cases: string;
  readonly labels: {
    /** in front of how well the need for a remedy is shown */
    readonly evidence: string;
    readonly undo: string;
    readonly verify: string;
    readonly avoid: string;
    readonly sources: string;
    readonly innocent: string;
    readonly suspicious: string;
  };
}

/** Two ways to read the same lines. */
export interface ReadingWords {
  readonly innocent: string;
  readonly suspicious: string;
}

/**
 * The relay pool is read by half; `unknown-pool`: every line was read, and nobody knows the pool of that server;
 * `automatic-reply`: of the high-risk pool; `refused-inside`: Microsoft 365 refused the message itself.
 */
export type ReadingId =
  Exclude<Outcome, 'relay-pool'> | `relay-${SenderSideFilter}` | 'unknown-pool' | 'automatic-reply' | 'refused-inside';

export type AllReadingWords = Readonly<Record<ReadingId, ReadingWords>>;
