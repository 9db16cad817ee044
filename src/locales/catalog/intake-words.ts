/** Words on what was read out of a paste or a file, for the page and the command line; plain sentences. */
export interface IntakeWords {
  /** says of a message where it was found */
  readonly origins: {
    readonly 'attached-original': string;
    readonly 'returned-message': string;
  };
  /** names of such messages in a list, behind the name of the file */
  readonly originNames: {
    readonly 'attached-original': string;
    readonly 'returned-message': string;
  };
  /** a report that gives no header lines back */
  readonly reportWithoutHeaders: string;
  /** stand for the words of a route that cannot be judged, where what was read tells more than the headers do */
  readonly instead: {
    /** the first sentence where a server refused for good what a pool had handed to it: nobody has it */
    readonly returned: Readonly<Record<'relay-delivery' | 'high-risk-delivery', string>>;
    /** the text was longer than what was read, and the header lines may stand in the rest */
    readonly cutShort: InsteadWords;
  };
  /** what was repaired */
  readonly repairs: {
    readonly 'utf-16': string;
    readonly unwrapped: string;
    readonly 'invisible-characters': string;
    readonly unpacked: string;
    readonly 'special-characters': string;
    readonly quoting: string;
    readonly 'code-block': string;
    readonly 'line-numbers': string;
    readonly 'list-marks': string;
    readonly 'soft-breaks': string;
    readonly margins: string;
    readonly 'log-times': string;
    readonly 'line-ends': string;
    readonly 'text-above': string;
    readonly indentation: string;
    readonly 'empty-lines': string;
    readonly 'one-line': string;
    readonly 'lost-folds': string;
    readonly links: string;
    readonly defanged: string;
  };
  /** what was noticed and left as it is, and what to do about it */
  readonly doubts: {
    readonly 'partly-quoted': string;
    readonly 'more-below': string;
    readonly 'several-messages': string;
    readonly 'first-of-several': string;
    readonly 'analyser-table': string;
    readonly export: string;
    readonly 'relay-server-named': string;
    readonly 'cut-short': string;
    readonly 'repair-withheld': string;
    readonly 'more-attached': string;
    readonly 'more-parts': string;
    readonly 'winmail-dat': string;
  };
  /**
   * what the answer of a server that refused the message says; `{address}` with `relay-address` and `pool-address` alone,
   * `{server}` with `relay-name` and `pool-name`
   */
  readonly replies: {
    readonly 'relay-address': ReplyWords;
    readonly 'relay-name': ReplyWords;
    readonly 'forwarding-blocked': ReplyWords;
    readonly 'relay-denied': ReplyWords;
    readonly 'relayed-refused': ReplyWords;
    readonly 'pool-address': ReplyWords;
    readonly 'pool-name': ReplyWords;
    readonly 'direct-send-blocked': ReplyWords;
    readonly 'sending-limit': ReplyWords;
    readonly 'sender-blocked': ReplyWords;
    readonly 'exchange-rule': ReplyWords;
    readonly 'exchange-recipient': ReplyWords;
    readonly 'exchange-mailbox': ReplyWords;
    readonly 'exchange-connection': ReplyWords;
    readonly 'exchange-routing': ReplyWords;
    readonly 'exchange-sign-in': ReplyWords;
    readonly 'gmail-authentication': ReplyWords;
    readonly 'gmail-policy': ReplyWords;
    readonly yahoo: ReplyWords;
    readonly 'outlook-authentication': ReplyWords;
    readonly 'outlook-block': ReplyWords;
    readonly icloud: ReplyWords;
    readonly gmx: ReplyWords;
    readonly 'block-list': ReplyWords;
    readonly 'sender-unauthenticated': ReplyWords;
    readonly silent: ReplyWords;
  };
}

/** The two sentences of an answer, and what the exit code of the command means: a part of a sentence. */
export interface InsteadWords {
  readonly headline: string;
  readonly summary: string;
  readonly exitReason: string;
}

/** What is so, and what follows from it. */
export interface ReplyWords {
  readonly headline: string;
  readonly text: string;
}
