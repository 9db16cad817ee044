import type {
  Audience,
  Cause,
  Certainty,
  Danger,
  JunkPlacement,
  JunkReason,
  Missing,
  Outcome,
  Position,
} from '../../detection/index.ts';
import type { SenderSideFilter, RemedyId } from '../../detection/index.ts';

/**
 * What one message, one delivery in an export or one row of a report says. Plain data that survives JSON; docs/json.md describes
 * every key. A change of a key's meaning raises the version.
 */
export interface TriageRecord {
  readonly schemaVersion: 1;
  /** the input as it was named, and the names inside its containers */
  readonly source: string;
  /** place among the records of the source, from 1 */
  readonly item: number;
  /** the item that carries this one as an attachment or returns it; null where nothing does */
  readonly within: number | null;
  /** how many originals this message carries or returns; the picture counts those in its place, unless it is a threat itself */
  readonly carries: number;
  readonly kind: RecordKind;
  /** messages that the record stands for: more than one in reports alone */
  readonly count: number;
  /** marks that copies of one message share, each a whole number (`isOwnMark`); none where nothing names the message */
  readonly identity: readonly number[];
  readonly messageId: string | null;
  /** when the message was handed over, or else when it is dated; ISO 8601 in UTC, or a day alone where no hour is stated */
  readonly time: string | null;
  readonly fromDomain: string | null;
  readonly outcome: Outcome;
  readonly senderSideFilter: SenderSideFilter | null;
  readonly position: Position | null;
  readonly certainty: Certainty | null;
  /** whether only what anybody can write names the pool, so that it may be forged */
  readonly mayBeForged: boolean;
  readonly missing: Missing | ExportGap | null;
  readonly server: { readonly name: string | null; readonly address: string | null; readonly region: string | null };
  /** who relayed the message; `claimed`: only what anybody can write names them; null where nobody is named */
  readonly tenant: { readonly id: string | null; readonly name: string | null; readonly claimed: boolean | null };
  /** the source that the relaying organisation saw */
  readonly origin: { readonly address: string | null; readonly helo: string | null };
  /** what Microsoft 365 saw as the message entered the organisation that relayed it */
  readonly arrival: AuthenticationOutcome;
  /** what the recipient's system saw */
  readonly recipient: AuthenticationOutcome & { readonly compauth: string | null; readonly reason: string | null };
  /** what the recipient's filter took it for, where it says so */
  readonly threat: Threat | null;
  readonly placed: Placement | null;
  readonly junk: JunkReason | null;
  readonly causes: readonly Cause[];
  /** the one of them that is shown best, for which the message counts */
  readonly cause: Cause | null;
  readonly remedies: readonly { readonly remedy: RemedyId; readonly audience: Audience }[];
}

/**
 * `message`: header text. `delivery`: rows of an export about one message and one recipient. `dmarc`: a row of an aggregate
 * report. `statistics`: a count of Microsoft's own. Only the first two are counted as messages.
 */
export type RecordKind = 'message' | 'delivery' | 'dmarc' | 'statistics';

/** Results of SPF, DKIM and DMARC in lower case; null where none is stated. */
export interface AuthenticationOutcome {
  readonly spf: string | null;
  readonly dkim: string | null;
  readonly dmarc: string | null;
}

/** What the recipient's filter calls a message that is to be stopped: a danger, of which an imitation counts as phishing. */
export type Threat = Exclude<Danger, 'imitation'>;

/** Where the message was put: as a mailbox does, or what an export adds to that. */
export type Placement = Exclude<JunkPlacement, 'unknown'> | 'quarantine' | 'blocked' | 'elsewhere';

/** Why an export cannot show the pool. */
export type ExportGap =
  /** the log holds no address: Microsoft leaves it out of mail that it forwarded from its own servers */
  | 'address-not-logged'
  /** something else stands where the address should, or several that may be of any server */
  | 'address-unreadable'
  /** the export has no column or property with an address */
  | 'no-address-column'
  /** none of the events tells the address: only that of the spam filter does */
  | 'no-address-event'
  /** a value was cut before it was saved */
  | 'value-cut'
  /** mail that left the organisation, and nothing names the pool */
  | 'pool-not-named'
  /** an item of a mailbox whose header lines are not kept */
  | 'no-source';

/** The results of nobody. */
export const noResults: AuthenticationOutcome = { spf: null, dkim: null, dmarc: null };
