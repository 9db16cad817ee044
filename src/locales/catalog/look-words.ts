/** Words of the picture of the route and of the details; plain text. */
export interface LookWords {
  readonly route: RouteLookWords;
  readonly details: DetailLookWords;
  readonly bar: {
    /** the way back to the answer card */
    readonly top: string;
  };
  readonly given: GivenLookWords;
}

/** Words for messages that the pane is given beside the one on show. */
export interface GivenLookWords {
  readonly attached: string;
  /** `{name}` */
  readonly check: string;
  readonly drop: string;
  readonly shown: string;
  readonly back: string;
  /** `{name}`, `{code}`: of Outlook */
  readonly failed: string;
}

/** Words of the route as a picture and as a table. */
export interface RouteLookWords {
  readonly title: string;
  readonly order: string;
  readonly oldestFirst: string;
  readonly newestFirst: string;
  /** `{amount}`: time from the oldest to the newest line, `{count}`: how many lines */
  readonly total: string;
  /** `{amount}` */
  readonly slowest: string;
  readonly noTime: string;
  /** `{count}`: lines that are folded into one station */
  readonly folded: string;
  /** drawn where the reader's own system took the message over; `aboveAreOthers` in a list with the oldest line first */
  readonly border: string;
  readonly aboveAreOthers: string;
  readonly source: string;
  readonly pool: string;
  readonly relaying: string;
  readonly inMicrosoft365: string;
  readonly yourMicrosoft365: string;
  readonly yourSystem: string;
  readonly filedIn: string;
  readonly hops: string;
  readonly columns: {
    readonly step: string;
    readonly from: string;
    readonly by: string;
    readonly with: string;
    readonly id: string;
    readonly for: string;
    readonly tls: string;
    readonly time: string;
    readonly delay: string;
  };
  readonly encrypted: string;
}

/** Words of the details by worth. */
export interface DetailLookWords {
  readonly own: string;
  readonly ownTag: string;
  /** `{count}`: codes of the reader's own system that tell a reader little */
  readonly more: string;
  readonly checks: string;
  readonly check: string;
  readonly atRelay: string;
  readonly here: string;
  readonly notRecorded: string;
  readonly writtenBy: string;
  readonly otherServers: string;
  readonly ownSystem: string;
  /** `{count}` */
  readonly others: string;
}
