/** The parts of an answer behind its tabs, in their order. */
export const partIds = ['why', 'actions', 'route', 'details', 'headers'] as const;

/** One of the parts behind the tabs. */
export type PartId = (typeof partIds)[number];

/** Words of the parts behind the tabs; plain text. */
export interface PartWords {
  /** what the tabs are together; read aloud only */
  readonly name: string;
  readonly titles: Readonly<Record<PartId, string>>;
  /** read aloud while a part is being fetched */
  readonly loading: string;
  readonly actions: ActionWords;
  readonly route: {
    /** `{time}`: a moment on the reader's own clock */
    readonly localTime: string;
    /** drawn across the route where the reader's own system took the message over */
    readonly border: string;
    readonly borderUnsure: string;
    /** what a clock difference means, one sentence */
    readonly clockNote: string;
  };
  readonly details: DetailWords;
  readonly headers: {
    readonly search: string;
    /** `{count}` of `{total}` lines */
    readonly found: string;
    readonly none: string;
    readonly fromTop: string;
    /** `{part}`: the title of the part from which somebody was led to a line */
    readonly back: string;
    readonly raw: string;
    /** `{count}`: characters that are shown; the copy holds all */
    readonly rawCut: string;
    readonly copy: string;
    /** says that addresses are not masked in this copy */
    readonly copied: string;
  };
}

/** Words of the part for those who want to do something about it. */
export interface ActionWords {
  /** a button that unfolds one remedy */
  readonly steps: string;
  readonly texts: {
    readonly readerAnswer: string;
    readonly ticket: string;
    readonly forwarderMessage: string;
    readonly senderMessage: string;
  };
  /** beside the texts, for who sends them; says that a name may remain */
  readonly masked: string;
  readonly copy: string;
  readonly copyAs: { readonly text: string; readonly markdown: string; readonly html: string; readonly json: string };
  readonly copied: string;
  readonly saveJson: string;
  readonly wholeResult: string;
  /** that nothing in it is masked */
  readonly wholeResultHelp: string;
  readonly reply: string;
  readonly write: string;
  readonly toHelpDesk: string;
  readonly opened: string;
  /** said instead where Outlook took the message itself, too */
  readonly openedWithOriginal: string;
  readonly notOpened: string;
}

/** Words of the part with codes and authentication results. */
export interface DetailWords {
  readonly documented: string;
  readonly undocumented: string;
  readonly authentication: string;
  /** that whoever wrote the line wrote its results */
  readonly authenticationNote: string;
  /** `{domain}`: the sender's domain that the results of a line are compared with */
  readonly comparedWith: string;
  readonly noFrom: string;
  readonly method: string;
  readonly result: string;
  readonly domain: string;
  readonly aligned: string;
  /** `{domain}`: what two domains have in common */
  readonly alignments: {
    readonly same: string;
    readonly related: string;
    readonly organisation: string;
    readonly different: string;
    readonly unknown: string;
  };
}

/** Words above an earlier answer in Outlook. */
export interface DeskWords {
  readonly earlierShown: string;
  readonly back: string;
}
