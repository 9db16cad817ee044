import type { AdviceWords } from './advice-words.ts';
import type { Audience } from '../../detection/verdict/advice/advice.ts';
import type { Danger } from '../../detection/verdict/danger.ts';
import type { Language } from '../language.ts';

/** A letter to somebody outside. Blanks take values of the message and facts, as in the remedies. */
export interface LetterWords {
  readonly subject: string;
  readonly greeting: string;
  /** what happened */
  readonly opening: string;
  /** what that means */
  readonly meaning: string;
  /** in front of the values and lines that show it */
  readonly evidence: string;
  /** in front of what is asked */
  readonly request: string;
  /** in front of what is possible too */
  readonly possible: string;
  readonly closing: readonly string[];
}

/** The letter to the organisation in between; of a danger it says that such mail is to be stopped, and not to be delivered. */
export interface ForwarderLetterWords extends LetterWords {
  readonly danger: {
    /** in front of a colon and what the filter found */
    readonly subject: string;
    /** what the filter found, a sentence */
    readonly found: Readonly<Record<Danger, string>>;
    /** the sentence behind it where the headers do not confirm it */
    readonly unconfirmed: string;
    readonly request: string;
  };
}

/** Who else can do something, in a ticket. */
export type TicketAudience = Exclude<Audience, 'reader'>;

/** The facts that a help desk asks for. */
export type MessageFactId =
  'relayed-by' | 'sent-by' | 'pool-server' | 'handed-in' | 'at-relay' | 'here' | 'message-id' | 'on-the-way';

/** Words of the answer in short, as a ticket and as the command gives it. */
export interface TicketWords {
  /** the product's name, in front of what the message is */
  readonly title: string;
  /** in front of each row, few words */
  readonly names: Readonly<
    Record<
      | 'subject'
      | 'from'
      | 'received'
      | 'messageId'
      | 'what'
      | 'filter'
      | 'place'
      | 'why'
      | 'todo'
      | 'reader'
      | 'contact'
      | TicketAudience,
      string
    >
  >;
  /** `{tenant}`: the domain of the relaying organisation, `{tenantid}` its id */
  readonly contacts: { readonly tenant: string; readonly tenantId: string };
  /** what others do about a message that the reader's own filter called dangerous; `stop` stands in front of an organisation */
  readonly danger: { readonly helpDesk: string; readonly stop: string };
  /** what the masks mean, shorter than elsewhere */
  readonly masked: string;
  /** where the whole report is to be had */
  readonly full: string;
}

/** Words of the facts about one message. */
export interface MessageFactWords {
  readonly names: Readonly<Record<MessageFactId, string>>;
  /** stands before a server that a line claims and nothing supports */
  readonly claimed: string;
  /** what composite authentication is called beside SPF, DKIM and DMARC */
  readonly composite: string;
  /** `{amount}`: the time on the way, `{slowest}` that of one step */
  readonly slowStep: string;
}

/** Words of the texts that can be sent as they stand; a file of its own, since they are needed late. */
export interface LetterCatalog {
  readonly language: Language;
  /** BCP 47 tag for dates and numbers */
  readonly locale: string;
  readonly unstated: string;
  readonly advice: AdviceWords;
  /** `{line}`: the number of a header line, 1 the topmost */
  readonly line: string;
  /** what the masks mean, to whom the text is sent: what is for its sender to do stands beside the text */
  readonly masked: string;
  /** names of values */
  readonly facts: {
    readonly result: string;
    readonly certainty: string;
    readonly messageId: string;
    readonly time: string;
    readonly deliveredBy: string;
    readonly from: string;
    readonly organisation: string;
    readonly source: string;
    readonly spf: string;
    readonly dkim: string;
  };
  readonly ticket: TicketWords;
  readonly messageFacts: MessageFactWords;
  /** how sure, said to somebody outside */
  readonly sureness: { readonly certain: string; readonly likely: string };
  readonly forwarder: ForwarderLetterWords;
  readonly sender: LetterWords;
}
