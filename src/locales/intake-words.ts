/** Words on what was read out of a paste or a file, for the page and the command line; plain sentences. */
export interface IntakeWords {
  /** says of a message where it was found */
  readonly origins: {
    readonly 'attached-original': string;
    readonly 'non-delivery-report': string;
  };
  /** names of such messages in a list, behind the name of the file */
  readonly originNames: {
    readonly 'attached-original': string;
    readonly 'non-delivery-report': string;
  };
  /** a report that gives no header lines back */
  readonly reportWithoutHeaders: string;
  /** what was repaired */
  readonly repairs: {
    readonly 'utf-16': string;
    readonly 'invisible-characters': string;
    readonly 'special-characters': string;
    readonly quoting: string;
    readonly indentation: string;
    readonly 'empty-lines': string;
    readonly 'one-line': string;
    readonly 'lost-folds': string;
    readonly defanged: string;
  };
  /** what was noticed and left as it is, and what to do about it */
  readonly doubts: {
    readonly 'partly-quoted': string;
    readonly 'more-below': string;
    readonly 'several-messages': string;
    readonly 'analyser-table': string;
    readonly 'cut-short': string;
    readonly 'repair-withheld': string;
  };
  /** what the answer of a server that refused the message says; `{address}` with `relay-address` alone */
  readonly replies: {
    readonly 'relay-address': ReplyWords;
    readonly 'forwarding-blocked': ReplyWords;
    readonly 'relay-denied': ReplyWords;
    readonly 'relayed-refused': ReplyWords;
    readonly silent: ReplyWords;
  };
}

/** What is so, and what follows from it. */
export interface ReplyWords {
  readonly headline: string;
  readonly text: string;
}
