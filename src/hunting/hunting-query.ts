/**
 * Where a query runs: advanced hunting in the Defender portal, a workspace of Microsoft Sentinel (Log Analytics), or the tool's
 * own findings in Azure Data Explorer.
 */
export type Engine = 'defender' | 'sentinel' | 'adx';

/** The queries there are: the names of their files and on the command line. */
export type QueryName =
  | 'by-sender-domain'
  | 'authentication'
  | 'deliveries'
  | 'by-region'
  | 'allow-entries'
  | 'moved-after-delivery'
  | 'by-week'
  | 'junk-rises'
  | 'own-forwarders'
  | 'own-mail-at-risk'
  | 'blind-spot'
  | 'findings-by-sender-domain'
  | 'findings-to-fix'
  | 'findings-by-week';

/** The tables that the queries read. */
export type Table = 'EmailEvents' | 'EmailPostDeliveryEvents' | 'RelayPoolFindings';

/** What differs from one engine to the next, and what a caller may choose. */
export interface QueryPlace {
  /** The column with the time of the record. */
  readonly time: 'Timestamp' | 'TimeGenerated' | 'Time';
  /** How many days are looked back, a whole number. */
  readonly days: number;
  /** The one `From` domain to look at, null for all. */
  readonly domain: string | null;
  /** The accepted domains of the own organisation, null where they are to be put in by hand. */
  readonly acceptedDomains: readonly string[] | null;
}

/** One question about a whole organisation, with the query that answers it. */
export interface HuntingQuery {
  readonly name: QueryName;
  /** Its GUID in Microsoft Sentinel. It never changes, so that an import replaces the older edition. */
  readonly id: string;
  readonly title: string;
  readonly question: string;
  /** What its answer leaves out, a sentence each. */
  readonly cannotSee: readonly string[];
  /** How many days it looks back on each engine that it is for. */
  readonly days: Readonly<Partial<Record<Engine, number>>>;
  readonly tables: readonly Table[];
  /** MITRE ATT&CK, where a tactic applies: as Microsoft Sentinel spells it. */
  readonly attack?: { readonly tactic: string; readonly technique: string };
  /** Set for a scheduled analytics rule, which raises an alert for every row; the others are hunting queries. */
  readonly alert?: true;
  /** Set where the query asks for the accepted domains. */
  readonly wantsAcceptedDomains?: true;
  readonly statements: (place: QueryPlace) => readonly string[];
}
