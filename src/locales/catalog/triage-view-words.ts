import type { Counted } from './command-line-words.ts';

/**
 * The words of the picture of many messages, in the report and on the triage page, beside those that the terminal has too. Templates
 * as in the catalog; numbers come formatted.
 */
export interface TriageViewWords {
  readonly title: string;
  readonly language: string;
  readonly print: string;
  /** `{time}`: when the report was written */
  readonly made: string;
  readonly masked: string;
  /** `{count}` files and archives were read in full */
  readonly complete: string;
  /** `{count}` files hold no mail */
  readonly passedOver: string;
  /** in place of the organisation that could fix it */
  readonly partyNotNamed: string;
  /** a text to send, about one of the messages that a remedy explains */
  readonly readyText: string;
  readonly copy: string;
  readonly copied: string;
  /** the clipboard is closed; the text stands below */
  readonly copyByHand: string;
  /** headings of the charts and breakdowns that the terminal does not show */
  readonly regions: string;
  readonly months: string;
  readonly years: string;
  readonly flows: string;
  /** what the thickness of a band means */
  readonly flowsHelp: string;
  /** `{count}` of `{relay}` messages are drawn */
  readonly flowsPart: string;
  /** `{count}` messages without a date */
  readonly undated: string;
  /** messages that the bars leave out */
  readonly oddDate: string;
  readonly asTable: string;
  /** several small values together */
  readonly others: string;
  readonly messages: string;
  readonly columns: Readonly<Record<MessageColumn, string>>;
  /** headings of the columns of counts */
  readonly relayPool: string;
  readonly all: string;
  readonly inJunk: string;
  readonly search: string;
  readonly searchHelp: string;
  /** the choice of a filter that filters nothing */
  readonly any: string;
  /** `{shown}` rows of `{count}` that fit the filters */
  readonly shown: Counted;
  /** behind `shown`, of the order in which nobody has put the list */
  readonly worstFirst: string;
  /** `{hidden}` messages do not fit the filters, of which `{dangerous}` are dangerous */
  readonly hidden: string;
  readonly showAll: string;
  readonly noneFit: string;
  readonly showMore: string;
  /** `{left}` messages were counted and are not in the list */
  readonly notListed: string;
  /** `{number}`: place of a message in its file */
  readonly item: string;
  readonly page: TriagePageWords;
}

/** The columns of the list of messages. */
export type MessageColumn = 'sender' | 'time' | 'organisation' | 'pool' | 'danger' | 'cause' | 'placed' | 'source';

/** The words of the page that reads. */
export interface TriagePageWords {
  readonly introduction: string;
  readonly privacy: string;
  /** the way to the page for one message */
  readonly oneMessage: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'system' | 'light' | 'dark', string>>;
  readonly samples: string;
  readonly samplesHelp: string;
  readonly sampleNames: Readonly<Record<'mailbox' | 'trace', string>>;
  readonly input: string;
  readonly chooseFiles: string;
  readonly chooseFolder: string;
  readonly help: string;
  readonly nothingDropped: string;
  /** Outlook data files are for the command, which stands behind it: `{command}` */
  readonly outlookData: string;
  /** `{done}` of `{total}` */
  readonly read: string;
  /** `{count}` messages by now */
  readonly found: string;
  readonly cancel: string;
  readonly failed: string;
  /** the reading broke down, or was stopped, before it told anything */
  readonly failedAtOnce: string;
  readonly stoppedAtOnce: string;
  readonly result: string;
  readonly opening: string;
  /** the row is of an export, which holds no header lines */
  readonly noHeaders: string;
  /** the message was not found again in its file */
  readonly gone: string;
  readonly close: string;
  /** `{name}`: the sender's domain of the message on show */
  readonly answer: string;
}
